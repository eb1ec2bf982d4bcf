import { bitOf, type Cue, type CueHit } from "../cues.ts";
import type { Mention } from "../mentions.ts";
import type { ReadSentence } from "../reading.ts";
import type { Clue, Reason } from "../types.ts";

export const has = (sentence: ReadSentence, cue: Cue): boolean => (sentence.cues & bitOf[cue]) !== 0;

const none: readonly CueHit[] = [];

/** The hits of one list, whether or not a denial covers them. */
export const every = (sentence: ReadSentence, cue: Cue): readonly CueHit[] =>
  has(sentence, cue) ? sentence.hits.filter((hit) => hit.cue === cue) : none;

/** The hits of one list in a sentence that no denial covers. */
export const standing = (sentence: ReadSentence, cue: Cue): readonly CueHit[] =>
  has(sentence, cue) ? sentence.hits.filter((hit) => hit.cue === cue && !sentence.negated[hit.from]) : none;

/** The weightiest of some hits. */
export const best = (hits: readonly CueHit[]): CueHit | undefined =>
  hits.reduce<CueHit | undefined>((top, hit) => (top === undefined || hit.weight > top.weight ? hit : top), undefined);

/** What a rule finds at each word, without a list for every word that says nothing. */
export function atEachWord(
  sentences: readonly ReadSentence[],
  finds: (sentence: ReadSentence, at: number) => Clue | undefined,
): Clue[] {
  const clues: Clue[] = [];
  for (const sentence of sentences)
    for (let at = 0; at < sentence.words.length; at++) {
      const clue = finds(sentence, at);
      if (clue) clues.push(clue);
    }
  return clues;
}

export const clueAt = (
  sentence: ReadSentence,
  { from, to }: { from: number; to: number },
  reason: Reason,
  weight: number,
  words: () => string,
): Clue => ({
  reason,
  start: sentence.words[from]!.token.start,
  end: sentence.words[to - 1]!.token.end,
  weight,
  words,
});

/** The words themselves, for showing to the reviewer. */
export const wordsOf = (sentence: ReadSentence, { from, to }: { from: number; to: number }): string =>
  sentence.words
    .slice(from, to)
    .map((word) => word.token.text)
    .join(" ");

export const thirdPersons = (sentence: ReadSentence): Mention[] =>
  sentence.mentions.filter((mention) => mention.standing === "third");

/** Whether a word of the sentence, as written in the lexicons, is among these. */
export const says = (sentence: ReadSentence, list: ReadonlySet<string>): boolean =>
  sentence.words.some((word) => list.has(word.lower));
