import { because, onHold, type Reason } from "../reason.ts";
import { restrictedReasons, type AccessReason, type AccessState } from "../service-access/service-access.rules.ts";
import { isRecord, serviceName, type Service } from "../service-access/service.ts";

interface Now {
  id: string;
  state: AccessState;
  reason: AccessReason;
}

/** Why a decline of one service is not recorded; the others chosen with it are (BR-CL-03, BR-SU-03). */
export function declineRefusal(
  { service, seen }: { service: Service; seen: string | null },
  now: Now | undefined,
  mayReadConcerns: boolean,
): Reason | undefined {
  // Where it stands is not told to who may not know, so nothing is compared with what they saw (BR-CL-20).
  if (now?.state === "SUSPENDED" && restrictedReasons.includes(now.reason) && !mayReadConcerns) return onHold;
  if ((now?.id ?? null) !== seen) return because("Somebody changed this since you opened the page. Look again.");
  if (now?.state === "DECLINED") return because("The patient declined this before; that decline stands.");
  if (now?.state === "REQUESTED" || now?.state === "PENDING")
    return because(`An application for ${serviceName[service]} is open. Withdraw it first.`, "BR-CL-03");
  return now?.state === "SUSPENDED"
    ? because("This is suspended; who may lift the suspension decides about it.", "BR-SU-03")
    : undefined;
}

/** The record is marked as declined when what is declined leaves no record access on or asked for (domain.md 6.1). */
export function isRecordDeclined(declined: readonly Service[], access: ReadonlyMap<Service, { state: AccessState }>) {
  const isLeft = ([service, { state }]: [Service, { state: AccessState }]) =>
    isRecord(service) && !declined.includes(service) && ["ACTIVE", "SUSPENDED", "REQUESTED", "PENDING"].includes(state);
  return declined.some(isRecord) && ![...access].some(isLeft);
}
