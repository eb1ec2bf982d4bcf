import type { Kind } from "../import/kind.ts";
import { isTaken } from "../import/row.rules.ts";
import { dropSame, findPatients, inStep, none, patience } from "./telling.queries.ts";

const services = (row: string) =>
  `ARRAY(SELECT jsonb_array_elements_text(coalesce(${row}.incoming -> 'services', '[]')) ORDER BY 1)`;

/** The same carer for the same patient: by number where both have one, else by name. */
const isSame = (row: string) => `waiting.patient_id = ${row}.patient_id AND waiting.state <> 'GONE'
  AND (waiting.nhs_number = ${row}.incoming ->> 'proxyNhsNumber'
    OR ((waiting.nhs_number IS NULL OR ${row}.incoming ->> 'proxyNhsNumber' IS NULL)
      AND lower(waiting.given_name) = lower(${row}.incoming ->> 'proxyGiven') AND lower(waiting.family_name) = lower(${row}.incoming ->> 'proxyFamily')))`;

/** Nobody acts for somebody who left or died; who is back has their carers considered anew (BR-LE-10, 11). */
const isGone =
  "EXISTS (SELECT FROM patient WHERE patient.id = import_row.patient_id AND (patient.removed_on IS NOT NULL OR patient.death_status = '2'))";
const endedReason = `CASE WHEN ${isGone} THEN (SELECT CASE WHEN patient.death_status = '2' THEN 'ROLE_DEACTIVATED_PATIENT_DECEASED'
  ELSE 'ROLE_DEACTIVATED_PATIENT_GP_TRANSFERRED' END FROM patient WHERE patient.id = import_row.patient_id) END`;

const settle = `
  UPDATE import_row SET outcome = CASE WHEN EXISTS (SELECT FROM reported_proxy AS waiting WHERE ${isSame("import_row")} AND waiting.services = ${services("import_row")}
           AND (waiting.state <> 'ENDED' OR ${isGone})) THEN 'SAME' ELSE 'CHANGED' END,
         changes = jsonb_build_array(jsonb_build_object('field', 'carer',
           'before', (SELECT waiting.given_name || ' ' || waiting.family_name FROM reported_proxy AS waiting WHERE ${isSame("import_row")} LIMIT 1),
           'after', (import_row.incoming ->> 'proxyGiven') || ' ' || (import_row.incoming ->> 'proxyFamily')))
   WHERE batch_id = $1 AND outcome IS NULL`;

/** $4 now. */
const update = `
  UPDATE reported_proxy AS waiting SET services = ${services("import_row")}, ends_on = coalesce((import_row.incoming ->> 'endsOn')::date, waiting.ends_on), reported_at = $4, batch_id = $1,
         state = CASE WHEN waiting.state = 'ENDED' AND NOT ${isGone} THEN 'WAITING' ELSE waiting.state END,
         ended_reason = CASE WHEN waiting.state = 'ENDED' AND ${isGone} THEN waiting.ended_reason END
    FROM import_row WHERE ${inStep(isTaken)} AND ${isSame("import_row")}`;

/** $4 now, $5 practice. */
const insert = `
  INSERT INTO reported_proxy (practice_id, id, patient_id, given_name, family_name, born, nhs_number, relationship, services, enabled_on, ends_on, state, ended_reason, reported_at, batch_id)
  SELECT $5, import_row.id, import_row.patient_id, import_row.incoming ->> 'proxyGiven', import_row.incoming ->> 'proxyFamily', (import_row.incoming ->> 'proxyBorn')::date,
         import_row.incoming ->> 'proxyNhsNumber', import_row.incoming ->> 'relationship', ${services("import_row")}, (import_row.incoming ->> 'enabledOn')::date,
         (import_row.incoming ->> 'endsOn')::date, CASE WHEN ${isGone} THEN 'ENDED' ELSE 'WAITING' END, ${endedReason}, $4, $1
    FROM import_row WHERE ${inStep(isTaken)} AND NOT EXISTS (SELECT FROM reported_proxy AS waiting WHERE ${isSame("import_row")})`;

/** What a carer still has on there for somebody who left or died: somebody switches it off; $4 now, $5 practice, $6 due. */
const askAboutGone = `
  INSERT INTO register_difference (practice_id, id, patient_id, kind, service, ours, theirs, batch_id, opened_at, due_on, version)
  SELECT DISTINCT ON (import_row.patient_id, service) $5, new_id($4), import_row.patient_id, 'CARER_AFTER_LEAVING', service, 'ENDED', 'ACTIVE', $1, $4, $6, 1
    FROM import_row CROSS JOIN unnest(${services("import_row")}) AS service WHERE ${inStep(isTaken)} AND ${isGone} AND service <> 'ACCOUNT'
  ON CONFLICT (practice_id, patient_id, kind, service) WHERE closed_at IS NULL DO NOTHING`;

/** Carers online as the supplier reports them: nothing is live; each waits, with basis UNK, for the register of proxies (BR-CL-12). */
export const proxies: Kind = {
  async match(database, batch) {
    await findPatients(database, batch);
    await database.query(settle, [batch.id]);
    await dropSame(database, batch.id);
  },

  reconsider: () => Promise.resolve(),

  async write(database, { batch, from, upTo, now, today }) {
    const step = [batch.id, from ?? none, upTo];
    await database.query(patience);
    await database.query(update, [...step, now]);
    await database.query(insert, [...step, now, database.practiceId]);
    await database.query(askAboutGone, [...step, now, database.practiceId, today]);
    const counted = `SELECT count(*)::int AS written FROM import_row WHERE ${inStep(isTaken)}`;
    return (await database.one<{ written: number }>(counted, step))?.written ?? 0;
  },
};
