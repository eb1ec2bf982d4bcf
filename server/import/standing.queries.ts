import type { ReadDatabase } from "../database/practice-database.ts";
import type { ImportBatch } from "./import.entity.ts";
import type { Standing } from "./import.rules.ts";
import { isTaken } from "./row.rules.ts";

/** What the rules ask about a file besides its own row, as columns beside import_batch. */
export const standingColumns = `
  (SELECT count(*)::int FROM import_row
    WHERE import_row.batch_id = import_batch.id AND import_row.rank = 3 AND import_row.decision IS NULL) AS "openLeavers",
  coalesce((SELECT max(other.finished_at) > import_batch.checked_at FROM import_batch AS other
    WHERE other.state = 'COMMITTED' AND other.id <> import_batch.id AND other.kind = import_batch.kind), false) AS "isStale",
  EXISTS (SELECT FROM import_batch AS other WHERE other.state = 'COMMITTING' AND other.id <> import_batch.id) AS "isOtherCommitting"`;

export async function standing(database: ReadDatabase, batch: ImportBatch): Promise<Standing> {
  const facts = await database.one<Pick<Standing, "openLeavers" | "isStale" | "isOtherCommitting">>(
    `SELECT ${standingColumns} FROM import_batch WHERE id = $1`,
    [batch.id],
  );
  const { state, rowsLeaver, listSize } = batch;
  return { state, rowsLeaver, listSize, openLeavers: 0, isStale: false, isOtherCommitting: false, ...facts };
}

/** How many rows a commit would write, and one hash of exactly these rows and decisions. */
export async function rowsToWrite(database: ReadDatabase, batchId: string) {
  const found = await database.one<{ rows: number; hash: string | null }>(
    `SELECT count(*)::int AS rows, encode(sha256(convert_to(coalesce(string_agg(
              id::text || ' ' || outcome || ' ' || coalesce(decision, '-') || ' ' || coalesce(patient_id::text, '-'), E'\\n' ORDER BY id), ''), 'UTF8')), 'hex') AS hash
       FROM import_row WHERE batch_id = $1 AND ${isTaken}`,
    [batchId],
  );
  return { rows: found?.rows ?? 0, hash: found?.hash ?? "" };
}
