import type { ChangeDatabase } from "../database/practice-database.ts";
import { endWork, isFinal, type Ending } from "./ending-work.queries.ts";

/** What becomes of a service, by why and where it stands; the same edges as in service-access.rules.ts. */
const becoming = `(VALUES
  ('LEFT_PRACTICE', 'ACTIVE', 'ENDED', 'LEFT_PRACTICE'), ('LEFT_PRACTICE', 'SUSPENDED', 'ENDED', 'LEFT_PRACTICE'),
  ('LEFT_PRACTICE', 'PENDING', 'ENDED', 'LEFT_PRACTICE'), ('LEFT_PRACTICE', 'REQUESTED', 'ENDED', 'LEFT_PRACTICE'),
  ('LEFT_PRACTICE', 'OFFERED', 'ENDED', 'LEFT_PRACTICE'),
  ('DIED', 'ACTIVE', 'ENDED', 'DIED'), ('DIED', 'SUSPENDED', 'ENDED', 'DIED'), ('DIED', 'PENDING', 'ENDED', 'DIED'),
  ('DIED', 'REQUESTED', 'ENDED', 'DIED'), ('DIED', 'OFFERED', 'ENDED', 'DIED'),
  ('DEATH_INFORMAL', 'ACTIVE', 'SUSPENDED', 'DEATH_INFORMAL'),
  ('DEATH_TAKEN_BACK', 'ENDED', 'SUSPENDED', 'DEATH_TAKEN_BACK')) AS becoming (cause, state, becomes, reason)`;

/** A death that was wrong brings back what the death had ended, suspended until somebody decides (BR-LE-12). */
const isConcerned = "(becoming.cause <> 'DEATH_TAKEN_BACK' OR service_access.reason = 'DIED')";

const table = `
  CREATE TEMP TABLE closing (
    old_id uuid PRIMARY KEY, new_id uuid NOT NULL, patient_id uuid NOT NULL, cause text NOT NULL, service text NOT NULL, state text NOT NULL,
    becomes text NOT NULL, reason text NOT NULL, visible_from date, application_id uuid, at timestamptz NOT NULL
  ) ON COMMIT DROP`;

/** A row of access begins after the one before it, even where that began at this very instant. */
const fill = `
  INSERT INTO closing
  SELECT service_access.id, new_id($1), service_access.patient_id, going.cause, service_access.service, service_access.state, becoming.becomes,
         becoming.reason, service_access.visible_from, service_access.application_id, greatest($1, service_access.from_at + interval '1 millisecond')
    FROM going JOIN service_access ON service_access.patient_id = going.patient_id AND service_access.until_at IS NULL
    JOIN ${becoming} ON becoming.cause = going.cause AND becoming.state = service_access.state
   WHERE ${isConcerned}`;

const close =
  "UPDATE service_access SET until_at = closing.at FROM closing WHERE service_access.id = closing.old_id AND service_access.until_at IS NULL";

const begin = `
  INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, visible_from, application_id, decided_by, from_at, until_at)
  SELECT $1, new_id, patient_id, service, becomes, reason, visible_from, application_id, $2, at, NULL FROM closing`;

const supersedeItems = `
  UPDATE clinical_system_item SET superseded_at = $1, version = version + 1
    FROM closing WHERE clinical_system_item.service_access_id = closing.old_id AND confirmed_at IS NULL AND superseded_at IS NULL`;

/** What nobody had switched off yet when the death was taken back is on there still: it is suspended there as here. */
const isStillOn =
  "EXISTS (SELECT FROM clinical_system_item AS item WHERE item.service_access_id = closing.old_id AND item.superseded_at = $2)";

/** What is to be done in the clinical system: the same day, and at the head of the work (BR-CL-11). */
const openItems = `
  INSERT INTO clinical_system_item (practice_id, id, patient_id, application_id, service_access_id, service, action, visible_from, opened_at, due_on, version)
  SELECT $1, new_id($2), patient_id, application_id, new_id, service, CASE becomes WHEN 'ENDED' THEN 'SWITCH_OFF' ELSE 'SUSPEND' END, NULL, $2, $3, 1
    FROM closing WHERE state IN ('ACTIVE', 'SUSPENDED') OR (state = 'ENDED' AND ${isStillOn})`;

const withdrawServices = `
  UPDATE requested_service SET outcome = 'WITHDRAWN', decided_at = $1
    FROM application JOIN going ON going.patient_id = application.patient_id
   WHERE ${isFinal} AND application.closed_at IS NULL AND requested_service.application_id = application.id AND requested_service.outcome IS NULL`;

