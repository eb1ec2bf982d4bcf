import { concepts } from "../clinical-system/record-code.words.ts";
import type { Kind } from "../import/kind.ts";
import { isTaken } from "../import/row.rules.ts";
import { addDays } from "../time.ts";
import { dropSame, findPatients, inStep, none, patience, refuseRows } from "./telling.queries.ts";

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

/** The later of 104 and 106 stands, and of one day the 104 (BR-EN-02). */
const reviewStands = `coalesce((SELECT max(coded_on) FROM record_code AS needed WHERE needed.patient_id = patient.id AND needed.code = 'REVIEW_NEEDED' AND needed.superseded_at IS NULL)
  >= coalesce((SELECT max(coded_on) FROM record_code AS not_needed WHERE not_needed.patient_id = patient.id AND not_needed.code = 'REVIEW_NOT_NEEDED' AND not_needed.superseded_at IS NULL), '0001-01-01'), false)`;

/** A 104 after access was given changes nothing by itself: somebody decides (BR-EN-01). $1 practice, $2 now, $3 batch, $4 due, $5 patients. */
const askAboutAccess = `
  INSERT INTO register_difference (practice_id, id, patient_id, kind, service, ours, theirs, batch_id, opened_at, due_on, version)
  SELECT $1, new_id($2), patient.id, 'REVIEW_CODE_AFTER_ACCESS', now.service, now.state, 'REVIEW_NEEDED', $3, $2, $4, 1
    FROM patient JOIN service_access AS now ON now.patient_id = patient.id AND now.until_at IS NULL AND now.state = 'ACTIVE' AND now.service = 'FULL_PROSPECTIVE_RECORD'
   WHERE patient.id = ANY ($5) AND ${reviewStands}
  ON CONFLICT (practice_id, patient_id, kind, service) WHERE closed_at IS NULL DO NOTHING`;

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

  async write(database, { batch, from, upTo, now, today }) {
    const { practiceId } = database;
    const step = [batch.id, from ?? none, upTo];
    await database.query(patience);
    const kept = await database.query<{ patient_id: string }>(keep, [...step, practiceId, now, batch.committedBy]);
    const patients = [...new Set(kept.map(({ patient_id }) => patient_id))];
    await database.query(askAboutAccess, [practiceId, now, batch.id, addDays(today, 1), patients]);
    await database.query(insertEvents, [practiceId, now, batch.id, batch.committedBy, patients]);
    const counted = `SELECT count(*)::int AS written FROM import_row WHERE ${inStep(isTaken)}`;
    return (await database.one<{ written: number }>(counted, step))?.written ?? 0;
  },
};
