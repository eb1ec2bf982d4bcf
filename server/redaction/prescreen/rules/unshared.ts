import type { ReadSentence, Reading } from "../reading.ts";
import type { Clue } from "../types.ts";
import { best, clueAt, every, has, standing, wordsOf } from "./clue.ts";

const shared = new Set(
  "discussed explained aware told informed agreed counselled rang rung texted shared copied copy".split(" "),
);

/** Whether the text says that the patient has been told. */
const isShared = (sentences: readonly ReadSentence[]) =>
  sentences.some((sentence) => sentence.words.some((word, at) => shared.has(word.lower) && !sentence.negated[at]));

const grave =
  /^(cancer|ca|carcinoma|malignan|metast|mets|lymphoma|leuk|myeloma|sarcoma|adenocarcinoma|suspicious|spiculated|neoplas|trisomy|deposits|pancreatic|motor)/;

/** A diagnosis, result or opinion of which the patient has not been told. */
export function unshared(reading: Reading): Clue[] {
  const { sentences, entry } = reading;
  const clues: Clue[] = [];
  const told = isShared(sentences);
  const anyFinding = sentences.some((sentence) => standing(sentence, "finding").length > 0);
  sentences.forEach((sentence, at) => {
    const near = [sentences[at - 1], sentence, sentences[at + 1]].filter((each) => each !== undefined);
    const finding = best(near.flatMap((each) => standing(each, "finding")));
    const own = best(standing(sentence, "finding"));
    for (const hit of every(sentence, "notTold")) {
      const weight =
        hit.weight +
        (finding ? 0.25 : 0) +
        (near.some((each) => has(each, "suspicion")) ? 0.1 : 0) +
        (finding || !anyFinding ? 0 : 0.2) -
        (finding || anyFinding ? 0 : 0.07);
      clues.push(
        clueAt(
          sentence,
          hit,
          "opinion_unshared_diagnosis",
          weight,
          () => `“${wordsOf(sentence, hit)}”: the patient may not have been told yet.`,
        ),
      );
    }
    if (own && has(sentence, "suspicion") && !told && !sentence.familyHistory) {
      clues.push(
        clueAt(
          sentence,
          own,
          "opinion_unshared_diagnosis",
          0.3,
          () => `“${wordsOf(sentence, own)}” is a suspicion; has it been shared?`,
        ),
      );
    }
    const serious = standing(sentence, "finding").find((hit) => grave.test(sentence.words[hit.from]!.lower));
    if (serious && !told && entry.entryType === "result") {
      clues.push(
        clueAt(
          sentence,
          serious,
          "opinion_unshared_diagnosis",
          0.55,
          () => `A grave result (“${wordsOf(sentence, serious)}”), and nothing says that the patient has been told.`,
        ),
      );
    }
  });
  return clues;
}