const closeApplications = `
  UPDATE application SET state = 'WITHDRAWN', state_since = $1, closed_at = $1, closed_cause = going.cause,
         queue = NULL, pending = '[]', pending_since = NULL, version = version + 1
    FROM going WHERE going.patient_id = application.patient_id AND ${isFinal} AND application.closed_at IS NULL
  RETURNING application.patient_id, application.reference`;

/** What waits to be used is void; what was used is revoked when there is nobody left to use it (BR-LE-10). */
const voidCredentials = `
  UPDATE credential SET state = CASE credential.state WHEN 'USED' THEN 'REVOKED' ELSE 'VOIDED' END, voided_at = $1, void_reason = going.cause, chase_on = NULL, version = version + 1
    FROM going WHERE going.patient_id = credential.patient_id AND going.cause <> 'DEATH_TAKEN_BACK'
     AND (credential.state IN ('ISSUED', 'HANDED_OVER') OR (credential.state = 'USED' AND ${isFinal}))
  RETURNING credential.patient_id`;

/** Nobody is asked any more why they did not use what has run out or was void before. */
const stopChasing = `
  UPDATE credential SET chase_on = NULL, version = version + 1
    FROM going WHERE going.patient_id = credential.patient_id AND going.cause <> 'DEATH_TAKEN_BACK' AND chase_on IS NOT NULL`;

/** Nothing more is sent or posted to who left or died; where a death is not yet formal, a person decides about what waits. */
const stopNotices = `
  UPDATE notice SET version = version + 1,
         state = CASE WHEN ${isFinal} THEN 'CANCELLED' ELSE 'NEEDS_PERSON' END,
         need = CASE WHEN ${isFinal} THEN need ELSE 'DEATH' END, channel = CASE WHEN ${isFinal} THEN channel END,
         settled_at = CASE WHEN ${isFinal} THEN $1::timestamptz END, settled_how = CASE WHEN ${isFinal} THEN 'NOT_NEEDED' END
    FROM going WHERE going.patient_id = notice.patient_id AND going.cause <> 'DEATH_TAKEN_BACK'
     AND (notice.state IN ('QUEUED', 'PRINTED') OR (${isFinal} AND notice.state IN ('NEEDS_PERSON', 'FAILED', 'UNCERTAIN')))
  RETURNING notice.patient_id`;

/** What was done for each, as their timeline tells it: of each kind how many, or which. */
const note = `
  WITH ended AS (SELECT patient, what, count(*) AS number FROM unnest($3::uuid[], $4::text[]) AS done (patient, what) GROUP BY patient, what)
  UPDATE going SET facts = jsonb_strip_nulls(jsonb_build_object(
           'services', (SELECT jsonb_agg(service ORDER BY service) FROM closing WHERE closing.patient_id = going.patient_id AND closing.state IN ('ACTIVE', 'SUSPENDED', 'ENDED')),
           'application', (SELECT closed.reference FROM unnest($1::uuid[], $2::text[]) AS closed (patient_id, reference) WHERE closed.patient_id = going.patient_id LIMIT 1)))
           || coalesce((SELECT jsonb_object_agg(what, number) FROM ended WHERE ended.patient = going.patient_id), '{}')`;

/**
 * Ends or suspends what the patients in `going` have: services with their items for the clinical system, open
 * applications, credentials, unsent notices, reviews and whoever acts for them (BR-LE-10, BR-LE-12, BR-CL-14, BR-CL-40).
 * A concern stays open: a person closes it, for it may be about somebody else as well (BR-CL-21).
 */
export async function endAccess(database: ChangeDatabase, ending: Ending) {
  const { now, today, staffId } = ending;
  const { practiceId } = database;
  await database.query(table);
  await database.query(fill, [now]);
  await database.query(close);
  await database.query(begin, [practiceId, staffId]);
  await database.query(supersedeItems, [now]);
  await database.query(openItems, [practiceId, now, today]);
  await database.query(withdrawServices, [now]);
  const closed = await database.query<{ patient_id: string; reference: string }>(closeApplications, [now]);
  const credentials = await database.query<{ patient_id: string }>(voidCredentials, [now]);
  await database.query(stopChasing);
  const notices = await database.query<{ patient_id: string }>(stopNotices, [now]);
  const ended = Object.entries({ credentials, notices, ...(await endWork(database, ending)) }).flatMap(([what, rows]) =>
    rows.map(({ patient_id }) => ({ patient_id, what })),
  );
  await database.query(note, [
    closed.map(({ patient_id }) => patient_id),
    closed.map(({ reference }) => reference),
    ended.map(({ patient_id }) => patient_id),
    ended.map(({ what }) => what),
  ]);
}
