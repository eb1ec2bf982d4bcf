import { words as list } from "../lexicon/words.ts";
import type { Reading } from "../reading.ts";
import { Sees } from "../sees.ts";
import type { Clue } from "../types.ts";
import { atEachWord, clueAt, wordsOf } from "./clue.ts";
import { doerBefore } from "./violence.ts";

const grips = new Set(list`
  checks checked monitors monitored reads tracks searches controls controlled holds held keeps kept takes took taken taking hides hid withholds withheld confiscated confiscates has had goes looks uses using demands stole stolen stealing spends spent intercepts opens opened
  empties emptied withdraws withdrew manages sold pawned locks locked cut smashed broke destroyed burned`);

const belongings = new Set(list`
  phone phones email emails messages texts money bank card cards passport papers documents wages salary pension benefits keys savings mail post tablets medication account accounts credit visa id diary purse wallet bankbook giro laptop facebook whatsapp clothes inheritance house deeds bankcard allowance book`);

/** "He holds her bank card", "daughter has his pension": someone else's hand on what is the patient's. */
export function control({ sentences }: Reading): Clue[] {
  return atEachWord(sentences, (sentence, at) => {
    if (!grips.has(sentence.words[at]!.lower) || sentence.negated[at]) return undefined;
    const after = sentence.words.slice(at + 1, at + 6);
    const owner = after.findIndex((each) => (each.classes & Sees.hers) !== 0);
    const thing = after.findIndex((each) => belongings.has(each.lower));
    if (owner < 0 || thing <= owner || thing - owner > 3) return undefined;
    const owned = after[owner]!;
    const weight = owned.lower === "the" || owned.lower === "my" ? 0.4 : 0.65;
    if (!doerBefore(sentence, at, owned)) return undefined;
    const place = { from: at, to: at + thing + 2 };
    return clueAt(
      sentence,
      place,
      "safeguarding",
      weight,
      () => `“${wordsOf(sentence, place)}” may tell of control by someone close.`,
    );
  });
}
