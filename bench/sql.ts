import type { Searched } from "../server/patient/search.rules.ts";
import { usualDays } from "../server/practice/queue.ts";

/**
 * The statements of both references: each writes the whole answer as JSON. `here` keeps a table to the practice: bare
 * says so in the statement, equal work leaves it to row-level security.
 */
export type Here = (table: string) => string;

const patientRow = `patient.id, patient.nhs_number AS "nhsNumber", patient.given_name AS "givenName", patient.family_name AS "familyName",
  patient.born, patient.sex, patient.confidentiality, nullif(concat_ws(', ', patient.address_lines[1], patient.postcode), '') AS "addressLine",
  patient.died_on AS "diedOn", patient.removed_on AS "removedOn"`;

const active = (here: Here) => `(SELECT count(*)::int FROM service_access s
  WHERE ${here("s")} AND s.patient_id = patient.id AND s.until_at IS NULL AND s.state = 'ACTIVE') AS "activeServices"`;

const byName = "patient.family_search, patient.given_search, patient.id";

/** $1 how many; with `after`, $2 whom the page begins behind. */
export const list = (here: Here, after: boolean) => `
  WITH page AS (
    SELECT row_number() OVER (ORDER BY ${byName}) AS n, ${patientRow}, ${active(here)}
      FROM (SELECT * FROM patient WHERE ${here("patient")}${
        after
          ? ` AND (${byName}) > (SELECT b.family_search, b.given_search, b.id FROM patient b WHERE ${here("b")} AND b.id = $2)`
          : ""
      }
             ORDER BY ${byName} LIMIT $1::int + 1) AS patient),
  counted AS (SELECT count(*)::int AS n FROM (SELECT FROM patient WHERE ${here("patient")} ORDER BY ${byName} LIMIT 1001) AS capped)
  SELECT json_build_object('data', json_build_object('patients', json_build_object(
    'items', coalesce((SELECT json_agg(json_build_object('id', id, 'nhsNumber', "nhsNumber", 'givenName', "givenName", 'familyName', "familyName", 'born', born, 'sex', sex,
        'confidentiality', confidentiality, 'addressLine', "addressLine", 'diedOn', "diedOn", 'removedOn', "removedOn", 'activeServices', "activeServices") ORDER BY n)
        FROM page WHERE n <= $1), '[]'),
    'total', least(counted.n, 1000), 'totalIsCapped', counted.n > 1000,
    'endCursor', (SELECT id FROM page WHERE n <= $1 ORDER BY n DESC LIMIT 1), 'hasNextPage', (SELECT count(*) > $1 FROM page))))::text AS answer
    FROM counted`;

export function search(here: Here, { family, given, born }: Searched) {
  const values: string[] = [];
  const bind = (value: string) => `$${values.push(value)}`;
  const starts = (column: string, prefix: string) =>
    `${column} >= ${bind(prefix)} AND ${column} < ${bind(prefix + "\u{10FFFF}")}`;
  const tests = [
    here("patient"),
    ...(family ? [starts("family_search", family)] : []),
    ...(given ? [starts("given_search", given)] : []),
    ...(born ? [`born = ${bind(born)}`] : []),
  ];
  const text = `SELECT json_build_object('data', json_build_object('searchPatients', coalesce(json_agg(row), '[]')))::text AS answer FROM (
    SELECT ${patientRow}, ${active(here)} FROM (SELECT * FROM patient WHERE ${tests.join(" AND ")} ORDER BY ${byName} LIMIT 26) AS patient
     ORDER BY ${byName}) AS row`;
  return { text, values };
}

