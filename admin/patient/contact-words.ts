/** How the record asks to write to somebody (domain.md 9.3). */
export const writtenFormats: Record<string, string> = { "11": "Large print", "12": "Braille", "13": "Audio" };

/** Signs and other ways that have no ISO code of their own. */
const signs: Record<string, string> = {
  q1: "Braille",
  q2: "American Sign Language",
  q3: "Australian Sign Language",
  q4: "British Sign Language",
  q5: "Makaton",
};

const names = new Intl.DisplayNames("en-GB", { type: "language" });

export function languageInWords(code: string) {
  try {
    return signs[code] ?? names.of(code) ?? code;
  } catch {
    return code;
  }
}
