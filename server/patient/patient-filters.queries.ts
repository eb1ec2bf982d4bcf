import { heldFrom } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import { restrictedReasons } from "../service-access/service-access.rules.ts";
import { isRecord, Service } from "../service-access/service.ts";

const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(", ");

const isHere =
  "patient.removed_on IS NULL AND patient.death_status IS DISTINCT FROM '1' AND patient.death_status IS DISTINCT FROM '2'";

/** Whoever is on the first list is not newly registered; where none was loaded by a list, the day the first patient came in (BR-CL-15). */
const baseline = `coalesce((SELECT min(import_batch.finished_at) FROM import_batch WHERE import_batch.kind = 'PATIENTS' AND import_batch.state = 'COMMITTED'),
  (SELECT min(first.imported_at) FROM patient AS first))`;

const none = (table: string, where = "true") =>
  `NOT EXISTS (SELECT FROM ${table} WHERE ${table}.patient_id = patient.id AND ${where})`;

/** Joined or came back after the first list, and nobody has asked them: no letter, no approach, no application, no decline (BR-CL-15, BR-REG-08, BR-CL-26). */
export const joinedNotAsked = [
  isHere,
  `greatest(coalesce(patient.registered_on::timestamptz, patient.imported_at), patient.returned_at) > ${baseline}`,
  none("told_of_access"),
  none("approach", "approach.outcome <> 'UNABLE'"),
  none("application", "application.entered_in_error_at IS NULL"),
  none("decline"),
];

const latest = (code: string) =>
  `(SELECT max(coded_on) FROM record_code WHERE record_code.patient_id = patient.id AND record_code.superseded_at IS NULL AND code = '${code}')`;

/** As in standing-code.rules.ts: the later of 104 and 106 stands, and of one day the 104 (BR-EN-02, 03). */
const isCoded = `(${latest("DECLINED")} IS NOT NULL OR coalesce(${latest("REVIEW_NEEDED")} >= coalesce(${latest("REVIEW_NOT_NEEDED")}, '0001-01-01'), false))`;

/** The record was refused here, and no code keeps NHS login from opening it; a refusal that a hold keeps from them is not told (BR-EN-04, BR-CL-20). */
export const refusedNotCoded = (ctx: Context) => [
  isHere,
  `EXISTS (SELECT FROM service_access AS refused WHERE refused.patient_id = patient.id AND refused.until_at IS NULL AND refused.state = 'REFUSED'
     AND refused.service IN (${words(Object.values(Service).filter(isRecord))}) AND NOT ${heldFrom(ctx.actor, `refused.reason IN (${words(restrictedReasons)})`, "patient.id")})`,
  `NOT ${isCoded}`,
];
