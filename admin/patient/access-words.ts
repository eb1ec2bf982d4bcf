import type { AccessReason } from "../../schema/documents.ts";

/** Why a service stands as it does. */
export const accessReasons: Record<AccessReason, string> = {
  APPLICATION: "Asked for in an application",
  APPLICATION_EXPIRED: "Nobody came or answered for three months",
  AUTHORISED: "Decided in an application",
  COERCION: "Concern about pressure from others",
  DEATH_TAKEN_BACK: "A death recorded in error; somebody has to decide",
  DEATH_INFORMAL: "Reported as having died",
  DEMOGRAPHIC_CONFLICT: "The details do not agree with the national record",
  DIED: "Has died",
  DUPLICATE_RECORD: "There are two records",
  ENTERED_IN_ERROR: "The application was entered in error",
  LEFT_PRACTICE: "Left the practice",
  MISUSE: "Misuse",
  PATIENT_DECLINED: "The patient does not want it",
  PATIENT_REQUEST: "The patient asked for it to end",
  PATIENT_WITHDREW: "The patient took the application back",
  PRACTICE_REFUSED: "Refused by the practice",
  REMOVED: "Removed from the list",
  RESTORED: "Restored after a concern was closed",
  SAFEGUARDING: "Safeguarding",
  SUPPLIER_DEFAULT: "On by default",
  SUPPLIER_REPORTED: "Reported by the clinical system",
  SUPPLIER_RESTRICTED: "Restricted by the clinical system",
  VISIBLE_FROM_CHANGED: "The start date was changed",
};
