import type { Actor } from "../context.ts";
import { knows } from "../concern/knowing.ts";
import { holds, type Permission } from "../permissions.ts";
import { because, onHold, type Reason } from "../reason.ts";
import { addDays, inWords } from "../time.ts";
import type { CredentialChannel, CredentialState } from "./credential.words.ts";
import type { ChaseOutcome, CredentialRecipient, CredentialStep } from "./credential.words.ts";

/** It lives to the end of the fourteenth day after it was issued (BR-CR-02). */
export const lifeDays = 14;
export const lastDay = (issuedOn: string) => addDays(issuedOn, lifeDays);
export const isOver = (expiresOn: string, today: string) => expiresOn < today;

/** The life of what is issued (domain.md 13). */
export const edges: Record<CredentialState, readonly CredentialState[]> = {
  ISSUED: ["HANDED_OVER", "EXPIRED", "VOIDED"],
  HANDED_OVER: ["USED", "EXPIRED", "VOIDED"],
  USED: ["REVOKED"],
  EXPIRED: [],
  VOIDED: [],
  REVOKED: [],
};

export interface CredentialFacts {
  patient: { age: number; removedOn: string | null; deathStatus: string | null };
  /** Services that are on now. */
  activeServices: number;
  /** Identity was verified on this day, in this registration. */
  isVerifiedToday: boolean;
  /** A clinician found this young person competent. */
  isCompetent: boolean;
  isGuided: boolean;
  hasConcern: boolean;
  isKeptFrom: boolean;
  isRelated: boolean;
  newest: { state: CredentialState; expiresOn: string; chaseOn: string | null } | null;
  today: string;
}

const by: Record<CredentialStep, Permission> = {
  reissueCredential: "credential.issue",
  giveCredential: "credential.issue",
  confirmCredentialUsed: "credential.issue",
  voidCredential: "credential.issue",
  chaseCredential: "credential.chase",
};

/** Why the actor may not take this step for the patient; undefined when they may. */
export function refusal(facts: CredentialFacts, name: CredentialStep, actor: Actor): Reason | undefined {
  if (!holds(actor, by[name])) return because("Your role does not allow this.");
  if (facts.isRelated) return because("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  return particular[name](facts) ?? (opens.includes(name) ? held(facts, actor) : undefined);
}

/** What lets somebody in waits while there is a hold; what keeps somebody out never does (BR-CO-01). */
const opens: readonly CredentialStep[] = ["reissueCredential", "giveCredential"];

const held = (facts: CredentialFacts, actor: Actor): Reason | undefined =>
  facts.hasConcern
    ? knows(facts, actor)
      ? because("A coercion or safeguarding concern is open on this patient.", "BR-CO-01")
      : onHold
    : undefined;

function gone({ patient }: CredentialFacts): Reason | undefined {
  if (patient.removedOn) return because(`The patient left this practice on ${inWords(patient.removedOn)}.`, "BR-LE-10");
  if (patient.deathStatus === "1" || patient.deathStatus === "2")
    return because("The patient is recorded as having died.", "BR-LE-12");
  return undefined;
}

const isLive = ({ newest }: CredentialFacts) => newest?.state === "ISSUED" || newest?.state === "HANDED_OVER";

const particular: Record<CredentialStep, (facts: CredentialFacts) => Reason | undefined> = {
  reissueCredential: (facts) => {
    const why = gone(facts);
    if (why) return why;
    if (facts.patient.age < 13) return because("Nobody under 13 holds a credential of their own.", "BR-CR-07");
    if (facts.patient.age < 16 && !facts.isCompetent)
      return because("A clinician has not recorded that this young person is competent.", "BR-CR-07");
    if (facts.activeServices === 0) return because("No service is on; nothing could be used with it.", "BR-CL-01");
    if (facts.newest?.state === "USED")
      return because("The patient has signed up. Void what was used first, if it is not theirs any more.", "BR-CR-03");
    if (!facts.isVerifiedToday)
      return because("Verify the patient's identity today, then issue another; vouching counts.", "BR-CR-04");
    return undefined;
  },
  giveCredential: (facts) => {
    const why = gone(facts);
    if (why) return why;
    if (facts.newest?.state !== "ISSUED") return because("There is no credential waiting to be handed over.");
    if (isOver(facts.newest.expiresOn, facts.today))
      return because("The credential has expired; issue another after an identity check.", "BR-CR-02");
    if (!facts.isGuided) return because("Give the safe-use guidance first, and record it.", "BR-CL-06");
    return undefined;
  },
  confirmCredentialUsed: (facts) =>
    facts.newest?.state === "HANDED_OVER" ? undefined : because("Nothing that was handed over waits to be used."),
  voidCredential: (facts) =>
    isLive(facts) || facts.newest?.state === "USED" ? undefined : because("There is nothing that could still be used."),
  chaseCredential: ({ newest }) =>
    newest?.chaseOn ? undefined : because("There is nothing to ask the patient about."),
};

export interface HandedOver {
  channel: CredentialChannel;
  to?: CredentialRecipient | null;
  /** As it stands on the envelope. */
  postcode?: string | null;
  emailConfirmed?: boolean | null;
}

interface Reached {
  confidentiality: string;
  addressLines: readonly string[];
  postcode: string | null;
  email: string | null;
}

const bare = (postcode: string) => postcode.replace(/\s/g, "").toUpperCase();

/** Why it cannot reach the patient so: only the patient, only where they live now, never by post to a restricted address (BR-CR-05, 06, 08). */
export function handOverProblem(given: HandedOver, patient: Reached): Reason | undefined {
  const { channel, to, postcode, emailConfirmed } = given;
  if (to === "SOMEBODY_ELSE")
    return because(
      "Hand it to the patient alone. Somebody who acts for the patient is given sign-in details of their own.",
      "BR-CR-05",
    );
  if (channel === "IN_PERSON") return undefined;
  if (patient.confidentiality !== "U")
    return because("This patient's address is restricted; hand it over in person.", "BR-CR-06");
  if (channel === "POST_TO_RECORDED_ADDRESS") {
    if (patient.addressLines.length === 0 || !patient.postcode)
      return because("No address is recorded; hand it over in person.", "BR-CR-06");
    if (!postcode?.trim()) return because("Write the postcode that stands on the envelope.", "BR-CR-06");
    if (bare(postcode) !== bare(patient.postcode))
      return because(
        "This is not where the patient lives now; it may be a former address. Do not post it.",
        "BR-CR-06",
      );
    return undefined;
  }
  if (!patient.email) return because("No e-mail address is recorded; hand it over in person.", "BR-CR-08");
  if (!emailConfirmed)
    return because("Have the patient confirm the e-mail address first; otherwise they cannot sign up.", "BR-CR-08");
  return undefined;
}

const againAfterDays = 7;

/** When somebody asks after it next; null when nobody needs to. */
export const nextChase = (outcome: ChaseOutcome, today: string) =>
  outcome === "NOT_WANTED" ? null : addDays(today, againAfterDays);

/** What was handed over is asked after when half of its life is gone. */
export const firstChase = (expiresOn: string) => addDays(expiresOn, -againAfterDays);
