import { Is } from "../classes.ts";
import { words as list } from "../lexicon/words.ts";
import type { ReadSentence, ReadWord, Reading } from "../reading.ts";
import { Sees } from "../sees.ts";
import type { Clue } from "../types.ts";
import { atEachWord, clueAt, wordsOf } from "./clue.ts";

const blows = new Set(list`
  hit hits hitting punched punches punching kicked kicks kicking slapped slaps slapping strangled strangles choked chokes shoved shoves pushed pushes beat beats beating beaten battered grabbed grabs grabbing dragged drags threw throws thrown smashed headbutted bit bites stabbed
  smacks smacked smacking shook shakes belts belted burnt burned burns raped rapes forced forces threatened threatens broke breaks hurts smothered suffocated throttled throttles pinned spat slammed scalded whipped tied locked locks starved restrained hurled cornered follows followed stalked stalks bullies belittles isolates humiliates`);

const harmless = new Set(
  list`door wall dog cat ball car ladder table cupboard shelf branch horse cow bike floor step kerb bus van`,
);

const isFemale = (word: ReadWord) => /^(she|her|hers)$/.test(word.lower) || (word.is & Is.female) !== 0;
const isMale = (word: ReadWord) => /^(he|him|his)$/.test(word.lower) || (word.is & Is.male) !== 0;

/** Someone else as the doer: a relative, a role, a name, or a pronoun of the other sex than the one it is done to. */
export function doerBefore(sentence: ReadSentence, at: number, done: ReadWord): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const word = sentence.words[back]!;
    if (harmless.has(word.lower)) return false;
    if ((word.classes & Sees.pt) !== 0 && (word.classes & Sees.third) === 0) return false;
    if ((word.classes & Sees.who) === 0) continue;
    return (
      !(isFemale(word) && isFemale(done) && /^(she|he)$/.test(word.lower)) &&
      !(isMale(word) && isMale(done) && /^(she|he)$/.test(word.lower))
    );
  }
  return false;
}

/** "Kicked in the abdomen by the father of the baby": a blow and, after "by", a person. */
function sufferedFrom(sentence: ReadSentence, at: number): boolean {
  if (sentence.words[at]!.lower.startsWith("follow")) return false;
  const by = sentence.words.findIndex((word, index) => index > at && index <= at + 7 && word.lower === "by");
  if (by < 0) return false;
  const doer = sentence.words.slice(by + 1, by + 5);
  return doer.some((word) => (word.classes & Sees.who) !== 0) && !doer.some((word) => harmless.has(word.lower));
}

/** "He hit her", "Todd shoved pt": a blow, who gives it and who takes it. */
export function violence({ sentences }: Reading): Clue[] {
  return atEachWord(sentences, (sentence, at) => {
    const word = sentence.words[at]!;
    if (!blows.has(word.lower) || sentence.negated[at]) return undefined;
    const done = sentence.words
      .slice(at + 1, at + (/^(threw|throws|thrown|hurled)$/.test(word.lower) ? 6 : 3))
      .find((each) => (each.classes & (Sees.her | Sees.hers)) !== 0 && each.lower !== "the");
    if (!sufferedFrom(sentence, at) && (!done || !doerBefore(sentence, at, done))) return undefined;
    const place = { from: at, to: at + 2 };
    return clueAt(
      sentence,
      place,
      "safeguarding",
      0.7,
      () => `“${wordsOf(sentence, place)}” may tell of violence by someone close.`,
    );
  });
}
