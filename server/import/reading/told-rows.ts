import { parseNhsNumber } from "../../patient/nhs-number.ts";
import type { Draft, IncomingPatient, ReadOptions } from "../incoming-patient.ts";
import { said } from "../incoming-patient.ts";
import type { SheetFact, SheetRow } from "./sheet.ts";
import { Faults } from "./words.ts";

const fact = (name: string, label: string, words: string): SheetFact => ({
  fact: name,
  label,
  words: words.split(" "),
});

/** Every list that tells something of a patient names them by one of these. */
export const who: readonly SheetFact[] = [
  fact("nhsNumber", "NHS number", "nhsnumber nhsno patientnhsnumber nhs nhsnumberofpatient"),
  fact(
    "localId",
    "Number in the clinical system",
    "emisnumber patientnumber localid patientid localpatientid systmonenumber",
  ),
];

export const told = fact;

export type Told = Record<string, unknown>;

const again = "Export the list again and load it without opening it in a spreadsheet.";

/** A row about a patient who is on the register already: what it tells, or all that is wrong with it. */
export function tellingRow(row: SheetRow, { ranges }: ReadOptions, read: (faults: Faults) => Told): Draft {
  const faults = new Faults(row.line);
  if (row.hasSlipped) faults.add(null, "The row has more cells than there are headings, so its columns may have slipped.", again); // prettier-ignore
  const number = row.cell("nhsNumber");
  const localId = said(row.cell("localId").text)?.replace(/[{}]/g, "") ?? null;
  let nhsNumber: string | null = null;
  if (said(number.text) !== null) {
    const parsed = parseNhsNumber(number.text, ranges);
    if ("value" in parsed) nhsNumber = parsed.value;
    else faults.add(number, parsed.problem, "Check the NHS number, correct it, and load the list again.");
  } else if (localId === null) faults.add(number, "The row names no patient: it has neither an NHS number nor a local number.", "Export the list again with one of them."); // prettier-ignore
  const facts = read(faults);
  const isRight = faults.problems.length === 0;
  // The stages keep what a row says as it is; only a patient list tells whole patients.
  const patient = isRight ? ({ nhsNumber, localId, ...facts } as unknown as IncomingPatient) : null;
  return { line: row.line, patient, problems: faults.problems, nhsNumber, born: null, claim: { localId } };
}
