import { readCohortCsv } from "./cohort-csv.ts";
import { readFhirPatients } from "./fhir-bundle.ts";
import { type Draft, fileProblem, type Problem, type ReadOptions, type ReadRow } from "./incoming-patient.ts";

export type { Problem, ReadOptions, ReadRow } from "./incoming-patient.ts";

export interface ReadFile {
  /** How the file was read: what begins like JSON as FHIR, all else as a cohort list. */
  format: "COHORT_CSV" | "FHIR_PATIENT";
  rows: ReadRow[];
  /** When there is one, no row was read. */
  fileProblems: Problem[];
}

/** Reads a file of patients by what is in it, whatever its name says, and tells for every row why it cannot be taken. */
export function readPatientFile(file: { name: string; bytes: Uint8Array }, options: ReadOptions): ReadFile {
  const stranger = strangerIn(file.bytes);
  const text = stranger === undefined ? textOf(file.bytes) : "";
  if (stranger !== undefined || text.trim() === "")
    return { format: "COHORT_CSV", rows: [], fileProblems: [unreadable(stranger ?? "empty")] };
  if (/^\s*[{[]/.test(text)) {
    const { drafts, fileProblems } = readFhirPatients(text, options);
    return { format: "FHIR_PATIENT", rows: settled(drafts, "entry"), fileProblems };
  }
  const { drafts, fileProblems } = readCohortCsv(text, options);
  return { format: "COHORT_CSV", rows: settled(drafts, "line"), fileProblems };
}

/** Files people choose by mistake, known by their first bytes. */
const strangers: readonly (readonly [start: string, what: string])[] = [
  ["PK\x03\x04", "an Excel workbook or a zip file"],
  ["\xD0\xCF\x11\xE0", "an old Excel or Word file"],
  ["%PDF", "a PDF"],
  ["{\\rtf", "a Word document"],
  ["<", "a web page or XML file"],
  ["\xFF\xFE", "saved as 'Unicode text' (UTF-16)"],
  ["\xFE\xFF", "saved as 'Unicode text' (UTF-16)"],
];

/** What the bytes are when they can be neither a list nor FHIR. */
function strangerIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 64)).replace(/^\xEF\xBB\xBF/, "");
  const known = strangers.find(([signs]) => start.trimStart().startsWith(signs));
  return known?.[1] ?? (bytes.includes(0) ? "not text" : undefined);
}

const unreadable = (what: string) =>
  fileProblem(
    null,
    null,
    `This file is ${what}, so there is no list of patients to read.`,
    "Save or export the list as 'CSV UTF-8', or load FHIR Patient resources as JSON.",
  );

/** UTF-8 without its byte order mark; what is not valid UTF-8 was saved in the older Western European way (windows-1252). */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Rows that bear one NHS number count once when they agree, and are all refused when they do not (BR-IM-02). */
function settled(drafts: Draft[], place: "line" | "entry"): ReadRow[] {
  const bearers = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.nhsNumber === null) continue;
    const others = bearers.get(draft.nhsNumber);
    if (others) others.push(draft);
    else bearers.set(draft.nhsNumber, [draft]);
  }
  const disagreements = new Map([...bearers.values()].flatMap((rows) => compared(rows, place)));
  return drafts.map((draft) => {
    const { line, patient, problems } = draft;
    const disagreement = disagreements.get(draft);
    return disagreement ? { line, patient: null, problems: [...problems, disagreement] } : { line, patient, problems };
  });
}

/** What rows with one NHS number are told about each other; a row refused already speaks by its birthday only. */
function compared(rows: Draft[], place: "line" | "entry"): [Draft, Problem][] {
  if (rows.length < 2) return [];
  const births = firstLines(rows, birthOf);
  const details = firstLines(rows, detailsOf);
  return rows.flatMap((row): [Draft, Problem][] => {
    const told = (kind: Problem["kind"], problem: string, todo: string): [Draft, Problem][] => [
      [row, { line: row.line, column: row.numberColumn, problem, todo, kind }],
    ];
    const otherBirth = lineOfAnother(births, birthOf(row));
    if (otherBirth !== undefined)
      return told(
        "REFUSED",
        `The same NHS number is on ${place} ${otherBirth} with another date of birth.`,
        "Find out whose number it is, correct it in the clinical system, and load the list again.",
      );
    const otherDetails = lineOfAnother(details, detailsOf(row));
    if (otherDetails !== undefined)
      return told(
        "REFUSED",
        `The same NHS number is on ${place} ${otherDetails} with other details.`,
        "Keep the row that is right, take the others out, and load the list again.",
      );
    const first = details.get(detailsOf(row) ?? "") ?? row.line;
    return first === row.line
      ? []
      : told("REPEATED", `This is the same as ${place} ${first}.`, "Nothing; it counts once.");
  });
}

const birthOf = ({ born }: Draft) => born ?? undefined;
const detailsOf = ({ patient }: Draft) => (patient === null ? undefined : JSON.stringify(patient));

/** Where each value stands first, in the order of the file. */
function firstLines(rows: Draft[], valueOf: (row: Draft) => string | undefined): Map<string, number> {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const value = valueOf(row);
    if (value !== undefined && !lines.has(value)) lines.set(value, row.line);
  }
  return lines;
}

/** The first line that says something else; a row that says nothing contradicts nobody. */
function lineOfAnother(lines: Map<string, number>, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  for (const [other, line] of lines) if (other !== value) return line;
  return undefined;
}
