/** Verhoeff's tables: the group of a pentagon's turns and flips, and how the digits are permuted by their place. */
const product = Array.from({ length: 10 }, (_, a) =>
  Array.from({ length: 10 }, (_, b) => {
    if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
    return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
  }),
);
const once = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const permuted = Array.from({ length: 8 }).reduce<number[][]>(
  (rows) => [...rows, (rows.at(-1) as number[]).map((digit) => once[digit] as number)],
  [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
);

/** Whether the last digit is the check digit of those before it. */
export const holdsVerhoeff = (digits: string): boolean =>
  [...digits]
    .reverse()
    .reduce((sum, digit, place) => product[sum]?.[permuted[place % 8]?.[Number(digit)] ?? 0] ?? 0, 0) === 0;

/**
 * Yields the id of a SNOMED CT concept, or why the text is none (domain.md 4.2). It stays text: an id of 18 digits does
 * not fit a number, and a spreadsheet keeps only the first fifteen.
 */
export function parseConceptId(text: string): { value: string } | { problem: string } {
  const value = text.replace(/\s/g, "");
  if (value === "") return { problem: "The code is missing." };
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(value))
    return { problem: "This code was shortened when a spreadsheet saved the file, so digits are lost." };
  if (!/^\d+$/.test(value)) return { problem: "A SNOMED code has digits only." };
  if (value.length < 6 || value.length > 18 || value.startsWith("0"))
    return { problem: "A SNOMED code has 6 to 18 digits and does not begin with 0." };
  if (!holdsVerhoeff(value))
    return {
      problem: /^\d{15}0+$/.test(value)
        ? "A spreadsheet rounded this code: its last digits are lost."
        : "The check digit of this code does not fit; a digit is wrong.",
    };
  const partition = value.slice(-3, -1);
  if (partition !== "00" && partition !== "10")
    return { problem: "This is the id of a description or a relation, not of a concept." };
  return { value };
}
