import { setTimeout as pause } from "node:timers/promises";
import { changeOnce } from "../change-once.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { checkFile } from "./check.service.ts";
import { decideImportKind } from "./decide.service.ts";
import type { ImportBatch } from "./import.entity.ts";
import type { ImportKind, ImportState } from "./import.words.ts";
import { importBatch } from "./import.queries.ts";
import { checkImportAgain, commitImport } from "./import.service.ts";
import { standing } from "./standing.queries.ts";
import { uploadImport } from "./upload.service.ts";
import { writeFile } from "./write.service.ts";

/** What a command was told to do with a file. */
export interface Taking {
  kind: ImportKind;
  wholeList: boolean;
  commit: boolean;
  leavers: "TAKE" | "LEAVE" | null;
  reason?: string | undefined;
}

interface Taken {
  batch: ImportBatch;
  /** Why it was not committed although that was wanted. */
  held: string | null;
}

/**
 * Takes a file through its stages in one go, as far as it was told to: what a person does in the dashboard, by the same
 * steps and rules. Each step has a context of its own, as each press has.
 */
export async function takeFile(
  context: () => Context,
  file: { name: string; body: AsyncIterable<Uint8Array> },
  taking: Taking,
): Promise<Taken> {
  const { kind, wholeList: isWhole, commit } = taking;
  const { batchId } = await uploadImport(context(), { ...file, kind, isWhole });
  await checked(context, batchId);
  if (!commit) return { batch: await read(context, batchId), held: null };
  try {
    await committed(context, batchId, taking);
    return { batch: await read(context, batchId), held: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { batch: await read(context, batchId), held: error.message };
  }
}

/** A server beside may check the same file; whoever began last does, and both see the end of it. */
async function checked(context: () => Context, id: string) {
  await checkFile(jobAt(context()), id);
  await until(context, id, ({ state }) => state !== "UPLOADED");
}

const underWay: readonly ImportState[] = ["CHECKED", "IN_REVIEW"];

async function committed(context: () => Context, id: string, { leavers, reason }: Taking) {
  for (;;) {
    const batch = await read(context, id);
    if (!underWay.includes(batch.state)) return;
    if (leavers && batch.rowsLeaver > 0 && batch.state === "CHECKED")
      await step(context, "decideImportKind", batch, (ctx) =>
        decideImportKind(ctx, batch, { outcome: "LEAVER", reason: null }, leavers),
      );
    const now = await read(context, id);
    if (await isOvertaken(context, now)) {
      await step(context, "checkImportAgain", now, (ctx) => checkImportAgain(ctx, now));
      await checked(context, id);
      continue;
    }
    await step(context, "commitImport", now, (ctx) => commitImport(ctx, now, reason ?? null));
    await writeFile(jobAt(context()), id);
    await until(context, id, ({ state }) => state !== "COMMITTING");
  }
}

/** Waits while another file is written; answers whether this one has to be checked again for it. */
async function isOvertaken(context: () => Context, { id }: ImportBatch): Promise<boolean> {
  for (;;) {
    const { isOtherCommitting, isStale } = await standing(context().db, await read(context, id));
    if (!isOtherCommitting) return isStale;
    await pause(200);
  }
}

const step = (
  context: () => Context,
  name: string,
  { id, version }: ImportBatch,
  work: (ctx: Context) => Promise<void>,
) => {
  const ctx = context();
  return changeOnce(ctx, { name, input: { id, version }, work: () => work(ctx).then(() => ({})) });
};

async function until(context: () => Context, id: string, isSo: (batch: ImportBatch) => boolean) {
  while (!isSo(await read(context, id))) await pause(200);
}

async function read(context: () => Context, id: string): Promise<ImportBatch> {
  const batch = await importBatch(context().db, id);
  if (!batch) throw new Error("The file just taken in is not there.");
  return batch;
}

/** The same as a job works with. */
export const jobAt = (ctx: Context) => ({
  server: ctx.server,
  practiceId: ctx.practiceId,
  who: ctx,
  signal: new AbortController().signal,
  read: ctx.db,
  change: <T>(work: (database: Context["change"]) => Promise<T>) => ctx.server.door.change(ctx, ctx.practiceId, work),
});
