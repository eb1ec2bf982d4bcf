import { knows } from "../concern/knowing.ts";
import type { Actor } from "../context.ts";
import { because, onHold, type Reason } from "../reason.ts";
import { addMonths } from "../time.ts";
import { restrictedRefusals, shortRefusals, type DiscussedHow, type RefusalReason } from "./application.words.ts";

export interface RefusalProposed {
  reason: RefusalReason;
  reasonText?: string | null;
  alternative: string;
  reviewOn: string;
}

export interface ServiceRefused extends RefusalProposed {
  discussedOn?: string | null;
  discussedHow?: DiscussedHow | null;
  notDiscussedReason?: string | null;
}

/** Who refuses, on which day, and whether a concern about the patient is kept from them. */
export interface Refusing {
  actor: Actor;
  today: string;
  isKeptFrom: boolean;
}

/** Why a refusal cannot be proposed so; undefined when it can (BR-REG-11, BR-CL-10, 25). */
export const proposalProblem = (given: RefusalProposed, by: Refusing): Reason | undefined =>
  groundsProblem(given, by) ?? harmProblem(given, by);

function groundsProblem(given: RefusalProposed, { actor, today, isKeptFrom }: Refusing): Reason | undefined {
  const isSecret = restrictedRefusals.includes(given.reason);
  if (isSecret && !knows({ isKeptFrom }, actor)) return onHold;
  if (given.reason === "OTHER" && !given.reasonText?.trim()) return because("Write the reason.");
  if (!given.alternative.trim()) return because("Say how else the patient gets this service.", "BR-REG-11");
  if (given.reviewOn <= today) return because("The review date must be in the future.", "domain.md 6.1");
  const latest = addMonths(today, shortRefusals.includes(given.reason) ? 3 : 12);
  if (given.reviewOn > latest)
    return because("The review is too late: within 3 months for this reason, 12 for any other.", "BR-CL-10");
  return undefined;
}

const harmProblem = ({ reason }: RefusalProposed, { actor }: Refusing) =>
  reason === "SERIOUS_HARM" && !actor.clinical
    ? because("Only a clinician may judge that access would do serious harm.", "BR-CL-25")
    : undefined;

/** Why a refusal cannot be recorded so; undefined when it can (BR-REG-06). */
export function serviceRefusalProblem(given: ServiceRefused, by: Refusing): Reason | undefined {
  const { actor, today } = by;
  const grounds = groundsProblem(given, by);
  if (grounds) return grounds;
  if (given.discussedOn) {
    if (!given.discussedHow) return because("Say how it was discussed.", "BR-REG-06");
    if (given.discussedOn > today) return because("The talk cannot be in the future.", "BR-REG-06");
  } else if (!given.notDiscussedReason?.trim()) {
    return because("Discuss the refusal with the patient first, and record when and how.", "BR-REG-06");
  } else if (!actor.clinical) {
    return because("Only a clinician may decide that the talk would put somebody at risk.", "BR-REG-06");
  }
  return harmProblem(given, by);
}
