import type { Gate } from "./gate.words.ts";
import type { Policy } from "../practice/policy.ts";
import { because, onHold, type Reason } from "../reason.ts";
import { declinedSince, reviewNeededSince, type Coded } from "../clinical-system/standing-code.rules.ts";
import { isGranted, isUnderReview, type Reviewed } from "../enhanced-review/enhanced-review.rules.ts";
import { isRecord, kinds, serviceName, type Service } from "../service-access/service.ts";
import { addMonths, inWords } from "../time.ts";
import { opens, type VerificationMethod } from "../verification/verification.rules.ts";
import type { NhsLoginLevel } from "../verification/verification.words.ts";
import {
  declarations,
  type CheckKind,
  type CheckOutcome,
  type Declaration,
  type InitiatedBy,
  type NoCredentialReason,
  type Outcome,
} from "./application.words.ts";

/** Everything the rules need to know of a case, read in one statement under its lock. */
export interface Facts {
  application: {
    declarations: readonly Declaration[];
    responsibilitiesAt: string | null;
    capacityDoubt: boolean;
    guidanceAt: string | null;
    noCredentialReason: NoCredentialReason | null;
    takenBy: string;
    receivedOn: string;
    initiatedBy: InitiatedBy;
    /** The patient's own request after a decline was found in the record. */
    ownRequestOn: string | null;
    idNotPossibleUntil: string | null;
    lastContactOn: string;
    receivedAt: string;
    enteredInErrorAt: string | null;
    closedAt: string | null;
  };
  requested: readonly {
    service: Service;
    outcome: Outcome | null;
    visibleFrom: string | null;
    expectedOn: string | null;
    /** When a refusal was proposed that waits for its talk. */
    proposedAt: string | null;
  }[];
  /** Step 2 was done. */
  isLookedAt: boolean;
  /** Codes that stand in the clinical record. */
  codes: readonly Coded[];
  /** The newest enhanced review of the patient. */
  review: Reviewed | null;
  patient: {
    id: string;
    age: number;
    removedOn: string | null;
    deathStatus: string | null;
    registeredOn: string | null;
  };
  /** The link that is live, whatever its level. */
  nhsLogin: { level: NhsLoginLevel; linkedOn: string } | null;
  identity: readonly { method: VerificationMethod; verifiedBy: string; verifiedAt: string }[];
  /** How many verifications of an earlier registration could be relied on again (BR-LE-11). */
  earlierIdentity?: number;
  /** The newest check of each kind. */
  checks: readonly { kind: CheckKind; outcome: CheckOutcome }[];
  /** The patient's newest, from this application or an earlier one. */
  credential: { state: string; expiresOn: string } | null;
  /** A restricted concern is open on the patient, from this application or another. */
  hasConcern: boolean;
  /** The actor is not to know of it, whatever their role: the patient, a relative, or somebody named (BR-CL-20). */
  isKeptFrom: boolean;
  /** Requested services over whose range a redaction review is signed off (BR-CL-53). */
  reviewed?: readonly Service[];
  policy: Policy;
  today: string;
}

export interface UnmetGate extends Reason {
  gate: Gate;
}

const unmet = (gate: Gate, words: string, rule: string): UnmetGate => ({ gate, ...because(words, rule) });

export const isDeclared = ({ application }: Facts) =>
  application.responsibilitiesAt !== null || declarations.every((each) => application.declarations.includes(each));

/** Checks that this case needs before anything is switched on (domain.md 13.1). */
export const checksNeeded = ({ application, patient }: Facts): CheckKind[] => [
  "RESPONSIBILITIES",
  "COERCION",
  ...(patient.age >= 11 && patient.age < 16 ? (["COMPETENCE"] as const) : []),
  ...(application.capacityDoubt ? (["CAPACITY"] as const) : []),
];

export const isClear = ({ checks }: Facts, kind: CheckKind) =>
  checks.some((check) => check.kind === kind && check.outcome === "CLEAR");

/** The checks that this case needs and that are not clear, in their order. */
export const uncleared = (facts: Facts) => checksNeeded(facts).filter((kind) => !isClear(facts, kind));

