import { v7 as uuid } from "uuid";
import { changeOnce } from "../change-once.ts";
import type { Context } from "../context.ts";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { enqueue } from "../job/enqueue.ts";
import { countRows } from "./counting.queries.ts";
import { FileRefused } from "./file-problems.ts";
import { checkImport } from "./import.jobs.ts";
import { ImportBatch } from "./import.entity.ts";
import { type ImportKind } from "./import.words.ts";
import { badInput } from "../errors.ts";
import { IncomingFile } from "./raw-file.ts";

export interface Upload {
  name: string;
  kind: ImportKind;
  /** The file names everybody who is registered (BR-IM-05). */
  isWhole: boolean;
  body: AsyncIterable<Uint8Array>;
}

/** Grows when the same bytes would be read otherwise by a newer program. */
const readers = 2;

/**
 * Takes in a file, sealed, and has it checked; nothing of it is live. A file that was committed before says nothing new,
 * unless another list has come since: what was true then may be so again.
 */
export async function uploadImport(ctx: Context, { name, kind, isWhole, body }: Upload): Promise<{ batchId: string }> {
  const id = uuid();
  const file = await received(ctx, id, body);
  try {
    const fileHash = file.hash();
    const reading = `${readers} ${ctx.server.settings.nhsNumberRanges}`;
    return await changeOnce(ctx, {
      name: "uploadImport",
      input: { name, kind, isWhole, hash: fileHash.toString("hex") },
      patience: "120s",
      work: async () => {
        const batch = newBatch(ctx, { id, fileName: name, fileHash, kind, isWhole, reading });
        await keep(ctx, batch, file);
        return { batchId: id };
      },
    });
  } finally {
    await file.close();
  }
}

/** The file with its size held to the limit; said of a file it is a fault of the input. */
async function received(ctx: Context, id: string, body: AsyncIterable<Uint8Array>) {
  try {
    return await IncomingFile.receive(ctx.server, id, body);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw badInput({ file: error.problems.map(({ problem, todo }) => `${problem} ${todo}`).join(" ") });
  }
}

async function keep({ change }: Context, batch: Uploaded, file: IncomingFile) {
  const { id, fileHash } = batch;
  const before = await sameFile(change, batch);
  if (before) {
    const { rowsRefused, rowsPerson, ...taken } = await countRows(change, before);
    const rowsSame = Object.values(taken).reduce((sum, rows) => sum + rows, 0);
    const end = {
      state: "NOTHING_NEW",
      sameAs: before,
      rowsSame,
      rowsRefused,
      rowsPerson,
      finishedAt: batch.at,
    } as const;
    await change.insert(ImportBatch, { ...batch, ...end });
  } else {
    await change.insert(ImportBatch, batch);
    await file.keep(change);
    enqueue(change, checkImport, { batchId: id }, { key: id });
  }
  change.audit({
    event: "uploadImport",
    subjectType: "import_batch",
    subject: id,
    facts: { result: before ? "NOTHING_NEW" : "UPLOADED", hash: fileHash.toString("hex"), sameAs: before ?? null },
  });
}

/** The file of the same bytes that was committed; of whole lists only the newest, because an older one may be true again. */
const committed = `
  SELECT id FROM import_batch AS before
   WHERE file_hash = $1 AND kind = $2 AND is_whole = $3 AND reading = $4 AND state IN ('COMMITTED', 'NOTHING_NEW') AND same_as IS NULL
     AND NOT ($3 AND EXISTS (SELECT FROM import_batch AS later WHERE later.kind = $2 AND later.state = 'COMMITTED' AND later.finished_at > before.finished_at))
   ORDER BY at DESC, id DESC LIMIT 1`;

async function sameFile(database: ChangeDatabase, { fileHash, kind, isWhole, reading }: Uploaded) {
  return (await database.one<{ id: string }>(committed, [fileHash, kind, isWhole, reading]))?.id;
}

type Uploaded = ReturnType<typeof newBatch>;

const newBatch = (
  ctx: Context,
  named: Pick<ImportBatch, "id" | "fileName" | "fileHash" | "kind" | "isWhole" | "reading">,
) => ({
  ...named,
  format: null,
  headings: null,
  mapping: null,
  state: "UPLOADED" as const,
  rowsNew: 0,
  rowsChanged: 0,
  rowsSame: 0,
  rowsRefused: 0,
  rowsPerson: 0,
  rowsLeaver: 0,
  rowsReturn: 0,
  rowsDeath: 0,
  rowsRead: 0,
  rowsToWrite: 0,
  rowsWritten: 0,
  writtenTo: null,
  run: null,
  listSize: null,
  problems: [],
  sameAs: null,
  staffId: ctx.staffId,
  at: ctx.now.toISOString(),
  checkedAt: null,
  committedAt: null,
  committedBy: null,
  commitReason: null,
  finishedAt: null,
  version: 1,
});
