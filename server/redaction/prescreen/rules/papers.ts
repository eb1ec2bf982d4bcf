import { words as list } from "../lexicon/words.ts";
import type { Reading } from "../reading.ts";
import { Sees } from "../sees.ts";
import type { Clue } from "../types.ts";
import { atEachWord, clueAt, every, has, wordsOf } from "./clue.ts";

const papers = new Set(
  list`notes record records chart letter letters report reports results result scan biopsy counselling discharge file test tests bloods genetics diagnosis`,
);

/** Words that may stand between whose it is and what it is. */
const between = 3;

/** "Husband's counselling notes", "cousin's own record": what was written about somebody else. */
export function papersOfOthers(reading: Reading): Clue[] {
  const told = reading.sentences.filter((sentence) => {
    if (sentence.familyHistory || has(sentence, "openContact")) return false;
    return every(sentence, "routineBusiness").every((hit) => papers.has(sentence.words[hit.from]!.lower));
  });
  return atEachWord(told, (sentence, at) => {
    const word = sentence.words[at]!;
    if (!word.token.possessive || (word.classes & (Sees.kin | Sees.role | Sees.third)) === 0) return undefined;
    const paper = sentence.words
      .slice(at + 1, at + 1 + between)
      .findIndex((each) => each.lead === "" && papers.has(each.lower));
    if (paper < 0) return undefined;
    const place = { from: at, to: at + paper + 2 };
    return clueAt(
      sentence,
      place,
      "third_party_confidential",
      0.4,
      () => `“${wordsOf(sentence, place)}” is about somebody else; has that person agreed?`,
    );
  });
}
