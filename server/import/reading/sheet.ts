import type { ImportFormat } from "../import.words.ts";
import type { Cell } from "../checks.ts";
import type { Draft, ReadOptions } from "../incoming-patient.ts";

/** One thing a list may tell in a column of its own. */
export interface SheetFact {
  fact: string;
  /** As staff call it. */
  label: string;
  /** How programs head the column, in letters and digits alone. */
  words: readonly string[];
}

/** What one kind of list tells, and how one of its rows is read. */
export interface Sheet {
  facts: readonly SheetFact[];
  /** Of each of these at least one has to be there. */
  needed: readonly (readonly string[])[];
  /** Headings by which a program's list is known, and needs nobody to say which column is which. */
  known: readonly { format: ImportFormat; has: readonly string[] }[];
  /** Whether any list whose needed columns are recognised is read without asking. */
  isReadUnasked: boolean;
  /** What a list of this kind holds, for the refusal of a file that is none. */
  what: string;
  /** A row as the stages take it; null for one that is no row, such as a dummy patient. */
  draft(row: SheetRow, options: ReadOptions): Draft | null;
}

export interface SheetRow {
  line: number;
  /** The cell of a fact as it is written; empty where the list has no such column. */
  cell(fact: string): Cell;
  /** Whether the list has a column for it. */
  has(fact: string): boolean;
  /** Whether it has more cells than there are headings. */
  hasSlipped: boolean;
}

/** A heading without its spaces, capitals and signs: "Usual GP's Full Name" is usualgpsfullname. */
export const wordOf = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Which heading holds which fact, as far as the words tell; the first of two counts. */
export function guessed(sheet: Sheet, headings: readonly string[]): Record<string, string> {
  const words = headings.map(wordOf);
  const guess: Record<string, string> = {};
  for (const { fact, words: known } of sheet.facts) {
    const word = known.find((each) => words.includes(each));
    if (word !== undefined) guess[fact] = headings[words.indexOf(word)] as string;
  }
  return guess;
}

/** Facts that are needed and have no column; each group by the label of its first. */
export function missingFrom(sheet: Sheet, mapping: Readonly<Record<string, string>>): SheetFact[] {
  const missing = sheet.needed.filter((group) => !group.some((fact) => mapping[fact] !== undefined));
  return missing.flatMap(([first]) => sheet.facts.find(({ fact }) => fact === first) ?? []);
}
