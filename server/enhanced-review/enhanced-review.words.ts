import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const ReviewKind = enumeration("INITIAL", "RE_REVIEW", "TRANSFER_IN");
export type ReviewKind = OneOf<typeof ReviewKind>;
publish(ReviewKind, "EnhancedReviewKind", "Why an enhanced review is held (domain.md 4.4).");

export const ReviewCause = enumeration(
  "CODE_FOUND",
  "CODED_AFTER_ACCESS",
  "JOINED_WITH_CODE",
  "RAISED_HERE",
  "REVIEW_DUE",
);
export type ReviewCause = OneOf<typeof ReviewCause>;
publish(ReviewCause, "EnhancedReviewCause", "What opened an enhanced review.", {
  CODE_FOUND: "A 104 stands in the record.",
  CODED_AFTER_ACCESS: "A 104 was added after access was granted; nothing changes by itself (BR-EN-01).",
  JOINED_WITH_CODE: "The patient brought the 104 from the practice before (BR-EN-11).",
  RAISED_HERE: "Somebody here found that a review is needed; the 104 is to be entered.",
  REVIEW_DUE: "The day on which an earlier decision is looked at again has come.",
});

export const ReviewReason = enumeration(
  "CHILD_PROTECTION",
  "ADULT_PROTECTION",
  "DOMESTIC_ABUSE",
  "COERCIVE_CONTROL",
  "MENTAL_HEALTH",
  "CAPACITY_IN_DOUBT",
  "THIRD_PARTIES",
  "LOOKED_AFTER_OR_ADOPTED",
  "MIXED_RECORDS",
);
export type ReviewReason = OneOf<typeof ReviewReason>;
publish(ReviewReason, "EnhancedReviewReason", "Why access is looked at before it is granted (domain.md 4.1).");

export const ReviewState = enumeration("OPEN", "IN_REVIEW", "DECIDED", "CLOSED");
export type ReviewState = OneOf<typeof ReviewState>;
publish(ReviewState, "EnhancedReviewState", "Where an enhanced review is in its life (domain.md 13).", {
  CLOSED: "The patient left or died before a decision (BR-LE-10).",
});
export const isUnderWay = (state: ReviewState) => state === "OPEN" || state === "IN_REVIEW";

export const ClosedCause = enumeration("LEFT_PRACTICE", "DIED");
export type ClosedCause = OneOf<typeof ClosedCause>;
publish(ClosedCause, "EnhancedReviewClosedCause", "Why nobody decides an enhanced review any more.");

export const ReviewDecision = enumeration(
  "GRANT_FULL_PROSPECTIVE",
  "GRANT_LIMITED",
  "GRANT_WITH_REDACTION",
  "WITHHOLD",
  "PATIENT_DECLINED",
  "DEFER",
);
export type ReviewDecision = OneOf<typeof ReviewDecision>;
publish(ReviewDecision, "EnhancedReviewDecision", "What the clinician decided (domain.md 4.4).", {
  GRANT_LIMITED: "Only the services named.",
  GRANT_WITH_REDACTION: "Once a redaction review is signed off.",
  WITHHOLD: "Looked at again within 12 months (BR-EN-10).",
});

export const TalkOutcome = enumeration("WANTS_ACCESS", "WANTS_LESS", "WANTS_NONE", "NOT_REACHED");
export type TalkOutcome = OneOf<typeof TalkOutcome>;
publish(TalkOutcome, "EnhancedReviewTalk", "What the patient said when it was talked over.");
