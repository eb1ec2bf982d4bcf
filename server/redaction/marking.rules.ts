import type { EntryKind } from "../record-entry/record-entry.words.ts";

type Supplier = "EMIS" | "SYSTMONE" | "VISION" | "MEDICUS" | "OTHER";

/** How somebody begins, in the words of the supplier's screens (domain.md 5.2). */
const opening: Record<"EMIS" | "SYSTMONE", readonly string[]> = {
  EMIS: [
    "Find the patient by NHS number in Care Record; check the name and the date of birth against this page.",
    "For each entry: open the consultation, document or result of that day, and choose Online visibility.",
    "Online visibility is set for the whole consultation or document, never for words in it.",
  ],
  SYSTMONE: [
    "Retrieve the patient by NHS number; check the name and the date of birth against this page.",
    "For each entry: find it in the Journal, right-click and choose Change online visibility.",
    "A consultation or a letter is hidden as a whole, never words in it.",
  ],
};

const elsewhere = [
  "Find the patient by NHS number; check the name and the date of birth against this page.",
  "For each entry: set whether it is shown online, for the whole entry.",
];

const last = "When all are marked, look at the record as the patient sees it online, then confirm here.";

export const markingOpening = (supplier: Supplier): string[] => [
  ...(supplier === "EMIS" || supplier === "SYSTMONE" ? opening[supplier] : elsewhere),
  last,
];

/** Where an entry stands in a supplier's record. */
const places: Record<EntryKind, string> = {
  CONSULTATION: "Consultations",
  PROBLEM: "Problems",
  OBSERVATION: "Consultations",
  RESULT: "Investigations",
  MEDICATION: "Medication",
  ALLERGY: "Allergies",
  IMMUNISATION: "Care history",
  REFERRAL: "Referrals",
  DOCUMENT: "Documents",
  DIARY: "Diary",
};

/** What to do with one entry. */
export function markWords(supplier: Supplier, kind: EntryKind, mark: "HIDE" | "SHOW"): string {
  if (supplier === "EMIS")
    return `${places[kind]}: Online visibility, ${mark === "HIDE" ? "'Not visible'" : "'Visible'"}.`;
  if (supplier === "SYSTMONE")
    return mark === "HIDE" ? "Journal: tick 'Do not show online'." : "Journal: untick 'Do not show online'.";
  return mark === "HIDE" ? "Set it not to be shown online." : "Set it to be shown online.";
}
