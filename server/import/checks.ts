import { parsePastDate } from "../patient/civil-date.ts";
import { parseName } from "../patient/name.ts";
import { parseNhsNumber } from "../patient/nhs-number.ts";
import { parsePostcode } from "../patient/postcode.ts";
import { said, type Draft, type IncomingPatient, type Problem, type ReadOptions } from "./incoming-patient.ts";

/** A fact as the source writes it, and where. */
export interface Cell {
  column: string;
  text: string;
}

interface Check {
  /** Said when the fact is needed and not there. */
  missing?: string;
  parse: (text: string, options: ReadOptions) => { value: string } | { problem: string };
  todo: string;
}

const again = "in the clinical system, then export and load the list again.";

/** The facts for which a row is refused when they are wrong, or needed and not there (BR-IM-07, BR-NN-02). */
const checks = {
  familyName: { missing: "The family name is missing.", parse: parseName, todo: `Correct the family name ${again}` },
  givenName: { missing: "The given name is missing.", parse: parseName, todo: `Correct the given name ${again}` },
  middleNames: { parse: parseName, todo: `Correct the middle names ${again}` },
  preferredName: { parse: parseName, todo: `Correct the preferred name ${again}` },
  born: {
    missing: "The date of birth is missing.",
    parse: (text, { today }) => parsePastDate(text, today),
    todo: "Check the date of birth, write it as 05/01/1980 or 1980-01-05, and load the file again.",
  },
  diedOn: { parse: (text, { today }) => parsePastDate(text, today), todo: `Correct the date of death ${again}` },
  nhsNumber: {
    parse: (text, { ranges }) => parseNhsNumber(text, ranges),
    todo: "Check the NHS number, or leave it empty if it is not known, and load the file again.",
  },
  postcode: {
    parse: parsePostcode,
    todo: "Check the postcode, or leave it empty (ZZ99 3VZ for no fixed abode), and load the file again.",
  },
} satisfies Record<string, Check>;

type Checked = keyof typeof checks;

/** No field of a source may be longer than this (section 9.5). */
const longest = 300;
const overlong = `There are more than ${longest} characters in this field.`;

/** What a source says of the unchecked facts when it says nothing. */
export const nothingSaid: Omit<IncomingPatient, Checked> = {
  nhsNumberStatus: null,
  localId: null,
  title: null,
  previousNames: [],
  sex: null,
  deathStatus: null,
  addressLines: null,
  confidentiality: null,
  mobile: null,
  homePhone: null,
  email: null,
  language: null,
  interpreterRequired: null,
  contactMethod: null,
  writtenFormat: null,
  ethnicity: null,
  registeredOn: null,
  removalReason: null,
  removedOn: null,
  usualGp: null,
  odsCode: null,
};

/** One row as a source writes it: the facts to be checked, the other fields it fills, and what follows from those. */
export interface WrittenRow {
  line: number;
  checked: Partial<Record<Checked, Cell>> & { nhsNumber: Cell };
  others: Cell[];
  rest: Omit<IncomingPatient, Checked>;
  /** What the reader itself found wrong. */
  problems?: Problem[];
}

/** Holds a row to every check; it stands when nothing is wrong, and is otherwise refused with all that is wrong. */
export function draftOf(row: WrittenRow, options: ReadOptions): Draft {
  const problems = [...(row.problems ?? [])];
  const refuse = ({ column }: Cell, problem: string, todo: string) =>
    problems.push({ line: row.line, column, problem, todo, kind: "REFUSED" });

  const read = (fact: Checked): string | null => {
    const cell = row.checked[fact] ?? { column: fact, text: "" };
    const check: Check = checks[fact];
    const result = outcome(cell.text, check, options);
    if ("problem" in result) refuse(cell, result.problem, check.todo);
    return "value" in result ? result.value : null;
  };

  const [familyName, givenName, born, diedOn] = [read("familyName"), read("givenName"), read("born"), read("diedOn")];
  const [middleNames, preferredName] = [read("middleNames"), read("preferredName")];
  const [nhsNumber, postcode] = [read("nhsNumber"), read("postcode")];
  for (const cell of row.others.filter(({ text }) => text.length > longest))
    refuse(cell, overlong, `Shorten it ${again}`);
  if (born !== null && diedOn !== null && diedOn < born && row.checked.diedOn)
    refuse(row.checked.diedOn, "The date of death is before the date of birth.", checks.diedOn.todo);

  const claim = { localId: row.rest.localId, givenName, familyName };
  const draft = { line: row.line, problems, nhsNumber, born, claim };
  if (problems.length > 0 || familyName === null || givenName === null || born === null)
    return { ...draft, patient: null };
  const facts = { nhsNumber, familyName, givenName, middleNames, preferredName, born, diedOn, postcode };
  return { ...draft, patient: { ...row.rest, ...facts } };
}

function outcome(text: string, check: Check, options: ReadOptions): { value: string | null } | { problem: string } {
  if (said(text) === null) return check.missing === undefined ? { value: null } : { problem: check.missing };
  return text.length > longest ? { problem: overlong } : check.parse(text, options);
}
