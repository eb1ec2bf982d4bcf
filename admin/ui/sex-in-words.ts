import type { Sex } from "../../schema/documents.ts";

export const sexInWords: Record<Sex, string> = {
  FEMALE: "Female",
  MALE: "Male",
  INDETERMINATE: "Indeterminate",
  NOT_KNOWN: "Sex not known",
};
