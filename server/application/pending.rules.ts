import { daysBetween } from "../time.ts";
import type { Service } from "../service-access/service.ts";
import { needsCredential, undecided } from "./application.rules.ts";
import { goneGates, passedDates, uncleared, unmetGates, type Facts } from "./gates.rules.ts";
import type { Queue } from "../practice/queue.ts";
import type { Gate } from "./gate.words.ts";
import { PendingReason } from "./pending.words.ts";

/** One reason why an application waits, since when, and which of its services. */
export interface Pending {
  reason: PendingReason;
  since: string;
  services: readonly Service[];
}

const ofGate: Record<Gate, PendingReason> = {
  DECLARATIONS: "AWAITING_DECLARATIONS",
  REGISTRATION: "AWAITING_REGISTRATION",
  RECORD_LOOK: "AWAITING_RECORD_LOOK",
  DECLINED: "AWAITING_OWN_REQUEST",
  IDENTITY: "AWAITING_ID",
  COMPETENCE: "AWAITING_COMPETENCE",
  CHECKS: "AWAITING_CHECKS",
  HOLD: "AWAITING_COERCION_CLEARANCE",
  ENHANCED_REVIEW: "AWAITING_ENHANCED_REVIEW",
  REVIEW: "AWAITING_RECORD_REVIEW",
};

const order = Object.values(PendingReason);

/** Every reason why an application waits, in the order of the steps, so the first is the primary one (BR-PD-02). */
export function reasonsOf(facts: Facts): Omit<Pending, "since">[] {
  const found = new Map<PendingReason, Service[]>();
  const add = (reason: PendingReason, service: Service) => found.set(reason, [...(found.get(reason) ?? []), service]);
  for (const { service } of undecided(facts)) {
    if (facts.requested.some((each) => each.service === service && each.proposedAt)) {
      add("AWAITING_DISCUSSION", service);
      continue;
    }
    const gates = unmetGates(facts, service, true);
    for (const { gate } of gates) add(ofGate[gate], service);
    if (gates.length === 0) add("AWAITING_AUTHORISATION", service);
  }
  for (const service of passedDates(facts)) add("AWAITING_NEW_DATE", service);
  for (const reason of lastWaits(facts)) if (!found.has(reason)) found.set(reason, []);
  return order.flatMap((reason) => {
    const services = found.get(reason);
    return services ? [{ reason, services: [...new Set(services)] }] : [];
  });
}

/** What a patient who has a service still waits for: what lets them sign up. */
function lastWaits(facts: Facts): PendingReason[] {
  if (facts.application.enteredInErrorAt || !needsCredential(facts)) return [];
  if (goneGates(facts).length > 0) return ["AWAITING_REGISTRATION"];
  if (facts.identity.length === 0) return ["AWAITING_ID"];
  if (uncleared(facts).length > 0) return ["AWAITING_CHECKS"];
  return facts.credential?.state === "ISSUED" && facts.credential.expiresOn >= facts.today
    ? ["CREDENTIAL_ISSUED_NOT_USED"]
    : ["AWAITING_CREDENTIAL"];
}

/**
 * The reasons with since when each holds: one that held before keeps its day, a new one begins now (BR-PD-01). A hold is
 * put beside what the case would wait for without it, so that nothing shows when it began or ended (BR-CL-20).
 */
export function pendingOf(facts: Facts, before: readonly Pending[], now: string): Pending[] {
  const reasons = facts.hasConcern ? [...holdFirst, ...reasonsOf(withoutHold(facts))] : reasonsOf(facts);
  return reasons.map((each) => ({
    ...each,
    since: before.find(({ reason }) => reason === each.reason)?.since ?? now,
  }));
}

const holdFirst = [{ reason: "AWAITING_COERCION_CLEARANCE", services: [] }] as const;

const withoutHold = (facts: Facts): Facts => ({
  ...facts,
  hasConcern: false,
  checks: [...facts.checks.filter(({ kind }) => kind !== "COERCION"), { kind: "COERCION", outcome: "CLEAR" }],
});

const queues: Record<PendingReason, Queue> = {
  AWAITING_NEW_DATE: "RECORD_REVIEW",
  AWAITING_DECLARATIONS: "CHECKS",
  AWAITING_REGISTRATION: "LEAVERS",
  AWAITING_RECORD_LOOK: "CHECKS",
  AWAITING_OWN_REQUEST: "DECLINE_FOLLOW_UP",
  AWAITING_ID: "ID_WAITING",
  AWAITING_CHECKS: "CHECKS",
  AWAITING_COMPETENCE: "CHECKS",
  AWAITING_COERCION_CLEARANCE: "CONCERNS",
  AWAITING_ENHANCED_REVIEW: "REVIEW_104",
  AWAITING_RECORD_REVIEW: "RECORD_REVIEW",
  AWAITING_AUTHORISATION: "AUTHORISE",
  AWAITING_DISCUSSION: "REFUSALS_TO_DISCUSS",
  AWAITING_CREDENTIAL: "CREDENTIAL_HAND_OVER",
  CREDENTIAL_ISSUED_NOT_USED: "CREDENTIAL_HAND_OVER",
};

const canBeDone: readonly PendingReason[] = [
  "AWAITING_AUTHORISATION",
  "AWAITING_CREDENTIAL",
  "CREDENTIAL_ISSUED_NOT_USED",
];

/** The one queue of an open application (domain.md 13.3, BR-PD-03): of its primary reason, but what somebody can decide today is not left lying behind a wait for a review. */
export function queueOf(pending: readonly Pick<Pending, "reason">[]): Queue {
  const [primary] = pending;
  const ready = pending.find(({ reason }) => canBeDone.includes(reason));
  const isOnlyReview = primary?.reason === "AWAITING_ENHANCED_REVIEW" || primary?.reason === "AWAITING_RECORD_REVIEW";
  return queues[(isOnlyReview && ready ? ready : primary)?.reason ?? "AWAITING_AUTHORISATION"];
}

/** Whether a wait is past what the practice promises for its queue. */
export const isLate = (since: string, today: string, days: number) => daysBetween(since, today) > days;
