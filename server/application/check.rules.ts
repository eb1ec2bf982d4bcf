import { knows } from "../concern/knowing.ts";
import type { Actor } from "../context.ts";
import { because, onHold, type Reason } from "../reason.ts";
import type { CheckKind, CheckOutcome, SeenAlone } from "./application.words.ts";
import { checksNeeded, type Facts } from "./gates.rules.ts";

export interface CheckFound {
  kind: CheckKind;
  outcome: CheckOutcome;
  seenAlone?: SeenAlone | null;
  note?: string | null;
}

/** Why a check cannot be recorded so; undefined when it can. */
export function checkRefusal(found: CheckFound, facts: Facts, actor: Actor): Reason | undefined {
  const { kind, outcome, seenAlone, note } = found;
  if (!checksNeeded(facts).includes(kind)) {
    return kind === "COMPETENCE"
      ? because("Competence is assessed for 11 to 15-year-olds.", "BR-CL-32")
      : because("No doubt about capacity is recorded for this patient.", "BR-CL-25");
  }
  if ((kind === "COMPETENCE" || kind === "CAPACITY") && !actor.clinical) {
    return because("A clinician must record this check.", "BR-CL-25");
  }
  if (kind === "COERCION" && !seenAlone) {
    return because("Say whether the patient was seen or spoken to alone.", "BR-CO-02");
  }
  if (outcome === "CONCERN" && kind !== "COERCION" && !note?.trim()) return because("Say what the concern is.");
  if (kind === "COERCION" && outcome === "CLEAR" && facts.hasConcern) return clearing(found, facts, actor);
  return undefined;
}

/** A coercion concern is closed by a clinician, after a talk with the patient alone or with a reason why there was none (BR-CO-01, BR-CL-21). */
function clearing({ seenAlone, note }: CheckFound, facts: Facts, actor: Actor): Reason | undefined {
  if (!knows(facts, actor)) return onHold;
  if (!actor.clinical) return because("A clinician must close a coercion concern.", "BR-CL-25");
  if (seenAlone !== "YES" && !note?.trim()) {
    return because("Speak with the patient alone, or say why that could not be done.", "BR-CL-21");
  }
  return undefined;
}

/** A concern about coercion is a hold that does not show (BR-CL-20), and so is what lifts it. */
export const isRestricted = ({ kind, outcome }: CheckFound, facts: Facts) =>
  kind === "COERCION" && (outcome === "CONCERN" || facts.hasConcern);
