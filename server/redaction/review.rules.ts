import type { Actor } from "../context.ts";
import type { Policy } from "../practice/policy.ts";
import { because, type Reason } from "../reason.ts";
import type { Service } from "../service-access/service.ts";
import { inWords } from "../time.ts";
import type { ReviewPurpose, ReviewState, TaskState } from "./redaction.words.ts";
import { scopeOfAll } from "./scope.rules.ts";

export const reviewSteps = ["SIGN_OFF", "SEND_BACK", "CANCEL", "CONFIRM_MARKED"] as const;
export type ReviewStepName = (typeof reviewSteps)[number];

/** The life of a review: where each step may start (BR-CL-50). Its state otherwise follows from its tasks. */
const reviewFrom: Record<ReviewStepName, readonly ReviewState[]> = {
  SIGN_OFF: ["SUBMITTED"],
  SEND_BACK: ["SUBMITTED"],
  CANCEL: ["OPEN", "IN_PROGRESS", "SENT_BACK", "SUBMITTED"],
  CONFIRM_MARKED: ["OPEN", "IN_PROGRESS", "SENT_BACK", "SUBMITTED", "REOPENED", "SIGNED_OFF", "CANCELLED"],
};

export const taskSteps = ["CLAIM", "RELEASE", "SUBMIT", "APPROVE", "SEND_BACK"] as const;
export type TaskStepName = (typeof taskSteps)[number];

/** The life of a task: OPEN → IN_PROGRESS → SUBMITTED → APPROVED, or back with a reason. */
export const taskLife: Record<TaskStepName, { from: readonly TaskState[]; to: TaskState }> = {
  CLAIM: { from: ["OPEN", "IN_PROGRESS", "SENT_BACK"], to: "IN_PROGRESS" },
  RELEASE: { from: ["IN_PROGRESS"], to: "IN_PROGRESS" },
  SUBMIT: { from: ["OPEN", "IN_PROGRESS", "SENT_BACK"], to: "SUBMITTED" },
  APPROVE: { from: ["SUBMITTED"], to: "APPROVED" },
  SEND_BACK: { from: ["SUBMITTED", "APPROVED"], to: "SENT_BACK" },
};

export const leaseMinutes = 15;

/** Where a review stands, by its tasks; signing off, reopening and cancelling are steps of their own. */
export function standing(tasks: readonly { state: TaskState }[], before: ReviewState): ReviewState {
  const live = tasks.filter(({ state }) => state !== "CANCELLED");
  if (before === "CANCELLED") return before;
  if (live.every(({ state }) => state === "SUBMITTED" || state === "APPROVED")) return "SUBMITTED";
  if (live.some(({ state }) => state === "SENT_BACK")) return "SENT_BACK";
  if (before === "REOPENED" || before === "SIGNED_OFF") return "REOPENED";
  return live.every(({ state }) => state === "OPEN") ? "OPEN" : "IN_PROGRESS";
}

export interface Opening {
  purpose: ReviewPurpose;
  services: readonly Service[];
  fromOn: string | null;
  untilOn: string | null;
  applicationId: string | null;
  personId: string | null;
  senderSupplier: string | null;
}

