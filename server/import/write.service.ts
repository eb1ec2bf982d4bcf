import type { ChangeDatabase } from "../database/practice-database.ts";
import type { JobAt } from "../job/job.ts";
import { dayOf } from "../time.ts";
import { countRows } from "./counting.queries.ts";
import { ImportBatch } from "./import.entity.ts";
import { kindOf } from "./kind.ts";
import { purge } from "./raw-file.ts";
import { isTaken } from "./row.rules.ts";

type At = Pick<JobAt, "who" | "server" | "signal" | "change">;

/** So many rows are written in one transaction: few enough that nobody waits long for a patient who is among them. */
const together = 2_000;

/**
 * Writes the rows of a file that was committed, step by step in the order of their ids. Each step is whole or not there,
 * with what follows from it, and the next one begins where it ended, in this run or in another.
 */
export async function writeFile(at: At, batchId: string): Promise<void> {
  for (;;) {
    at.signal.throwIfAborted();
    const isDone = await at.change((database) => step(at, database, batchId));
    if (isDone) return;
  }
}

/** The last of the next rows to be written; nothing where none is left. */
const nextRows = `
  SELECT max(id::text)::uuid AS "upTo" FROM (
    SELECT import_row.id FROM import_row WHERE batch_id = $1 AND ($2::uuid IS NULL OR import_row.id > $2) AND ${isTaken} ORDER BY import_row.id LIMIT ${together}) AS next`;

const advance = "UPDATE import_batch SET written_to = $2, rows_written = rows_written + $3 WHERE id = $1";

async function step({ who, server }: At, database: ChangeDatabase, id: string): Promise<boolean> {
  const [batch] = await database.lockedWhere(ImportBatch, { id, state: "COMMITTING" });
  if (!batch) return true;
  const row = await database.one<{ upTo: string | null }>(nextRows, [id, batch.writtenTo]);
  if (!row?.upTo) {
    await finish(who.now, database, batch);
    return true;
  }
  const step = { server, batch, from: batch.writtenTo, upTo: row.upTo, now: who.now, today: dayOf(who.now) };
  const written = await kindOf(batch).write(database, step);
  await database.query(advance, [id, row.upTo, written]);
  return false;
}

/** All is written: the file itself goes, and the audit has what became of it. */
async function finish(now: Date, database: ChangeDatabase, batch: ImportBatch) {
  const { id, fileHash, rowsToWrite, rowsWritten } = batch;
  await purge(database, id);
  const found = await countRows(database, id);
  await database.update(ImportBatch, { id }, { state: "COMMITTED", finishedAt: now.toISOString(), ...found });
  database.audit({
    event: "importPatients",
    subjectType: "import_batch",
    subject: id,
    facts: { result: "COMMITTED", hash: fileHash.toString("hex"), rowsToWrite, rowsWritten, ...found },
  });
}
