import type { AskedCategoryInput, QuestionCategory } from "../../schema/documents.ts";
import { textIn } from "../ui/form-values.ts";
import type { FormReader } from "../ui/read-form.ts";
import { questions } from "./identity-words.ts";

export const results = { NOT_ASKED: "Not asked", PASSED: "Agreed with the record", FAILED: "Did not agree" };

export const categories = Object.keys(questions) as QuestionCategory[];

/** The id of the first of them, where a missing answer is told. */
export const firstAsked = `asked-${categories[0]}`;

/** What AskedAbout says: the kinds that were asked, and how it went. */
export function askedIn(form: FormReader, values: FormData): AskedCategoryInput[] {
  const asked = categories.flatMap((category) => {
    const result = textIn(values, `asked-${category}`);
    return result === "PASSED" || result === "FAILED" ? [{ category, passed: result === "PASSED" }] : [];
  });
  if (asked.length === 0) form.wrong(firstAsked, "Say what you asked about, and whether the answers agreed.");
  return asked;
}
