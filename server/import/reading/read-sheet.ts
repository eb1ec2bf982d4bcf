import type { Cell } from "../checks.ts";
import { FileRefused } from "../file-problems.ts";
import { fileProblem, said, tooManyRows, type Draft, type ReadOptions } from "../incoming-patient.ts";
import { CsvRows, linesOf, type CsvRow } from "./csv.ts";
import { headerOf, type Header } from "./header.ts";
import { emptyFile } from "./sniff.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

/** Lines held while the headings are looked for. */
const first = 200;

/** Reads a list with columns: its headings now, its rows one by one as they are asked for. */
export async function readSheet(
  text: AsyncIterable<string>,
  sheet: Sheet,
  mapping: Record<string, string> | null,
  options: ReadOptions,
): Promise<{ header: Header; drafts: AsyncIterable<Draft> }> {
  const lines = linesOf(text)[Symbol.asyncIterator]();
  const held: string[] = [];
  while (held.length < first) {
    const next = await lines.next();
    if (next.done) break;
    held.push(...next.value);
  }
  if (held.every((line) => line.trim() === "")) throw emptyFile();
  const header = headerOf(held, sheet, mapping);
  return { header, drafts: draftsOf(held, lines, header, sheet, options) };
}

async function* draftsOf(
  held: string[],
  lines: AsyncIterator<string[]>,
  header: Header,
  sheet: Sheet,
  options: ReadOptions,
): AsyncIterable<Draft> {
  const rows = new CsvRows(header.separator);
  const columns = columnsOf(header);
  let [count, isFirst] = [0, true];
  for (let next: string[] | undefined = held; next; next = (await lines.next()).value as string[] | undefined) {
    for (const row of rows.of(next)) {
      if (row.line <= header.line || isBlank(row.cells) || (isFirst && isInstruction(row.cells))) continue;
      isFirst = false;
      const draft = sheet.draft(sheetRow(row, header, columns), options);
      if (!draft) continue;
      count += 1;
      const tooMany = tooManyRows(count, options);
      if (tooMany.length > 0) throw new FileRefused(tooMany);
      yield draft;
    }
  }
  rows.end();
  if (count === 0) throw noRows();
}

const noRows = () => {
  const todo = "Export the list again and check that it is not empty.";
  return new FileRefused([fileProblem(null, null, "The file has headings but no rows.", todo)]);
};

const columnsOf = ({ headings, mapping }: Header) =>
  new Map(Object.entries(mapping).map(([fact, heading]) => [fact, { column: heading, at: headings.indexOf(heading) }]));

function sheetRow({ line, cells }: CsvRow, header: Header, columns: ReturnType<typeof columnsOf>): SheetRow {
  return {
    line,
    hasSlipped: !isBlank(cells.slice(header.headings.length)),
    has: (fact) => columns.has(fact),
    cell(fact): Cell {
      const column = columns.get(fact);
      return { column: column?.column ?? fact, text: column ? plain(cells[column.at] ?? "") : "" };
    },
  };
}

/** Programs that fear for leading zeros write ="0123" or '0123; what is meant stands inside. */
function plain(cell: string): string {
  const text = cell.trim();
  return /^="(.*)"$/.exec(text)?.[1] ?? /^'(\+?[\d ]+)$/.exec(text)?.[1] ?? text;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => said(cell) === null);

/** A template's second row explains each column; it describes nobody. */
const isInstruction = (cells: readonly string[]) => cells.every((cell) => /^\s*($|Required|Optional)/i.test(cell));
