import { badInput } from "../errors.ts";
import { parseCivilDate } from "./civil-date.ts";
import { searchable } from "./name.ts";
import { parseNhsNumber, type NhsNumberRanges } from "./nhs-number.ts";

/** What a search asks for; at least one of these, names in their searchable form. */
export interface Searched {
  nhsNumber?: string;
  family?: string;
  given?: string;
  born?: string;
}

const dates = /\b(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/. -]\d{1,2}[/. -]\d{4}|\d{8}|\d{1,2}\s+[a-z]{3,9}\s+\d{4})\b/i;

/**
 * What somebody typed into the one search box: an NHS number in any spacing, a date of birth in any usual form, a
 * surname of three letters or more, or 'surname, given' with or without a date of birth.
 */
export function readSearch(typed: string, ranges: NhsNumberRanges): Searched {
  const text = typed.normalize("NFC").trim();
  if (/^\d{10}$/.test(text.replace(/[\s\p{Pd}\u200B-\u200F\u2060\uFEFF]/gu, ""))) {
    const number = parseNhsNumber(text, ranges);
    if ("problem" in number) throw badInput({ words: number.problem });
    return { nhsNumber: number.value };
  }
  const [written] = dates.exec(text) ?? [];
  const born = written === undefined ? undefined : bornOn(written);
  const names = namesIn(written === undefined ? text : text.replace(written, " "));
  if (/\d/.test([names.family, names.given].join(""))) {
    throw badInput({
      words: "This is neither an NHS number nor a date. An NHS number has 10 digits; a date looks like 5 1 1980.",
    });
  }
  if (!born && (names.family?.length ?? 0) < 3) {
    throw badInput({ words: "Type at least 3 letters of the surname, a date of birth, or an NHS number." });
  }
  return { ...names, ...(born ? { born } : {}) };
}

function bornOn(written: string): string {
  const date = parseCivilDate(written);
  if ("problem" in date) throw badInput({ words: date.problem });
  return date.value;
}

/** 'Smith, Jo' and 'Smith Jo' both mean surname first, as the banner writes it; a comma lets a surname keep its spaces. */
function namesIn(text: string): { family?: string; given?: string } {
  const [before, after] = text.split(",", 2);
  const words = (before ?? "").split(/\s+/).filter(Boolean);
  const family = searchable(after === undefined ? (words[0] ?? "") : words.join(" "));
  const given = searchable(after === undefined ? words.slice(1).join(" ") : after);
  return { ...(family ? { family } : {}), ...(given ? { given } : {}) };
}
