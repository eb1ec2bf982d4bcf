import type {
  ImportBatchFragment,
  ImportDecision,
  ImportFormat,
  ImportKind,
  ImportOutcome,
} from "../../schema/documents.ts";
import { counted } from "../ui/counted.ts";
import { isService, serviceLabel } from "../ui/services.ts";

export const kinds: Record<ImportKind, string> = {
  PATIENTS: "Patient list",
  ONLINE_USERS: "Online users",
  PROXIES: "Carers online (proxies)",
  CODES: "Codes 103, 104 and 106",
  EQUALITY: "Equality attributes",
};

export const formats: Record<ImportFormat, string> = {
  COHORT_CSV: "Cohort list (CSV)",
  EMIS_CSV: "EMIS list (CSV)",
  SYSTMONE_CSV: "SystmOne list (CSV)",
  MAPPED_CSV: "List (CSV)",
  FHIR_PATIENT: "FHIR Patient (JSON)",
};

export const outcomes: Record<ImportOutcome, string> = {
  NEW: "New",
  LEAVER: "May have left",
  RETURN: "Back on the list",
  DEATH: "Death told",
  CHANGED: "Changed",
  SAME: "As before",
  NEEDS_PERSON: "Needs a person",
  REFUSED: "Refused",
};

/** Why a person has to look, as a group of rows is called. */
export const reasons: Record<string, string> = {
  OTHER_PRACTICE: "Registered with another practice",
  ANOTHER_NUMBER: "Same person, another NHS number",
  SIMILAR: "Like somebody here: same person, twin or relative",
  SEVERAL: "May be any of several people",
  ANOTHER_ROW: "Two rows alike in this file",
  BORN: "Another date of birth",
  SEX: "Another sex",
  MISSING: "Not named on the list",
  CHANGED_SINCE: "Changed here after the check",
};

export const flags: Record<string, string> = {
  RESTRICTED: "Restricted: address and contacts stay blank",
  SHARED_CONTACT: "Mobile or e-mail is also somebody else's",
  SUPERSEDED_NUMBER: "The NHS number is an old one",
  NUMBER_WITHDRAWN: "The NHS number may be withdrawn",
  DIFFERS: "Not as decided here: becomes work, changes nothing",
};

export const decisions: Record<ImportDecision, string> = {
  TAKE: "Take what the list says",
  KEEP_OURS: "Take the rest, keep our date of birth and sex",
  SAME_PERSON: "It is this person",
  ANOTHER_PERSON: "It is somebody new",
  LEAVE: "Leave as it is",
};

/** The same decision about people who are not on the list. */
const aboutLeavers: Partial<Record<ImportDecision, string>> = { TAKE: "They left", LEAVE: "They are still here" };

export const decisionWords = (decision: ImportDecision, outcome: ImportOutcome | null) =>
  (outcome === "LEAVER" ? aboutLeavers[decision] : undefined) ?? decisions[decision];

const fields: Record<string, string> = {
  nhsNumber: "NHS number",
  nhsNumberStatus: "NHS number status",
  localId: "Number in the clinical system",
  born: "Date of birth",
  diedOn: "Date of death",
  deathStatus: "Death notice",
  addressLines: "Address",
  email: "E-mail",
  homePhone: "Home telephone",
  usualGp: "Usual GP",
  registeredOn: "Registered on",
  removedOn: "Left on",
  removalReason: "Reason for leaving",
  imdQuintile: "Deprivation quintile",
  lsoa: "LSOA",
  longTermConditions: "Long-term conditions",
  lastLoginOn: "Last login",
  activatedOn: "Activated on",
  DECLINED: "103, declined",
  REVIEW_NEEDED: "104, review needed",
  REVIEW_NOT_NEEDED: "106, review not needed",
};

/** A detail as staff call it. */
export function fieldName(field: string): string {
  if (isService(field)) return serviceLabel(field);
  const words = fields[field] ?? field.replace(/[A-Z_]+/g, (capitals) => ` ${capitals.toLowerCase().replace("_", "")}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type Counts = Pick<
  ImportBatchFragment,
  "rowsNew" | "rowsChanged" | "rowsSame" | "rowsRefused" | "rowsPerson" | "rowsLeaver" | "rowsReturn" | "rowsDeath"
>;

/** '3 new patients, 1 refused', as far as there are any. */
export const countsInWords = (batch: Counts & Pick<ImportBatchFragment, "kind">) =>
  [
    batch.rowsNew > 0 && (batch.kind === "PATIENTS" ? counted(batch.rowsNew, "new patient") : `${batch.rowsNew.toLocaleString("en-GB")} new`), // prettier-ignore
    batch.rowsChanged > 0 && `${batch.rowsChanged.toLocaleString("en-GB")} changed`,
    batch.rowsReturn > 0 && `${batch.rowsReturn.toLocaleString("en-GB")} back on the list`,
    batch.rowsDeath > 0 && counted(batch.rowsDeath, "death"),
    batch.rowsLeaver > 0 && counted(batch.rowsLeaver, "possible leaver"),
    batch.rowsPerson > 0 && counted(batch.rowsPerson, "needs a person", "need a person"),
    batch.rowsRefused > 0 && `${batch.rowsRefused.toLocaleString("en-GB")} refused`,
    batch.rowsSame > 0 && `${batch.rowsSame.toLocaleString("en-GB")} as before`,
  ]
    .filter(Boolean)
    .join(", ");

/** What became of a file, in a line of a list. */
export function resultInWords(batch: ImportBatchFragment): string {
  if (batch.state === "REFUSED") return "The file could not be read; nothing was changed";
  if (batch.state === "CANCELLED") return "Cancelled; nothing was changed";
  return countsInWords(batch) || "No rows yet";
}
