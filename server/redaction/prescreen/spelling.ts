import { cueWords } from "./cues.ts";
import { classOf } from "./classes.ts";

const least = 8;
const vowels = /[aeiouy]/g;

/** What slips leave alone: the first letter, the consonants written once, and the rough length. */
const skeleton = (word: string) =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(vowels, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/ph/g, "f")
    .replace(/h/g, "");

const known = new Set<string>();
const bySkeleton = new Map<string, string>();
for (const word of cueWords) {
  known.add(word);
  if (word.length < least || !/^[a-z]+$/.test(word)) continue;
  const key = skeleton(word);
  const other = bySkeleton.get(key);
  bySkeleton.set(key, other === undefined || other.slice(0, 4) === word.slice(0, 4) ? (other ?? word) : "");
}

const mended = new Map<string, string>();
const most = 20_000;

function mend(word: string): string {
  if (known.has(word) || classOf(word) !== 0) return word;
  const meant = bySkeleton.get(skeleton(word));
  return meant &&
    Math.abs(meant.length - word.length) <= 2 &&
    meant.slice(0, 2) === word.slice(0, 2) &&
    meant.endsWith(word.slice(-1))
    ? meant
    : word;
}

/** A long word of the turns of phrase, when a slip of vowels or doubled letters is all that differs: "syphillis". */
export function spelled(word: string): string {
  if (word.length < least - 1) return word;
  const before = mended.get(word);
  if (before !== undefined) return before;
  if (mended.size > most) mended.clear();
  const meant = mend(word);
  mended.set(word, meant);
  return meant;
}
