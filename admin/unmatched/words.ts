import type { Agreement, UnmatchedRejectReason, UnmatchedSource } from "../../schema/documents.ts";

export const sources: Record<UnmatchedSource, string> = {
  WEB_FORM: "Web form",
  CHAMPION: "Champion",
  FILE: "File",
};

export const agreements: Record<Agreement, string> = { SAME: "same", DIFFERENT: "different", NOT_SAID: "not said" };

export const rejectReasons: Record<UnmatchedRejectReason, string> = {
  NOT_OUR_PATIENT: "Not a patient of this practice",
  SENT_TWICE: "It was sent twice",
  NOT_SERIOUS: "It is not meant seriously",
  CANNOT_TELL_WHO: "Nobody can tell who it is",
};

/** What is compared, in the order in which one compares. */
export const compared = {
  familyName: "Surname",
  givenName: "First name",
  born: "Date of birth",
  postcode: "Postcode",
  nhsNumber: "NHS number",
  mobile: "Mobile",
  email: "E-mail",
} as const;
