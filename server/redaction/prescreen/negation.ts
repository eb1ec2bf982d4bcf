import { denied, deniers, turns } from "./lexicon/negation.ts";
import type { ReadWord } from "./reading.ts";
import { Sees } from "./sees.ts";

const opens = new Set(deniers);
const closes = new Set(denied);
const ends = new Set(turns);
const reach = 9;
const openEnded = new Set(["denies", "denied", "denying"]);

/** "Not sleeping, Oksana upstairs has…": after a comma a new person or verb begins something else. */
const startsAfresh = (word: ReadWord, open: string) =>
  word.lead !== "" && /[,(–—-]/.test(word.lead) && (open === "not" || (word.classes & Sees.who) !== 0);

/** For each word whether a denial before it, or right after it, covers it. */
export function negatedWords(words: readonly ReadWord[]): boolean[] {
  const negated = new Array<boolean>(words.length).fill(false);
  let left = 0;
  let open = "";
  words.forEach((word, at) => {
    if (ends.has(word.lower) || startsAfresh(word, open)) left = 0;
    negated[at] = left > 0;
    if (left > 0) left--;
    if (!opens.has(word.lower)) return;
    open = word.lower;
    left = openEnded.has(word.lower) ? 30 : reach;
  });
  words.forEach((word, at) => {
    if (at > 0 && deniesWhatStandsBefore(words, at)) {
      for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
        negated[back] = true;
        if (ends.has(words[back]!.lower)) break;
      }
    }
  });
  return negated;
}

const notThere =
  /^(required|needed|applicable|indicated|relevant|known|detected|present|found|seen|isolated|grown|reactive)$/;

/** "Safeguarding: no concerns", "domestic violence - denies", "DoLS not required". */
function deniesWhatStandsBefore(words: readonly ReadWord[], at: number): boolean {
  const word = words[at]!;
  if (word.lower === "not" || word.lower === "non") return notThere.test(words[at + 1]?.lower ?? "");
  if (!closes.has(word.lower)) return false;
  return word.lower !== "no" || /[-:–]/.test(word.lead) || (at === words.length - 1 && word.lead === "");
}
