import type { Actor } from "../context.ts";
import type { Policy } from "../practice/policy.ts";
import { because, onHold, type Reason } from "../reason.ts";
import type { HideReason, ReviewState } from "./redaction.words.ts";
import type { SafetyPart, SafetyState } from "./safety.words.ts";

/** So many entries about other people may be hidden from a carer without asking whether sharing is safe. */
const trivial = 2;

/** What says nothing of the carer: it belongs to another patient's record. */
const misfiled: HideReason = "WRONG_PATIENT";

/** What is never a little to hide from somebody who is to act for the patient. */
const grave: readonly HideReason[] = [
  "SERIOUS_HARM",
  "DOMESTIC_ABUSE",
  "SAFEGUARDING",
  "LEGAL_COURT_ORDER",
  "PATIENT_REQUEST",
  "STAFF_SAFETY",
];

/** More than trivial redaction was needed for a carer (BR-PX-19); the guidance names no number. */
export function isMoreThanTrivial(hidden: readonly HideReason[]): boolean {
  const counted = hidden.filter((reason) => reason !== misfiled);
  return counted.length > trivial || counted.some((reason) => grave.includes(reason));
}

export interface SafetyFacts {
  state: ReviewState;
  safety: SafetyState | null;
  isRelated: boolean;
  isKeptFrom: boolean;
  answers: readonly { part: SafetyPart; isSafe: boolean; answeredBy: string }[];
  policy: Pick<Policy, "singleHanded">;
}

/** Why the actor may not say, as this part, whether sharing is safe (BR-PX-19). */
export function safetyRefusal(part: SafetyPart, review: SafetyFacts, actor: Actor): Reason | undefined {
  const { state, safety, isRelated, isKeptFrom, answers, policy } = review;
  if (isRelated) return because("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  if (isKeptFrom) return onHold;
  if (safety !== "ASKED" || state !== "SIGNED_OFF") return because("Nobody asks this now.", "BR-PX-19");
  if (part === "CLINICIAN" && !actor.clinical) return because("A clinician answers this.", "BR-PX-19");
  if (part === "SAFEGUARDING_LEAD" && !actor.roles.includes("SAFEGUARDING_LEAD"))
    return because("The safeguarding lead answers this.", "BR-PX-19");
  if (answers.some((answer) => answer.part === part)) return because("This is answered already.", "BR-PX-19");
  if (!policy.singleHanded && answers.some(({ answeredBy }) => answeredBy === actor.id))
    return because("You gave the other answer. Somebody else gives this one.", "BR-PX-19");
  return undefined;
}

/** Safe when both say so; not safe as soon as one says so. */
export function safetyAfter(answers: readonly { isSafe: boolean }[]): SafetyState {
  if (answers.some(({ isSafe }) => !isSafe)) return "UNSAFE";
  return answers.length === 2 ? "SAFE" : "ASKED";
}

/** For who may not know, one that was found unsafe reads as one that nobody has answered (BR-CL-20). */
export const untold = (safety: SafetyState | null): SafetyState | null => (safety === "UNSAFE" ? "ASKED" : safety);