export const checkWords: Record<CheckKind, string> = {
  RESPONSIBILITIES: "The patient's responsibilities are not yet recorded as understood.",
  COERCION: "The coercion check is not done.",
  COMPETENCE: "A clinician has not recorded that this young person is competent.",
  CAPACITY: "There is doubt about capacity; a clinician has not recorded an outcome.",
};

/** Nothing is switched on or handed over for who left or died. */
export function goneGates({ patient }: Facts): UnmetGate[] {
  const gates: UnmetGate[] = [];
  if (patient.removedOn)
    gates.push(unmet("REGISTRATION", `The patient left this practice on ${inWords(patient.removedOn)}.`, "BR-LE-10"));
  if (patient.deathStatus === "1" || patient.deathStatus === "2")
    gates.push(unmet("REGISTRATION", "The patient is recorded as having died.", "BR-LE-12"));
  return gates;
}

/**
 * The gates that a requested service has not passed, in the order of the steps (domain.md 1, 13.1); none means it is
 * ready. A hold that may not be told of stands for all checks, so that the one it comes from is not the one missing.
 */
export function unmetGates(facts: Facts, service: Service, mayReadConcerns: boolean): UnmetGate[] {
  const gates: UnmetGate[] = [];
  const name = serviceName[service];
  if (!isDeclared(facts)) gates.push(unmet("DECLARATIONS", "Not every declaration is made.", "BR-REG-02"));
  gates.push(...goneGates(facts));
  if (!facts.isLookedAt)
    gates.push(unmet("RECORD_LOOK", "Nobody looked yet for an earlier decline, an account or a code.", "BR-CL-22"));
  gates.push(...declineGates(facts, service));
  if (isBeforeIdentity(facts, service)) return gates;
  if (!isIdentified(facts, service)) gates.push(identityGate(facts, name));
  const isHidden = facts.hasConcern && !mayReadConcerns;
  for (const kind of isHidden ? [] : checksNeeded(facts)) {
    if (isClear(facts, kind) || (kind === "COERCION" && facts.hasConcern)) continue;
    gates.push(
      unmet(
        kind === "COMPETENCE" ? "COMPETENCE" : "CHECKS",
        checkWords[kind],
        kind === "COERCION" ? "BR-CO-02" : "BR-CL-04",
      ),
    );
  }
  if (facts.hasConcern) {
    gates.push(
      mayReadConcerns
        ? unmet("HOLD", "A coercion concern is open on this patient.", "BR-CO-01")
        : { gate: "HOLD", ...onHold },
    );
  }
  gates.push(...recordGates(facts, service));
  return gates;
}

/** While a 103 stands, the record needs the patient's own new request, made after it (BR-CL-22). */
function declineGates({ codes, application }: Facts, service: Service): UnmetGate[] {
  const since = declinedSince(codes);
  if (!since || !isRecord(service)) return [];
  const { initiatedBy, receivedOn, ownRequestOn } = application;
  if (ownRequestOn && ownRequestOn >= since) return [];
  if (initiatedBy === "PATIENT" && receivedOn > since) return [];
  const words = `The record says that the patient declined on ${inWords(since)} (103). Record their own new request first.`;
  return [unmet("DECLINED", words, "BR-CL-22")];
}

/** While a 104 stands, what is to come waits for a clinician's decision; what was follows its own review (BR-CL-22, BR-EN-05). */
function enhancedGates(facts: Facts, service: Service): UnmetGate[] {
  const { codes, review } = facts;
  const since = reviewNeededSince(codes);
  if (!since || !isUnderReview(service)) return [];
  if (isGranted(review, service, since)) {
    return review?.decision === "GRANT_WITH_REDACTION" && !isReviewed(facts, service)
      ? [unmet("REVIEW", "A clinician granted this once a redaction review is signed off.", "BR-CL-22")]
      : [];
  }
  return [unmet("ENHANCED_REVIEW", enhancedWords(review), "BR-CL-22")];
}

const enhancedWords = (review: Reviewed | null) =>
  review?.nextReviewOn && review.state === "DECIDED"
    ? `A clinician decided to wait; this is looked at again on ${inWords(review.nextReviewOn)}.`
    : "The record says that a review is needed (104): a clinician decides first.";