/** $1 the patient, $2 who asks. */
export const page = (here: Here) => `
  SELECT json_build_object('data', json_build_object('patient', json_build_object(
    'id', p.id,
    'patient', json_build_object('id', p.id, 'nhsNumber', p.nhs_number, 'title', p.title, 'givenName', p.given_name, 'middleNames', p.middle_names, 'familyName', p.family_name,
      'previousNames', p.previous_names, 'preferredName', p.preferred_name, 'born', p.born, 'sex', p.sex, 'diedOn', p.died_on, 'deathStatus', p.death_status,
      'addressLines', p.address_lines, 'postcode', p.postcode, 'confidentiality', p.confidentiality, 'mobile', p.mobile, 'homePhone', p.home_phone, 'email', p.email,
      'language', p.language, 'interpreterRequired', p.interpreter_required, 'writtenFormat', p.written_format, 'registeredOn', p.registered_on,
      'removalReason', p.removal_reason, 'removedOn', p.removed_on, 'usualGp', p.usual_gp, 'flags', p.flags, 'version', p.version),
    'services', coalesce(s.services, '[]'), 'recordLabel', coalesce(s.label, 'No record access'),
    'applications', (SELECT coalesce(json_agg(a), '[]') FROM (
        SELECT a.id, a.reference, CASE WHEN NOT a.on_hold THEN a.state END AS state, a.received_on AS "receivedOn", a.due_on AS "dueOn", a.closed_at AS "closedAt",
               ARRAY(SELECT r.service FROM requested_service r WHERE ${here("r")} AND r.application_id = a.id ORDER BY r.service) AS services
          FROM application a WHERE ${here("a")} AND a.patient_id = p.id ORDER BY a.received_at DESC, a.id DESC LIMIT 50) AS a),
    'declines', (SELECT coalesce(json_agg(d ORDER BY d."declinedOn" DESC), '[]') FROM (
        SELECT d.id, d.services, d.reason, d.declined_on AS "declinedOn" FROM decline d WHERE ${here("d")} AND d.patient_id = p.id AND d.superseded_at IS NULL) AS d),
    'openItems', (SELECT count(*) FROM clinical_system_item i WHERE ${here("i")} AND i.patient_id = p.id AND i.confirmed_at IS NULL AND i.superseded_at IS NULL),
    'relation', (SELECT r.relation FROM declared_relative r WHERE ${here("r")} AND r.patient_id = p.id AND r.staff_id = $2),
    'onHold', coalesce((SELECT c.outcome = 'CONCERN' FROM registration_check c
        WHERE ${here("c")} AND c.patient_id = p.id AND c.kind = 'COERCION' ORDER BY c.checked_at DESC, c.id DESC LIMIT 1), false))))::text AS answer
    FROM patient p, LATERAL (
      SELECT json_agg(json_build_object('service', a.service, 'state', a.state, 'reason', CASE WHEN a.reason NOT IN ('COERCION', 'SAFEGUARDING') THEN a.reason END,
               'visibleFrom', a.visible_from, 'fromAt', a.from_at, 'decidedByName', (SELECT staff.name FROM staff WHERE staff.id = a.decided_by),
               'isConfirmed', item.id IS NULL, 'itemId', item.id, 'applicationId', a.application_id) ORDER BY a.service) AS services,
             string_agg(said || coalesce(' (from ' || a.visible_from || ')', ''), ' + ' ORDER BY a.service) FILTER (WHERE a.state = 'ACTIVE') AS label
        FROM service_access a
        LEFT JOIN clinical_system_item item ON ${here("item")} AND item.service_access_id = a.id AND item.confirmed_at IS NULL AND item.superseded_at IS NULL
        LEFT JOIN (VALUES ('SUMMARY_RECORD', 'Summary'), ('DETAILED_CODED_RECORD', 'Detailed coded record'), ('DOCUMENTS', 'Documents'),
               ('FULL_PROSPECTIVE_RECORD', 'Full prospective'), ('FULL_HISTORIC_RECORD', 'Full historic')) AS words (service, said) ON words.service = a.service
       WHERE ${here("a")} AND a.patient_id = p.id AND a.until_at IS NULL) AS s
   WHERE ${here("p")} AND p.id = $1`;

const inLondon = (instant: string) => `(${instant} AT TIME ZONE 'Europe/London')::date`;
const promisedDays = `coalesce((SELECT (level ->> 'days')::int FROM jsonb_array_elements(practice.policy -> 'serviceLevels') AS level WHERE level ->> 'queue' = queue LIMIT 1),
  CASE queue ${Object.entries(usualDays)
    .map(([queue, days]) => `WHEN '${queue}' THEN ${days}`)
    .join(" ")} END)`;
