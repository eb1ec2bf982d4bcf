import { isTaken } from "../import/row.rules.ts";
import { codeKindsSql } from "./code-differences.queries.ts";
import { inStep } from "./telling.queries.ts";

const said = (rows: string) => `
  SELECT import_row.id AS row_id, import_row.patient_id, service, coalesce((import_row.incoming ->> 'gone')::boolean, false) AS is_gone,
         (import_row.incoming ->> 'visibleFrom')::date AS visible_from, (import_row.incoming ->> 'enabledOn')::date AS enabled_on,
         (import_row.incoming ->> 'activatedOn')::date AS activated_on, (import_row.incoming ->> 'lastLoginOn')::date AS last_login_on
    FROM import_row, jsonb_array_elements_text(coalesce(import_row.incoming -> 'services', '[]')) AS service
   WHERE ${rows}`;

/** Who left or died is not switched on by a list; neither is what somebody here decided otherwise (BR-CL-12). */
const effect = `CASE
  WHEN said.service = 'ACCOUNT' THEN 'NONE'
  WHEN said.is_gone AND now.state IS DISTINCT FROM 'ACTIVE' THEN 'NONE'
  WHEN said.is_gone AND now.reason = 'SUPPLIER_REPORTED' THEN 'END'
  WHEN said.is_gone THEN 'HERE_BUT_NOT_ONLINE'
  WHEN patient.removed_on IS NOT NULL OR patient.death_status IN ('1', '2') THEN 'ONLINE_AFTER_LEAVING'
  WHEN now.id IS NULL OR now.state = 'NOT_OFFERED' OR (now.reason = 'SUPPLIER_REPORTED' AND now.state <> 'ACTIVE') THEN 'SET'
  WHEN now.state = 'ACTIVE' AND (said.visible_from IS NULL OR said.visible_from IS NOT DISTINCT FROM now.visible_from) THEN 'NONE'
  WHEN now.state = 'ACTIVE' AND now.reason = 'SUPPLIER_REPORTED' THEN 'SET'
  WHEN now.state = 'ACTIVE' THEN 'ANOTHER_VISIBLE_FROM'
  ELSE 'ONLINE_BUT_NOT_HERE' END`;

/** What each service of a row means against what stands here and what the supplier reported before. */
const judged = (rows: string) => `
  SELECT said.*, now.id AS now_id, now.state, now.visible_from AS our_from, report.patient_id IS NULL AS is_first, ${effect} AS effect,
         NOT said.is_gone AND (report.patient_id IS NULL
           OR (coalesce(said.visible_from, report.visible_from), coalesce(said.enabled_on, report.enabled_on), coalesce(said.activated_on, report.activated_on), coalesce(said.last_login_on, report.last_login_on))
              IS DISTINCT FROM (report.visible_from, report.enabled_on, report.activated_on, report.last_login_on)) AS is_news,
         report.activated_on AS was_activated, report.last_login_on AS was_login
    FROM (${said(rows)}) AS said JOIN patient ON patient.id = said.patient_id
    LEFT JOIN service_access AS now ON now.patient_id = said.patient_id AND now.service = said.service AND now.until_at IS NULL
    LEFT JOIN online_report AS report ON report.patient_id = said.patient_id AND report.service = said.service`;

const isDifference = "effect NOT IN ('NONE', 'SET', 'END')";

/** What the two say, for whoever finds out which is right. */
const ours = "coalesce(state, 'NOT_OFFERED') || coalesce(' ' || our_from, '')";
const theirs = "CASE WHEN is_gone THEN 'NOT_LISTED' ELSE 'ACTIVE' || coalesce(' ' || visible_from, '') END";

const isAsked = `${isDifference} AND NOT EXISTS (SELECT FROM register_difference AS asked WHERE asked.patient_id = judged.patient_id
  AND asked.kind = judged.effect AND asked.service = judged.service AND asked.ours = ${ours} AND asked.theirs = ${theirs})`;

const change = (field: string, before: string, after: string) =>
  `jsonb_build_array(jsonb_build_object('field', ${field}, 'before', ${before}, 'after', ${after}))`;

const changes = `CASE effect WHEN 'SET' THEN ${change("service", "state", "'ACTIVE'")} WHEN 'END' THEN ${change("service", "state", "'ENDED'")} ELSE '[]' END
  || CASE WHEN activated_on IS DISTINCT FROM was_activated AND activated_on IS NOT NULL THEN ${change("'activatedOn'", "was_activated::text", "activated_on::text")} ELSE '[]' END
  || CASE WHEN last_login_on IS DISTINCT FROM was_login AND last_login_on IS NOT NULL THEN ${change("'lastLoginOn'", "was_login::text", "last_login_on::text")} ELSE '[]' END`;

/** $1 the batch. */
export const settle = `
  UPDATE import_row
     SET outcome = CASE WHEN found.is_new THEN 'CHANGED' ELSE 'SAME' END, changes = coalesce(found.changes, '[]'),
         flags = import_row.flags || CASE WHEN found.differs THEN ARRAY['DIFFERS'] ELSE '{}' END
    FROM (SELECT row.id AS row_id, coalesce(bool_or(effect IN ('SET', 'END') OR is_news OR (${isAsked})), false) AS is_new,
                 coalesce(bool_or(${isDifference}), false) AS differs,
                 jsonb_agg(DISTINCT part) FILTER (WHERE part IS NOT NULL) AS changes
            FROM import_row AS row LEFT JOIN (${judged("import_row.batch_id = $1 AND import_row.outcome IS NULL")}) AS judged ON judged.row_id = row.id
            LEFT JOIN LATERAL jsonb_array_elements(${changes}) AS part ON true
           WHERE row.batch_id = $1 AND row.outcome IS NULL GROUP BY row.id) AS found
   WHERE import_row.id = found.row_id`;

