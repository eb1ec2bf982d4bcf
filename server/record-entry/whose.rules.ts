import { parseNhsNumber, type NhsNumberRanges } from "../patient/nhs-number.ts";
import { searchable } from "../patient/name.ts";
import type { Subject } from "./read-record.ts";

interface Listed {
  nhsNumber: string | null;
  familyName: string;
  givenName: string;
  born: string;
}

export type Whose = { matchedBy: "NHS_NUMBER" } | { ask: string } | { refused: string };

/**
 * Whether a record is this patient's (BR-CL-51): yes by an equal valid NHS number; a person is asked where the number is
 * not valid and the names agree, or where the file names nobody; no in every other case.
 */
export function whoseRecord(subject: Subject | null, patient: Listed, ranges: NhsNumberRanges): Whose {
  if (!subject) return { ask: "The file does not say whose record it is. Check that it is this patient's." };
  const number = parseNhsNumber(subject.nhsNumber ?? "", ranges);
  if ("value" in number && patient.nhsNumber)
    return number.value === patient.nhsNumber
      ? { matchedBy: "NHS_NUMBER" }
      : { refused: "the NHS number is another one" };
  const differs = [
    searchable(subject.familyName) !== searchable(patient.familyName) && "family name",
    firstName(subject.givenName) !== firstName(patient.givenName) && "given name",
    subject.born !== patient.born && "date of birth",
  ].filter((each) => each !== false);
  if (differs.length > 0) return { refused: `the ${differs.join(" and the ")} differ` };
  return { ask: "The names and the date of birth agree, but there is no valid NHS number to go by. Compare them." };
}

const firstName = (name: string) => searchable(name.trim().split(/\s+/)[0] ?? "");
