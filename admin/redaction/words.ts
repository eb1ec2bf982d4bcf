import type {
  EntryDecision,
  EntryGroup,
  EntryKind,
  HideReason,
  LinkKind,
  ReviewPurpose,
  SafetyPart,
  TransferInteraction,
} from "../../schema/documents.ts";
import { dateInWords } from "../ui/dates.ts";

export const purposes: Record<ReviewPurpose, string> = {
  HISTORIC_ACCESS: "Access to the historic record",
  CODED_RECORD: "Access to the coded record",
  TRANSFER_IN: "The record came from another practice",
  PROXY: "Somebody is to see it for the patient",
  ACCESS_REQUEST: "A request for a copy of the record",
  NEW_ITEM: "New items",
};

export const entryGroups: Record<EntryGroup, string> = {
  CONSULTATIONS: "Consultations and problems",
  RESULTS: "Results",
  MEDICATION: "Medicines, allergies and vaccinations",
  DOCUMENTS: "Documents",
  LATE: "Late and changed entries",
};

export const entryKinds: Record<EntryKind, string> = {
  CONSULTATION: "Consultation",
  PROBLEM: "Problem",
  OBSERVATION: "Observation",
  RESULT: "Test result",
  MEDICATION: "Medicine",
  ALLERGY: "Allergy",
  IMMUNISATION: "Vaccination",
  REFERRAL: "Referral",
  DOCUMENT: "Document",
  DIARY: "Diary entry",
};

/** Why an entry is hidden, as one chooses it. */
export const hideReasons: Record<HideReason, string> = {
  THIRD_PARTY: "About or from another person",
  SAFEGUARDING: "Safeguarding",
  DOMESTIC_ABUSE: "Domestic abuse",
  SERIOUS_HARM: "Likely to cause serious harm (a clinician decides)",
  WRONG_PATIENT: "Belongs to another patient",
  LEGAL_GENDER_RECOGNITION: "Gender recognition (by law)",
  LEGAL_FERTILITY: "Fertility treatment (by law)",
  LEGAL_ADOPTION: "Adoption (by law)",
  LEGAL_COURT_ORDER: "A court order",
  STAFF_SAFETY: "Safety of staff",
  PATIENT_REQUEST: "The patient asked to hide it from who acts for them",
};

export const decisionWords: Record<EntryDecision, string> = {
  SHOW: "Shown",
  HIDE: "Hidden",
  ESCALATE: "With a clinician",
};

/** As whom somebody says whether sharing with a carer is safe. */
export const safetyParts: Record<SafetyPart, string> = {
  CLINICIAN: "Clinician",
  SAFEGUARDING_LEAD: "Safeguarding lead",
};

export const linkKinds: Record<LinkKind, string> = {
  PROBLEM: "problem",
  MEDICATION: "medicine",
  DOCUMENT: "document",
  RESULT: "result",
  CONSULTATION: "same consultation",
};

export const interactions: Record<TransferInteraction, string> = {
  UK06: "without labels (UK06)",
  UK07: "with labels (UK07)",
};

/** What the pre-screen calls a reason, as the mark on the text says it. */
const findings: Readonly<Record<string, string>> = {
  third_party_confidential: "other person",
  third_party_given_information: "informant",
  safeguarding: "safeguarding",
  serious_harm: "harm",
  legally_restricted: "restricted by law",
  wrong_patient: "wrong patient",
  opinion_unshared_diagnosis: "not shared yet",
  sensitive_sexual_health: "sexual health",
  sensitive_other: "sensitive",
};

export const findingInWords = (reason: string) => findings[reason] ?? reason.replaceAll("_", " ");

/** '3 May 2014'; an entry may have no day. */
export const dayInWords = (day: string | null | undefined) => (day ? dateInWords(day) : "No date");

/** From one day to another, either of which may be open. */
export function periodInWords(from: string | null | undefined, until: string | null | undefined) {
  if (from && until) return from === until ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(until)}`;
  if (from) return `from ${dateInWords(from)}`;
  return until ? `up to ${dateInWords(until)}` : "without a date";
}
