import type { NoticeChannel, NoticeFormat, NoticeGroup, NoticeNeed, NoticeState, SettledHow } from "../../schema/documents.ts"; // prettier-ignore
import type { TagName } from "../ui/tags.ts";

export const groups: readonly { value: NoticeGroup | "ALL"; label: string }[] = [
  { value: "TO_PRINT", label: "To print" },
  { value: "TO_POST", label: "To post" },
  { value: "FOR_A_PERSON", label: "For a person" },
  { value: "IN_TROUBLE", label: "Not delivered" },
  { value: "ON_THE_WAY", label: "On the way" },
  { value: "DONE", label: "Done" },
  { value: "ALL", label: "All" },
];

export const stateTag = (state: NoticeState): TagName => `notice ${state}`;

export const channels: Record<NoticeChannel, string> = {
  EMAIL: "E-mail",
  SMS: "Text message",
  LETTER: "Letter, posted by GOV.UK Notify",
  PRINT: "Letter, printed here",
};

export const formats: Record<NoticeFormat, string> = {
  STANDARD: "Standard print",
  LARGE_PRINT: "Large print",
  BRAILLE: "Braille",
  AUDIO: "Audio",
};

/** What the patient needs, and what a person does about it. */
export const needs: Record<NoticeNeed, string> = {
  FORMAT: "The patient needs another format. Arrange it, or tell them by telephone.",
  LANGUAGE: "The patient needs another language or an interpreter. Book one, or tell them with one on the telephone.",
  SAFE_CONTACT: "No safe way to write is known. Speak to the patient alone, by telephone or in person.",
  NO_ADDRESS: "There is no address to write to. Tell the patient, or print the letter and hand it over.",
  CALL: "Ring the patient; the words are below.",
  DEATH: "The patient is reported as having died. Nothing is sent; cancel it once that is certain.",
  TOO_LONG: "It is too long for this way. Tell the patient, or print it.",
};

export const ways: readonly { value: Exclude<SettledHow, "NOT_NEEDED">; label: string }[] = [
  { value: "PHONE", label: "By telephone" },
  { value: "IN_PERSON", label: "In person" },
  { value: "INTERPRETER", label: "With an interpreter" },
  { value: "BRAILLE", label: "In Braille" },
  { value: "AUDIO", label: "As audio" },
  { value: "OTHER", label: "Another way" },
];

export const told = (how: SettledHow) => ways.find(({ value }) => value === how)?.label ?? "Not needed any more";
