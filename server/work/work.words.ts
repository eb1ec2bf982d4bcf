import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const WorkKind = enumeration(
  "APPLICATION",
  "CLINICAL_SYSTEM",
  "CONCERN",
  "CREDENTIAL",
  "DIFFERENCE",
  "ENHANCED_REVIEW",
  "HELP_OFFER",
  "NOTICE",
  "REDACTION",
  "SIGN_OFF",
  "SAFETY",
  "MARKING",
  "UNMATCHED",
);
export type WorkKind = OneOf<typeof WorkKind>;
publish(WorkKind, "WorkKind", "What a piece of work is.", {
  APPLICATION: "A step of an application.",
  ENHANCED_REVIEW: "A record that says 104 waits for a clinician (BR-CL-22).",
  HELP_OFFER: "Somebody who is unable was offered help, and nobody has said how it ended (BR-CL-26).",
  NOTICE: "A notice that reaches the patient by a person alone, or whose sending failed (BR-CO-04, BR-NT-02).",
  UNMATCHED: "An application as it was typed, which nobody has matched to a patient (BR-CL-07).",
  CONCERN: "A concern that nobody has closed; restricted ones only to who may know (BR-CL-20).",
  CREDENTIAL: "What was issued and not used: the patient is asked about it (BR-CR-02).",
  CLINICAL_SYSTEM: "A decision to be done in the clinical system (BR-CL-11).",
  DIFFERENCE: "The register and the supplier do not agree about a patient: somebody finds out why (BR-CL-12).",
  REDACTION: "A part of a redaction review, to be decided entry by entry; its owner is who has claimed it.",
  MARKING: "What a redaction review hides, to be marked in the clinical system the same day (BR-CL-11).",
  SAFETY: "Much is hidden from a carer: a clinician and the safeguarding lead say whether sharing is safe (BR-PX-19).",
  SIGN_OFF: "A redaction review that waits for somebody to sign it off (BR-CL-50).",
});

export const WorkGroup = enumeration("OVERDUE", "DUE_SOON", "NOT_DUE");
export type WorkGroup = OneOf<typeof WorkGroup>;
publish(WorkGroup, "WorkGroup", "How urgent work is: past its day, due within 7 days, or later.");
