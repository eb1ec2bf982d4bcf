import type { Actor } from "../context.ts";
import { holds } from "../permissions.ts";
import { because, type Reason } from "../reason.ts";
import { addMonths, dayOf } from "../time.ts";
import type { AccessState } from "../service-access/service-access.rules.ts";
import type { NoCredentialReason } from "./application.words.ts";
import type { Facts } from "./gates.rules.ts";

/** Why a case need not, or must not, be closed without a credential; undefined when it can be (BR-CL-02). */
export function withoutCredentialRefusal({ application, requested, patient, credential, today }: Facts) {
  if (!requested.some(({ outcome }) => outcome === "ENABLED"))
    return because("No service is on yet; switch one on first.", "BR-CL-01");
  if (patient.age < 13) return because("Nobody under 13 waits for a credential.", "BR-CR-07");
  if (application.noCredentialReason) return because("It is recorded already that no credential is needed.");
  if (credential?.state === "HANDED_OVER" || credential?.state === "USED")
    return because("The patient has a credential already.", "BR-CL-02");
  // One past its last day can no longer be handed over, so it holds nothing up (BR-CR-02).
  if (credential?.state === "ISSUED" && credential.expiresOn >= today)
    return because("A credential is issued already; hand it over, or wait until it expires.", "BR-CL-02");
  return undefined;
}

/** What the reason asks besides: who signs in with NHS login is given the guidance as everybody is (BR-CL-06). */
export const noCredentialReasonRefusal = ({ application }: Facts, reason: NoCredentialReason): Reason | undefined =>
  reason === "NHS_LOGIN" && !application.guidanceAt
    ? because("Give the safe-use guidance first, and record it.", "BR-CL-06")
    : undefined;

/** Who took an application may undo a slip on the same day; after that it takes a manager (BR-CL-08). */
export function enteredInErrorRefusal({ application, today }: Facts, actor: Actor): Reason | undefined {
  if (holds(actor, "application.enteredInError")) return undefined;
  const isTodaysTaker = application.takenBy === actor.id && dayOf(new Date(application.receivedAt)) === today;
  if (isTodaysTaker) return undefined;
  return because("Only who took it may do this, on the same day. Ask the practice manager.", "BR-CL-08");
}

/** What is wrong with the reason, for the person who writes it; undefined when it says something. */
export const errorReasonProblem = (reason: string) =>
  reason.trim().length < 5 ? "Write what was wrong, in a few words." : undefined;

/** Where a service goes back to when the application that moved it was entered in error; undefined where it moved nothing (BR-CL-08). */
export function stateBefore(now: AccessState, before: AccessState | undefined): AccessState | undefined {
  if (now === "ACTIVE") return before === "DECLINED" ? "DECLINED" : "ENDED";
  if (now === "SUSPENDED") return "ENDED";
  if (now !== "REQUESTED" && now !== "PENDING" && now !== "REFUSED") return undefined;
  if (before === "DECLINED" || before === "ENDED") return before;
  return now !== "REFUSED" && before === "REFUSED" ? "REFUSED" : "OFFERED";
}

/** Months without an answer after which an applicant has to register again (BR-REG-07, BR-CL-02). */
export const expiryMonths = 3;

/** The day from which an application may be closed because nobody came; null where it cannot (BR-REG-07, BR-ID-12). */
export function expiresOn(facts: Facts): string | null {
  const { application, requested } = facts;
  if (application.closedAt || application.idNotPossibleUntil) return null;
  if (requested.some(({ outcome }) => outcome === "ENABLED")) return null;
  return addMonths(application.lastContactOn, expiryMonths);
}
