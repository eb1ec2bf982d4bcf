/** What happened to an attempt: it was done, looked at, refused by a rule or a permission, or broke. */
export type AuditOutcome = "DONE" | "LOOKED" | "REFUSED" | "FAILED";

/** One thing to be audited: ids, codes, states and dates only; never a name, free text or search words. */
export interface AuditFact {
  event: string;
  subjectType?: string;
  subject?: string;
  patient?: string;
  facts?: Record<string, string | number | boolean | null | readonly string[]>;
}

/** The exact text that is hashed and stored; every column of the entry is generated from it. */
export const auditBody = (
  at: Date,
  actor: string | null,
  outcome: AuditOutcome,
  correlation: string,
  { event, subjectType, subject, patient, facts }: AuditFact,
) => JSON.stringify({ at: at.toISOString(), actor, event, outcome, subjectType, subject, patient, correlation, facts });
