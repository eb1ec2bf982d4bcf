import { concepts } from "../clinical-system/record-code.words.ts";
import { restatePatients } from "../application/standing.service.ts";
import { openWhereTheyAreCoded } from "../enhanced-review/coded.service.ts";
import { acting, type Kind } from "../import/kind.ts";
import { isTaken } from "../import/row.rules.ts";
import { reconcileCodes } from "./reconcile.service.ts";
import { dropSame, findPatients, inStep, lockPatients, none, patience, refuseRows } from "./telling.queries.ts";

const verified = Object.entries(concepts).map(([meaning, { id }]) => ({ concept_id: id, meaning }));

/** Every code with a meaning here: the verified ones, and those the practice has added. */
const meanings = `(
  SELECT concept_id, meaning FROM jsonb_to_recordset('${JSON.stringify(verified)}') AS known (concept_id text, meaning text)
  UNION ALL SELECT concept_id, meaning FROM code_meaning WHERE ended_at IS NULL)`;

const settle = `
  UPDATE import_row
     SET outcome = CASE WHEN known.id IS NULL THEN 'CHANGED' ELSE 'SAME' END,
         changes = CASE WHEN known.id IS NULL THEN jsonb_build_array(jsonb_build_object('field', meant.meaning, 'before', NULL, 'after', row.incoming ->> 'codedOn')) ELSE '[]' END
    FROM import_row AS row JOIN ${meanings} AS meant ON meant.concept_id = row.incoming ->> 'conceptId'
    LEFT JOIN record_code AS known ON known.patient_id = row.patient_id AND known.code = meant.meaning AND known.coded_on = (row.incoming ->> 'codedOn')::date
   WHERE row.batch_id = $1 AND row.outcome IS NULL AND import_row.id = row.id`;

/** $1 batch, $2 after, $3 up to, $4 practice, $5 now, $6 who committed. */
const keep = `
  INSERT INTO record_code (practice_id, id, patient_id, code, coded_on, source, noted_by, noted_at)
  SELECT DISTINCT ON (import_row.patient_id, meant.meaning, import_row.incoming ->> 'codedOn') $4, new_id($5), import_row.patient_id, meant.meaning, (import_row.incoming ->> 'codedOn')::date, 'FILE', $6, $5
    FROM import_row JOIN ${meanings} AS meant ON meant.concept_id = import_row.incoming ->> 'conceptId'
   WHERE ${inStep(isTaken)}
  ON CONFLICT ON CONSTRAINT record_code_once DO NOTHING RETURNING patient_id, code`;

const insertEvents = `
  INSERT INTO event (practice_id, id, patient_id, kind, at, staff_id, restricted, facts)
  SELECT $1, new_id($2), patient_id, 'recordCodesLoaded', $2, $4, false, jsonb_build_object('batch', $3::uuid) FROM unnest($5::uuid[]) AS patient_id`;

/** Codes that stand in the clinical record, kept per patient with their source; which one stands is decided where it is asked. */
export const codes: Kind = {
  async match(database, batch) {
    await findPatients(database, batch);
    await refuseRows(
      database,
      batch.id,
      `NOT EXISTS (SELECT FROM ${meanings} AS meant WHERE meant.concept_id = incoming ->> 'conceptId')`,
      {
        column: batch.mapping?.["conceptId"] ?? null,
        problem: "Nobody has said what this code means here.",
        todo: "Leave it out, or add it to the codes of the practice and have the file checked again.",
      },
    );
    await database.query(settle, [batch.id]);
    await dropSame(database, batch.id);
  },

  reconsider: () => Promise.resolve(),

  async write(database, writing) {
    const { batch, from, upTo, now } = writing;
    const { practiceId } = database;
    const step = [batch.id, from ?? none, upTo];
    await database.query(patience);
    await database.query(lockPatients, step);
    const kept = await database.query<{ patient_id: string }>(keep, [...step, practiceId, now, batch.committedBy]);
    const patients = [...new Set(kept.map(({ patient_id }) => patient_id))];
    await database.query(insertEvents, [practiceId, now, batch.id, batch.committedBy, patients]);
    // The same as where somebody notes a code by hand: a review for a 104, and open applications wait for what now stands.
    const at = acting(database, writing);
    await openWhereTheyAreCoded(at, patients);
    await restatePatients(at, patients);
    await Promise.all(database.waiting);
    await reconcileCodes(database, patients, { now, today: writing.today, batchId: batch.id });
    const counted = `SELECT count(*)::int AS written FROM import_row WHERE ${inStep(isTaken)}`;
    return (await database.one<{ written: number }>(counted, step))?.written ?? 0;
  },
};
