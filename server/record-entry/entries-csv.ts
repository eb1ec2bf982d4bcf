import { CsvError, parse } from "csv-parse/sync";
import { parseCivilDate } from "../patient/civil-date.ts";
import { Odd } from "./fhir-path.ts";
import { noPat } from "./labels.ts";
import type { ReadEntry } from "./read-entry.ts";
import { refuseFile, type ReadRecord } from "./read-record.ts";
import { EntryKind } from "./record-entry.words.ts";

type Row = Partial<Record<string, string>>;

const required = ["ID", "TYPE", "DATE", "TEXT"];

/** A list of entries: ID, TYPE, DATE, TEXT, and where it has them RECORDED, FILED, CODE, SYSTEM, TERM, LABEL, NHS_NUMBER. */
export function readEntriesCsv(text: string): ReadRecord {
  const rows = rowsOf(text);
  const read: ReadRecord = {
    format: "ENTRIES_CSV",
    subject: subjectOf(rows),
    entries: [],
    support: [],
    resources: rows.length,
    types: [{ type: "Line", count: rows.length }],
    problems: [],
  };
  rows.forEach((row, place) => {
    try {
      read.entries.push(entryOf(row, place + 2));
    } catch (error) {
      if (!(error instanceof Odd)) throw error;
      read.problems.push({ line: place + 2, path: error.path, problem: error.problem });
    }
  });
  return read;
}

function rowsOf(text: string): Row[] {
  try {
    const rows = parse(text, {
      bom: true,
      columns: (headings: string[]) => headings.map((heading) => heading.trim().toUpperCase().replaceAll(" ", "_")),
      relax_column_count: true,
      skip_empty_lines: true,
    }) as Row[];
    const missing = required.filter((column) => !(column in (rows[0] ?? {})));
    if (rows.length === 0 || missing.length > 0)
      throw refuseFile(`This list has no ${missing.join(", ") || "lines"}. Gatehouse reads ${required.join(", ")}.`);
    return rows;
  } catch (error) {
    if (error instanceof CsvError) throw refuseFile(`Line ${error.lines ?? "?"}: the quotation marks do not fit.`);
    throw error;
  }
}

/** The number that every line bears; lines of two people are nobody's record (BR-CL-51). */
function subjectOf(rows: readonly Row[]): ReadRecord["subject"] {
  const numbers = new Set(rows.map((row) => row["NHS_NUMBER"]?.replace(/[\s-]/g, "") ?? "").filter(Boolean));
  if (numbers.size > 1) throw refuseFile("NHS_NUMBER: this list holds entries of more than one patient.");
  const [nhsNumber] = numbers;
  return nhsNumber ? { nhsNumber, familyName: "", givenName: "", born: "" } : null;
}

function entryOf(row: Row, line: number): ReadEntry {
  const at = (column: string) => row[column]?.trim() ?? "";
  const kind = at("TYPE").toUpperCase().replaceAll(" ", "_") as EntryKind;
  if (!at("ID")) throw new Odd("ID", "An entry needs an id of its own.");
  if (!(kind in EntryKind)) throw new Odd("TYPE", `Expected one of ${Object.keys(EntryKind).join(", ")}.`);
  const display = at("TERM") || at("CODE");
  const code = at("CODE") ? { system: at("SYSTEM") || "http://snomed.info/sct", code: at("CODE"), display } : null;
  const entry = {
    line,
    identity: `entry|${at("ID")}`,
    reference: `Line/${at("ID")}`,
    resourceType: "Line",
    kind,
    isRepeat: false,
    happenedOn: day(row, "DATE"),
    recordedAt: instant(row),
    filed: yes(row, "FILED"),
    labelled: label(at("LABEL")),
    code,
    title: display || `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`,
    text: (row["TEXT"] ?? "").replaceAll("\u0000", ""),
    links: [],
  };
  return { ...entry, source: sourceOf(entry) };
}

function day(row: Row, column: string): string | null {
  const written = row[column]?.trim() ?? "";
  if (written === "") return null;
  const date = parseCivilDate(written);
  if ("problem" in date) throw new Odd(column, date.problem);
  return date.value;
}

const instant = (row: Row) => {
  const date = day({ RECORDED: row["RECORDED"]?.slice(0, 10) }, "RECORDED");
  return date === null ? null : `${date}T00:00:00.000Z`;
};

function yes(row: Row, column: string): boolean {
  const written = (row[column] ?? "").trim().toLowerCase();
  if (["", "yes", "y", "true", "1"].includes(written)) return true;
  if (["no", "n", "false", "0"].includes(written)) return false;
  throw new Odd(column, "Expected yes or no.");
}

function label(written: string): boolean {
  if (written === "") return false;
  if (written === noPat.code) return true;
  throw new Odd("LABEL", "This is not a security label; expected NOPAT or nothing.");
}

/** The entry as a FHIR resource, for the bundle that leaves. */
const sourceOf = ({ identity, code, title, text, happenedOn }: Omit<ReadEntry, "source">) => ({
  resourceType: "Observation",
  identifier: [{ system: "entry", value: identity.slice("entry|".length) }],
  status: "final",
  code: { ...(code ? { coding: [code] } : {}), text: title },
  ...(happenedOn ? { effectiveDateTime: happenedOn } : {}),
  ...(text ? { note: [{ text }] } : {}),
});
