import { v7 as uuid } from "uuid";
import { knows } from "../concern/knowing.ts";
import { relationTo } from "../concern/relation.queries.ts";
import { enterInRecord } from "../clinical-system/enter.service.ts";
import type { Context } from "../context.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { openPatient } from "../patient/patient-record.ts";
import { Patient } from "../patient/patient.entity.ts";
import type { Reason } from "../reason.ts";
import type { ServiceAccess } from "../service-access/service-access.entity.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import type { Service } from "../service-access/service.ts";
import { Decline } from "./decline.entity.ts";
import { declineRefusal, isRecordDeclined } from "./decline.rules.ts";
import type { DeclineAnswer } from "./decline.view.ts";

interface Chosen {
  service: Service;
  seen?: string | null;
}

/** Records that the patient does not want some services; what was on is switched off, and nobody approaches them again (domain.md 6.1). */
export async function recordDecline(
  ctx: Context,
  patientId: string,
  wanted: readonly Chosen[],
  reason: string | null,
): Promise<DeclineAnswer> {
  if (wanted.length === 0) throw badInput({ services: "Choose what the patient declines." });
  const chosen = [...new Map(wanted.map((each) => [each.service, each])).values()];
  const { change: database } = ctx;
  const [, access, of] = await Promise.all([
    database.lock(Patient, patientId, "patient"),
    lockedAccess(ctx, patientId),
    relationTo(database, patientId),
  ]);
  if (of.isRelated) throw ruleBroken("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");

  const answers = chosen.map(({ service, seen = null }) => ({
    service,
    refusal: declineRefusal({ service, seen }, access.get(service), knows(of, ctx.actor)) ?? null,
  }));
  const declined = answers.filter(({ refusal }) => refusal === null).map(({ service }) => service);
  if (declined.length === 0) throw refusedAs(answers[0]?.refusal);
  await decline(ctx, { patientId, services: declined, reason: reason?.trim() || null }, access);
  return { patient: await openPatient(ctx, database, patientId), services: answers };
}

const refusedAs = (refusal: Reason | null | undefined) => ruleBroken(refusal?.words ?? "", refusal?.rule);

/** Notes the decline of services whose rows are locked, switches off what was on, and acknowledges it to the patient. */
export async function decline(
  ctx: Context,
  { patientId, services, reason }: { patientId: string; services: Service[]; reason: string | null },
  access: ReadonlyMap<Service, ServiceAccess>,
) {
  const id = uuid();
  await ctx.change.insert(Decline, {
    ...{ id, patientId, services, reason, declinedOn: ctx.today, recordedBy: ctx.actor.id },
    ...{ recordedAt: ctx.now.toISOString(), supersededAt: null, supersededBy: null },
  });
  for (const service of services) {
    const now = access.get(service);
    // What has ended stays ended; the decline keeps anybody from offering it again (BR-CL-03, BR-DC-01).
    if (now?.state === "ENDED") continue;
    changeAccess(ctx, now, { patientId, service, to: "DECLINED", reason: "PATIENT_DECLINED", applicationId: null });
  }
  if (isRecordDeclined(services, access)) enterInRecord(ctx, { patientId, applicationId: null, entry: "DECLINED" });
  record(ctx, "recordDecline", "decline", id, { patientId, facts: { services } });
  await queueNotice(ctx, { template: "DECLINE_ACKNOWLEDGED", patientId, cause: `decline:${id}`, about: { services } });
}
