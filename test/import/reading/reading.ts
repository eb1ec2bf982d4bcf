import { FileRefused, MappingNeeded } from "../../../server/import/file-problems.ts";
import type { ImportKind } from "../../../server/import/import.words.ts";
import type { Draft, Problem, ReadOptions } from "../../../server/import/incoming-patient.ts";
import { readFile } from "../../../server/import/reader.ts";

export const today = "2026-11-22";
export const options: ReadOptions = { ranges: "LIVE_AND_TEST", today };

export interface Read {
  format: string | null;
  rows: Draft[];
  /** Why the whole file was refused. */
  fileProblems: readonly Problem[];
  needed: MappingNeeded | null;
}

interface How {
  kind?: ImportKind;
  mapping?: Record<string, string> | null;
  options?: ReadOptions;
  /** How many bytes come at a time. */
  piece?: number;
}

/** Reads a whole file as the stages do, whatever becomes of it. */
export async function read(content: string | Uint8Array, how: How = {}): Promise<Read> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = { name: "list.csv", kind: how.kind ?? "PATIENTS", mapping: how.mapping ?? null, pieces: inPieces(bytes, how.piece ?? 256 * 1024) } as const; // prettier-ignore
  const rows: Draft[] = [];
  try {
    const reading = await readFile(file, how.options ?? options);
    for await (const draft of reading.drafts) rows.push(draft);
    return { format: reading.format, rows, fileProblems: [], needed: null };
  } catch (error) {
    if (error instanceof FileRefused) return { format: null, rows: [], fileProblems: error.problems, needed: null };
    if (error instanceof MappingNeeded) return { format: null, rows: [], fileProblems: [], needed: error };
    throw error;
  }
}

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** How many patients a file yields, and each problem as 'line column: words'. */
export const outcome = ({ rows, fileProblems, needed }: Read) => ({
  taken: rows.filter(({ patient }) => patient !== null).length,
  problems: [
    ...(needed ? [`asks which column is which, and guesses ${Object.keys(needed.guess).join(", ") || "none"}`] : []),
    ...[...fileProblems, ...rows.flatMap(({ problems }) => problems)].map(
      ({ line, column, problem }) => `${line ?? "file"} ${column ?? "-"}: ${problem}`,
    ),
  ],
});
