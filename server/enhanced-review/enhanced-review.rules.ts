import type { RelationTo } from "../concern/knowing.ts";
import type { Actor } from "../context.ts";
import { declinedSince, reviewNeededSince, type Coded } from "../clinical-system/standing-code.rules.ts";
import type { RecordEntry } from "../clinical-system/record-code.words.ts";
import { holds, type Permission } from "../permissions.ts";
import { because, onHold, type Reason } from "../reason.ts";
import type { AccessState } from "../service-access/service-access.rules.ts";
import { isRecord, type Service } from "../service-access/service.ts";
import { addMonths, dayOf } from "../time.ts";
import {
  isUnderWay,
  type ReviewCause,
  type ReviewDecision,
  type ReviewKind,
  type ReviewReason,
  type ReviewState,
  type TalkOutcome,
} from "./enhanced-review.words.ts";
import type { SeenAlone } from "../application/application.words.ts";

export type ReviewStep = "startEnhancedReview" | "decideEnhancedReview" | "raiseEnhancedReview";

/** Who may take each step, and from where; a decision stands until a new review is opened (domain.md 13). */
export const steps: Record<ReviewStep, { from: readonly (ReviewState | null)[]; by: Permission }> = {
  raiseEnhancedReview: { from: [null, "DECIDED", "CLOSED"], by: "review.raise" },
  startEnhancedReview: { from: ["OPEN"], by: "review.decide" },
  decideEnhancedReview: { from: ["IN_REVIEW"], by: "review.decide" },
};

const wrong: Record<ReviewStep, string> = {
  raiseEnhancedReview: "A review of this patient is open already.",
  startEnhancedReview: "Somebody has started this review already.",
  decideEnhancedReview: "Start the review first.",
};

