import type { ImportKind } from "../import.words.ts";
import { codeSheet } from "./code-sheet.ts";
import { equalitySheet } from "./equality-sheet.ts";
import { onlineSheet } from "./online-sheet.ts";
import { patientSheet } from "./patient-sheet.ts";
import { proxySheet } from "./proxy-sheet.ts";
import type { Sheet } from "./sheet.ts";

/** How each kind of list is read. */
export const sheets: Record<ImportKind, Sheet> = {
  PATIENTS: patientSheet,
  ONLINE_USERS: onlineSheet,
  PROXIES: proxySheet,
  CODES: codeSheet,
  EQUALITY: equalitySheet,
};
