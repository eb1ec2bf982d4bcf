import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const ReviewPurpose = enumeration(
  "HISTORIC_ACCESS",
  "CODED_RECORD",
  "TRANSFER_IN",
  "PROXY",
  "ACCESS_REQUEST",
  "NEW_ITEM",
);
export type ReviewPurpose = OneOf<typeof ReviewPurpose>;
publish(ReviewPurpose, "ReviewPurpose", "Why a part of the record is reviewed.", {
  TRANSFER_IN: "The record came over from another practice, which may have lost labels (BR-RD-10).",
  PROXY: "A person is to see it for the patient; only what their services show is put before the reviewer (BR-PX-18).",
  NEW_ITEM: "One item or a few, decided as they are filed.",
});

export const ReviewState = enumeration(
  "OPEN",
  "IN_PROGRESS",
  "SUBMITTED",
  "SENT_BACK",
  "SIGNED_OFF",
  "REOPENED",
  "CANCELLED",
);
export type ReviewState = OneOf<typeof ReviewState>;
publish(ReviewState, "ReviewState", "Where a redaction review stands; it follows from its tasks (BR-CL-50).", {
  REOPENED: "It was signed off; entries arrived late, changed, or a decision was lifted (BR-RD-21).",
});

export const TaskState = enumeration("OPEN", "IN_PROGRESS", "SUBMITTED", "SENT_BACK", "APPROVED", "CANCELLED");
export type TaskState = OneOf<typeof TaskState>;
publish(TaskState, "TaskState", "Where a part of a review stands.");

export const EntryGroup = enumeration("CONSULTATIONS", "RESULTS", "MEDICATION", "DOCUMENTS", "LATE");
export type EntryGroup = OneOf<typeof EntryGroup>;
publish(EntryGroup, "EntryGroup", "What kind of entries a task holds.", {
  CONSULTATIONS: "Consultations, problems, observations, referrals and diary entries.",
  MEDICATION: "Medication, allergies and immunisations.",
  LATE: "Entries that arrived or changed after the review was cut into tasks, whose redaction was lifted, or that a review that was given up had decided anew.",
});

export const EntryDecision = enumeration("SHOW", "HIDE", "ESCALATE");
export type EntryDecision = OneOf<typeof EntryDecision>;
publish(EntryDecision, "EntryDecision", "What is decided about one whole entry (BR-RD-01).", {
  ESCALATE: "A clinician decides; hidden until then.",
});

export const HideReason = enumeration(
  "SERIOUS_HARM",
  "THIRD_PARTY",
  "DOMESTIC_ABUSE",
  "SAFEGUARDING",
  "LEGAL_GENDER_RECOGNITION",
  "LEGAL_FERTILITY",
  "LEGAL_ADOPTION",
  "LEGAL_COURT_ORDER",
  "WRONG_PATIENT",
  "PATIENT_REQUEST",
  "STAFF_SAFETY",
);
export type HideReason = OneOf<typeof HideReason>;
publish(
  HideReason,
  "HideReason",
  "Why an entry is hidden from the patient and everybody who acts for them (domain.md 5.1).",
  {
    SERIOUS_HARM: "Likely to cause serious harm to the patient or another; a clinician decides (BR-RD-03).",
    THIRD_PARTY: "About, or from, another person who has not consented.",
    WRONG_PATIENT: "It belongs to somebody else; it needs correcting as well as hiding.",
  },
);

export const DecisionOrigin = enumeration("ENTRY", "GROUP", "CARRIED");
export type DecisionOrigin = OneOf<typeof DecisionOrigin>;
publish(DecisionOrigin, "DecisionOrigin", "How a decision was made.", {
  ENTRY: "For this entry alone.",
  GROUP: "With others of its kind that nothing was found in.",
  CARRIED: "At the practice before; it came with the patient and counts once this practice signs off.",
});
