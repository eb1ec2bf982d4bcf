import { everyday, topics } from "./lexicon/topics.ts";

type Topic = keyof typeof topics;
type Everyday = keyof typeof everyday;
export type Field = Topic | Everyday;

const all: Record<Field, readonly string[]> = { ...topics, ...everyday };

/** The fields of words that tell of private matters or harm, and then those of everyday life. */
export const fields = Object.keys(all) as readonly Field[];
export const topicCount = Object.keys(topics).length;

/** The place of each field, which is also its bit. */
export const placeOf = Object.fromEntries(fields.map((field, place) => [field, place])) as Readonly<
  Record<Field, number>
>;

const bits = new Map<string, number>();
fields.forEach((field, place) => {
  for (const word of all[field]) bits.set(word, (bits.get(word) ?? 0) | (1 << place));
});

const endings = ["s", "es", "d", "ed", "ing", "ly"];

/** The plain forms a word may come from: "threatening" from threaten, "hiding" from hide, "stabbing" from stab. */
function byPlainForm(word: string): number {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const found =
      bits.get(stem) ?? bits.get(`${stem}e`) ?? (stem.at(-1) === stem.at(-2) ? bits.get(stem.slice(0, -1)) : 0);
    if (found) return found;
  }
  return 0;
}

const looked = new Map<string, number>();
const most = 20_000;

/** The fields a word belongs to, as bits; nought for most words. */
export function fieldsOf(word: string): number {
  const before = looked.get(word);
  if (before !== undefined) return before;
  if (looked.size > most) looked.clear();
  const found = bits.get(word) ?? byPlainForm(word);
  looked.set(word, found);
  return found;
}
