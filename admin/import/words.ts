import type { ImportBatchFragment, ImportFormat, ImportOutcome } from "../../schema/documents.ts";
import { counted } from "../ui/counted.ts";

export const formats: Record<ImportFormat, string> = {
  COHORT_CSV: "Cohort list (CSV)",
  FHIR_PATIENT: "FHIR Patient (JSON)",
};

export const outcomes: Record<ImportOutcome, string> = {
  NEW: "New",
  CHANGED: "Changed",
  SAME: "Nothing new",
  NEEDS_PERSON: "Needs a person",
  REFUSED: "Refused",
};

/** '3 new, 1 refused', or that nothing was new. */
export function resultInWords(batch: ImportBatchFragment): string {
  if (batch.state === "REFUSED") return "The file could not be read; nothing was changed";
  const parts = [
    batch.rowsNew && counted(batch.rowsNew, "new patient"),
    batch.rowsChanged && `${batch.rowsChanged.toLocaleString("en-GB")} changed`,
    batch.rowsSame && `${batch.rowsSame.toLocaleString("en-GB")} as before`,
    batch.rowsPerson && counted(batch.rowsPerson, "needs a person", "need a person"),
    batch.rowsRefused && `${batch.rowsRefused.toLocaleString("en-GB")} refused`,
  ].filter(Boolean);
  return `${batch.nothingNew ? "Nothing new: " : ""}${parts.join(", ") || "no rows"}`;
}
