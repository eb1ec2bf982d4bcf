import { Is } from "./classes.ts";
import type { ReadSentence, ReadWord } from "./reading.ts";

const most = 20_000;
const plain = /^[a-z][a-z'-]+$/;
const endings = /(?:ing|ed|es|s|ly)$/;
const forms = new Map<string, string>();

/** A word without its ending; names are no forms, so that nobody is judged by what they are called. */
function formOf({ lower, is, token }: ReadWord): string {
  if (token.kind === "number") return "#";
  const before = forms.get(lower);
  if (before !== undefined) return before;
  if (forms.size > most) forms.clear();
  const isName = (is & (Is.given | Is.family)) !== 0 && (is & Is.common) === 0;
  const form = isName || !plain.test(lower) ? "" : lower.replace(endings, "");
  forms.set(lower, form);
  return form;
}

/** The words of a sentence in their plain forms, each name as who bears it: a third person, the patient, a professional. */
function formsOf({ words, mentions }: ReadSentence): string[] {
  const found = words.map(formOf);
  for (const { kind, standing, names, to } of mentions) {
    if (kind !== "name") continue;
    for (let at = to - names.length; at < to - 1; at++) found[at] = "";
    found[to - 1] = `<${standing}>`;
  }
  return found.filter((form) => form !== "");
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
  for (const form of formsOf(sentence)) {
    if (isWord(form)) found.push(form);
    if (hasBeginning(form)) found.push(beginningOf(form));
    if (before !== "") found.push(`${before}_${form}`);
    before = form;
  }
  return found;
}

const nothing: ReadonlyMap<string, number> = new Map();

/** Known words, beginnings and pairs by number. */
export class Wording {
  private readonly numbers = new Map<string, number>();
  private readonly pairs = new Map<string, Map<string, number>>();
  private readonly remembered = new Map<string, readonly number[]>();

  constructor(turns: readonly string[]) {
    turns.forEach((turn, number) => {
      const [first = "", second] = turn.split("_");
      if (second === undefined) this.numbers.set(turn, number);
      else this.pairs.set(first, (this.pairs.get(first) ?? new Map<string, number>()).set(second, number));
    });
  }

  private numbersOf(form: string): readonly number[] {
    const before = this.remembered.get(form);
    if (before !== undefined) return before;
    if (this.remembered.size > most) this.remembered.clear();
    const found = [
      isWord(form) ? this.numbers.get(form) : undefined,
      hasBeginning(form) ? this.numbers.get(beginningOf(form)) : undefined,
    ].filter((number) => number !== undefined);
    this.remembered.set(form, found);
    return found;
  }

  /** The numbers of what is known in a sentence, some perhaps more than once. */
  in(sentence: ReadSentence): number[] {
    const found: number[] = [];
    let following = nothing;
    for (const form of formsOf(sentence)) {
      for (const number of this.numbersOf(form)) found.push(number);
      const pair = following.get(form);
      if (pair !== undefined) found.push(pair);
      following = this.pairs.get(form) ?? nothing;
    }
    return found;
  }
}
