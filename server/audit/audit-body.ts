import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const AuditOutcome = enumeration("DONE", "LOOKED", "REFUSED", "FAILED");
export type AuditOutcome = OneOf<typeof AuditOutcome>;
publish(AuditOutcome, "AuditOutcome", "What became of an attempt.", {
  DONE: "It was done.",
  LOOKED: "Somebody looked, or asked to: where nothing was shown, a refusal with the same correlation follows.",
  REFUSED: "A rule or a missing permission kept it from being done.",
  FAILED: "It broke, and nothing was changed.",
});

/** One thing to be audited: ids, codes, states and dates only; never a name, free text or search words. */
export interface AuditFact {
  event: string;
  subjectType?: string;
  subject?: string;
  patient?: string;
  /** Read only by who may read restricted concerns (BR-CL-20). */
  restricted?: boolean;
  facts?: Record<string, string | number | boolean | null | readonly string[]>;
}

/** The exact text that is hashed and stored; every column of the entry is generated from it. */
export const auditBody = (
  at: Date,
  actor: string | null,
  outcome: AuditOutcome,
  correlation: string,
  { event, subjectType, subject, patient, restricted, facts }: AuditFact,
) =>
  JSON.stringify({
    at: at.toISOString(),
    actor,
    event,
    outcome,
    subjectType,
    subject,
    patient,
    restricted,
    correlation,
    facts,
  });
