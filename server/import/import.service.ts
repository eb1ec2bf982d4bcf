import type { Context } from "../context.ts";
import { badInput, conflict, notFound, Refusal, ruleBroken } from "../errors.ts";
import { enqueue } from "../job/enqueue.ts";
import { checkImport, writeImport } from "./import.jobs.ts";
import { ImportBatch } from "./import.entity.ts";
import { importReport } from "./import.queries.ts";
import { heldReasonProblem, refusal, type ImportStep, type Standing } from "./import.rules.ts";
import { purge } from "./raw-file.ts";
import type { ImportReport } from "./import.view.ts";
import { rowsToWrite, standing } from "./standing.queries.ts";

/** The file as it is after a step. */
export async function reportAfter(ctx: Context, id: string, step: Promise<void>): Promise<ImportReport> {
  await step;
  const report = await importReport(ctx, id);
  if (!report) throw notFound("file");
  return report;
}

export interface Seen {
  id: string;
  version: number;
}

/** The file under lock as the person saw it, once the rule lets them take the step. */
export async function lockedFor(ctx: Context, { id, version }: Seen, step: ImportStep) {
  const batch = await ctx.change.locked(ImportBatch, id, "file");
  const of = await standing(ctx.change, batch);
  const why = refusal(of, step, ctx.isInPractice ? ctx.actor : operator);
  if (why) throw why.rule ? ruleBroken(why.words, why.rule) : refused(step, of, why.words);
  if (batch.version !== version) throw conflict();
  return { batch, of };
}

/** Who has the machine may do what the manager may; the audit shows 'Command line'. */
const operator = { roles: ["PRACTICE_MANAGER"] } as const;

/** What another person's step has made impossible is a conflict; the rest is a rule. */
const refused = (step: ImportStep, of: Standing, words: string) =>
  step === "COMMIT" && of.isOtherCommitting ? conflict(words) : new Refusal("RULE_BROKEN", words);

const note = (ctx: Context, event: string, batchId: string, facts: Record<string, string | number | boolean | null>) =>
  ctx.change.audit({ event, subjectType: "import_batch", subject: batchId, facts });

/** From now on the file is live, row by row as it is written; what is accepted is told with its hash. */
export async function commitImport(ctx: Context, seen: Seen, given: string | null): Promise<void> {
  const { batch, of } = await lockedFor(ctx, seen, "COMMIT");
  const problem = heldReasonProblem(of, given);
  if (problem) throw badInput({ reason: problem });
  const { id, version, fileHash } = batch;
  const toWrite = await rowsToWrite(ctx.change, id);
  await ctx.change.update(
    ImportBatch,
    { id, version },
    {
      state: "COMMITTING",
      committedAt: ctx.now.toISOString(),
      committedBy: ctx.staffId,
      commitReason: given?.trim() || null,
      rowsToWrite: toWrite.rows,
      rowsWritten: 0,
      writtenTo: null,
    },
  );
  enqueue(ctx.change, writeImport, { batchId: id }, { key: id });
  note(ctx, "commitImport", id, {
    hash: fileHash.toString("hex"),
    accepted: toWrite.hash,
    rowsToWrite: toWrite.rows,
    rowsLeaver: batch.rowsLeaver,
    isHeld: problem === undefined && given !== null && given.trim() !== "",
  });
}

/** The file is given up: nothing of it was live, and nothing of it is kept but that it came. */
export async function cancelImport(ctx: Context, seen: Seen): Promise<void> {
  const { batch } = await lockedFor(ctx, seen, "CANCEL");
  const { id, version } = batch;
  await purge(ctx.change, id);
  await ctx.change.query("DELETE FROM import_row WHERE batch_id = $1", [id]);
  const finishedAt = ctx.now.toISOString();
  await ctx.change.update(ImportBatch, { id, version }, { state: "CANCELLED", run: null, finishedAt });
  note(ctx, "cancelImport", id, { state: batch.state });
}

/** Another file was committed meanwhile: every row is held against the register as it is now. */
export async function checkImportAgain(ctx: Context, seen: Seen): Promise<void> {
  const { batch } = await lockedFor(ctx, seen, "CHECK_AGAIN");
  const { id, version } = batch;
  await ctx.change.update(ImportBatch, { id, version }, { state: "UPLOADED", rowsRead: 0 });
  enqueue(ctx.change, checkImport, { batchId: id }, { key: id });
  note(ctx, "checkImportAgain", id, { state: batch.state });
}
