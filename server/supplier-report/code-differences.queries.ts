import { isUnderReview } from "../enhanced-review/enhanced-review.rules.ts";
import { restrictedReasons } from "../service-access/service-access.rules.ts";
import { isRecord, Service } from "../service-access/service.ts";

const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(", ");
const services = Object.values(Service);

/** Differences between the record's codes and access; the lists of the supplier say nothing of them. */
const codeKinds = ["DECLINED_BUT_ON", "WITHHELD_BUT_ON", "REFUSED_NOT_CODED"] as const;
export const codeKindsSql = words(codeKinds);
const isOfCodes = `register_difference.kind IN (${codeKindsSql})`;

/** Refused on a ground that only who may read restricted concerns is told (BR-CL-20). */
export const isOfHeldRefusal = `(register_difference.kind = 'REFUSED_NOT_CODED' AND EXISTS (
  SELECT FROM service_access AS refused WHERE refused.patient_id = register_difference.patient_id AND refused.service = register_difference.service
     AND refused.until_at IS NULL AND refused.reason IN (${words(restrictedReasons)})))`;

/** $1 the patients, or null for all of the practice. */
const asked = (patient: string) => `($1::uuid[] IS NULL OR ${patient} = ANY ($1))`;

/** As in standing-code.rules.ts: the later of 104 and 106 stands, and of one day the 104 (BR-EN-02). */
const stands = "coalesce(needed >= coalesce(not_needed, '0001-01-01'), false)";

const found = `
  coded AS (
    SELECT patient_id, max(coded_on) FILTER (WHERE code = 'DECLINED') AS declined, max(coded_on) FILTER (WHERE code = 'REVIEW_NEEDED') AS needed,
           max(coded_on) FILTER (WHERE code = 'REVIEW_NOT_NEEDED') AS not_needed
      FROM record_code WHERE superseded_at IS NULL AND ${asked("patient_id")} GROUP BY patient_id),
  decided AS (
    SELECT * FROM (
      SELECT DISTINCT ON (patient_id) patient_id, state, decision, coalesce(granted_services, '{}') AS granted FROM enhanced_review
       WHERE ${asked("patient_id")} ORDER BY patient_id, raised_at DESC, id DESC) AS newest WHERE state = 'DECIDED'),
  present AS (
    SELECT access.patient_id, access.service, access.state, access.reason, access.state || coalesce(' ' || access.visible_from, '') AS ours,
           declined, needed, ${stands} AS stands, decision, granted
      FROM service_access AS access JOIN patient ON patient.id = access.patient_id
      LEFT JOIN coded ON coded.patient_id = access.patient_id LEFT JOIN decided ON decided.patient_id = access.patient_id
     WHERE access.until_at IS NULL AND access.state IN ('ACTIVE', 'REFUSED') AND access.service IN (${words(services.filter(isRecord))})
       AND patient.removed_on IS NULL AND coalesce(patient.death_status, '') NOT IN ('1', '2') AND ${asked("access.patient_id")}),
  found AS (
    SELECT patient_id, 'DECLINED_BUT_ON' AS kind, service, ours, 'DECLINED ' || declined AS theirs
      FROM present WHERE state = 'ACTIVE' AND declined IS NOT NULL
    UNION ALL
    SELECT patient_id, 'WITHHELD_BUT_ON', service, ours, 'REVIEW_NEEDED ' || needed
      FROM present WHERE state = 'ACTIVE' AND declined IS NULL AND stands AND service IN (${words(services.filter(isUnderReview))})
       AND (decision IN ('WITHHOLD', 'PATIENT_DECLINED') OR (decision = 'GRANT_LIMITED' AND NOT service = ANY (granted)))
    UNION ALL
    (SELECT DISTINCT ON (patient_id) patient_id, 'REFUSED_NOT_CODED', service, 'REFUSED', 'NOT_CODED'
       FROM present WHERE state = 'REFUSED' AND declined IS NULL AND NOT stands
        AND NOT EXISTS (SELECT FROM clinical_system_item AS item WHERE item.patient_id = present.patient_id AND item.entry IN ('DECLINED', 'REVIEW_NEEDED')
                           AND item.confirmed_at IS NULL AND item.superseded_at IS NULL)
      ORDER BY patient_id, reason IN (${words(restrictedReasons)}), service))`;

/**
 * Opens what does not agree, closes what agrees by now, and asks no second time what is right as it is, and within two weeks what
 * somebody has corrected; $2 practice, $3 now, $4 due, $5 today, $6 batch or null.
 */
export const reconcile = `
  WITH ${found},
  gone AS (
    UPDATE register_difference SET closed_at = $3, outcome = 'GONE', version = version + 1
     WHERE ${isOfCodes} AND closed_at IS NULL AND ${asked("register_difference.patient_id")}
       AND NOT EXISTS (SELECT FROM found WHERE found.patient_id = register_difference.patient_id AND found.kind = register_difference.kind AND found.service = register_difference.service))
  INSERT INTO register_difference (practice_id, id, patient_id, kind, service, ours, theirs, batch_id, opened_at, due_on, version)
  SELECT $2, new_id($3), patient_id, kind, service, ours, theirs, $6, $3, CASE kind WHEN 'WITHHELD_BUT_ON' THEN $5::date ELSE $4::date END, 1
    FROM found
   WHERE NOT EXISTS (SELECT FROM register_difference AS answered WHERE answered.patient_id = found.patient_id AND answered.kind = found.kind
                        AND answered.service = found.service AND answered.theirs = found.theirs
                        AND (answered.outcome = 'IS_RIGHT' OR (answered.outcome <> 'GONE' AND answered.closed_at > $3::timestamptz - interval '14 days')))
  ON CONFLICT (practice_id, patient_id, kind, service) WHERE closed_at IS NULL DO NOTHING`;
