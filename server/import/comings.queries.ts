import { restatePatients } from "../application/standing.service.ts";
import { endAccess } from "./ending.queries.ts";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { acting, type WriteStep } from "./kind.ts";

/** A time on the list that is over, for who is back (BR-LE-11). */
const keepPastRegistrations = `
  INSERT INTO past_registration (practice_id, id, patient_id, registered_on, left_on, reason, returned_at)
  SELECT $1, new_id($2), patient_id, old_registered, old_removed_on, old_removal, $2 FROM taking WHERE returns`;

/** Who goes, and how: death before leaving, for certain before by hearsay (domain.md 6.4). */
const cause = `CASE
  WHEN death_status = '2' AND old_death_status IS DISTINCT FROM '2' THEN 'DIED'
  WHEN removed_on IS NOT NULL AND old_removed_on IS NULL THEN 'LEFT_PRACTICE'
  WHEN death_status = '1' AND old_death_status IS DISTINCT FROM '1' THEN 'DEATH_INFORMAL'
  WHEN death_status = 'U' AND old_death_status IN ('1', '2') THEN 'DEATH_TAKEN_BACK' END`;

const going = `
  CREATE TEMP TABLE going (patient_id uuid PRIMARY KEY, cause text NOT NULL, facts jsonb NOT NULL DEFAULT '{}') ON COMMIT DROP`;

const fillGoing = `
  INSERT INTO going (patient_id, cause) SELECT patient_id, cause FROM (SELECT patient_id, ${cause} AS cause FROM taking WHERE NOT is_new) AS found WHERE cause IS NOT NULL`;

/** BR-PDS-03: what was queued for somebody whose address may no longer be used waits for a person. */
const holdNotices = `
  UPDATE notice SET state = 'NEEDS_PERSON', need = 'NO_ADDRESS', channel = NULL, version = notice.version + 1 FROM taking
   WHERE notice.state = 'QUEUED' AND notice.patient_id = taking.patient_id AND taking.old_confidential = 'U' AND taking.confidentiality <> 'U'`;

const kinds = `CASE cause WHEN 'LEFT_PRACTICE' THEN 'patientLeft' WHEN 'DEATH_TAKEN_BACK' THEN 'deathTakenBack' ELSE 'patientDied' END`;

/** What a patient's timeline tells of it, after what was changed; a return tells that nothing was restored. */
const insertEvents = `
  INSERT INTO event (practice_id, id, patient_id, kind, at, staff_id, restricted, facts)
  SELECT $1, new_id($2::timestamptz + interval '1 millisecond'), told.patient_id, told.kind, $2, $3, false, told.facts
    FROM (SELECT patient_id, ${kinds} AS kind, jsonb_build_object('cause', cause) || facts AS facts FROM going
          UNION ALL SELECT patient_id, 'patientReturned', '{}' FROM taking WHERE returns) AS told
  RETURNING id, patient_id AS patient, kind, facts`;

interface Told {
  id: string;
  patient: string;
  kind: string;
  facts: Record<string, string | number | string[]>;
}

/** All that follows for who left, died or came back, in the transaction that says so; one audit entry for each of them. */
export async function recordComings(database: ChangeDatabase, step: WriteStep) {
  const { batch, now, today } = step;
  await database.query(keepPastRegistrations, [database.practiceId, now]);
  await database.query(holdNotices);
  await database.query(going);
  await database.query(fillGoing);
  await endAccess(database, { now, today, staffId: batch.committedBy, batchId: batch.id });
  const told = await database.query<Told>(insertEvents, [database.practiceId, now, batch.committedBy]);
  for (const { id, patient, kind, facts } of told)
    database.audit({ event: kind, subjectType: "patient", subject: patient, patient, facts: { ...facts, event: id, batch: batch.id } }); // prettier-ignore
  // An application stays open until a death is certain; it says at once that it waits for that (BR-LE-12).
  const changed = told.filter(({ kind }) => kind === "patientDied" || kind === "deathTakenBack");
  await restatePatients(acting(database, step), changed.map(({ patient }) => patient)); // prettier-ignore
}
