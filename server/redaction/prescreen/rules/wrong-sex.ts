import { Is } from "../classes.ts";
import { words as list } from "../lexicon/words.ts";
import type { Reading } from "../reading.ts";
import type { Clue } from "../types.ts";
import { clueAt, wordsOf } from "./clue.ts";

const ofWomen = new Set(
  list`smear cervical-screening hrhpv hpv uterus uterine ovary ovaries ovarian hysterectomy menopausal postmenopausal lmp gravida antenatal postnatal vaginal cervix endometrial colposcopy hcg betahcg pregnancy pregnant gestation trimester mammogram`,
);
const ofMen = new Set(list`psa prostate prostatic testis testicle testicular scrotal turp semen`);
const femaleWords = new Set(list`lady woman female girl`);
const maleWords = new Set(list`gentleman man male boy`);
const transition = new Set(list`trans transgender transition partner wife husband mother baby`);

/** Results and letters about organs, or a person of a sex, that the patient does not have by the record. */
export function wrongSex({ entry, patient, sentences }: Reading): Clue[] {
  const isPaper = entry.entryType === "result" || entry.entryType === "document";
  if (!isPaper || patient.sex === "unknown") return [];
  const organs = patient.sex === "male" ? ofWomen : ofMen;
  const others = patient.sex === "male" ? femaleWords : maleWords;
  if (sentences.some((sentence) => sentence.words.some((word) => transition.has(word.lower)))) return [];
  return sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at) => {
      const previous = sentence.words[at - 1];
      const cervical =
        patient.sex === "male" && word.lower === "cervical" && sentence.words[at + 1]?.lower === "screening";
      const organ =
        (organs.has(word.lower) || cervical) &&
        !sentence.familyHistory &&
        !sentence.mentions.some((mention) => mention.relation === "kin");
      const described =
        others.has(word.lower) &&
        previous !== undefined &&
        (sentence.words[at + 1]?.token.kind === "number" ||
          /^(old|this|pleasant|year|yo|lovely|delightful)$/.test(previous.lower) ||
          previous.token.kind === "number" ||
          (previous.is & Is.place) !== 0);
      if (!organ && !described) return [];
      const place = { from: at, to: at + 1 };
      const weight = entry.entryType === "result" ? 0.6 : described ? 0.55 : 0.4;
      return [
        clueAt(
          sentence,
          place,
          "wrong_patient",
          weight,
          () => `“${wordsOf(sentence, place)}” does not fit the patient's recorded sex; is this the right record?`,
        ),
      ];
    }),
  );
}
