import type { Context } from "../context.ts";
import { conflict, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { openPatient, type PatientRecord } from "../patient/patient-record.ts";
import { isReviewed } from "./reviewed.queries.ts";
import { changeAccess, lockedAccess } from "./service-access.service.ts";
import type { Service } from "./service.ts";
import { visibleFromRefusal, type VisibleFromChange } from "./visible-from.rules.ts";

/** Moves the day from which a patient sees a record (BR-LV-02, 03). */
export async function changeVisibleFrom(
  ctx: Context,
  patientId: string,
  { service, seen }: { service: Service; seen: string },
  wanted: VisibleFromChange,
): Promise<PatientRecord> {
  const { change: database } = ctx;
  const [, access, page] = await Promise.all([
    database.locked(Patient, patientId, "patient"),
    lockedAccess(ctx, patientId),
    openPatient(ctx, database, patientId),
  ]);
  const now = access.get(service);
  if (now && now.id !== seen) throw conflict();
  const why = visibleFromRefusal(service, now, wanted, {
    isReviewed: await isReviewedBefore(ctx, patientId, service, wanted.visibleFrom, now?.visibleFrom ?? null),
    isRelated: page.relation !== null,
    isOnHold: page.onHold,
    today: ctx.today,
  });
  if (why) throw ruleBroken(why.words, why.rule);
  const { visibleFrom, discussedOn } = wanted;
  changeAccess(ctx, now, {
    patientId,
    service,
    to: "ACTIVE",
    reason: "VISIBLE_FROM_CHANGED",
    visibleFrom,
    applicationId: now?.applicationId ?? null,
  });
  record(ctx, "changeVisibleFrom", "service_access", now?.id ?? patientId, {
    patientId,
    facts: { service, visibleFrom, discussedOn, reason: wanted.reason.trim() },
  });
  return openPatient(ctx, database, patientId);
}

/** Whether the time that an earlier day opens was reviewed and signed off (BR-LV-02). */
async function isReviewedBefore(ctx: Context, patientId: string, service: Service, from: string, until: string | null) {
  if (!until || from >= until) return false;
  const row = await ctx.change.one<{ is: boolean }>(
    `SELECT ${isReviewed("$1::uuid", "$2::text", "$3::date", "$4::date")} AS is`,
    [patientId, service, from, until],
  );
  return row?.is === true;
}
