import { parseCivilDate, parsePastDate } from "../../patient/civil-date.ts";
import type { Cell } from "../checks.ts";
import { said, type IncomingPatient, type Problem } from "../incoming-patient.ts";
import { telephone } from "../../patient/telephone.ts";

/** The words and codes lists use for a sex; a word not among them says nothing. */
const sexes = new Map<string, IncomingPatient["sex"]>(
  Object.entries({ F: "FEMALE", FEMALE: "FEMALE", "2": "FEMALE", M: "MALE", MALE: "MALE", "1": "MALE", I: "INDETERMINATE", INDETERMINATE: "INDETERMINATE", "9": "INDETERMINATE", U: "NOT_KNOWN", UNKNOWN: "NOT_KNOWN", "NOT KNOWN": "NOT_KNOWN", "0": "NOT_KNOWN" }), // prettier-ignore
);
export const sexOf = ({ text }: Cell) => sexes.get(text.trim().toUpperCase()) ?? null;

/** Yes or no in the usual ways; null where nothing is said. */
export function truthOf({ text }: Cell): boolean | null {
  const word = text.trim().toUpperCase();
  if (["TRUE", "YES", "Y", "1", "T"].includes(word)) return true;
  return ["FALSE", "NO", "N", "0", "F"].includes(word) ? false : null;
}

/** What else may be found wrong with a cell, gathered row by row. */
export class Faults {
  readonly problems: Problem[] = [];

  constructor(private readonly line: number) {}

  add(cell: Cell | null, problem: string, todo: string) {
    this.problems.push({ line: this.line, column: cell?.column ?? null, problem, todo, kind: "REFUSED" });
  }

  /** A date that may be missing, without the time that some programs add; one that cannot be read is a fault. */
  date(cell: Cell, today?: string): string | null {
    const text = withoutTime(cell.text);
    if (said(text) === null) return null;
    const read = today === undefined ? parseCivilDate(text) : parsePastDate(text, today);
    if ("value" in read) return read.value;
    this.add(cell, read.problem, "Correct the date in the clinical system, then export and load the list again.");
    return null;
  }

  /** A telephone number with the zero that a spreadsheet took from its front; one that it shortened is a fault. */
  phone(cell: Cell): string | null {
    const text = said(cell.text);
    if (text === null) return null;
    if (/^\d([.,]\d+)?E\+?\d+$/i.test(text)) {
      this.add(cell, "This number was shortened when a spreadsheet saved the file, so digits are lost.", "Export the list again and load it without opening it in a spreadsheet."); // prettier-ignore
      return null;
    }
    return telephone(/^[12378]\d{8,9}$/.test(text) ? `0${text}` : text);
  }

  /** Letters that were read in the wrong encoding before the file was saved. */
  garbled(...cells: Cell[]) {
    for (const cell of cells)
      if (/[ÃÂ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\uFFFD/.test(cell.text))
        this.add(cell, "Letters with accents were damaged before this file was saved.", "Export the list again from the clinical system, as CSV UTF-8."); // prettier-ignore
  }
}

export const withoutTime = (text: string) => text.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?Z?$/, "");
