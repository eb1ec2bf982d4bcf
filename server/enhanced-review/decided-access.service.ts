import type { RecordEntry } from "../clinical-system/record-code.words.ts";
import { enterInRecord } from "../clinical-system/enter.service.ts";
import type { Context } from "../context.ts";
import { isRecordDeclined } from "../decline/decline.rules.ts";
import { decline } from "../decline/decline.service.ts";
import { badInput } from "../errors.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import { Service } from "../service-access/service.ts";
import { closedBy, entryOf, isUnderReview, type Decided } from "./enhanced-review.rules.ts";

interface Of {
  id: string;
  patientId: string;
}

/** What the decision does not grant and is on ends with it, after a talk, and the patient hears; then its outcome is to be entered in the record (domain.md 4.4, BR-LV-03). */
export async function applyDecision(ctx: Context, { id, patientId }: Of, given: Decided): Promise<void> {
  const entry = entryOf[given.decision];
  if (given.decision === "PATIENT_DECLINED") return declineRecord(ctx, patientId);
  const access = await lockedAccess(ctx, patientId);
  const services = [...access.values()].filter((now) => closedBy(given, now)).map(({ service }) => service);
  if (services.length > 0 && given.talkOutcome === "NOT_REACHED")
    throw badInput({ talkOutcome: "Talk with the patient before something that is on is taken away." });
  for (const service of services) {
    const now = access.get(service);
    changeAccess(ctx, now, { patientId, service, to: "ENDED", reason: "REMOVED", applicationId: now?.applicationId ?? null }); // prettier-ignore
  }
  if (services.length > 0)
    await queueNotice(ctx, { template: "ACCESS_ENDED", patientId, cause: `review:${id}`, about: { services } });
  if (entry) enter(ctx, patientId, entry);
}

const free = ["NOT_OFFERED", "OFFERED", "ACTIVE"];

/** The patient's own choice is kept as a decline, so that nobody approaches them again; what they asked for in an open application is withdrawn there (BR-DC-01, BR-CL-03). */
async function declineRecord(ctx: Context, patientId: string): Promise<void> {
  const access = await lockedAccess(ctx, patientId);
  const services = Object.values(Service).filter(
    (service) => isUnderReview(service) && free.includes(access.get(service)?.state ?? "NOT_OFFERED"),
  );
  if (services.length > 0) await decline(ctx, { patientId, services, reason: null }, access);
  if (!isRecordDeclined(services, access)) enter(ctx, patientId, "DECLINED");
}

const enter = (ctx: Context, patientId: string, entry: RecordEntry) =>
  enterInRecord(ctx, { patientId, applicationId: null, entry });
