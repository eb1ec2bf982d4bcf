import { FileRefused } from "../file-problems.ts";
import { fileProblem } from "../incoming-patient.ts";

export interface CsvRow {
  /** The line on which the row begins, as an editor counts them. */
  line: number;
  cells: string[];
}

/** A row longer than this is not a row: a quotation mark was never closed, or the lines never end. */
const longestRow = 64 * 1024;

const refused = (line: number, problem: string, todo: string) =>
  new FileRefused([fileProblem(line, null, problem, todo)]);

const unpaired = (line: number) =>
  refused(
    line,
    "From this line on, the quotation marks do not come in pairs, so rows cannot be told apart.",
    "Take the stray quotation mark out, or export the list again.",
  );

/** The lines of a text, a pieceful at a time. */
export async function* linesOf(text: AsyncIterable<string>): AsyncIterable<string[]> {
  let rest = "";
  let count = 0;
  for await (const piece of text) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longestRow && !rest.includes('"'))
      throw refused(count + lines.length + 1, "This line is too long to be a row of a list.", "Export the list again.");
    count += lines.length;
    if (lines.length > 0) yield lines;
  }
  if (rest !== "") yield [rest];
}

/** Puts lines together to rows: a cell in quotation marks may go over several lines. */
export class CsvRows {
  private line = 0;
  private began = 0;
  private open = "";

  constructor(private readonly separator: string) {}

  /** The rows that end in these lines. */
  of(lines: readonly string[]): CsvRow[] {
    const rows: CsvRow[] = [];
    for (const text of lines) {
      this.line += 1;
      if (this.open === "") this.began = this.line;
      const whole = this.open === "" ? text : `${this.open}\n${text}`;
      if (whole.length > longestRow) throw unpaired(this.began);
      const cells = whole.includes('"') ? cellsOf(whole, this.separator) : whole.split(this.separator);
      if (cells === "wrong") throw unpaired(this.began);
      this.open = cells === "open" ? whole : "";
      if (cells !== "open") rows.push({ line: this.began, cells });
    }
    return rows;
  }

  /** To be asked when there are no more lines. */
  end() {
    if (this.open !== "") throw unpaired(this.began);
  }
}

/** The cells of a row with quotation marks in it; 'open' where one is not closed yet, 'wrong' where one stands inside. */
function cellsOf(row: string, separator: string): string[] | "open" | "wrong" {
  const cells: string[] = [];
  for (let at = 0; ;) {
    if (row[at] !== '"') {
      const end = row.indexOf(separator, at);
      const cell = end < 0 ? row.slice(at) : row.slice(at, end);
      if (cell.includes('"')) return "wrong";
      cells.push(cell);
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    const end = closing(row, at + 1);
    if (end < 0) return "open";
    cells.push(row.slice(at + 1, end).replaceAll('""', '"'));
    if (end + 1 === row.length) return cells;
    if (row[end + 1] !== separator) return "wrong";
    at = end + 2;
  }
}

function closing(row: string, from: number): number {
  for (let at = row.indexOf('"', from); at >= 0; at = row.indexOf('"', at + 2)) if (row[at + 1] !== '"') return at;
  return -1;
}
