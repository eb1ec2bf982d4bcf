import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { openPatient, type PatientRecord } from "../patient/patient-record.ts";
import { Patient } from "../patient/patient.entity.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import { serviceName, type Service } from "../service-access/service.ts";
import { DeclaredRelative } from "../staff/staff.entity.ts";
import { Decline } from "./decline.entity.ts";

/** Records that the patient does not want some services; what was on is switched off, and nobody approaches them again (domain.md 6.1). */
export async function recordDecline(
  ctx: Context,
  patientId: string,
  services: readonly Service[],
  reason: string | null,
): Promise<PatientRecord> {
  if (services.length === 0) throw badInput({ services: "Choose what the patient declines." });
  const chosen = [...new Set(services)];
  const { change: database } = ctx;
  const [, access] = await Promise.all([database.locked(Patient, patientId, "patient"), lockedAccess(ctx, patientId)]);
  const [declared] = await database.find(DeclaredRelative, { staffId: ctx.actor.id, patientId });
  if (declared) throw ruleBroken("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  const asked = chosen.find((service) => ["REQUESTED", "PENDING"].includes(access.get(service)?.state ?? ""));
  if (asked) throw ruleBroken(`An application for ${serviceName[asked]} is open. Withdraw it first.`, "BR-CL-03");
  const id = uuid();
  const at = ctx.now.toISOString();
  const decline = {
    id,
    patientId,
    services: chosen,
    reason: reason?.trim() || null,
    declinedOn: ctx.today,
    recordedBy: ctx.actor.id,
  };
  await database.insert(Decline, { ...decline, recordedAt: at, supersededAt: null, supersededBy: null });
  for (const service of chosen) {
    const now = access.get(service);
    if (now?.state === "DECLINED") continue;
    changeAccess(ctx, now, { patientId, service, to: "DECLINED", reason: "PATIENT_DECLINED", applicationId: null });
  }
  record(ctx, "recordDecline", "decline", id, { patientId, facts: { services: chosen } });
  return openPatient(ctx, database, patientId);
}
