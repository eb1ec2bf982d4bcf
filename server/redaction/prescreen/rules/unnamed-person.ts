import { Is } from "../classes.ts";
import { words as list } from "../lexicon/words.ts";
import type { ReadSentence, Reading } from "../reading.ts";
import type { Clue } from "../types.ts";
import { clueAt, wordsOf } from "./clue.ts";

const she = new Set(list`she her hers herself`);
const he = new Set(list`he him his himself`);
const anybody = new Set(list`
  man woman men women boy girl baby fetus foetus child infant guy bloke lady gentleman someone somebody dog cat horse colleague consultant doctor surgeon specialist team nobody everyone
  trans transgender ftm mtf donor god they them`);

const isSomebody = (sentence: ReadSentence) =>
  sentence.mentions.some((mention) => mention.standing !== "patient") ||
  sentence.words.some(
    (word) =>
      anybody.has(word.lower) ||
      (word.is & (Is.kin | Is.role | Is.profession | Is.professionalTitle | Is.courtesyTitle)) !== 0,
  );

/** "He sits nearest the door": somebody of the other sex than the patient's, whom nobody has introduced. */
export function unnamedPerson({ patient, sentences }: Reading): Clue[] {
  if (patient.sex === "unknown" || sentences.some(isSomebody)) return [];
  const others = patient.sex === "female" ? he : she;
  for (const sentence of sentences) {
    const at = sentence.words.findIndex((word) => others.has(word.lower));
    if (at < 0) continue;
    const place = { from: at, to: Math.min(at + 3, sentence.words.length) };
    return [
      clueAt(
        sentence,
        place,
        "third_party_confidential",
        0.36,
        () => `“${wordsOf(sentence, place)}”: somebody who is not introduced, or another patient's entry.`,
      ),
    ];
  }
  return [];
}
