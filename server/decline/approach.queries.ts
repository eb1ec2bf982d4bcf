import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { policyOf, type StoredPolicy } from "../practice/policy.ts";
import { Service } from "../service-access/service.ts";
import { approachRefusal } from "./approach.rules.ts";
import type { PatientApproaches } from "./approach.view.ts";
import type { Decline } from "./decline.entity.ts";

const write = (database: ReadDatabase) => `
  SELECT json_build_object(
    'approaches', (SELECT coalesce(json_agg(a), '[]') FROM (SELECT ${database.columns("approach")} FROM approach
        WHERE approach.patient_id = patient.id ORDER BY approached_on DESC, approach.id DESC LIMIT 50) AS a),
    'helpOffers', (SELECT coalesce(json_agg(h), '[]') FROM (SELECT ${database.columns("help_offer")}, (SELECT staff.name FROM staff WHERE staff.id = help_offer.owner_id) AS "ownerName" FROM help_offer
        WHERE help_offer.patient_id = patient.id ORDER BY closed_at IS NOT NULL, opened_at DESC LIMIT 50) AS h),
    'toldOfAccessOn', (SELECT max(told_on) FROM told_of_access WHERE told_of_access.patient_id = patient.id),
    'declines', (SELECT coalesce(json_agg(json_build_object('services', services, 'declinedOn', declined_on)), '[]')
        FROM decline WHERE decline.patient_id = patient.id AND superseded_at IS NULL),
    'policy', practice.policy,
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = patient.id AND r.staff_id = $2)) AS row
    FROM patient CROSS JOIN practice WHERE patient.id = $1`;

let sql: string | undefined;

interface Row extends Omit<PatientApproaches, "patientId" | "mayApproach"> {
  declines: Pick<Decline, "services" | "declinedOn">[];
  policy: StoredPolicy;
  relation: string | null;
}

/** How a patient was approached and whether the practice may again, in one statement; a look at the patient. */
export async function openApproaches(
  ctx: Context,
  database: ReadDatabase,
  patientId: string,
): Promise<PatientApproaches> {
  const row = (await database.one<{ row: Row }>((sql ??= write(database)), [patientId, ctx.staffId]))?.row;
  if (!row) throw notFound("patient");
  ctx.look({ event: "patientApproaches", subjectType: "patient", subject: patientId, patient: patientId });
  await refuseUnexplainedLook(ctx, patientId, row.relation);
  const { declines, policy, approaches, helpOffers, toldOfAccessOn } = row;
  const { minContactIntervalDays } = policyOf(policy);
  const circumstances = { today: ctx.today, minContactIntervalDays };
  const mayApproach = Object.values(Service).map((service) => ({
    service,
    refusal: approachRefusal(service, declines, approaches, circumstances) ?? null,
  }));
  return { patientId, approaches, helpOffers, toldOfAccessOn, mayApproach };
}
