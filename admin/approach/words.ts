import type { ApproachChannel, ApproachOutcome, HelpKind, HelpOutcome } from "../../schema/documents.ts";

export const approachChannels: Readonly<Record<ApproachChannel, string>> = {
  IN_PERSON: "In person",
  PHONE: "By telephone",
  LETTER: "By letter",
  SMS: "By text message",
  EMAIL: "By e-mail",
};

export const approachOutcomes: Readonly<Record<ApproachOutcome, string>> = {
  NO_ANSWER: "No answer",
  THINKING: "Is thinking about it",
  ACCEPTED: "Wants it",
  DECLINED: "Does not want it",
  UNABLE: "Cannot use it now",
};

/** What keeps somebody from online services; each is something to help with. */
export const helps: Readonly<Record<HelpKind, string>> = {
  DEVICE: "A device or the internet",
  EMAIL: "An e-mail address",
  ID: "Proof of identity",
  LANGUAGE: "Language",
  DISABILITY: "A disability",
};

export const helpOutcomes: Readonly<Record<HelpOutcome, string>> = {
  HELPED: "Helped",
  NOT_WANTED: "Help not wanted",
  NOT_POSSIBLE: "Could not be helped",
};
