import type { Kind } from "../import/kind.ts";
import { isTaken } from "../import/row.rules.ts";
import { dropSame, findPatients, inStep, none, patience } from "./telling.queries.ts";

interface Fact {
  fact: string;
  column: string;
  type: string;
}

/** Kept with the patient, where letters and visits need them as well. */
const ofPatient: readonly Fact[] = [
  { fact: "ethnicity", column: "ethnicity", type: "text" },
  { fact: "language", column: "language", type: "text" },
  { fact: "interpreterRequired", column: "interpreter_required", type: "boolean" },
];

/** Kept for figures alone. */
const ofFigures: readonly Fact[] = [
  { fact: "lsoa", column: "lsoa", type: "text" },
  { fact: "imdQuintile", column: "imd_quintile", type: "smallint" },
  { fact: "longTermConditions", column: "long_term_conditions", type: "smallint" },
];

const told = ({ fact, type }: Fact) => `(import_row.incoming ->> '${fact}')::${type}`;
const flags = `CASE WHEN import_row.incoming ? 'flags' THEN ARRAY(SELECT jsonb_array_elements_text(import_row.incoming -> 'flags')) END`;

const change = (fact: string, before: string, after: string) =>
  `CASE WHEN ${after} IS NOT NULL AND ${after} IS DISTINCT FROM ${before} THEN jsonb_build_array(jsonb_build_object('field', '${fact}', 'before', ${before}, 'after', ${after})) ELSE '[]' END`;

const changes = [
  ...ofPatient.map((fact) => change(fact.fact, `patient.${fact.column}`, told(fact))),
  ...ofFigures.map((fact) => change(fact.fact, `held.${fact.column}`, told(fact))),
  `CASE WHEN import_row.incoming ? 'flags' AND ${flags} IS DISTINCT FROM held.flags THEN jsonb_build_array(jsonb_build_object('field', 'flags', 'before', to_jsonb(held.flags), 'after', to_jsonb(${flags}))) ELSE '[]' END`,
].join(" || ");

const settle = `
  UPDATE import_row SET changes = found.changes, outcome = CASE WHEN found.changes = '[]' THEN 'SAME' ELSE 'CHANGED' END
    FROM (SELECT import_row.id, ${changes} AS changes FROM import_row JOIN patient ON patient.id = import_row.patient_id
            LEFT JOIN patient_equality AS held ON held.patient_id = patient.id
           WHERE import_row.batch_id = $1 AND import_row.outcome IS NULL) AS found
   WHERE import_row.id = found.id`;

/** $4 now, for the patient; what a row does not tell stays. */
const updatePatients = `
  UPDATE patient SET ${ofPatient.map((fact) => `${fact.column} = coalesce(${told(fact)}, patient.${fact.column})`).join(", ")}, version = patient.version + 1
    FROM import_row WHERE ${inStep(isTaken)} AND import_row.patient_id = patient.id
     AND (${ofPatient.map((fact) => `coalesce(${told(fact)}, patient.${fact.column})`).join(", ")}) IS DISTINCT FROM (${ofPatient.map(({ column }) => `patient.${column}`).join(", ")})`;

const columns = ofFigures.map(({ column }) => column);

/** $4 now, $5 practice. */
const keep = `
  INSERT INTO patient_equality AS held (practice_id, patient_id, ${columns.join(", ")}, flags, updated_at, batch_id)
  SELECT DISTINCT ON (import_row.patient_id) $5, import_row.patient_id, ${ofFigures.map(told).join(", ")}, coalesce(${flags}, '{}'), $4, $1
    FROM import_row WHERE ${inStep(isTaken)} ORDER BY import_row.patient_id, import_row.line DESC
  ON CONFLICT (practice_id, patient_id) DO UPDATE SET ${columns.map((column) => `${column} = coalesce(excluded.${column}, held.${column})`).join(", ")},
    flags = CASE WHEN cardinality(excluded.flags) > 0 THEN excluded.flags ELSE held.flags END, updated_at = excluded.updated_at, batch_id = excluded.batch_id`;

const insertEvents = `
  INSERT INTO event (practice_id, id, patient_id, kind, at, staff_id, restricted, facts)
  SELECT DISTINCT ON (import_row.patient_id) $5, new_id($4), import_row.patient_id, 'importPatients', $4::timestamptz, $6::uuid, false,
         jsonb_build_object('outcome', 'CHANGED', 'changed', jsonb_path_query_array(import_row.changes, '$[*].field'), 'batch', $1::uuid, 'line', import_row.line)
    FROM import_row WHERE ${inStep(isTaken)}`;

/** What figures on equality are made of (BR-CL-61). */
export const equality: Kind = {
  async match(database, batch) {
    await findPatients(database, batch);
    await database.query(settle, [batch.id]);
    await dropSame(database, batch.id);
  },

  reconsider: () => Promise.resolve(),

  async write(database, { batch, from, upTo, now }) {
    const { practiceId } = database;
    const step = [batch.id, from ?? none, upTo];
    await database.query(patience);
    await database.query(updatePatients, step);
    await database.query(keep, [...step, now, practiceId]);
    await database.query(insertEvents, [...step, now, practiceId, batch.committedBy]);
    const counted = `SELECT count(*)::int AS written FROM import_row WHERE ${inStep(isTaken)}`;
    return (await database.one<{ written: number }>(counted, step))?.written ?? 0;
  },
};
