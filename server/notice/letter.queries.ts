import { concernOn } from "../concern/concern.queries.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import type { LetterRow } from "./letter-row.ts";
import { safeContact } from "./safe-contact.queries.ts";

/** Letters of the notices that fulfil a condition; `keptBack` says of each whether a hold keeps it from who asks. */
export const letterSql = (where: string, keptBack = "false", order = "notice.id", limit = "") => `
  SELECT notice.id, notice.version, notice.patient_id AS "patientId", notice.application_id AS "applicationId", notice.template, notice.state,
         notice.format, notice.channel, notice.restricted, notice.need, notice.merge_fields AS "mergeFields",
         wording.subject, wording.body,
         concat_ws(' ', patient.title, patient.given_name, patient.family_name) AS "patientName",
         coalesce(person.given_name || ' ' || person.family_name, concat_ws(' ', patient.title, patient.given_name, patient.family_name)) AS "recipientName",
         CASE WHEN person.id IS NULL THEN patient.address_lines ELSE '{}' END AS "addressLines",
         CASE WHEN person.id IS NULL THEN patient.postcode END AS postcode,
         CASE WHEN person.id IS NULL THEN patient.email END AS email, CASE WHEN person.id IS NULL THEN patient.mobile END AS mobile,
         person.id IS NULL AS "isPatient", patient.removed_on IS NOT NULL OR patient.death_status IN ('1', '2') AS "isGone",
         ${concernOn("patient.id")} AS "hasConcern", ${safeContact("patient.id")} AS safe, ${keptBack} AS "isKeptBack",
         (SELECT reference FROM application WHERE application.id = notice.application_id) AS reference,
         practice.name AS "practiceName", coalesce(information.version, 0) AS "informationVersion", information.contents AS information
    FROM notice
    JOIN patient ON patient.id = notice.patient_id
    CROSS JOIN practice
    LEFT JOIN person ON person.id = notice.person_id
    LEFT JOIN notice_wording AS wording ON wording.template = notice.template AND wording.version = notice.wording
    LEFT JOIN LATERAL (SELECT version, contents FROM practice_information ORDER BY version DESC LIMIT 1) AS information ON true
   WHERE ${where} ORDER BY ${order} ${limit}`;

export const letterOf = (database: ReadDatabase, id: string) =>
  database.one<LetterRow>(letterSql("notice.id = $1"), [id]);
