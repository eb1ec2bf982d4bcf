import { concernOn } from "../concern/concern.queries.ts";

const others = (patient: string, isSame: string) =>
  `EXISTS (SELECT FROM patient AS other, patient AS own WHERE own.id = ${patient} AND other.id <> own.id AND ${isSame})`;

const ways = "ARRAY['EMAIL', 'SMS', 'POST', 'PHONE', 'IN_PERSON']";

/** A mobile or an e-mail address that somebody else here has as well: a parent, a partner, whoever a concern is about (BR-CL-24). */
const isShared = (patient: string) =>
  `(${others(patient, "other.mobile = own.mobile")} OR ${others(patient, "other.email_search = own.email_search")})`;

/**
 * By which ways it is safe to reach a patient, as json of `channels` and `isSharedWithConcern`; NULL where nobody
 * recorded any and the contacts are the patient's own (BR-CO-04, BR-CL-24).
 */
export const safeContact = (patient: string) => `coalesce(
  (SELECT json_build_object('isSharedWithConcern', ${isShared(patient)}, 'channels',
       CASE WHEN cardinality(allowed) > 0 THEN allowed ELSE ARRAY(SELECT unnest(${ways}) EXCEPT SELECT unnest(do_not)) END)
     FROM safe_contact WHERE safe_contact.patient_id = ${patient} AND safe_contact.superseded_at IS NULL),
  CASE WHEN ${isShared(patient)} AND NOT ${concernOn(patient)} THEN json_build_object('isSharedWithConcern', true, 'channels', ${ways}) END)`;