/** Services whose told day has passed while they still wait for their review; nothing else happens until a new day is told (BR-REG-05). */
export const passedDates = (facts: Facts): Service[] =>
  facts.requested.flatMap(({ service, outcome, expectedOn }) =>
    outcome === null && expectedOn !== null && expectedOn < facts.today && waitsForReview(facts, service)
      ? [service]
      : [],
  );

export const waitsForReview = (facts: Facts, service: Service) =>
  unmetGates(facts, service, true).some(({ gate }) => gate === "REVIEW" || gate === "ENHANCED_REVIEW");

/** A young person's NHS login opens no record before the practice issued them a credential of its own (BR-ID-11). */
export function isIdentified({ identity, patient, credential }: Facts, service: Service): boolean {
  const isIssued = credential !== null && ["HANDED_OVER", "USED"].includes(credential.state);
  const counts = (method: VerificationMethod) =>
    method !== "NHS_LOGIN_P9" || !isRecord(service) || patient.age >= 16 || isIssued;
  return identity.some(({ method }) => opens(method, service) && counts(method));
}

function identityGate({ identity, nhsLogin, patient }: Facts, name: string): UnmetGate {
  const by = (method: VerificationMethod) => identity.some((each) => each.method === method);
  if (by("REMOTE_VOUCH"))
    return unmet("IDENTITY", `Identity was verified remotely, which cannot open the ${name}; see the patient in person.`, "BR-ID-07"); // prettier-ignore
  if (by("NHS_LOGIN_P9"))
    return patient.age < 16
      ? unmet("IDENTITY", `NHS login opens no record of a young person; verify them here for the ${name}.`, "BR-ID-11")
      : unmet("IDENTITY", `NHS login cannot open the ${name}; verify identity here.`, "domain.md 2.1");
  if (nhsLogin)
    return unmet("IDENTITY", `NHS login is linked at ${nhsLogin.level}, which only claims who this is: they step up to P9, or are verified here.`, "BR-ID-10"); // prettier-ignore
  return unmet("IDENTITY", "Identity is not verified.", "BR-REG-03");
}

/** BR-REG-03, BR-CL-04: appointments alone may open before identity, where the practice has decided so. */
const isBeforeIdentity = ({ policy, identity, hasConcern }: Facts, service: Service) =>
  service === "APPOINTMENTS" && policy.allowAppointmentsBeforeId && identity.length === 0 && !hasConcern;

/** The earliest entry a record shows once it is on: 'from today' on the form means from the day of switching on, so nothing older opens unread (BR-LV-02). */
export function visibleFromOf({ requested, application, today }: Facts, service: Service): string | null {
  const asked = requested.find((each) => each.service === service)?.visibleFrom ?? null;
  if (service !== "FULL_PROSPECTIVE_RECORD") return asked;
  return asked !== null && (asked > today || asked < application.receivedOn) ? asked : today;
}

/** A redaction review of what the service opens is signed off (BR-CL-53). */
const isReviewed = ({ reviewed }: Facts, service: Service) => reviewed?.includes(service) ?? false;

function recordGates(facts: Facts, service: Service): UnmetGate[] {
  if (!isRecord(service)) return [];
  const gates: UnmetGate[] = [];
  const { policy, patient, today } = facts;
  const months = policy.minRegistrationMonthsForRecordAccess;
  if (months && (!patient.registeredOn || addMonths(patient.registeredOn, months) > today)) {
    gates.push(
      unmet(
        "REGISTRATION",
        `Record access opens ${months} months after joining the practice, by its policy.`,
        "domain.md 2.3",
      ),
    );
  }
  gates.push(...enhancedGates(facts, service));
  const wanted = facts.requested.find((each) => each.service === service);
  const reachesBack =
    service === "FULL_PROSPECTIVE_RECORD" && wanted?.visibleFrom && wanted.visibleFrom < facts.application.receivedOn;
  if (isReviewed(facts, service)) return gates;
  if (kinds[service].needsReview) {
    gates.push(
      unmet("REVIEW", `The ${serviceName[service]} waits for a redaction review that is signed off.`, "BR-REG-04"),
    );
  } else if (reachesBack) {
    gates.push(unmet("REVIEW", "A start date in the past needs a redaction review of that time.", "BR-LV-02"));
  }
  return gates;
}
