import { Refusal } from "../errors.ts";
import { readEntriesCsv } from "./entries-csv.ts";
import { readFhirRecord } from "./fhir-record.ts";
import type { ReadEntry } from "./read-entry.ts";
import type { RecordFormat } from "./record-entry.words.ts";

/** Whom a file says it is about. */
export interface Subject {
  nhsNumber: string | null;
  familyName: string;
  givenName: string;
  born: string;
}

export interface ReadRecord {
  format: RecordFormat;
  subject: Subject | null;
  entries: ReadEntry[];
  /** The resources that are no entries, as they came. */
  support: object[];
  /** Resources, or lines: those read, and those in problems. */
  resources: number;
  types: { type: string; count: number }[];
  problems: { line: number; path: string; problem: string }[];
}

/** What one record may hold. */
export const mostRecord = { entries: 50_000, bytes: 64 * 1024 * 1024 };

export const refuseFile = (why: string) =>
  new Refusal("BAD_USER_INPUT", `This record cannot be read. ${why}`, { fields: { file: why } });

/** Reads a record by what is in it; an unreadable one is refused with the resource and the path, and nothing is stored. */
export function readRecord(bytes: Uint8Array): ReadRecord {
  const text = textOf(bytes);
  const read = /^\s*[{[]/.test(text) ? readFhirRecord(jsonOf(text)) : readEntriesCsv(text);
  if (read.entries.length > mostRecord.entries)
    throw refuseFile(`It holds more than ${mostRecord.entries.toLocaleString("en-GB")} entries.`);
  return withoutRepeats(read);
}

function textOf(bytes: Uint8Array): string {
  if (bytes.length === 0) throw refuseFile("The file is empty.");
  if (bytes.subarray(0, 64).some((byte) => byte === 0)) throw refuseFile("The file is not text.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refuseFile("The file is not in UTF-8; save or export it again as UTF-8.");
  }
}

/** The parser's own words are not shown, because they quote the file. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, at] = /position (\d+)/.exec((error as Error).message) ?? [];
    const line = at ? text.slice(0, Number(at)).split("\n").length : undefined;
    throw refuseFile(`${line ? `Line ${line}: t` : "T"}his is not JSON. Fetch or export the record again.`);
  }
}

/** Entries that share an identifier are told apart by their ids; one that a file holds twice counts once. */
function withoutRepeats(read: ReadRecord): ReadRecord {
  const bearers = new Map<string, number>();
  for (const { identity } of read.entries) bearers.set(identity, (bearers.get(identity) ?? 0) + 1);
  const first = new Map<string, ReadEntry>();
  for (const entry of read.entries) {
    const isShared = (bearers.get(entry.identity) ?? 0) > 1;
    const identity = isShared ? `${entry.identity}|${entry.reference}` : entry.identity;
    const known = first.get(identity);
    if (!known) first.set(identity, { ...entry, identity });
    else {
      const problem = `This is entry ${known.line} once more.`;
      read.problems.push({ line: entry.line, path: `${entry.resourceType}.identifier`, problem });
    }
  }
  return { ...read, entries: [...first.values()] };
}
