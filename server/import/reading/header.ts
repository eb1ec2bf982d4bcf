import { FileRefused, MappingNeeded } from "../file-problems.ts";
import type { ImportFormat } from "../import.words.ts";
import { fileProblem, said } from "../incoming-patient.ts";
import { CsvRows, type CsvRow } from "./csv.ts";
import { guessed, missingFrom, wordOf, type Sheet } from "./sheet.ts";

/** Separators that lists come with; where none fits better, the comma. */
const separators = [",", ";", "\t", "|"] as const;

/** A report may have its title above the headings; further down than this it is not looked for. */
const looked = 30;

export interface Header {
  format: ImportFormat;
  separator: string;
  /** The line of the headings. */
  line: number;
  headings: string[];
  /** Which heading holds which fact. */
  mapping: Record<string, string>;
}

/** Finds the headings among the first lines, and what each column holds. */
export function headerOf(lines: readonly string[], sheet: Sheet, mapping: Record<string, string> | null): Header {
  const said = /^sep=(.)$/i.exec(lines[0] ?? "")?.[1];
  const found = (said ? [said] : separators)
    .map((separator) => ({ separator, ...bestRow(lines, separator, sheet, mapping) }))
    .reduce((best, each) => (each.score > best.score ? each : best));
  const headings = found.row?.cells.map((heading) => heading.trim()) ?? [];
  const at = { separator: found.separator, line: found.row?.line ?? 1, headings };
  if (headings.length < 2 || looksLikeData(headings)) throw noHeadings(at.line, sheet);
  return { ...at, ...readingOf(headings, at.line, sheet, mapping) };
}

/** The row that looks most like headings: the most words we know, then the most columns. */
function bestRow(lines: readonly string[], separator: string, sheet: Sheet, mapping: Record<string, string> | null) {
  let best: { row: CsvRow | undefined; score: number } = { row: undefined, score: -1 };
  for (const row of firstRows(lines, separator)) {
    const filled = row.cells.filter((cell) => said(cell) !== null);
    const known = mapping
      ? Object.values(mapping).filter((heading) => row.cells.some((cell) => cell.trim() === heading)).length
      : Object.keys(guessed(sheet, row.cells)).length;
    const score = known * 1_000 + (filled.length === row.cells.length ? filled.length : filled.length / 2);
    if (filled.length > 0 && score > best.score) best = { row, score };
  }
  return best;
}

/** As many rows as can be told apart; a quotation mark that does not fit is found when the file is read. */
function firstRows(lines: readonly string[], separator: string): CsvRow[] {
  const rows = new CsvRows(separator);
  const read: CsvRow[] = [];
  try {
    for (const line of lines.slice(0, looked)) read.push(...rows.of([line]));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
  }
  return read;
}

/** Headings are words: a date, a long number or a postcode among them shows a file that begins with its first patient. */
const looksLikeData = (headings: readonly string[]) =>
  headings.some((cell) => /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|[\d ]{5,}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i.test(cell));

function readingOf(headings: string[], line: number, sheet: Sheet, given: Record<string, string> | null) {
  const words = headings.map(wordOf);
  const known = sheet.known.find(({ has }) => has.every((word) => words.includes(word)));
  const guess = guessed(sheet, headings);
  const mapping = given ? onlyThere(given, headings) : guess;
  const missing = missingFrom(sheet, mapping);
  if (!known && headings.length < sheet.needed.length) throw noHeadings(line, sheet);
  if (!given && !known && (missing.length > 0 || !sheet.isReadUnasked)) throw new MappingNeeded(headings, guess);
  if (missing.length > 0) throw given || !known ? new MappingNeeded(headings, guess) : noColumns(missing, line);
  refuseTwice(headings, mapping, line);
  // A file that is checked again is given what was found in it; that makes it no other list.
  const isOurs = Object.entries(guess).every(([fact, heading]) => mapping[fact] === heading);
  return { format: (isOurs ? known?.format : undefined) ?? ("MAPPED_CSV" as const), mapping };
}

/** What a practice said of a list before counts as far as this list has the columns. */
const onlyThere = (given: Record<string, string>, headings: readonly string[]) =>
  Object.fromEntries(Object.entries(given).filter(([, heading]) => headings.includes(heading)));

function refuseTwice(headings: readonly string[], mapping: Record<string, string>, line: number) {
  const used = [...new Set(Object.values(mapping))];
  const twice = used.filter((heading) => headings.filter((each) => wordOf(each) === wordOf(heading)).length > 1);
  if (twice.length === 0) return;
  throw new FileRefused(
    twice.map((heading) =>
      fileProblem(line, heading, `The column ${heading} is there twice.`, "Take out the column that does not belong."),
    ),
  );
}

const noColumns = (missing: ReturnType<typeof missingFrom>, line: number) =>
  new FileRefused(
    missing.map(({ label }) =>
      fileProblem(
        line,
        label,
        `The column for the ${label.toLowerCase()} is missing.`,
        "Export the list again with it.",
      ),
    ),
  );

const noHeadings = (line: number, { what }: Sheet) =>
  new FileRefused([
    fileProblem(line, null, `The first row does not hold the headings of ${what}.`, "Export the list as CSV with its headings in the first row."), // prettier-ignore
  ]);
