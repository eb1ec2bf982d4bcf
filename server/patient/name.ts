/** Letters that carry their mark inside, so that taking accents off leaves them; each with what people type instead. */
const plainLetters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ŧ: "t",
  ς: "σ",
};

/**
 * The form in which names are compared and searched: O'Neill, O’Neill and ONeill are one, and so are Smith-Jones,
 * Smith Jones and SmithJones, because spaces, hyphens and apostrophes go; so a prefix matches however it was typed.
 */
export const searchable = (name: string) =>
  name
    .normalize("NFC")
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþħıŋŧς]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]|[\u02B9-\u02BF]/gu, "");

/** Takes a name as it is written, with even spacing, unless it holds what no name has. */
export function parseName(text: string): { value: string } | { problem: string } {
  const value = evenlySpaced(text);
  if (value === "") return { problem: "The name is missing." };
  if (/\p{N}/u.test(value)) return { problem: "There is a digit in the name; the columns may have slipped." };
  if (/[^\p{L}\p{M}\p{Pd} '‘’′`´.()\u200C\u200D]/u.test(value) || /(?!\s)\p{Cc}/u.test(text))
    return { problem: "There is a sign in the name that no name has; accents may have been damaged." };
  if (!/\p{L}/u.test(value)) return { problem: "There is no letter in the name." };
  return { value };
}

/** Text as a person reads it: composed letters, no invisible or control signs (PostgreSQL takes no NUL), single spaces. */
export const evenlySpaced = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
