import type { ChangeDatabase } from "../database/practice-database.ts";
import { recordComings } from "./comings.queries.ts";
import { facts } from "./facts.ts";
import type { WriteStep } from "./kind.ts";
import { columns, next, nextBorn, returns, told, toldColumns } from "./patient-facts.queries.ts";
import { isTaken, reasonsFor } from "./row.rules.ts";
import { changesOf } from "./settling.queries.ts";

const typeOf = new Map(facts.map(({ column, type }) => [column, type]));

/** Whether a row brings somebody who is not on the register. */
const isNew = "(import_row.outcome = 'NEW' OR import_row.decision IS NOT DISTINCT FROM 'ANOTHER_PERSON')";

/** Rows as `told`: what they say, and what a decision makes of it. $1 is the day. */
const toldRows = `
  SELECT import_row.id, import_row.line, import_row.outcome, import_row.seen, import_row.decision, ${isNew} AS is_new,
         CASE WHEN ${isNew} THEN import_row.id ELSE import_row.patient_id END AS patient_id, $1::date AS today,
         coalesce(import_row.decision = 'TAKE' AND import_row.reasons && ARRAY['BORN', 'SEX'], false) AS takes_birth,
         NOT ${isNew} AND ${returns("said", "import_batch.is_whole")} AS returns,
         import_row.outcome = 'LEAVER' AS leaves, ${toldColumns.map((column) => `said.${column}`).join(", ")}
    FROM import_row JOIN import_batch ON import_batch.id = import_row.batch_id CROSS JOIN practice
   CROSS JOIN LATERAL ${told("import_row.incoming")}
    LEFT JOIN patient ON patient.id = import_row.patient_id`;

/** The patients of one step as they will be, beside what they were. */
const table = `
  CREATE TEMP TABLE taking (
    row_id           uuid    PRIMARY KEY,
    line             integer,
    outcome          text    NOT NULL,
    is_new           boolean NOT NULL,
    patient_id       uuid    NOT NULL,
    is_overtaken     boolean NOT NULL,
    is_same          boolean NOT NULL,
    returns          boolean NOT NULL,
    given_search     text    COLLATE "C" NOT NULL,
    family_search    text    COLLATE "C" NOT NULL,
    born             date    NOT NULL,
    old_nhs_number   text,
    old_removed_on   date,
    old_removal      text,
    old_registered   date,
    old_death_status text,
    old_confidential text,
    ${columns.map((column) => `${column} ${typeOf.get(column)}`).join(", ")}
  ) ON COMMIT DROP`;

const lock = `
  SELECT id FROM patient WHERE id IN (SELECT patient_id FROM import_row WHERE batch_id = $1 AND id > $2 AND id <= $3 AND ${isTaken} AND NOT ${isNew})
   ORDER BY id FOR NO KEY UPDATE`;

/** A row is overtaken where its patient is no longer as it was seen, or somebody else bears its number by now. */
const isOvertaken = `CASE WHEN told.is_new THEN EXISTS (SELECT FROM patient AS other WHERE other.nhs_number = told.nhs_number)
  ELSE patient.version IS DISTINCT FROM told.seen END`;

const fill = `
  INSERT INTO taking (row_id, line, outcome, is_new, patient_id, is_overtaken, is_same, returns, given_search, family_search, born,
                      old_nhs_number, old_removed_on, old_removal, old_registered, old_death_status, old_confidential, ${columns.join(", ")})
  SELECT told.id, told.line, told.outcome, told.is_new, told.patient_id, ${isOvertaken},
         NOT told.is_new AND (${nextBorn}, ${columns.map((column) => `next.${column}`).join(", ")}) IS NOT DISTINCT FROM (patient.born, ${columns.map((column) => `patient.${column}`).join(", ")}), told.returns,
         coalesce(told.given_search, patient.given_search), coalesce(told.family_search, patient.family_search), ${nextBorn},
         patient.nhs_number, patient.removed_on, patient.removal_reason, patient.registered_on, patient.death_status, patient.confidentiality,
         next.*
    FROM (${toldRows} WHERE import_row.batch_id = $2 AND import_row.id > $3 AND import_row.id <= $4 AND ${isTaken}) AS told
    LEFT JOIN patient ON patient.id = told.patient_id
   CROSS JOIN LATERAL (SELECT ${next}) AS next`;

