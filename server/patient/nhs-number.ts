/** Which numbers a practice takes: those given to patients, or those of test systems as well (BR-CL-16). */
export type NhsNumberRanges = "LIVE" | "LIVE_AND_TEST";

type Holder = "PATIENTS" | "TEST" | "SCOTLAND" | "NORTHERN_IRELAND" | "IRELAND" | "NOBODY";

/** Who was given which numbers, in order; each block ends with the number named (BR-NN-02). */
const blocks: readonly (readonly [last: string, holder: Holder])[] = [
  ["0099999999", "NOBODY"],
  ["3112999999", "SCOTLAND"],
  ["3199999999", "NOBODY"],
  ["3999999999", "NORTHERN_IRELAND"],
  ["4999999999", "PATIENTS"],
  ["5999999999", "TEST"],
  ["7999999999", "PATIENTS"],
  ["8599999999", "IRELAND"],
  ["8999999999", "NOBODY"],
  ["9999999999", "TEST"],
];

const refusals: Record<Exclude<Holder, "PATIENTS">, string> = {
  TEST: "This number is from the range kept for testing; it belongs to no patient.",
  SCOTLAND: "This is a Scottish CHI number: another UK identifier, not an NHS number.",
  NORTHERN_IRELAND: "This is a Health and Care number from Northern Ireland: another UK identifier, not an NHS number.",
  IRELAND: "This is a number from the Republic of Ireland: an Irish identifier, not an NHS number.",
  NOBODY: "No NHS number has been given out in the range of this number.",
};

/** Yields the ten digits of an NHS number typed or exported in any usual way, or why it is not one (BR-NN-01, 02). */
export function parseNhsNumber(text: string, ranges: NhsNumberRanges): { value: string } | { problem: string } {
  const value = text.replace(/[\s\p{Pd}\u2212\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "");
  const problem = wrongForm(value) ?? wrongDigits(value) ?? wrongRange(value, ranges);
  return problem === undefined ? { value } : { problem };
}

/** Shows a number as everybody reads it out: 943 476 5919. */
export const spacedNhsNumber = (value: string) => `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`;

function wrongForm(text: string): string | undefined {
  if (text === "") return "The NHS number is missing.";
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(text) || /^\d+[.,]\d+$/.test(text))
    return "This number was shortened when a spreadsheet saved the file, so digits are lost.";
  if (/^[A-Z]{2}\d{6}[A-D]?$/i.test(text)) return "This is a National Insurance number, not an NHS number.";
  if (/\p{L}/u.test(text)) return "An NHS number has digits only; this has letters in it.";
  if (/\D/.test(text)) return "An NHS number has digits only, with spaces or dashes; this has other signs in it.";
  if (text.length < 10) return `An NHS number has 10 digits; this has only ${text.length}.`;
  if (text.length > 10) return `An NHS number has 10 digits; this has ${text.length}.`;
  return undefined;
}

function wrongDigits(digits: string): string | undefined {
  if (/^(\d)\1*$/.test(digits)) return "All ten digits are the same; that is a stand-in, not an NHS number.";
  if (!holdsModulus11(digits)) return "The check digit does not fit; a digit is probably mistyped.";
  return undefined;
}

function wrongRange(digits: string, ranges: NhsNumberRanges): string | undefined {
  const holder = blocks.find(([last]) => digits <= last)?.[1] ?? "NOBODY";
  if (holder === "PATIENTS" || (holder === "TEST" && ranges === "LIVE_AND_TEST")) return undefined;
  return refusals[holder];
}

/** The last digit is 11 minus the weighted sum modulo 11, where 11 counts as 0 and 10 is never given out (BR-NN-01). */
function holdsModulus11(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