/** Whether the list tells services at all; one that tells accounts alone cannot leave a service out. */
const tellsServices = `NOT EXISTS (SELECT FROM import_row AS row WHERE row.batch_id = $2 AND row.incoming -> 'services' ? 'ACCOUNT')`;

/** What is to be switched on in the clinical system is not missing from the supplier's list yet. */
const isWaiting = `EXISTS (SELECT FROM clinical_system_item AS item WHERE item.service_access_id = now.id AND item.action = 'SWITCH_ON' AND item.confirmed_at IS NULL AND item.superseded_at IS NULL)`;

/** A row without a line for each patient of whom the complete list leaves out a service; $1 practice, $2 batch, $3 now. */
export const addGone = `
  INSERT INTO import_row (practice_id, id, batch_id, patient_id, problems, incoming)
  SELECT $1, new_id($3), $2, now.patient_id, '[]', jsonb_build_object('gone', true, 'services', jsonb_agg(now.service ORDER BY now.service))
    FROM service_access AS now
   WHERE now.until_at IS NULL AND now.state = 'ACTIVE' AND NOT ${isWaiting} AND ${tellsServices}
     AND NOT EXISTS (SELECT FROM import_row AS row WHERE row.batch_id = $2 AND row.patient_id = now.patient_id AND row.incoming -> 'services' ? now.service)
   GROUP BY now.patient_id`;

/** The services of one step as they are to be; $1 batch, $2 after, $3 up to. */
export const reported = `CREATE TEMP TABLE reported ON COMMIT DROP AS
  SELECT DISTINCT ON (patient_id, service) judged.*, ${ours} AS ours, ${theirs} AS theirs
    FROM (${judged(inStep(isTaken))}) AS judged ORDER BY patient_id, service, visible_from NULLS LAST`;

const at = "greatest($1::timestamptz, service_access.from_at + interval '1 millisecond')";

/** $1 now. */
export const endPresent = `
  UPDATE service_access SET until_at = ${at} FROM reported WHERE service_access.id = reported.now_id AND service_access.until_at IS NULL AND effect IN ('SET', 'END')`;

/** Set by the supplier's word alone, and decided by nobody here; $1 now, $2 practice. */
export const beginReported = `
  INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, visible_from, application_id, decided_by, from_at, until_at)
  SELECT $2, new_id($1), reported.patient_id, reported.service, CASE effect WHEN 'SET' THEN 'ACTIVE' ELSE 'ENDED' END, 'SUPPLIER_REPORTED',
         CASE effect WHEN 'SET' THEN reported.visible_from END, NULL, NULL,
         greatest($1::timestamptz, (SELECT max(until_at) FROM service_access AS before WHERE before.patient_id = reported.patient_id AND before.service = reported.service)), NULL
    FROM reported WHERE effect IN ('SET', 'END')`;

/** What is on for somebody who left or died is switched off the same day (BR-CL-11); $1 now, $2 practice, $3 batch, $4 due, $5 today. */
export const openDifferences = `
  INSERT INTO register_difference (practice_id, id, patient_id, kind, service, ours, theirs, batch_id, opened_at, due_on, version)
  SELECT $2, new_id($1), patient_id, effect, service, ours, theirs, $3, $1, CASE effect WHEN 'ONLINE_AFTER_LEAVING' THEN $5::date ELSE $4::date END, 1 FROM reported AS judged WHERE ${isAsked}
  ON CONFLICT (practice_id, patient_id, kind, service) WHERE closed_at IS NULL DO NOTHING`;

/** A difference that is there no more is closed by the list that shows it; $1 now. */
export const closeDifferences = `
  UPDATE register_difference SET closed_at = $1, outcome = 'GONE', version = register_difference.version + 1
    FROM reported WHERE register_difference.patient_id = reported.patient_id AND register_difference.service = reported.service
     AND register_difference.closed_at IS NULL AND register_difference.kind <> reported.effect AND register_difference.kind NOT IN ('CARER_AFTER_LEAVING', ${codeKindsSql})`;

/** $1 now, $2 practice, $3 batch. */
export const keepReports = `
  INSERT INTO online_report AS report (practice_id, patient_id, service, visible_from, enabled_on, activated_on, last_login_on, first_reported_at, reported_at, batch_id)
  SELECT $2, patient_id, service, visible_from, enabled_on, activated_on, last_login_on, $1, $1, $3 FROM reported WHERE NOT is_gone
  ON CONFLICT (practice_id, patient_id, service) DO UPDATE SET visible_from = coalesce(excluded.visible_from, report.visible_from),
    enabled_on = coalesce(excluded.enabled_on, report.enabled_on), activated_on = coalesce(excluded.activated_on, report.activated_on),
    last_login_on = coalesce(excluded.last_login_on, report.last_login_on), reported_at = excluded.reported_at, batch_id = excluded.batch_id`;

export const dropReports =
  "DELETE FROM online_report USING reported WHERE reported.is_gone AND online_report.patient_id = reported.patient_id AND online_report.service = reported.service";

/** One event a patient for whom the register changed; $1 now, $2 practice, $3 batch, $4 who committed. */
export const insertEvents = `
  INSERT INTO event (practice_id, id, patient_id, kind, at, staff_id, restricted, facts)
  SELECT $2, new_id($1), patient_id, 'supplierReported', $1, $4, false, jsonb_build_object('batch', $3::uuid,
         'on', coalesce(jsonb_agg(service ORDER BY service) FILTER (WHERE effect = 'SET'), '[]'), 'off', coalesce(jsonb_agg(service ORDER BY service) FILTER (WHERE effect = 'END'), '[]'))
    FROM reported WHERE effect IN ('SET', 'END') GROUP BY patient_id`;
