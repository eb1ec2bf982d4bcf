import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const ConcernKind = enumeration(
  "MISUSE",
  "LOST_CREDENTIAL",
  "COERCION",
  "SAFEGUARDING",
  "WRONG_PATIENT_INFO",
  "CONTESTED_ENTRY",
);
export type ConcernKind = OneOf<typeof ConcernKind>;
publish(ConcernKind, "ConcernKind", "What somebody is worried about (BR-CL-21).", {
  MISUSE: "The account is used by somebody else, or to somebody's harm.",
  LOST_CREDENTIAL: "What was issued to sign up is lost, or somebody else may have it.",
  COERCION: "Somebody presses the patient to show the record or the login; a hold that does not show (BR-CL-20).",
  SAFEGUARDING: "A child or an adult may be at risk; a hold that does not show (BR-CL-20).",
  WRONG_PATIENT_INFO: "The record shows something that is about somebody else.",
  CONTESTED_ENTRY: "The patient disagrees with an entry; answered by a clinician within one month.",
});

export const ConcernSeverity = enumeration("LOW", "MEDIUM", "HIGH");
export type ConcernSeverity = OneOf<typeof ConcernSeverity>;
publish(ConcernSeverity, "ConcernSeverity", "How much harm could come of it before somebody acts.");

export const ConcernState = enumeration("OPEN", "TRIAGED", "ACTIONED", "CLOSED");
export type ConcernState = OneOf<typeof ConcernState>;
publish(ConcernState, "ConcernState", "Where a concern stands (domain.md 13).", {
  TRIAGED: "Somebody has judged how serious it is and who looks after it.",
  ACTIONED: "Something was done about it.",
  CLOSED: "A clinician has closed it with an outcome.",
});

export const ConcernOutcome = enumeration(
  "UNFOUNDED",
  "RESOLVED",
  "CREDENTIALS_RESET",
  "PROXY_REMOVED",
  "PERMANENT_REMOVAL",
  "BREACH",
  "CORRECTED",
  "DISAGREEMENT_NOTED",
);
export type ConcernOutcome = OneOf<typeof ConcernOutcome>;
publish(ConcernOutcome, "ConcernOutcome", "How a concern ended (BR-SU-02).", {
  RESOLVED: "It was real and is over.",
  CREDENTIALS_RESET: "What lets people sign in was reset; access returns after identity was verified again.",
  PERMANENT_REMOVAL: "Access ends; it was talked through with the patient.",
  BREACH: "A personal data breach: 72 hours to tell the regulator run from when somebody became aware.",
  CORRECTED: "The record was put right.",
  DISAGREEMENT_NOTED: "The entry stands and the patient's disagreement stands beside it.",
});

export const ContactChannel = enumeration("EMAIL", "SMS", "POST", "PHONE", "IN_PERSON");
export type ContactChannel = OneOf<typeof ContactChannel>;
publish(ContactChannel, "ContactChannel", "A way to reach a patient.");

export const ConcernStep = enumeration("triageConcern", "actOnConcern", "addConcernNote", "closeConcern", "restoreAccess"); // prettier-ignore
export type ConcernStep = OneOf<typeof ConcernStep>;
publish(ConcernStep, "ConcernStep", "A step of a concern; each is the mutation of the same name.");

export const kindName: Record<ConcernKind, string> = {
  MISUSE: "misuse",
  LOST_CREDENTIAL: "lost credential",
  COERCION: "coercion",
  SAFEGUARDING: "safeguarding",
  WRONG_PATIENT_INFO: "wrong patient",
  CONTESTED_ENTRY: "contested entry",
};
