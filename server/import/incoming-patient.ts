import { evenlySpaced } from "../patient/name.ts";
import type { NhsNumberRanges } from "../patient/nhs-number.ts";

/** A patient as a source describes them; null where the source says nothing, which is not the same as 'none'. */
export interface IncomingPatient {
  nhsNumber: string | null;
  nhsNumberStatus: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | null;
  localId: string | null;
  title: string | null;
  givenName: string;
  middleNames: string | null;
  familyName: string;
  preferredName: string | null;
  previousNames: string[];
  born: string;
  sex: "FEMALE" | "MALE" | "INDETERMINATE" | "NOT_KNOWN" | null;
  diedOn: string | null;
  /** 1 informal, 2 formal, U taken back. */
  deathStatus: "1" | "2" | "U" | null;
  /** At most five, none empty. */
  addressLines: string[] | null;
  postcode: string | null;
  confidentiality: "U" | "R" | "V" | "REDACTED" | null;
  mobile: string | null;
  homePhone: string | null;
  email: string | null;
  language: string | null;
  interpreterRequired: boolean | null;
  contactMethod: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | null;
  writtenFormat: "11" | "12" | "13" | null;
  ethnicity: string | null;
  registeredOn: string | null;
  removalReason: string | null;
  removedOn: string | null;
  usualGp: string | null;
  /** The practice the source names. */
  odsCode: string | null;
}

/** What is wrong, where, and what to do about it; never whose it is or what was written. */
export interface Problem {
  /** Line of the file, or number of the Bundle's entry; null when it is about the file. */
  line: number | null;
  /** Heading of the column, or FHIR path. */
  column: string | null;
  problem: string;
  todo: string;
  /** REPEATED: nothing is wrong, another row says the same. */
  kind: "REFUSED" | "REPEATED";
}

export interface ReadRow {
  line: number;
  /** Null when the row is refused or repeats another; its problems say which. */
  patient: IncomingPatient | null;
  problems: Problem[];
}

/** Whether something is wrong with a row; one that only repeats another is right. */
export const isRefused = ({ patient, problems }: ReadRow) =>
  patient === null && !problems.every(({ kind }) => kind === "REPEATED");

/** A row with the number and birthday it claims, which count against other rows even when it is refused (BR-IM-02). */
export interface Draft extends ReadRow {
  nhsNumber: string | null;
  born: string | null;
  /** Whatever else could be read of a row that is refused: its patient is on the list and has not left. */
  claim?: { localId?: string | null; givenName?: string | null; familyName?: string | null };
}

export interface ReadOptions {
  ranges: NhsNumberRanges;
  today: string;
  /** A file with more rows is refused whole; BR-CL-15 allows 150,000. */
  mostRows?: number;
}

/** Text a person wrote, evenly spaced, or null when there is none. */
export const said = (text: string | null | undefined): string | null => evenlySpaced(text ?? "") || null;

/** A problem for which a whole file is refused. */
export const fileProblem = (line: number | null, column: string | null, problem: string, todo: string): Problem => ({
  line,
  column,
  problem,
  todo,
  kind: "REFUSED",
});

/** A list that is too large is refused whole, because leavers could not be told from half of one (BR-CL-15). */
export const tooManyRows = (count: number, { mostRows = 150_000 }: ReadOptions): Problem[] =>
  count > mostRows
    ? [
        fileProblem(
          null,
          null,
          `The file has more than ${mostRows.toLocaleString("en-GB")} rows.`,
          "Load one practice's list at a time, and do not split it.",
        ),
      ]
    : [];