const setAside = `
  WITH overtaken AS (DELETE FROM taking WHERE is_overtaken RETURNING row_id)
  UPDATE import_row
     SET outcome = 'NEEDS_PERSON', decision = NULL, reasons = reasons || ARRAY['CHANGED_SINCE'],
         problems = problems || jsonb_build_array(jsonb_build_object('line', line) || $1::jsonb)
    FROM overtaken WHERE import_row.id = overtaken.row_id`;

const insertPatients = `
  INSERT INTO patient (practice_id, id, given_search, family_search, born, source, imported_at, version, ${columns.join(", ")})
  SELECT $1, patient_id, given_search, family_search, born, $2, $3, 1, ${columns.join(", ")} FROM taking WHERE is_new`;

const keepFormerNumbers = `
  INSERT INTO former_nhs_number (practice_id, nhs_number, patient_id, until_at)
  SELECT $1, old_nhs_number, patient_id, $2 FROM taking WHERE old_nhs_number <> nhs_number ON CONFLICT DO NOTHING`;

const updatePatients = `
  UPDATE patient SET ${columns.map((column) => `${column} = taking.${column}`).join(", ")}, given_search = taking.given_search,
         family_search = taking.family_search, born = taking.born, source = $1, imported_at = $2, version = patient.version + 1,
         returned_at = CASE WHEN taking.returns THEN $2 ELSE patient.returned_at END
    FROM taking WHERE NOT taking.is_new AND NOT taking.is_same AND patient.id = taking.patient_id`;

const insertEvents = `
  INSERT INTO event (practice_id, id, patient_id, kind, at, staff_id, restricted, facts)
  SELECT $1, new_id($3), taking.patient_id, 'importPatients', $3, $4, false,
         jsonb_build_object('outcome', CASE WHEN taking.is_new THEN 'NEW' WHEN taking.outcome = 'NEEDS_PERSON' THEN 'CHANGED' ELSE taking.outcome END,
           'changed', jsonb_path_query_array(import_row.changes, '$[*].field'), 'batch', $2::uuid, 'line', taking.line)
    FROM taking JOIN import_row ON import_row.id = taking.row_id WHERE NOT taking.is_same`;

/** What a transaction of a list may use: rows are joined at once, and it waits for who decides about a patient just now. */
const patience =
  "SELECT set_config('enable_nestloop', 'off', true), set_config('lock_timeout', '20s', true), set_config('statement_timeout', '60s', true)";

const none = "00000000-0000-0000-0000-000000000000";

/** Writes the patients of a step, and all that follows for who left, died or came back (BR-CL-14). */
export async function writePatients(database: ChangeDatabase, step: WriteStep): Promise<number> {
  const { batch, now, today, upTo } = step;
  const { practiceId } = database;
  const from = step.from ?? none;
  await database.query(patience);
  await database.query(lock, [batch.id, from, upTo]);
  await database.query(table);
  await database.query(fill, [today, batch.id, from, upTo]);
  await database.query(setAside, [JSON.stringify(reasonsFor(batch.mapping ?? {}).CHANGED_SINCE)]);
  await database.query(keepFormerNumbers, [practiceId, now]);
  await database.query(updatePatients, [batch.format, now]);
  await database.query(insertPatients, [practiceId, batch.format, now]);
  await database.query(insertEvents, [practiceId, batch.id, now, batch.committedBy]);
  await recordComings(database, step);
  return (await database.one<{ written: number }>("SELECT count(*)::int AS written FROM taking"))?.written ?? 0;
}

const reconsidered = `
  UPDATE import_row SET seen = patient.version, changes = coalesce(found.changes, '[]')
    FROM (SELECT * FROM import_row WHERE id = ANY ($2)) AS chosen JOIN patient ON patient.id = chosen.patient_id
    LEFT JOIN (${changesOf(`(${toldRows} WHERE import_row.id = ANY ($2))`)}) AS found ON found.id = chosen.id
   WHERE import_row.id = chosen.id`;

/** What rows would change, after somebody named their patient. */
export const reconsiderRows = (database: ChangeDatabase, rows: readonly string[], today: string) =>
  database.query(reconsidered, [today, rows]);
