import type {
  ConcernKind,
  ConcernOutcome,
  ConcernSeverity,
  ConcernState,
  ContactChannel,
} from "../../schema/documents.ts";

export const kinds: Record<ConcernKind, string> = {
  MISUSE: "Somebody misuses the account",
  LOST_CREDENTIAL: "Sign-in details are lost or known to somebody else",
  COERCION: "Pressure from somebody to show the record or the login",
  SAFEGUARDING: "Safeguarding: a child or adult may be at risk",
  WRONG_PATIENT_INFO: "The record shows something about somebody else",
  CONTESTED_ENTRY: "The patient disagrees with an entry",
};

export const severities: Record<ConcernSeverity, string> = {
  HIGH: "High: harm could come today",
  MEDIUM: "Medium: harm could come within days",
  LOW: "Low: no harm is likely soon",
};

export const states: Record<ConcernState, string> = {
  OPEN: "Nobody has looked at it yet",
  TRIAGED: "Judged, waiting for action",
  ACTIONED: "Something was done",
  CLOSED: "Closed",
};

export const outcomes: Record<ConcernOutcome, string> = {
  UNFOUNDED: "There was nothing in it",
  RESOLVED: "It was real and is over",
  CREDENTIALS_RESET: "Sign-in details were reset; identity is verified again before access returns",
  PROXY_REMOVED: "The person who acted for the patient no longer does",
  PERMANENT_REMOVAL: "Access ends for good",
  BREACH: "A personal data breach: tell the regulator within 72 hours",
  CORRECTED: "The record was put right",
  DISAGREEMENT_NOTED: "The entry stands, with the patient’s disagreement beside it",
};

export const ways: Record<ContactChannel, string> = {
  PHONE: "Phone",
  SMS: "Text message",
  EMAIL: "E-mail",
  POST: "Post",
  IN_PERSON: "In person",
};
