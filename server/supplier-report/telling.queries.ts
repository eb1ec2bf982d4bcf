import type { ChangeDatabase } from "../database/practice-database.ts";
import { isTaken } from "../import/row.rules.ts";
import type { ImportBatch } from "../import/import.entity.ts";

/** Rows of a list that tells something of patients who are on the register already. */
const find = `
  UPDATE import_row SET patient_id = patient.id, seen = patient.version FROM patient
   WHERE import_row.batch_id = $1 AND import_row.outcome IS NULL AND import_row.incoming IS NOT NULL`;

const byNumber = `${find} AND patient.nhs_number = import_row.incoming ->> 'nhsNumber'`;
const byFormerNumber = `
  UPDATE import_row SET patient_id = patient.id, seen = patient.version, flags = import_row.flags || ARRAY['SUPERSEDED_NUMBER']
    FROM former_nhs_number JOIN patient ON patient.id = former_nhs_number.patient_id
   WHERE import_row.batch_id = $1 AND import_row.outcome IS NULL AND import_row.patient_id IS NULL
     AND former_nhs_number.nhs_number = import_row.incoming ->> 'nhsNumber'`;
const byLocalId = `${find} AND import_row.patient_id IS NULL AND import_row.incoming ->> 'nhsNumber' IS NULL AND patient.local_id = import_row.incoming ->> 'localId'`;

/** Refused while it was read: its problems stand already. */
const refusedBefore = `UPDATE import_row SET outcome = 'REFUSED', claim = NULL WHERE batch_id = $1 AND outcome IS NULL AND incoming IS NULL`;

/** Refuses rows for a reason of their own; nothing of what they say is kept. */
export const refuseRows = (
  database: ChangeDatabase,
  batchId: string,
  where: string,
  told: { column: string | null; problem: string; todo: string },
  values: readonly unknown[] = [],
) =>
  database.query(
    `UPDATE import_row SET outcome = 'REFUSED', incoming = NULL, claim = NULL, patient_id = NULL, seen = NULL, flags = '{}',
            problems = problems || jsonb_build_array(jsonb_build_object('line', line) || $2::jsonb)
      WHERE batch_id = $1 AND outcome IS NULL AND (${where})`,
    [batchId, JSON.stringify(told), ...values],
  );

/** A list is held against the register at once: row by row would take as long as the two multiplied. */
export const patience =
  "SELECT set_config('enable_nestloop', 'off', true), set_config('lock_timeout', '20s', true), set_config('statement_timeout', '60s', true)";

/** Finds whom each row is about, by number, a former number, or the local number where there is none. */
export async function findPatients(database: ChangeDatabase, { id, mapping }: ImportBatch): Promise<void> {
  await database.query(patience);
  await database.query(refusedBefore, [id]);
  await database.query(byNumber, [id]);
  await database.query(byFormerNumber, [id]);
  await database.query(byLocalId, [id]);
  await refuseRows(database, id, "patient_id IS NULL", {
    column: mapping?.["nhsNumber"] ?? mapping?.["localId"] ?? null,
    problem: "Nobody on the practice's list has this number.",
    todo: "Load the patient list first, or find out which practice the patient is registered with.",
  });
}

/** Nothing of a row that says nothing new is kept. */
export const dropSame = (database: ChangeDatabase, batchId: string) =>
  database.query("UPDATE import_row SET incoming = NULL WHERE batch_id = $1 AND outcome = 'SAME'", [batchId]);

/** The rows of one step of a commit: $1 the batch, $2 after, $3 up to. */
export const inStep = (isTaken: string) =>
  `import_row.batch_id = $1 AND import_row.id > $2 AND import_row.id <= $3 AND ${isTaken}`;

/** The patients of a step, in the order in which everybody locks them: $1 the batch, $2 after, $3 up to. */
export const lockPatients = `
  SELECT id FROM patient WHERE id IN (SELECT patient_id FROM import_row WHERE ${inStep(isTaken)}) ORDER BY id FOR NO KEY UPDATE`;

export const none = "00000000-0000-0000-0000-000000000000";
