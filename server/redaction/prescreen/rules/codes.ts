import { sensitiveCodes } from "../lexicon/codes.ts";
import type { Clue, Entry } from "../types.ts";

const byCode = new Map(sensitiveCodes.map((row) => [row.code, row]));

/** A sensitive code, and document types that usually need care. */
export function coded(entry: Entry): Clue[] {
  const code = entry.code === null ? undefined : typeof entry.code === "string" ? entry.code : entry.code.code;
  const row = code === undefined ? undefined : byCode.get(code.replace(/\.+$/, ""));
  return row
    ? [
        {
          reason: row.reason,
          start: 0,
          end: entry.text.length,
          weight: row.weight,
          words: () => `The code ${row.code} (${row.term}) is on the list of sensitive codes.`,
        },
      ]
    : [];
}