/** Why the actor may not take a step of a review; undefined when they may (BR-CL-22, 25, BR-RO-04). Who is kept from an open concern reads a hold (BR-CL-20). */
export function refusal(
  name: ReviewStep,
  state: ReviewState | null,
  actor: Actor,
  { isRelated, isKeptFrom, hasConcern }: RelationTo,
): Reason | undefined {
  const step = steps[name];
  if (!holds(actor, step.by)) return because("Your role does not allow this.");
  if (!step.from.includes(state)) return because(wrong[name]);
  if (isRelated) return because("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  if (isKeptFrom && hasConcern) return onHold;
  if (name !== "raiseEnhancedReview" && !actor.clinical)
    return because("A clinician decides about a record that says 104.", "BR-CL-22");
  return undefined;
}

export interface Decided {
  decision: ReviewDecision;
  reasons: readonly ReviewReason[];
  talkedOn?: string | null;
  talkedAlone?: SeenAlone | null;
  talkOutcome: TalkOutcome;
  leadConsulted: boolean;
  grantedServices?: readonly Service[] | null;
  nextReviewOn?: string | null;
}

/** Services of the record that a clinician may grant one by one: the historic record follows its own review (BR-EN-05). */
export const isUnderReview = (service: Service) => isRecord(service) && service !== "FULL_HISTORIC_RECORD";

/** What is wrong with a decision, field by field; empty when it can stand (domain.md 4.4, BR-EN-10). */
export function decisionProblems(given: Decided, today: string): Record<string, string> {
  const problems: Record<string, string> = {};
  const { decision, reasons, talkedOn, talkedAlone, talkOutcome, grantedServices, nextReviewOn } = given;
  if (reasons.length === 0) problems["reasons"] = "Say why the record was looked at.";
  if (talkOutcome !== "NOT_REACHED") {
    if (!talkedOn) problems["talkedOn"] = "Write when you talked with the patient.";
    else if (talkedOn > today) problems["talkedOn"] = "The talk cannot be in the future.";
    if (!talkedAlone) problems["talkedAlone"] = "Say whether the patient was seen or spoken to alone.";
  } else if (decision === "WITHHOLD" || decision === "PATIENT_DECLINED") {
    problems["talkOutcome"] = "Talk with the patient before access is withheld or put down as declined.";
  }
  if (decision === "GRANT_LIMITED") {
    if (!grantedServices?.length) problems["grantedServices"] = "Choose what the patient may see.";
    else if (!grantedServices.every(isUnderReview))
      problems["grantedServices"] = "Only services of the record are granted here, and the historic record follows its own review."; // prettier-ignore
  }
  if (decision === "WITHHOLD" || decision === "DEFER") {
    if (!nextReviewOn) problems["nextReviewOn"] = "Write when this is looked at again.";
    else if (nextReviewOn <= today || nextReviewOn > addMonths(today, 12))
      problems["nextReviewOn"] = "This is looked at again within 12 months, not today and not later.";
  }
  return problems;
}

/** What is then entered in the record; nothing where the decision is put off (domain.md 4.4). */
export const entryOf: Record<ReviewDecision, RecordEntry | null> = {
  GRANT_FULL_PROSPECTIVE: "REVIEW_NOT_NEEDED",
  GRANT_LIMITED: "GRANTED_AFTER_REVIEW",
  GRANT_WITH_REDACTION: "GRANTED_AFTER_REVIEW",
  WITHHOLD: "WITHHELD_AFTER_REVIEW",
  PATIENT_DECLINED: "DECLINED",
  DEFER: null,
};

/** Whether a decision takes away what is on: what was withheld, or not among what was granted; a decision that is put off changes nothing. */
export const closedBy = (
  { decision, grantedServices }: Pick<Decided, "decision" | "grantedServices">,
  { service, state }: { service: Service; state: AccessState },
): boolean =>
  state === "ACTIVE" &&
  isUnderReview(service) &&
  (decision === "WITHHOLD" || (decision === "GRANT_LIMITED" && !grantedServices?.includes(service)));

export interface Reviewed {
  state: ReviewState;
  decision: ReviewDecision | null;
  grantedServices: readonly Service[] | null;
  nextReviewOn: string | null;
  decidedAt: string | null;
}

/** Whether a clinician's decision opens a service although the record says 104; one older than the code does not (BR-CL-22). */
export function isGranted(review: Reviewed | null, service: Service, neededSince: string): boolean {
  if (!review?.decidedAt || dayOf(new Date(review.decidedAt)) < neededSince) return false;
  if (review.decision === "GRANT_LIMITED") return review.grantedServices?.includes(service) ?? false;
  return review.decision === "GRANT_FULL_PROSPECTIVE" || review.decision === "GRANT_WITH_REDACTION";
}

/** Why what was on is not given back: the record says since that the patient declined (103), or a clinician did not grant it after a 104 (BR-CL-22). */
export function barredBy(
  { codes, review }: { codes: readonly Coded[]; review: Reviewed | null },
  service: Service,
): "PATIENT_REQUEST" | "REMOVED" | undefined {
  if (isRecord(service) && declinedSince(codes)) return "PATIENT_REQUEST";
  const since = reviewNeededSince(codes);
  if (!since || review?.state !== "DECIDED" || review.decision === "DEFER" || !isUnderReview(service)) return undefined;
  return isGranted(review, service, since) ? undefined : "REMOVED";
}

/** What a code that stands opens: a review on the day it is found, whatever is on (BR-EN-01, 11). */
export function causeOf(codedOn: string, registeredOn: string | null, hasAccess: boolean): [ReviewCause, ReviewKind] {
  if (hasAccess) return ["CODED_AFTER_ACCESS", "RE_REVIEW"];
  return registeredOn && codedOn < registeredOn ? ["JOINED_WITH_CODE", "TRANSFER_IN"] : ["CODE_FOUND", "INITIAL"];
}

interface Coding {
  registeredOn: string | null;
  codes: readonly Coded[];
  review: Pick<Reviewed, "state" | "decidedAt"> | null;
  /** What is on now. */
  active: readonly Service[];
}

/** The review that a patient's codes ask for; nothing where a 104 does not stand, or somebody reviews it or did since (BR-EN-01, 11). */
export function askedFor({ codes, review, registeredOn, active }: Coding): [ReviewCause, ReviewKind] | undefined {
  const since = reviewNeededSince(codes);
  if (!since || (review && isUnderWay(review.state))) return undefined;
  if (review?.decidedAt && review.decidedAt.slice(0, 10) >= since) return undefined;
  return causeOf(since, registeredOn, active.some(isUnderReview));
}

/** Bulk coding is no individual assessment (BR-EN-06). */
export const bulkRefusal = (patients: number, limit: number): Reason | undefined =>
  patients > limit
    ? because(`Choose at most ${limit} patients: each 104 is an assessment of one patient, who can see the code.`, "BR-EN-06") // prettier-ignore
    : undefined;

/** Why a review was held and what was said is for who may read restricted concerns (BR-CO-03). */
export const untoldReview = { reasons: [], talkedOn: null, talkedAlone: null, talkOutcome: null, leadConsulted: null };
