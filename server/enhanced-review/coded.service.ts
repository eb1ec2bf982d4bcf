import { v7 as uuid } from "uuid";
import type { Coded } from "../clinical-system/standing-code.rules.ts";
import type { Context } from "../context.ts";
import type { Acting } from "../event/event.entity.ts";
import { policyOf, type StoredPolicy } from "../practice/policy.ts";
import type { Service } from "../service-access/service.ts";
import { addDays } from "../time.ts";
import { askedFor } from "./enhanced-review.rules.ts";
import type { ReviewState } from "./enhanced-review.words.ts";

type At = Acting & Pick<Context, "today" | "practiceId">;

interface Found {
  id: string;
  registeredOn: string | null;
  codes: Coded[];
  active: Service[];
  review: { state: ReviewState; decidedAt: string | null } | null;
  policy: StoredPolicy;
}

/** What is known of many at once; nobody reviews the record of who left or died. */
const find = `
  SELECT patient.id, patient.registered_on AS "registeredOn", practice.policy,
         (SELECT json_agg(json_build_object('code', code, 'codedOn', coded_on)) FROM record_code WHERE record_code.patient_id = patient.id AND superseded_at IS NULL) AS codes,
         ARRAY(SELECT service FROM service_access WHERE service_access.patient_id = patient.id AND until_at IS NULL AND service_access.state = 'ACTIVE') AS active,
         (SELECT json_build_object('state', review.state, 'decidedAt', review.decided_at) FROM enhanced_review AS review
           WHERE review.patient_id = patient.id ORDER BY raised_at DESC, review.id DESC LIMIT 1) AS review
    FROM patient CROSS JOIN practice
   WHERE patient.id = ANY ($1) AND patient.removed_on IS NULL AND patient.death_status IS DISTINCT FROM '2'
     AND EXISTS (SELECT FROM record_code WHERE record_code.patient_id = patient.id AND code = 'REVIEW_NEEDED' AND superseded_at IS NULL)`;

const insert = `
  INSERT INTO enhanced_review (practice_id, id, patient_id, kind, cause, reasons, state, raised_by, raised_at, due_on, version)
  SELECT $1, id, patient, kind, cause, '{}', 'OPEN', $2, $3, due, 1
    FROM jsonb_to_recordset($4::jsonb) AS opened (id uuid, patient uuid, kind text, cause text, due date)`;

const insertEvents = `
  INSERT INTO event (practice_id, id, patient_id, kind, at, staff_id, restricted, facts)
  SELECT $1, event, patient, 'openEnhancedReview', $3, $2, false, jsonb_build_object('cause', cause)
    FROM jsonb_to_recordset($4::jsonb) AS opened (event uuid, patient uuid, cause text)`;

/** Opens a review for each of these patients whose codes ask for one, in as many statements as for one; changes nothing that is on (BR-EN-01, 11, BR-CL-22). */
export async function openWhereTheyAreCoded(ctx: At, patientIds: readonly string[]): Promise<void> {
  const found = await ctx.change.query<Found>(find, [patientIds]);
  const opened = found.flatMap(({ id: patient, policy, ...known }) => {
    const asked = askedFor(known);
    if (!asked) return [];
    const due = addDays(ctx.today, policyOf(policy).enhancedReviewMaxDays);
    return [{ id: uuid(), event: uuid(), patient, cause: asked[0], kind: asked[1], due }];
  });
  if (opened.length === 0) return;
  const values = [ctx.practiceId, ctx.staffId, ctx.now, JSON.stringify(opened)];
  await ctx.change.query(insert, values);
  await ctx.change.query(insertEvents, values);
  for (const { id, event, patient } of opened)
    ctx.change.audit({ event: "openEnhancedReview", subjectType: "enhanced_review", subject: id, patient, facts: { event } }); // prettier-ignore
}
