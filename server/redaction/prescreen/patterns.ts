/**
 * A small language for turns of phrase, so that the cue lists are data:
 * `word` itself, `word*` any ending, `a|b` either, `item?` may be missing, `..3` up to three words in between,
 * `@class` any word of a class. A line may begin with its weight between 0 and 1.
 */
export interface Pattern {
  weight: number;
  items: Item[];
}

interface Item {
  literals: ReadonlySet<string>;
  prefixes: readonly string[];
  classes: number;
  optional: boolean;
  /** Up to this many words may be skipped; such an item matches nothing itself. */
  gap: number;
}

/** A word as the matcher sees it: its form and the bits of the classes it belongs to. */
export interface Word {
  lower: string;
  classes: number;
}

/** A phrase found: the words from `from` up to, not including, `to`. */
export interface Hit {
  group: number;
  weight: number;
  from: number;
  to: number;
}

function parseItem(source: string, classBits: Readonly<Record<string, number>>): Item {
  if (source.startsWith("..")) {
    return { literals: new Set(), prefixes: [], classes: 0, optional: true, gap: Number(source.slice(2)) };
  }
  const optional = source.endsWith("?");
  const literals = new Set<string>();
  const prefixes: string[] = [];
  let classes = 0;
  for (const part of (optional ? source.slice(0, -1) : source).split("|")) {
    if (part.startsWith("@")) {
      const bit = classBits[part.slice(1)];
      if (bit === undefined) throw new Error(`A pattern names the class ${part}, which does not exist.`);
      classes |= bit;
    } else if (part.endsWith("*")) prefixes.push(part.slice(0, -1));
    else literals.add(part);
  }
  return { literals, prefixes, classes, optional, gap: 0 };
}

export function parsePattern(line: string, classBits: Readonly<Record<string, number>>, standard: number): Pattern {
  const parts = line.split(/\s+/);
  const weighted = /^[01]?\.\d+$/.test(parts[0] ?? "");
  const weight = weighted ? Number(parts[0]) : standard;
  return { weight, items: (weighted ? parts.slice(1) : parts).map((part) => parseItem(part, classBits)) };
}

function fits(item: Item, word: Word): boolean {
  if ((item.classes & word.classes) !== 0 || item.literals.has(word.lower)) return true;
  for (const prefix of item.prefixes) if (word.lower.startsWith(prefix)) return true;
  return false;
}

/** Where the pattern ends when it begins at `at`; -1 when it does not fit. */
function match(items: readonly Item[], words: readonly Word[], item: number, at: number): number {
  const current = items[item];
  if (current === undefined) return at;
  if (current.gap > 0) {
    for (let skipped = 0; skipped <= current.gap; skipped++) {
      const end = match(items, words, item + 1, at + skipped);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word !== undefined && fits(current, word)) {
    const end = match(items, words, item + 1, at + 1);
    if (end >= 0) return end;
  }
  return current.optional ? match(items, words, item + 1, at) : -1;
}

type Indexed = { group: number; pattern: Pattern };

const prefixLength = 3;
const mostRemembered = 20_000;

/** All the patterns of all groups, found by their first word, so that a text is read once whatever their number. */
export class PhraseBook {
  private readonly byWord = new Map<string, Indexed[]>();
  private readonly byPrefix = new Map<string, Indexed[]>();
  private readonly byClass: { classes: number; entry: Indexed }[] = [];
  private anyClass = 0;
  private readonly remembered = new Map<string, readonly Indexed[]>();
  readonly literals = new Set<string>();

  add(group: number, pattern: Pattern): void {
    for (const item of pattern.items) for (const literal of item.literals) this.literals.add(literal);
    const start = pattern.items.findIndex((item) => !item.optional);
    const first = pattern.items[start];
    if (first === undefined) throw new Error("A pattern must have a word that cannot be missing.");
    const entry = { group, pattern: { weight: pattern.weight, items: pattern.items.slice(start) } };
    for (const literal of first.literals) PhraseBook.push(this.byWord, literal, entry);
    for (const prefix of first.prefixes) {
      if (prefix.length < prefixLength) throw new Error(`The beginning ${prefix}* is too short to look up.`);
      PhraseBook.push(this.byPrefix, prefix.slice(0, prefixLength), entry);
    }
    if (first.classes !== 0) this.byClass.push({ classes: first.classes, entry });
    this.anyClass |= first.classes;
  }

  private static push(map: Map<string, Indexed[]>, key: string, entry: Indexed): void {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  }

  /** The phrases that a word itself can begin, looked up once and remembered. */
  private begunBy(lower: string): readonly Indexed[] {
    const before = this.remembered.get(lower);
    if (before) return before;
    if (this.remembered.size > mostRemembered) this.remembered.clear();
    const begun = lower.length < prefixLength ? undefined : this.byPrefix.get(lower.slice(0, prefixLength));
    const word = { lower, classes: 0 };
    const found = [
      ...(this.byWord.get(lower) ?? []),
      ...(begun ?? []).filter(({ pattern }) => fits(pattern.items[0]!, word)),
    ];
    this.remembered.set(lower, found);
    return found;
  }

  /** Every phrase in the words of one sentence. */
  find(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length; from++) {
      const word = words[from]!;
      for (const entry of this.begunBy(word.lower)) PhraseBook.attempt(entry, words, from, hits);
      if ((word.classes & this.anyClass) === 0) continue;
      for (const { classes, entry } of this.byClass)
        if ((classes & word.classes) !== 0) PhraseBook.attempt(entry, words, from, hits);
    }
    return hits;
  }

  /** The first word is known to fit; the rest decides. */
  private static attempt({ group, pattern }: Indexed, words: readonly Word[], from: number, hits: Hit[]): void {
    const to = match(pattern.items, words, 1, from + 1);
    if (to > from) hits.push({ group, weight: pattern.weight, from, to });
  }
}