const inWait = "application.pending_since, application.id";

/** $1 how many, $2 today; with `after`, $3 the application that the page begins behind. */
export const pending = (here: Here, after: boolean) => `
  WITH open AS MATERIALIZED (
    SELECT application.* FROM application WHERE ${here("application")} AND closed_at IS NULL AND NOT on_hold${
      after
        ? ` AND (${inWait}) > (SELECT b.pending_since, b.id FROM application b WHERE ${here("b")} AND b.id = $3)`
        : ""
    } ORDER BY ${inWait} LIMIT $1::int + 1),
  page AS (
    SELECT row_number() OVER (ORDER BY ${inWait}) AS n, application.*, p.given_name, p.family_name, p.born, p.nhs_number,
           (SELECT staff.name FROM staff WHERE staff.id = application.owner_id) AS owner_name,
           (SELECT json_agg(json_build_object('service', r.service, 'outcome', r.outcome) ORDER BY r.service) FROM requested_service r
             WHERE ${here("r")} AND r.application_id = application.id) AS services,
           (SELECT coalesce(json_agg(json_build_object('reason', value -> 'reason', 'since', value -> 'since', 'days', $2::date - ${inLondon("(value ->> 'since')::timestamptz")},
                     'services', value -> 'services') ORDER BY place), '[]')
              FROM jsonb_array_elements(application.pending) WITH ORDINALITY AS reason (value, place)) AS reasons,
           $2::date - ${inLondon("application.pending_since")} > ${promisedDays} AS is_late,
           application.id_not_possible_until IS NULL AND coalesce(application.last_contact_on, application.received_on) + interval '3 months' <= $2::date
             AND NOT EXISTS (SELECT FROM requested_service r WHERE ${here("r")} AND r.application_id = application.id AND r.outcome = 'ENABLED') AS is_lapsing
      FROM open AS application JOIN practice ON practice.id = application.practice_id JOIN patient p ON ${here("p")} AND p.id = application.patient_id),
  counted AS (SELECT count(*)::int AS n FROM (
    SELECT FROM application WHERE ${here("application")} AND closed_at IS NULL AND NOT on_hold ORDER BY ${inWait} LIMIT 1001) AS capped)
  SELECT json_build_object('data', json_build_object('applications', json_build_object(
    'items', coalesce((SELECT json_agg(json_build_object('id', id, 'reference', reference, 'patientId', patient_id, 'givenName', given_name, 'familyName', family_name,
        'born', born, 'nhsNumber', nhs_number, 'state', state, 'stateSince', state_since, 'receivedOn', received_on, 'dueOn', due_on, 'ownerId', owner_id,
        'ownerName', owner_name, 'version', version, 'services', services, 'pending', reasons, 'queue', queue, 'daysSinceReceipt', $2::date - received_on,
        'isLate', is_late, 'isLapsing', is_lapsing) ORDER BY n) FROM page WHERE n <= $1), '[]'),
    'total', least(counted.n, 1000), 'totalIsCapped', counted.n > 1000,
    'endCursor', (SELECT id FROM page WHERE n <= $1 ORDER BY n DESC LIMIT 1), 'hasNextPage', (SELECT count(*) > $1 FROM page))))::text AS answer
    FROM counted`;

const isOpen = "redaction_task.state IN ('OPEN', 'IN_PROGRESS', 'SENT_BACK')";
const inTime = "redaction_task.due_on, redaction_task.id";

