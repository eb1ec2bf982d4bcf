import { FileRefused } from "./file-problems.ts";
import type { ImportFormat, ImportKind } from "./import.words.ts";
import { fileProblem, type Draft, type ReadOptions } from "./incoming-patient.ts";
import { readFhir } from "./reading/fhir.ts";
import { readSheet } from "./reading/read-sheet.ts";
import { sheets } from "./reading/sheets.ts";
import { emptyFile } from "./reading/sniff.ts";
import { textOf } from "./reading/text.ts";

export interface FileToRead {
  name: string;
  kind: ImportKind;
  pieces: AsyncIterable<Uint8Array>;
  /** Which heading holds which fact, where somebody said so. */
  mapping: Record<string, string> | null;
}

export interface Reading {
  format: ImportFormat;
  /** Which heading or path holds which fact, by the fact; for what is told of a row later. */
  columns: Record<string, string>;
  drafts: AsyncIterable<Draft>;
}

const fhirColumns = {
  nhsNumber: "Patient.identifier",
  born: "Patient.birthDate",
  sex: "Patient.gender",
  odsCode: "Patient.generalPractitioner",
};

/**
 * Reads a file by what is in it, whatever its name says: JSON as FHIR, all else as a list with columns. Only what is
 * asked for is read, so a file of any size takes little memory. FileRefused and MappingNeeded may come from here or
 * from among the drafts.
 */
export async function readFile({ kind, pieces, mapping }: FileToRead, options: ReadOptions): Promise<Reading> {
  const { start, text } = await begun(textOf(pieces));
  if (start === "") throw emptyFile();
  if (/^[{[]/.test(start)) {
    if (kind !== "PATIENTS") throw notALanguageOf(kind);
    return { format: "FHIR_PATIENT", columns: fhirColumns, drafts: readFhir(text, options) };
  }
  const { header, drafts } = await readSheet(text, sheets[kind], mapping, options);
  return { format: header.format, columns: header.mapping, drafts };
}

/** The first signs of a text that are no space, and the text whole again. */
async function begun(text: AsyncIterable<string>): Promise<{ start: string; text: AsyncIterable<string> }> {
  const pieces = text[Symbol.asyncIterator]();
  let held = "";
  for (;;) {
    const next = await pieces.next();
    if (!next.done) held += next.value;
    if (next.done || held.trim() !== "") return { start: held.trimStart().slice(0, 1), text: whole(held, pieces) };
    // A file of nothing but space is not held: what its lines were is of no use.
    held = held.replace(/[^\n]+/g, "");
  }
}

async function* whole(held: string, rest: AsyncIterator<string>): AsyncIterable<string> {
  yield held;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

const notALanguageOf = (kind: ImportKind) =>
  new FileRefused([
    fileProblem(
      null,
      null,
      "This file is JSON; a list of this kind is read as CSV.",
      kind === "PROXIES"
        ? "Export the list of proxies as CSV."
        : "Export the list as CSV, or load FHIR patients as a patient list.",
    ),
  ]);
