import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const ImportKind = enumeration("PATIENTS", "ONLINE_USERS", "PROXIES", "CODES", "EQUALITY");
export type ImportKind = OneOf<typeof ImportKind>;
publish(ImportKind, "ImportKind", "What a file tells of.", {
  PATIENTS: "The people on the practice's list.",
  ONLINE_USERS: "Who uses which service online, as the supplier reports it (BR-CL-12).",
  PROXIES: "Who acts for whom online, as the supplier reports it; they wait until the register of proxies takes them.",
  CODES: "Codes of the record: declined, enhanced review indicated or not (domain.md 4.2).",
  EQUALITY: "Ethnic category, language, deprivation and flags (BR-CL-61).",
});

export const ImportFormat = enumeration("COHORT_CSV", "EMIS_CSV", "SYSTMONE_CSV", "MAPPED_CSV", "FHIR_PATIENT");
export type ImportFormat = OneOf<typeof ImportFormat>;
publish(ImportFormat, "ImportFormat", "How a file was read, by what is in it.", {
  COHORT_CSV: "A list with the headings of a cohort import.",
  EMIS_CSV: "A list with the headings of an EMIS population report (domain.md 9.4).",
  SYSTMONE_CSV: "A list with headings as SystmOne writes them.",
  MAPPED_CSV: "A list with other headings, read as the practice said.",
  FHIR_PATIENT: "A FHIR R4 Patient, or a Bundle of them.",
});

export const ImportState = enumeration(
  "UPLOADED",
  "NEEDS_MAPPING",
  "CHECKED",
  "IN_REVIEW",
  "COMMITTING",
  "COMMITTED",
  "NOTHING_NEW",
  "CANCELLED",
  "REFUSED",
);
export type ImportState = OneOf<typeof ImportState>;
publish(ImportState, "ImportState", "Where a file is on its way; nothing of it is live before it is committed.", {
  UPLOADED: "It is here, sealed, and is being checked.",
  NEEDS_MAPPING: "Its headings are not known; somebody has to say which column is which.",
  CHECKED: "Every row was held against the register; nobody has decided about any yet.",
  IN_REVIEW: "Somebody has begun to decide about its rows.",
  COMMITTING: "Somebody committed it, and its rows are being written.",
  COMMITTED: "Its rows were written, as far as each was taken.",
  NOTHING_NEW: "It says nothing that the register does not hold; nothing was changed.",
  CANCELLED: "Somebody gave it up; nothing was changed.",
  REFUSED: "It could not be read; nothing was changed.",
});

export const ImportOutcome = enumeration(
  "NEW",
  "CHANGED",
  "SAME",
  "REFUSED",
  "NEEDS_PERSON",
  "LEAVER",
  "RETURN",
  "DEATH",
);
export type ImportOutcome = OneOf<typeof ImportOutcome>;
publish(ImportOutcome, "ImportOutcome", "What was found of a row of a file.", {
  NEW: "Nobody here is this person; a commit brings them onto the register.",
  CHANGED: "Details differ; a commit changes them.",
  SAME: "The row says nothing new.",
  REFUSED: "The row cannot be right; its problems say why.",
  NEEDS_PERSON: "Nothing is changed until somebody has looked and decided.",
  LEAVER: "Somebody who may have left: the whole list does not name them, or the source says that they were removed.",
  RETURN: "Somebody who had left is on the list again; earlier access is not restored (BR-LE-11).",
  DEATH: "The source says that the patient died, or that an earlier notice of death was wrong (BR-LE-12).",
});

export const ImportDecision = enumeration("TAKE", "KEEP_OURS", "SAME_PERSON", "ANOTHER_PERSON", "LEAVE");
export type ImportDecision = OneOf<typeof ImportDecision>;
publish(ImportDecision, "ImportDecision", "What somebody decided about a row; it is done when the file is committed.", {
  TAKE: "As the source says.",
  KEEP_OURS: "As the source says, but the date of birth and the sex stay as they are here (BR-PDS-02).",
  SAME_PERSON: "The row is about the patient named.",
  ANOTHER_PERSON: "The row is about somebody who is not on the register yet.",
  LEAVE: "Nothing is changed for this row.",
});