/** $1 how many, $2 now; with `after`, $3 the task that the page begins behind. */
export const tasks = (here: Here, after: boolean) => `
  WITH page AS (
    SELECT row_number() OVER (ORDER BY ${inTime}) AS n, redaction_task.*, p.given_name, p.family_name, p.born, v.purpose,
           (SELECT staff.name FROM staff WHERE staff.id = redaction_task.claimed_by) AS claimed_by_name
      FROM (SELECT * FROM redaction_task WHERE ${here("redaction_task")} AND ${isOpen}${
        after ? ` AND (${inTime}) > (SELECT b.due_on, b.id FROM redaction_task b WHERE ${here("b")} AND b.id = $3)` : ""
      }
             ORDER BY ${inTime} LIMIT $1::int + 1) AS redaction_task
      JOIN patient p ON ${here("p")} AND p.id = redaction_task.patient_id JOIN redaction_review v ON ${here("v")} AND v.id = redaction_task.review_id),
  counted AS (SELECT count(*)::int AS n FROM (SELECT FROM redaction_task WHERE ${here("redaction_task")} AND ${isOpen} ORDER BY ${inTime} LIMIT 1001) AS capped)
  SELECT json_build_object('data', json_build_object('redactionTasks', json_build_object(
    'items', coalesce((SELECT json_agg(json_build_object('id', id, 'reviewId', review_id, 'patientId', patient_id, 'givenName', given_name, 'familyName', family_name,
        'born', born, 'purpose', purpose, 'entryGroup', entry_group, 'fromOn', from_on, 'untilOn', until_on, 'state', state, 'dueOn', due_on, 'entries', entries,
        'flagged', flagged, 'undecided', undecided, 'minutes', minutes, 'claimedByName', claimed_by_name, 'claimedUntil', claimed_until,
        'isClaimed', coalesce(claimed_until > $2::timestamptz, false), 'version', version) ORDER BY n) FROM page WHERE n <= $1), '[]'),
    'total', least(counted.n, 1000), 'totalIsCapped', counted.n > 1000,
    'endCursor', (SELECT id FROM page WHERE n <= $1 ORDER BY n DESC LIMIT 1), 'hasNextPage', (SELECT count(*) > $1 FROM page))))::text AS answer
    FROM counted`;

/** Lock, rule, supersede, decide and answer in one. $1 review, $2 entry, $3 version, $4 staff, $5 now, $6 decision's id, $7 practice. */
export const decide = (here: Here) => `
  WITH locked AS (
    SELECT e.id, e.patient_id, e.content_hash, e.decision IS NULL OR e.ask_again AS undecided, held.task_id, t.undecided AS left
      FROM record_entry e JOIN redaction_review_entry held ON ${here("held")} AND held.review_id = $1 AND held.entry_id = e.id
      JOIN redaction_review v ON ${here("v")} AND v.id = $1 AND v.state NOT IN ('SIGNED_OFF', 'CANCELLED')
      JOIN redaction_task t ON ${here("t")} AND t.id = held.task_id AND t.state NOT IN ('SUBMITTED', 'APPROVED')
     WHERE ${here("e")} AND e.id = $2 AND e.version = $3 AND e.body IS NOT NULL
       AND NOT EXISTS (SELECT FROM declared_relative r WHERE ${here("r")} AND r.staff_id = $4 AND r.patient_id = e.patient_id) FOR NO KEY UPDATE OF e),
  superseded AS (
    UPDATE redaction_decision d SET superseded_at = $5 FROM locked WHERE ${here("d")} AND d.entry_id = locked.id AND d.superseded_at IS NULL AND d.lifted_at IS NULL RETURNING d.id),
  decided AS (
    INSERT INTO redaction_decision (practice_id, id, entry_id, review_id, decision, origin, content_hash, decided_by, decided_at)
    SELECT $7, $6, locked.id, $1, 'SHOW', 'ENTRY', content_hash, $4, $5 FROM locked, (SELECT count(*) FROM superseded) AS done),
  counted AS (
    UPDATE redaction_task t SET undecided = t.undecided - 1 FROM locked WHERE ${here("t")} AND t.id = locked.task_id AND locked.undecided RETURNING t.undecided),
  changed AS (
    UPDATE record_entry e SET decision = 'SHOW', ask_again = false, signed_off = false, version = e.version + 1 FROM locked
     WHERE ${here("e")} AND e.id = locked.id RETURNING e.*)
  SELECT e.patient_id, json_build_object('data', json_build_object('decideEntry', json_build_object(
    'undecided', coalesce((SELECT undecided FROM counted), (SELECT locked.left FROM locked)),
    'entry', json_build_object('id', e.id, 'version', e.version, 'happenedOn', e.happened_on, 'kind', e.kind,
      'decision', json_build_object('decision', e.decision, 'origin', 'ENTRY', 'decidedByName', (SELECT staff.name FROM staff WHERE staff.id = $4))))))::text AS answer
    FROM changed e`;

