import type {
  EnhancedReviewCause,
  EnhancedReviewClosedCause,
  EnhancedReviewDecision,
  EnhancedReviewReason,
  EnhancedReviewTalk,
  Service,
} from "../../schema/documents.ts";
import { serviceLabel } from "../ui/services.ts";

export const causes: Record<EnhancedReviewCause, string> = {
  CODE_FOUND: "A 104 stands in the record",
  CODED_AFTER_ACCESS: "A 104 was added after access was granted; nothing changes by itself",
  JOINED_WITH_CODE: "The patient brought the 104 from the practice before",
  RAISED_HERE: "Somebody here found that a review is needed",
  REVIEW_DUE: "The day on which an earlier decision is looked at again",
};

export const closedCauses: Record<EnhancedReviewClosedCause, string> = {
  LEFT_PRACTICE: "The patient left the practice before it was decided",
  DIED: "The patient died before it was decided",
};

export const reviewReasons: Record<EnhancedReviewReason, string> = {
  CHILD_PROTECTION: "Child protection",
  ADULT_PROTECTION: "Adult protection",
  DOMESTIC_ABUSE: "Domestic abuse, of the patient or in the household",
  COERCIVE_CONTROL: "Coercive control",
  MENTAL_HEALTH: "Reading it may cause serious distress",
  CAPACITY_IN_DOUBT: "Capacity in doubt",
  THIRD_PARTIES: "Much about other people",
  LOOKED_AFTER_OR_ADOPTED: "Looked-after or adopted",
  MIXED_RECORDS: "Records that may be mixed up",
};

export const talkOutcomes: Record<EnhancedReviewTalk, string> = {
  WANTS_ACCESS: "They want access",
  WANTS_LESS: "They want to see less",
  WANTS_NONE: "They want no access",
  NOT_REACHED: "They could not be reached",
};

export const decisions: Record<EnhancedReviewDecision, string> = {
  GRANT_FULL_PROSPECTIVE: "Grant the full record from now on",
  GRANT_LIMITED: "Grant some services only",
  GRANT_WITH_REDACTION: "Grant once a redaction review is signed off",
  WITHHOLD: "Withhold access",
  PATIENT_DECLINED: "The patient declines",
  DEFER: "Put off the decision",
};

/** What follows from it and is entered in the record afterwards, so that it is known before one decides. */
export const entered: Record<EnhancedReviewDecision, string> = {
  GRANT_FULL_PROSPECTIVE: "Afterwards 106 (no review is needed) is to be entered in the record.",
  GRANT_LIMITED:
    "What is on and not granted is switched off, and the patient is told. Afterwards it is to be entered that access was granted after review.",
  GRANT_WITH_REDACTION: "Afterwards it is to be entered that access was granted after review.",
  WITHHOLD:
    "What is on is switched off, and the patient is told. Afterwards it is to be entered that access was withheld after review.",
  PATIENT_DECLINED:
    "What is on is switched off, and the decline is acknowledged. Afterwards 103 (declined by the patient) is to be entered in the record.",
  DEFER: "Nothing is entered; the 104 goes on standing.",
};

/** What a clinician may grant one by one: the historic record follows its own review (BR-EN-05). */
const grantable: readonly Service[] = [
  "SUMMARY_RECORD",
  "DETAILED_CODED_RECORD",
  "DOCUMENTS",
  "FULL_PROSPECTIVE_RECORD",
];

export const grantChoices = grantable.map((value) => ({ value, label: serviceLabel(value) }));
