import type { Actor } from "../context.ts";
import { holds, type Permission } from "../permissions.ts";
import { because, type Reason } from "../reason.ts";
import { addDays, addMonths } from "../time.ts";
import { kindName, type ConcernKind, type ConcernOutcome, type ConcernState, type ConcernStep } from "./concern.words.ts"; // prettier-ignore

export const restrictedKinds: readonly ConcernKind[] = ["COERCION", "SAFEGUARDING"];
export const isRestrictedKind = (kind: ConcernKind) => restrictedKinds.includes(kind);

/** By when somebody must have dealt with it: a hold today, a contested entry within one month (BR-CL-21). */
export function dueOn(kind: ConcernKind, today: string): string {
  if (kind === "CONTESTED_ENTRY") return addMonths(today, 1);
  if (kind === "WRONG_PATIENT_INFO") return addDays(today, 7);
  if (kind === "LOST_CREDENTIAL") return addDays(today, 1);
  return today;
}

/** A breach is told to the regulator within 72 hours of somebody becoming aware (BR-SU-02, domain.md 15). */
export const breachDueAt = (awareAt: Date) => new Date(awareAt.getTime() + 72 * 3_600_000).toISOString();

interface Step {
  from: readonly ConcernState[];
  by: Permission;
}

const open: readonly ConcernState[] = ["OPEN", "TRIAGED", "ACTIONED"];

/** The life of a concern: OPEN, TRIAGED, ACTIONED, CLOSED, in that order (domain.md 13). */
// prettier-ignore
export const steps: Record<ConcernStep, Step> = {
  triageConcern:  { from: ["OPEN"],                 by: "concern.handle" },
  actOnConcern:   { from: ["TRIAGED"],              by: "concern.handle" },
  addConcernNote: { from: [...open, "CLOSED"],      by: "concern.handle" },
  closeConcern:   { from: ["ACTIONED"],             by: "concern.handle" },
  restoreAccess:  { from: ["CLOSED"],               by: "access.liftSuspension" },
};

export const edges: Record<ConcernState, readonly ConcernState[]> = {
  OPEN: ["TRIAGED"],
  TRIAGED: ["ACTIONED"],
  ACTIONED: ["CLOSED"],
  CLOSED: [],
};

export interface ConcernFacts {
  kind: ConcernKind;
  state: ConcernState;
  outcome: ConcernOutcome | null;
  /** Services that this concern suspended and that nobody has restored. */
  isSuspending: boolean;
  /** Another open concern holds the patient. */
  isHeldByAnother: boolean;
  /** Identity was verified after the suspension. */
  isReverified: boolean;
  /** The actor is the patient, a relative, or named as not to know. */
  isKeptFrom: boolean;
}

const wrongState: Record<ConcernState, string> = {
  OPEN: "Nobody has judged this concern yet. Triage it first.",
  TRIAGED: "Nothing is recorded as done about it yet. Record what was done first.",
  ACTIONED: "Something was done about this concern already. Close it next.",
  CLOSED: "This concern is closed.",
};

/** Why the actor may not take this step of a concern; undefined when they may. */
export function refusal(facts: ConcernFacts, name: ConcernStep, actor: Actor): Reason | undefined {
  const step = steps[name];
  if (!holds(actor, step.by)) return because("Your role does not allow this.");
  if (facts.isKeptFrom) return because("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  if (!step.from.includes(facts.state)) {
    return because(name === "restoreAccess" ? "Close the concern first; then access can be restored." : wrongState[facts.state], "BR-SU-03"); // prettier-ignore
  }
  if (name === "closeConcern" && !actor.clinical) return because("A clinician must close a concern.", "BR-CL-25");
  return name === "restoreAccess" ? restoreRefusal(facts) : undefined;
}

function restoreRefusal({ outcome, isSuspending, isHeldByAnother, isReverified }: ConcernFacts): Reason | undefined {
  if (!isSuspending) return because("Nothing that this concern suspended is still suspended.");
  if (outcome === "PERMANENT_REMOVAL") return because("Access was ended for good; the patient may apply again.", "BR-SU-02"); // prettier-ignore
  if (isHeldByAnother) return because("Another concern about this patient is open. Close it first.", "BR-CO-01");
  if (outcome === "CREDENTIALS_RESET" && !isReverified)
    return because("Verify the patient's identity again first; then restore access.", "BR-SU-02");
  return undefined;
}

export interface Closing {
  outcome: ConcernOutcome;
  talkedAloneOn?: string | null;
  note?: string | null;
  discussedOn?: string | null;
}

const outcomesOf: Record<ConcernKind, readonly ConcernOutcome[]> = {
  MISUSE: ["UNFOUNDED", "RESOLVED", "CREDENTIALS_RESET", "PROXY_REMOVED", "PERMANENT_REMOVAL", "BREACH"],
  LOST_CREDENTIAL: ["UNFOUNDED", "RESOLVED", "CREDENTIALS_RESET", "BREACH"],
  COERCION: ["UNFOUNDED", "RESOLVED", "CREDENTIALS_RESET", "PROXY_REMOVED", "PERMANENT_REMOVAL"],
  SAFEGUARDING: ["UNFOUNDED", "RESOLVED", "CREDENTIALS_RESET", "PROXY_REMOVED", "PERMANENT_REMOVAL"],
  WRONG_PATIENT_INFO: ["UNFOUNDED", "CORRECTED", "BREACH"],
  CONTESTED_ENTRY: ["UNFOUNDED", "CORRECTED", "DISAGREEMENT_NOTED"],
};

/** How a concern of this kind can end. */
export const outcomesFor = (kind: ConcernKind) => outcomesOf[kind];

/** What is wrong with how a concern is to be closed; undefined when it can be (BR-CO-01, BR-SU-02, BR-CL-21). */
export function closingProblem(kind: ConcernKind, given: Closing, today: string): Reason | undefined {
  if (!outcomesOf[kind].includes(given.outcome))
    return because(`A concern about ${kindName[kind]} cannot end so.`, "BR-SU-02");
  if (given.talkedAloneOn && given.talkedAloneOn > today) return because("The talk cannot be in the future.");
  if (kind === "COERCION" && !given.talkedAloneOn && !given.note?.trim())
    return because("Speak with the patient alone, or say why that could not be done.", "BR-CL-21");
  if (given.outcome === "PERMANENT_REMOVAL") {
    if (!given.note?.trim()) return because("Write why access ends for good.", "BR-SU-02");
    if (!given.discussedOn || given.discussedOn > today)
      return because("Talk it through with the patient first, and record when.", "BR-SU-02");
  }
  return undefined;
}

export interface Raised {
  kind: ConcernKind;
  note: string;
  noticedOn: string;
}

/** What is wrong with a concern as it is raised, field by field; empty when it can be. */
export function raisingProblems({ note, noticedOn }: Raised, today: string): Record<string, string> {
  return {
    ...(note.trim().length < 5 ? { note: "Write in a few words what was seen or heard." } : {}),
    ...(noticedOn > today ? { noticedOn: "The day it was noticed cannot be in the future." } : {}),
  };
}