/** Why a review cannot be opened so. */
export function openRefusal(
  opened: Opening,
  patient: { isRelated: boolean; lastRecordOn: string | null; openPurposes: readonly ReviewPurpose[] },
  today: string,
): Reason | undefined {
  const { purpose, services, fromOn, untilOn } = opened;
  const { kinds, repeats } = scopeOfAll(services);
  if (patient.isRelated) return because("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  if (kinds.length === 0 && !repeats) return because("These services show nothing of the record.", "BR-PX-18");
  if (!patient.lastRecordOn)
    return because("No record of this patient has come in. Load the record first.", "BR-REG-04");
  if (untilOn && untilOn > today) return because("The review cannot reach into the future.");
  const until = untilOn && untilOn < patient.lastRecordOn ? untilOn : patient.lastRecordOn;
  if (fromOn && fromOn > until)
    return because(`The record that came in ends on ${inWords(patient.lastRecordOn)}. Load a newer one.`, "BR-REG-04");
  if (purpose === "TRANSFER_IN" && !opened.senderSupplier)
    return because("Say whose system the record came from.", "BR-RD-10");
  if (purpose !== "NEW_ITEM" && purpose !== "PROXY" && patient.openPurposes.includes(purpose))
    return because("A review for this purpose is open for this patient. Open that one.");
  return undefined;
}

export interface TaskFacts {
  state: TaskState;
  undecided: number;
  claimedBy: string | null;
  claimedUntil: string | null;
  /** Of its entries. */
  escalated: number;
  needSecond: number;
  deciders: readonly string[];
}

export interface ReviewFacts {
  state: ReviewState;
  isRelated: boolean;
  /** When it was signed off, also where it was opened again since. */
  signedOffAt: string | null;
  markedAt: string | null;
  markBy: string | null;
  /** Who decided what is not yet signed off, or submitted it. */
  deciders: readonly string[];
  undecided: number;
  escalated: number;
  needSecond: number;
  /** Something was hidden for harm, or had been escalated (BR-CL-50). */
  needsClinician: boolean;
  policy: Pick<Policy, "anotherSignsOffReview" | "singleHanded">;
}

const related = because("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** Somebody else is working on it now, as far as the lease says. */
export const isClaimedByAnother = (
  task: Pick<TaskFacts, "claimedBy" | "claimedUntil">,
  actor: Pick<Actor, "id">,
  now: Date,
) => task.claimedBy !== null && task.claimedBy !== actor.id && Date.parse(task.claimedUntil ?? "") > now.getTime();

/** Why the actor may not take this step of a task. */
export function taskRefusal(
  name: TaskStepName,
  task: TaskFacts,
  review: ReviewFacts,
  actor: Actor,
  now: Date,
): Reason | undefined {
  if (review.isRelated) return related;
  if (review.state === "CANCELLED" || review.state === "SIGNED_OFF") return because("This review is closed.");
  if (!taskLife[name].from.includes(task.state)) return because(`This part is ${said[task.state]}.`);
  if (name === "RELEASE") return task.claimedBy === actor.id ? undefined : because("Somebody else has this part.");
  if ((name === "CLAIM" || name === "SUBMIT") && isClaimedByAnother(task, actor, now))
    return because("A colleague is working on this part. Take another, or wait until they leave it.", "BR-RD-20");
  if (name === "SUBMIT" && task.undecided > 0)
    return because(`${many(task.undecided, "entry is", "entries are")} undecided.`, "BR-CL-50");
  if (name === "APPROVE") return task.undecided > 0 ? undecided(task.undecided) : approvalRefusal(task, review, actor);
  return undefined;
}

const said: Record<TaskState, string> = {
  OPEN: "not started",
  IN_PROGRESS: "being worked on",
  SUBMITTED: "submitted already",
  SENT_BACK: "sent back",
  APPROVED: "approved already",
  CANCELLED: "cancelled",
};

const undecided = (count: number) => because(`${many(count, "entry is", "entries are")} undecided.`, "BR-CL-50");

/** What keeps a part or the whole from being signed off by this actor. */
function approvalRefusal(
  part: Pick<TaskFacts, "escalated" | "needSecond" | "deciders">,
  { policy, needsClinician }: ReviewFacts,
  actor: Actor,
): Reason | undefined {
  if (part.escalated > 0)
    return because(`${many(part.escalated, "escalated entry waits", "escalated entries wait")} for a clinician.`, "BR-CL-50"); // prettier-ignore
  if (part.needSecond > 0)
    return because(`${many(part.needSecond, "entry waits", "entries wait")} for a second clinician.`, "BR-RD-04");
  if (needsClinician && !actor.clinical)
    return because("Something was escalated or hidden for serious harm; a clinician signs off.", "BR-CL-50");
  if (policy.anotherSignsOffReview && !policy.singleHanded && part.deciders.includes(actor.id))
    return because("You decided entries of it yourself. Somebody else signs off.", "BR-CL-50");
  return undefined;
}

/** Signing off what one decided oneself takes a reason, in a practice of one (BR-RO-02). */
export const isOwnSignOff = ({ policy, deciders }: ReviewFacts, actor: Pick<Actor, "id">) =>
  policy.anotherSignsOffReview && deciders.includes(actor.id);

/** Why the actor may not take this step of the review. */
export function reviewRefusal(name: ReviewStepName, review: ReviewFacts, actor: Actor): Reason | undefined {
  if (review.isRelated) return related;
  if (name === "CONFIRM_MARKED" && !review.markBy)
    return because(
      review.markedAt ? "Somebody has confirmed this already." : "Nothing of it is to be marked.",
      "BR-CL-11",
    );
  if (!reviewFrom[name].includes(review.state))
    return because("The review does not stand where this is done.", "BR-CL-50");
  if (name === "CANCEL" && review.signedOffAt)
    return because("It was signed off before and counts for what the patient sees. Decide what is new.", "BR-RD-21");
  if (name !== "SIGN_OFF") return undefined;
  return review.undecided > 0 ? undecided(review.undecided) : approvalRefusal(review, review, actor);
}
