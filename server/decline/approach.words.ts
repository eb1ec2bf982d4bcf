import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const ApproachOutcome = enumeration("NO_ANSWER", "THINKING", "ACCEPTED", "DECLINED", "UNABLE");
export type ApproachOutcome = OneOf<typeof ApproachOutcome>;
publish(ApproachOutcome, "ApproachOutcome", "What came of an approach (BR-DC-05).", {
  DECLINED: "The decline itself is recorded with its services.",
  UNABLE: "No decline and no approach: it opens an offer of help (BR-CL-26).",
});

export const ApproachChannel = enumeration("IN_PERSON", "PHONE", "LETTER", "SMS", "EMAIL");
export type ApproachChannel = OneOf<typeof ApproachChannel>;
publish(ApproachChannel, "ApproachChannel", "How the patient was approached.");

export const HelpKind = enumeration("DEVICE", "EMAIL", "ID", "LANGUAGE", "DISABILITY");
export type HelpKind = OneOf<typeof HelpKind>;
publish(HelpKind, "HelpKind", "What somebody needs to use online services (BR-CL-26).");

export const HelpOutcome = enumeration("HELPED", "NOT_WANTED", "NOT_POSSIBLE");
export type HelpOutcome = OneOf<typeof HelpOutcome>;
publish(HelpOutcome, "HelpOutcome", "How an offer of help ended.");
