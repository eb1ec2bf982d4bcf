import type { ImportKind } from "../import.words.ts";
import { patientSheet } from "./patient-sheet.ts";
import type { Sheet } from "./sheet.ts";

/** How each kind of list is read. */
export const sheets: Record<ImportKind, Sheet> = {
  PATIENTS: patientSheet,
  ONLINE_USERS: patientSheet,
  PROXIES: patientSheet,
  CODES: patientSheet,
  EQUALITY: patientSheet,
};
