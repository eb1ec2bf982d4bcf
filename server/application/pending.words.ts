import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const PendingReason = enumeration(
  "AWAITING_NEW_DATE",
  "AWAITING_DECLARATIONS",
  "AWAITING_REGISTRATION",
  "AWAITING_RECORD_LOOK",
  "AWAITING_OWN_REQUEST",
  "AWAITING_ID",
  "AWAITING_CHECKS",
  "AWAITING_COMPETENCE",
  "AWAITING_COERCION_CLEARANCE",
  "AWAITING_ENHANCED_REVIEW",
  "AWAITING_RECORD_REVIEW",
  "AWAITING_AUTHORISATION",
  "AWAITING_DISCUSSION",
  "AWAITING_CREDENTIAL",
  "CREDENTIAL_ISSUED_NOT_USED",
);
export type PendingReason = OneOf<typeof PendingReason>;
publish(
  PendingReason,
  "PendingReason",
  "Why an application waits, in the order of the steps; derived from its gates, never typed (BR-PD-02).",
  {
    AWAITING_NEW_DATE: "The day the patient was told has passed; a new one is told before anything else (BR-REG-05).",
    AWAITING_RECORD_LOOK: "Nobody looked yet for earlier declines, accounts and codes (BR-CL-22).",
    AWAITING_OWN_REQUEST: "A decline stands in the record; the patient's own new request is needed (BR-CL-22).",
    AWAITING_DISCUSSION: "A refusal waits for the talk with the patient (BR-REG-06).",
  },
);
