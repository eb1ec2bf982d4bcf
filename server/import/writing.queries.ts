import type { ChangeDatabase } from "../database/practice-database.ts";
import { facts, reasonsFor } from "./import.rules.ts";
import type { ImportFormat } from "./import.entity.ts";

/** Facts that a patient always has, and what they are before any source told. */
const atFirst: Record<string, string> = {
  previous_names: "'{}'",
  address_lines: "'{}'",
  sex: "'NOT_KNOWN'",
  confidentiality: "'U'",
};

/** Facts that do more than replace what is there. */
const special: Record<string, string> = {
  previous_names: `coalesce(patient.previous_names, '{}') || ARRAY(
    SELECT name FROM unnest(told.previous_names) WITH ORDINALITY AS former (name, place)
     WHERE name <> ALL (coalesce(patient.previous_names, '{}')) ORDER BY place)`,
  sex: "CASE WHEN coalesce(patient.sex, 'NOT_KNOWN') = 'NOT_KNOWN' THEN coalesce(told.sex, 'NOT_KNOWN') ELSE patient.sex END",
  // A death that is taken back has no day; a formal notice is not made informal again (domain.md 6.4).
  died_on: "CASE WHEN told.death_status = 'U' THEN NULL ELSE coalesce(told.died_on, patient.died_on) END",
  death_status:
    "CASE WHEN told.death_status = '1' AND patient.death_status = '2' THEN '2' ELSE coalesce(told.death_status, patient.death_status) END",
};

const isUnrestricted = "coalesce(told.confidentiality, patient.confidentiality, 'U') = 'U'";

/** What a fact will be: what the source says where it says anything, and blank where the patient is restricted (BR-PDS-01). */
const next = facts.map(({ column, isRestricted }) => {
  const blank = atFirst[column] ?? "NULL";
  const said = special[column] ?? `coalesce(told.${column}, patient.${column}, ${blank})`;
  return `${isRestricted ? `CASE WHEN ${isUnrestricted} THEN ${said} ELSE ${blank} END` : said} AS ${column}`;
});

const compare = `
  UPDATE incoming
     SET ${facts.map(({ column }) => `${column} = next.${column}`).join(", ")},
         changed = CASE WHEN incoming.matched IS NULL THEN '{}' ELSE array_remove(ARRAY[
           ${facts.map(({ fact, column }) => `CASE WHEN next.${column} IS DISTINCT FROM next.old_${column} THEN '${fact}' END`).join(", ")}
         ], NULL) END
    FROM (SELECT told.id, ${next.join(", ")}, ${facts.map(({ column }) => `patient.${column} AS old_${column}`).join(", ")}
            FROM incoming AS told LEFT JOIN patient ON patient.id = told.patient_id
           WHERE told.outcome IS NULL AND told.reasons = '{}') AS next
   WHERE incoming.id = next.id`;

const restricted = facts.filter(({ isRestricted }) => isRestricted).map(({ fact }) => `'${fact}', NULL`);

const settle = `
  UPDATE incoming
     SET outcome = CASE WHEN reasons <> '{}' THEN 'NEEDS_PERSON' WHEN matched IS NULL THEN 'NEW' WHEN changed = '{}' THEN 'SAME' ELSE 'CHANGED' END,
         patient_id = CASE WHEN reasons = '{}' AND matched IS NULL THEN new_patient_id ELSE patient_id END,
         told = CASE WHEN is_restricted OR confidentiality <> 'U' THEN told || jsonb_build_object(${restricted.join(", ")}) ELSE told END,
         problems = problems || (SELECT coalesce(jsonb_agg(jsonb_build_object('line', line) || ($1::jsonb -> reason)), '[]')
                                   FROM unnest(reasons) AS reason)
   WHERE outcome IS NULL`;

/** Says of every matched row what it would change, and what becomes of it. */
export async function decide(database: ChangeDatabase, format: ImportFormat) {
  await database.query(compare);
  await database.query(settle, [JSON.stringify(reasonsFor(format))]);
}

export interface Counts {
  rowsNew: number;
  rowsChanged: number;
  rowsSame: number;
  rowsRefused: number;
  rowsPerson: number;
}

const of = (outcome: string) => `count(*) FILTER (WHERE outcome = '${outcome}')::int`;

const counts = `
  SELECT ${of("NEW")} AS "rowsNew", ${of("CHANGED")} AS "rowsChanged", ${of("SAME")} AS "rowsSame",
         ${of("REFUSED")} AS "rowsRefused", ${of("NEEDS_PERSON")} AS "rowsPerson"
    FROM incoming`;

export const countRows = async (database: ChangeDatabase) => (await database.one<Counts>(counts)) as Counts;

const columns = facts.map(({ column }) => column);

const insertPatients = `
  INSERT INTO patient (practice_id, id, given_search, family_search, born, source, imported_at, version, ${columns.join(", ")})
  SELECT $1, patient_id, given_search, family_search, born, $2, $3, 1, ${columns.join(", ")} FROM incoming WHERE outcome = 'NEW'`;

const updatePatients = `
  WITH updated AS (
    UPDATE patient SET ${columns.map((column) => `${column} = incoming.${column}`).join(", ")}, given_search = incoming.given_search,
           family_search = incoming.family_search, source = $1, imported_at = $2, version = patient.version + 1
      FROM incoming WHERE incoming.outcome = 'CHANGED' AND patient.id = incoming.patient_id AND patient.version = incoming.seen
    RETURNING 1)
  SELECT count(*)::int AS updated FROM updated`;

/** Writes the patients; answers how many were changed, which is fewer than found when somebody else was quicker. */
export async function writePatients(database: ChangeDatabase, format: ImportFormat, now: Date): Promise<number> {
  await database.query(insertPatients, [database.practiceId, format, now]);
  return (await database.one<{ updated: number }>(updatePatients, [format, now]))?.updated ?? 0;
}

const insertRows = `
  INSERT INTO import_row (practice_id, id, batch_id, line, outcome, patient_id, changed, incoming, problems)
  SELECT $1, id, $2, line, outcome, patient_id, changed, CASE WHEN outcome <> 'SAME' THEN told END, problems FROM incoming`;

const insertEvents = `
  INSERT INTO event (practice_id, id, patient_id, kind, at, staff_id, restricted, facts)
  SELECT $1, id, patient_id, 'importPatients', $3, $4, false,
         jsonb_build_object('outcome', outcome, 'changed', changed, 'batch', $2::uuid, 'line', line)
    FROM incoming WHERE outcome IN ('NEW', 'CHANGED')`;

/** Keeps what became of every row, and tells it on the timeline of each patient it changed; both under the row's id. */
export async function writeRows(database: ChangeDatabase, batchId: string, now: Date) {
  await database.query(insertRows, [database.practiceId, batchId]);
  await database.query(insertEvents, [database.practiceId, batchId, now, database.staffId]);
}
