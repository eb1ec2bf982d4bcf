import type { PendingReason, Queue } from "../../schema/documents.ts";

/** Why an application waits, as one says it at the desk. */
export const pendingReasons: Record<PendingReason, string> = {
  AWAITING_NEW_DATE: "A new day to be told",
  AWAITING_DECLARATIONS: "A declaration is missing",
  AWAITING_REGISTRATION: "Not registered here now",
  AWAITING_RECORD_LOOK: "A look in the record",
  AWAITING_OWN_REQUEST: "The patient’s own request",
  AWAITING_ID: "Identity",
  AWAITING_CHECKS: "The checks",
  AWAITING_COMPETENCE: "Competence, by a clinician",
  AWAITING_COERCION_CLEARANCE: "A concern to be closed",
  AWAITING_ENHANCED_REVIEW: "A clinician’s decision (104)",
  AWAITING_RECORD_REVIEW: "The redaction review",
  AWAITING_AUTHORISATION: "Switching on",
  AWAITING_DISCUSSION: "The talk about a refusal",
  AWAITING_CREDENTIAL: "Sign-in details",
  CREDENTIAL_ISSUED_NOT_USED: "Sign-in details to be used",
};

/** What to do about it first. */
export const pendingDeeds: Record<PendingReason, string> = {
  AWAITING_NEW_DATE: "Set a new day and tell the patient",
  AWAITING_DECLARATIONS: "Discuss the responsibilities",
  AWAITING_REGISTRATION: "Look at the registration",
  AWAITING_RECORD_LOOK: "Look in the record for a decline, an account and codes",
  AWAITING_OWN_REQUEST: "Ask whether the patient wants it now",
  AWAITING_ID: "Verify identity",
  AWAITING_CHECKS: "Record the checks",
  AWAITING_COMPETENCE: "Assess the young person’s competence",
  AWAITING_COERCION_CLEARANCE: "Look into the concern",
  AWAITING_ENHANCED_REVIEW: "Decide about the 104",
  AWAITING_RECORD_REVIEW: "Wait for the redaction review",
  AWAITING_AUTHORISATION: "Decide what to switch on",
  AWAITING_DISCUSSION: "Talk with the patient about the refusal",
  AWAITING_CREDENTIAL: "Give the guidance and the sign-in details",
  CREDENTIAL_ISSUED_NOT_USED: "Hand over the sign-in details",
};

/** The queues of an application, as the list and My work name them. */
export const queues: Record<Queue, string> = {
  ID_WAITING: "Identity",
  CHECKS: "Checks",
  RECORD_REVIEW: "Record review",
  REVIEW_104: "104 to decide",
  AUTHORISE: "Switch on",
  CREDENTIAL_HAND_OVER: "Sign-in details",
  CONCERNS: "Concerns",
  DECLINE_FOLLOW_UP: "Declines",
  REFUSALS_TO_DISCUSS: "Refusals to discuss",
  LEAVERS: "Leavers",
};
