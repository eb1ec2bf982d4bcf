import type { Actor } from "../context.ts";
import type { Policy } from "../practice/policy.ts";
import { because, type Reason } from "../reason.ts";
import type { EntryDecision, HideReason, ReviewState, TaskState } from "./redaction.words.ts";

export interface EntryFacts {
  /** Null where the entry is in no review. */
  reviewState: ReviewState | null;
  taskState: TaskState | null;
  isRelated: boolean;
  decision: EntryDecision | null;
  reason: HideReason | null;
  askAgain: boolean;
  signedOff: boolean;
  decidedBy: string | null;
  secondBy: string | null;
  flagged: boolean;
  labelled: boolean;
  isTextGone: boolean;
}

export interface Deciding {
  decision: EntryDecision;
  reason: HideReason | null;
  note: string | null;
  /** A part of the entry; always refused (BR-RD-01). */
  span: readonly number[] | null;
}

type Policies = Pick<Policy, "secondClinicianFor">;

/** Reasons that are a clinician's opinion (BR-RD-03). */
export const harmReasons: readonly HideReason[] = ["SERIOUS_HARM"];

export const harmRefusal = (actor: Pick<Actor, "clinical">): Reason | undefined =>
  actor.clinical
    ? undefined
    : because("Serious harm is a clinician's opinion. Escalate the entry; it stays hidden.", "BR-RD-03");

const related = because("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");

/** Whether a hide waits for a second clinician (BR-RD-04). */
export const needsSecond = (
  { decision, reason, secondBy }: Pick<EntryFacts, "decision" | "reason" | "secondBy">,
  policy: Policies,
) =>
  // prettier-ignore
  decision === "HIDE" && reason !== null && secondBy === null && policy.secondClinicianFor.includes(reason);

/** Why the actor may not decide this entry so; undefined when they may. */
export function decideRefusal(
  entry: EntryFacts,
  { decision, reason, span }: Deciding,
  actor: Actor,
): Reason | undefined {
  if (span) return because("Words inside an entry cannot be hidden: the whole entry is shown or hidden.", "BR-RD-01");
  if (decision === "HIDE" && !reason) return because("Say why it is hidden.", "domain.md 5.1");
  if (decision !== "HIDE" && reason) return because("Only a hidden entry has a reason.", "domain.md 5.1");
  const harm = reason && harmReasons.includes(reason) ? harmRefusal(actor) : undefined;
  return entryRefusal(entry, decision, actor) ?? harm;
}

/** Why this entry cannot be decided so by the actor, whatever the reason. */
export function entryRefusal(entry: EntryFacts, decision: EntryDecision, actor: Actor): Reason | undefined {
  if (entry.isRelated) return related;
  if (entry.reviewState === "SIGNED_OFF" || entry.reviewState === "CANCELLED" || !entry.reviewState)
    return because("This review is closed. What was hidden can be lifted; new items open a new review.", "BR-CL-50");
  if (entry.isTextGone)
    return because("The text was taken away after sign-off. Load the record again to decide anew.", "BR-CL-52");
  const isEscalated = entry.decision === "ESCALATE" && !entry.askAgain;
  if (isEscalated && decision === "ESCALATE") return because("It is escalated already.");
  if (isEscalated && !actor.clinical) return because("It was escalated: a clinician decides.", "BR-CL-50");
  const isClosed = entry.taskState === "SUBMITTED" || entry.taskState === "APPROVED";
  if (isClosed && !isEscalated)
    return because("This part is submitted. Have it sent back to change a decision.", "BR-CL-50");
  if (entry.signedOff && entry.decision === "HIDE" && decision === "SHOW" && !entry.askAgain)
    return because("It was hidden and signed off. Lift it, with a reason.", "BR-RD-05");
  return undefined;
}

/** Why the actor may not agree as the second clinician (BR-RD-04). */
export function secondRefusal(entry: EntryFacts, policy: Policies, actor: Actor): Reason | undefined {
  if (entry.isRelated) return related;
  if (!needsSecond(entry, policy) || entry.askAgain) return because("This entry does not wait for a second clinician.", "BR-RD-04"); // prettier-ignore
  if (!actor.clinical) return because("A clinician agrees.", "BR-RD-04");
  if (actor.id === entry.decidedBy) return because("Somebody else than who hid it agrees.", "BR-RD-04");
  return undefined;
}

/** Why the actor may not lift what was hidden (BR-RD-05). */
export function liftRefusal(entry: EntryFacts, actor: Actor): Reason | undefined {
  if (entry.isRelated) return related;
  if (entry.decision !== "HIDE") return because("This entry is not hidden by a decision.", "BR-RD-05");
  if (!actor.clinical) return because("A clinician lifts a redaction, and says why.", "BR-RD-05");
  if (entry.isTextGone)
    return because("The text was taken away after sign-off. Load the record again first.", "BR-CL-52");
  return undefined;
}

/** Why an entry cannot be decided with others; each flagged one is looked at by itself. */
export function groupRefusal(entry: EntryFacts, isSet: boolean): Reason | undefined {
  if (isSet) return undefined;
  if (entry.flagged) return because("The pre-screen found something; decide it by itself.");
  if (entry.labelled) return because("It came hidden (NOPAT); decide it by itself.");
  if (entry.decision === "ESCALATE") return because("It was escalated: a clinician decides.", "BR-CL-50");
  return undefined;
}
