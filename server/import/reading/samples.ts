import { FileRefused } from "../file-problems.ts";
import { CsvRows, linesOf } from "./csv.ts";
import { textOf } from "./text.ts";

const separators = [",", ";", "\t", "|"];

/** The headings are among the first lines, or were not found. */
const looked = 200;

/** The first rows below the headings, for a person to see what stands in the columns; none where they cannot be told. */
export async function firstRowsBelow(
  pieces: AsyncIterable<Uint8Array>,
  headings: readonly string[],
  count: number,
): Promise<string[][]> {
  const lines: string[] = [];
  for await (const more of linesOf(textOf(pieces))) {
    lines.push(...more);
    if (lines.length >= looked) break;
  }
  for (const separator of separators) {
    const rows = rowsOf(lines.slice(0, looked), separator);
    const at = rows.findIndex((cells) => headings.every((heading, place) => cells[place]?.trim() === heading));
    if (at >= 0) return rows.slice(at + 1, at + 1 + count);
  }
  return [];
}

function rowsOf(lines: readonly string[], separator: string): string[][] {
  const rows = new CsvRows(separator);
  const read: string[][] = [];
  try {
    for (const line of lines) read.push(...rows.of([line]).map(({ cells }) => cells));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
  }
  return read;
}
