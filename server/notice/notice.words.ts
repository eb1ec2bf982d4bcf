import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { NoticeChannel, NoticeFormat, NoticeNeed, noticeSteps, NoticeState, type NoticeStep } from "./notice.rules.ts";
import { templateNames } from "./templates.ts";

publish(NoticeState, "NoticeState", "How far a notice has come.", {
  SENT: "Its carrier took it.",
  UNCERTAIN: "A mail server may have taken it; a person decides, it is never sent twice blindly.",
  PRINTED: "Printed and not yet posted.",
  NEEDS_PERSON: "What the patient needs cannot be met by sending (BR-NT-02, BR-CO-04).",
  TOLD: "A person told the patient.",
});
publish(NoticeFormat, "NoticeFormat", "The format the patient needs; Braille and audio are for a person to arrange.");
publish(
  NoticeChannel,
  "NoticeChannel",
  "The way a notice goes: LETTER is posted by GOV.UK Notify, PRINT by the practice.",
);
publish(NoticeNeed, "NoticeNeed", "Why a person has to tell the patient.", {
  CALL: "It is a script for a telephone call.",
  SAFE_CONTACT: "No way that is safe is known.",
});

export const NoticeTemplateName = enumeration(...templateNames);
publish(NoticeTemplateName, "NoticeTemplate", "What a notice tells (domain.md 13.4).");

export const NoticeStepName = Object.fromEntries(noticeSteps.map((step) => [step, step])) as { readonly [S in NoticeStep]: S }; // prettier-ignore
publish(NoticeStepName, "NoticeStep", "What the person who asks may do about a notice.");

export const NoticeGroup = enumeration("TO_PRINT", "TO_POST", "FOR_A_PERSON", "IN_TROUBLE", "ON_THE_WAY", "DONE");
export type NoticeGroup = OneOf<typeof NoticeGroup>;
publish(NoticeGroup, "NoticeGroup", "A part of the outbox.", {
  FOR_A_PERSON: "A person has to tell the patient.",
  IN_TROUBLE: "Not delivered, or perhaps sent; somebody decides.",
  ON_THE_WAY: "Being sent, or taken by a carrier.",
});

export const SettledHow = enumeration("PHONE", "IN_PERSON", "INTERPRETER", "BRAILLE", "AUDIO", "OTHER", "NOT_NEEDED");
export type SettledHow = OneOf<typeof SettledHow>;
publish(SettledHow, "SettledHow", "How a person told the patient.");