/** Lock, rule, change, event and answer in one. $1 application, $2 version, $3 staff, $4 now, $5 check's id, $6 kind, $7 outcome, $8 note, $9 event's id, $10 practice. */
export const step = (here: Here) => `
  WITH locked AS (
    SELECT a.* FROM application a WHERE ${here("a")} AND a.id = $1 AND a.version = $2 AND a.state IN ('ID_CHECK', 'CHECKS', 'AUTHORISE', 'CREDENTIAL', 'REVIEW')
       AND NOT EXISTS (SELECT FROM declared_relative r WHERE ${here("r")} AND r.staff_id = $3 AND r.patient_id = a.patient_id) FOR UPDATE),
  checked AS (
    INSERT INTO registration_check (practice_id, id, application_id, patient_id, kind, outcome, note, restricted, checked_by, checked_at)
    SELECT $10, $5, id, patient_id, $6, $7, $8, false, $3, $4 FROM locked RETURNING kind, outcome, seen_alone, note, checked_at, checked_by),
  changed AS (
    UPDATE application a SET version = a.version + 1, state = a.state, on_hold = false, closed_at = NULL FROM locked WHERE ${here("a")} AND a.id = locked.id RETURNING a.*),
  happened AS (
    INSERT INTO event (practice_id, id, patient_id, application_id, kind, at, staff_id, restricted, facts)
    SELECT $10, $9, patient_id, id, 'recordCheck', $4, $3, false, json_build_object('kind', $6::text, 'outcome', $7::text)::jsonb FROM locked)
  SELECT p.id AS patient_id, json_build_object('data', json_build_object('recordCheck', json_build_object(
    'id', a.id, 'reference', a.reference, 'version', a.version, 'state', a.state, 'stateSince', a.state_since, 'dueOn', a.due_on, 'closedAt', a.closed_at,
    'ownerId', a.owner_id, 'ownerName', (SELECT staff.name FROM staff WHERE staff.id = a.owner_id),
    'patient', json_build_object('id', p.id, 'nhsNumber', p.nhs_number, 'givenName', p.given_name, 'familyName', p.family_name, 'born', p.born),
    'services', (SELECT json_agg(json_build_object('service', r.service, 'outcome', r.outcome, 'decidedAt', r.decided_at,
         'decidedByName', (SELECT staff.name FROM staff WHERE staff.id = r.decided_by)) ORDER BY r.service) FROM requested_service r WHERE ${here("r")} AND r.application_id = a.id),
    'checks', (SELECT json_agg(json_build_object('kind', needed.kind, 'outcome', c.outcome, 'seenAlone', c.seen_alone, 'note', c.note,
         'checkedByName', (SELECT staff.name FROM staff WHERE staff.id = c.checked_by), 'checkedAt', c.checked_at) ORDER BY needed.place)
         FROM (VALUES ('RESPONSIBILITIES', 1), ('COERCION', 2)) AS needed (kind, place)
         LEFT JOIN LATERAL (
           SELECT outcome, seen_alone, note, checked_at, checked_by FROM checked WHERE checked.kind = needed.kind
           UNION ALL
           (SELECT outcome, seen_alone, note, checked_at, checked_by FROM registration_check c WHERE ${here("c")} AND c.application_id = a.id AND c.kind = needed.kind
             ORDER BY c.checked_at DESC, c.id DESC LIMIT 1)
           LIMIT 1) AS c ON true))))::text AS answer
    FROM changed a JOIN patient p ON ${here("p")} AND p.id = a.patient_id`;
