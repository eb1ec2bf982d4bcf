import { because, onHold, type Reason } from "../reason.ts";
import type { AccessState } from "./service-access.rules.ts";
import { isRecord, type Service } from "./service.ts";

export interface VisibleFromChange {
  visibleFrom: string;
  reason: string;
  discussedOn: string | null;
}

/** Why the day from which a record is visible cannot be moved so; undefined when it can. */
export function visibleFromRefusal(
  service: Service,
  now: { state: AccessState; visibleFrom: string | null } | undefined,
  { visibleFrom, reason, discussedOn }: VisibleFromChange,
  {
    isRelated,
    isOnHold,
    isReviewed,
    today,
  }: { isRelated: boolean; isOnHold: boolean; isReviewed?: boolean; today: string },
): Reason | undefined {
  if (!isRecord(service)) return because("Only record access has a day from which it is visible.", "BR-LV-01");
  if (now?.state !== "ACTIVE") return because("The patient does not have this record access now.", "BR-CL-03");
  if (isRelated) return because("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  const showsMore = now.visibleFrom !== null && visibleFrom < now.visibleFrom;
  // A hold keeps anything from being enabled or raised; to show less is neither (BR-CO-01).
  if (isOnHold && showsMore) return onHold;
  if (!reason.trim()) return because("Write why.", "BR-LV-03");
  if (now.visibleFrom === visibleFrom) return because("That is the day it is visible from already.");
  if (showsMore) {
    if (isReviewed) return undefined;
    return because(
      "An earlier day opens older entries: a redaction review of that time must be signed off first.",
      "BR-LV-02",
    );
  }
  if (!discussedOn || discussedOn > today)
    return because("Showing less is a refusal: discuss it with the patient first, and record when.", "BR-LV-03");
  return undefined;
}
