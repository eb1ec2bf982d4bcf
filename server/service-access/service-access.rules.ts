import { enumeration, type OneOf } from "../enumeration.ts";
import type { Service } from "./service.ts";

export const AccessState = enumeration(
  "NOT_OFFERED",
  "OFFERED",
  "DECLINED",
  "REQUESTED",
  "PENDING",
  "ACTIVE",
  "REFUSED",
  "SUSPENDED",
  "ENDED",
);
export type AccessState = OneOf<typeof AccessState>;

export const AccessReason = enumeration(
  "APPLICATION",
  "AUTHORISED",
  "VISIBLE_FROM_CHANGED",
  "PATIENT_DECLINED",
  "PATIENT_WITHDREW",
  "APPLICATION_EXPIRED",
  "PRACTICE_REFUSED",
  "SUPPLIER_DEFAULT",
  "SUPPLIER_REPORTED",
  "MISUSE",
  "COERCION",
  "SAFEGUARDING",
  "DEATH_INFORMAL",
  "DEATH_TAKEN_BACK",
  "DUPLICATE_RECORD",
  "SUPPLIER_RESTRICTED",
  "DEMOGRAPHIC_CONFLICT",
  "LEFT_PRACTICE",
  "DIED",
  "PATIENT_REQUEST",
  "REMOVED",
  "ENTERED_IN_ERROR",
  "RESTORED",
);
export type AccessReason = OneOf<typeof AccessReason>;

/** Reasons that only who may read restricted concerns is told (BR-CL-20). */
export const restrictedReasons: readonly AccessReason[] = ["COERCION", "SAFEGUARDING"];

/**
 * The life of a service for a patient (domain.md 13, BR-CL-03). A request that passes its declarations at once starts as
 * PENDING; one that was entered in error goes back to what stood before it (BR-CL-08).
 */
export const edges: Record<AccessState, readonly AccessState[]> = {
  NOT_OFFERED: ["OFFERED", "DECLINED", "REQUESTED", "PENDING", "ACTIVE"],
  OFFERED: ["DECLINED", "REQUESTED", "PENDING", "ENDED"],
  DECLINED: ["REQUESTED", "PENDING"],
  REQUESTED: ["PENDING", "OFFERED", "REFUSED", "DECLINED", "ENDED"],
  PENDING: ["ACTIVE", "REFUSED", "OFFERED", "DECLINED", "ENDED"],
  ACTIVE: ["ACTIVE", "SUSPENDED", "ENDED", "DECLINED"],
  SUSPENDED: ["ACTIVE", "ENDED"],
  REFUSED: ["REQUESTED", "PENDING", "DECLINED", "OFFERED", "ENDED"],
  // A death that was wrong brings back what it had ended, suspended until somebody decides (BR-LE-12).
  ENDED: ["REQUESTED", "PENDING", "SUSPENDED"],
};

export const Action = enumeration("SWITCH_ON", "SWITCH_OFF", "SUSPEND", "CHANGE", "SHOW_LESS", "ENTER");
export type Action = OneOf<typeof Action>;

/** What the change asks somebody to do in the clinical system (BR-CL-11); undefined where the patient sees no difference. */
export function actionOf(from: AccessState, to: AccessState, showsLess = false): Action | undefined {
  if (to === "ACTIVE" && from === "ACTIVE") return showsLess ? "SHOW_LESS" : "CHANGE";
  if (to === "ACTIVE") return "SWITCH_ON";
  if (from !== "ACTIVE" && from !== "SUSPENDED") return undefined;
  return to === "SUSPENDED" ? "SUSPEND" : "SWITCH_OFF";
}

/** Suspensions and endings are due the same day and head My work; a switching on has three days (BR-CL-11). */
export const dueAfter: Record<Action, number> = {
  SWITCH_ON: 3,
  CHANGE: 3,
  SWITCH_OFF: 0,
  SUSPEND: 0,
  SHOW_LESS: 0,
  ENTER: 3,
};

/** What takes something from sight heads My work and is never kept waiting by a hold (BR-CL-11, BR-CO-01). */
export const closing: readonly Action[] = ["SWITCH_OFF", "SUSPEND", "SHOW_LESS"];

/** What the register shows of a patient's record access, in one line (BR-LV-01). */
export function recordLabel(active: readonly { service: Service; visibleFrom: string | null }[]): string {
  const parts: Partial<Record<Service, string>> = {
    SUMMARY_RECORD: "Summary",
    DETAILED_CODED_RECORD: "Detailed coded record",
    DOCUMENTS: "Documents",
    FULL_PROSPECTIVE_RECORD: "Full prospective",
    FULL_HISTORIC_RECORD: "Full historic",
  };
  const said = active.flatMap(({ service, visibleFrom }) => {
    const part = parts[service];
    return part ? [visibleFrom ? `${part} (from ${visibleFrom})` : part] : [];
  });
  return said.length > 0 ? said.join(" + ") : "No record access";
}
