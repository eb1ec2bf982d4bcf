import type { ImportDecision, ImportOutcome } from "./import.words.ts";

/** Which heading or path of the file holds a fact. */
type Columns = Partial<Record<string, string>>;

const conflict = (what: string) => ({
  problem: `Demographic conflict: the ${what} is not the one on the list.`,
  todo: "Find out which is right. Then take the source's, or keep ours and let it be corrected in the clinical system.",
});

/** Why a person has to look before anything is changed for a row, in words for staff. */
export const reasonsFor = ({ nhsNumber, born, sex, odsCode }: Columns) => ({
  /** BR-CL-15 */
  OTHER_PRACTICE: {
    column: odsCode ?? null,
    problem: "The source says that this patient is registered with another practice.",
    todo: "Find out where the patient is registered, and correct it in the clinical system.",
  },
  /** BR-IM-01 */
  ANOTHER_NUMBER: {
    column: nhsNumber ?? null,
    problem: "Somebody of the same name, date of birth and postcode has another NHS number.",
    todo: "Find out whether these are two people, such as twins, or one person with two numbers.",
  },
  /** BR-IM-03 */
  SIMILAR: {
    column: null,
    problem: "Somebody on the list agrees in three of given name, family name, date of birth and postcode.",
    todo: "Find out whether this is the same person, a twin or a relative. An NHS number in the file would tell.",
  },
  SEVERAL: {
    column: null,
    problem: "This may be any of several people on the list.",
    todo: "Find out which one it is. An NHS number in the file would tell.",
  },
  /** BR-IM-03, within one file */
  ANOTHER_ROW: {
    column: null,
    problem: "Another row of this file is the same person, a twin or a relative.",
    todo: "Find out which. NHS numbers in the file would tell; a row too many can be left.",
  },
  /** BR-PDS-02 */
  BORN: { column: born ?? null, ...conflict("date of birth") },
  SEX: { column: sex ?? null, ...conflict("sex") },
  /** BR-IM-05 */
  MISSING: {
    column: null,
    problem: "The list does not name this patient.",
    todo: "Find out whether they left; a call to the patient shows whether it was meant.",
  },
  /** Set when the row was to be written. */
  CHANGED_SINCE: {
    column: null,
    problem: "Somebody changed this patient here after the file was checked, so nothing was written.",
    todo: "Nothing now; the next list is held against what stands here.",
  },
});

export type Reason = keyof ReturnType<typeof reasonsFor>;

const identity: readonly string[] = ["ANOTHER_NUMBER", "SIMILAR", "SEVERAL", "ANOTHER_ROW"] satisfies Reason[];
const birth: readonly string[] = ["BORN", "SEX"] satisfies Reason[];

/** What may be decided about a row; nothing where nothing is to be decided. */
export function decisionsFor(row: {
  outcome: ImportOutcome;
  reasons: readonly string[];
  hasPatient: boolean;
}): ImportDecision[] {
  const has = (reasons: readonly string[]) => row.reasons.some((reason) => reasons.includes(reason));
  if (row.outcome === "SAME" || row.outcome === "REFUSED" || has(["CHANGED_SINCE"])) return [];
  if (row.outcome !== "NEEDS_PERSON") return ["TAKE", "LEAVE"];
  if (has(identity)) return [...(row.hasPatient ? (["SAME_PERSON"] as const) : []), "ANOTHER_PERSON", "LEAVE"];
  if (has(birth)) return ["TAKE", "KEEP_OURS", "LEAVE"];
  return [row.hasPatient ? "SAME_PERSON" : "ANOTHER_PERSON", "LEAVE"];
}

/** Who is the same person is decided one by one: twins are never merged by the dozen (BR-IM-03). */
export const byKindRefusal = (reason: string | null, decision: ImportDecision): string | undefined =>
  decision === "SAME_PERSON" && reason !== null && identity.includes(reason)
    ? "Whether two are the same person is decided one by one."
    : undefined;

/** Rows that a commit writes, as SQL over import_row. Who may have left and who needs a person are taken by a decision only. */
export const isTaken = `(CASE WHEN import_row.outcome IN ('NEW', 'CHANGED', 'RETURN', 'DEATH') THEN import_row.decision IS DISTINCT FROM 'LEAVE'
  WHEN import_row.outcome IN ('LEAVER', 'NEEDS_PERSON') THEN import_row.decision <> 'LEAVE' ELSE false END)`;
