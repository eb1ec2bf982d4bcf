import { Is } from "./classes.ts";
import type { ReadSentence, ReadWord } from "./reading.ts";

const plain = /^[a-z][a-z'-]+$/;
const endings = /(?:ing|ed|es|s|ly)$/;

/** A word without its ending; names are no forms, so that nobody is judged by what they are called. */
function formOf({ lower, is, token }: ReadWord): string {
  if (token.kind === "number") return "#";
  const isName = (is & (Is.given | Is.family)) !== 0 && (is & Is.common) === 0;
  return isName || !plain.test(lower) ? "" : lower.replace(endings, "");
}

/** Each word of a sentence as `of` knows it, each name as who bears it, left out what says nothing. */
function eachForm<T>({ words, mentions }: ReadSentence, of: (word: ReadWord) => T, called: (form: string) => T): T[] {
  const found: (T | undefined)[] = words.map(of);
  for (const { kind, standing, names, to } of mentions) {
    if (kind !== "name") continue;
    for (let at = to - names.length; at < to - 1; at++) found[at] = undefined;
    found[to - 1] = called(`<${standing}>`);
  }
  return found.filter((form) => form !== undefined);
}

/** From this length on the beginning of a word counts too, for the words of its family that nobody has written yet. */
const longWord = 6;
const beginning = 5;
const isWord = (form: string) => form.length > 1 && !form.startsWith("<");
const beginningOf = (form: string) => `${form.slice(0, beginning)}-`;
const hasBeginning = (form: string) => isWord(form) && form.length >= longWord;

/** Everything a sentence is counted by: its words, the beginnings of the long ones and each two words side by side. */
export function turnsIn(sentence: ReadSentence): string[] {
  const found: string[] = [];
  let before = "";
  for (const form of eachForm(sentence, formOf, (name) => name)) {
    if (form === "") continue;
    if (isWord(form)) found.push(form);
    if (hasBeginning(form)) found.push(beginningOf(form));
    if (before !== "") found.push(`${before}_${form}`);
    before = form;
  }
  return found;
}

/** What is known of a form: its numbers, and those of the pairs that it begins. */
interface Known {
  form: string;
  numbers: readonly number[];
  pairs: ReadonlyMap<string, number> | undefined;
}

const most = 20_000;

/** Known words, beginnings and pairs by number. */
export class Wording {
  private readonly numbers = new Map<string, number>();
  private readonly pairs = new Map<string, Map<string, number>>();
  private readonly remembered = new Map<string, Known>();
  private readonly wordKnown = (word: ReadWord) =>
    this.remembered.get(word.lower) ?? this.remember(word.lower, formOf(word));
  private readonly nameKnown = (form: string) => this.remembered.get(form) ?? this.remember(form, form);

  constructor(turns: readonly string[]) {
    turns.forEach((turn, number) => {
      const [first = "", second] = turn.split("_");
      if (second === undefined) this.numbers.set(turn, number);
      else this.pairs.set(first, (this.pairs.get(first) ?? new Map<string, number>()).set(second, number));
    });
  }

  private remember(key: string, form: string): Known {
    if (this.remembered.size > most) this.remembered.clear();
    const numbers = [
      isWord(form) ? this.numbers.get(form) : undefined,
      hasBeginning(form) ? this.numbers.get(beginningOf(form)) : undefined,
    ].filter((number) => number !== undefined);
    const known = { form, numbers, pairs: this.pairs.get(form) };
    this.remembered.set(key, known);
    return known;
  }

  /** The numbers of what is known in a sentence, some perhaps more than once. */
  in(sentence: ReadSentence): number[] {
    const found: number[] = [];
    let following: Known["pairs"];
    for (const { form, numbers, pairs } of eachForm(sentence, this.wordKnown, this.nameKnown)) {
      if (form === "") continue;
      for (const number of numbers) found.push(number);
      const pair = following?.get(form);
      if (pair !== undefined) found.push(pair);
      following = pairs;
    }
    return found;
  }
}
