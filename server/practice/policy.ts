import { z } from "zod";
import type { HideReason } from "../redaction/redaction.words.ts";
import { EvidenceType } from "../verification/evidence-type.ts";
import { Queue, usualDays } from "./queue.ts";

const hideReasons = [
  "SERIOUS_HARM",
  "THIRD_PARTY",
  "DOMESTIC_ABUSE",
  "SAFEGUARDING",
  "LEGAL_GENDER_RECOGNITION",
  "LEGAL_FERTILITY",
  "LEGAL_ADOPTION",
  "LEGAL_COURT_ORDER",
  "WRONG_PATIENT",
  "PATIENT_REQUEST",
  "STAFF_SAFETY",
] as const satisfies readonly HideReason[];

/** What a practice may decide for itself, with the default where it has not (domain.md 15). */
export const policySchema = z.object({
  /** LEVELS: two pieces of level 3, or one of level 3 and one of level 2. The other also takes photo and proof of address (BR-CL-30). */
  identityRule: z.enum(["LEVELS", "LEVELS_OR_PHOTO_PLUS_ADDRESS"]).default("LEVELS"),
  /** Kinds of the national list that this practice does not take (BR-CL-30). */
  evidenceNotAccepted: z.array(z.enum(EvidenceType)).default([]),
  proofOfAddressMonths: z.int().min(1).max(12).default(3),
  /** BR-REG-03, BR-CL-04. */
  allowAppointmentsBeforeId: z.boolean().default(false),
  /** Whoever verified identity does not authorise the record level (domain.md 13.1). */
  fourEyes: z.boolean().default(false),
  /** BR-RO-02: where two people cannot be had, one may do both, with a reason. */
  singleHanded: z.boolean().default(false),
  questionCategories: z.int().min(2).max(6).default(3),
  minRegistrationMonthsForRecordAccess: z.int().min(1).max(24).nullable().default(null),
  /** BR-REG-05: the day that is told when a review delays access, unless somebody sets another. */
  reviewDays: z.int().min(1).max(90).default(28),
  /** BR-EN-08. */
  enhancedReviewMaxDays: z.int().min(1).max(90).default(28),
  /** BR-DC-04. */
  minContactIntervalDays: z.int().min(30).max(730).default(180),
  /** BR-EN-06. */
  bulkCodeLimit: z.int().min(1).max(100).default(25),
  /** BR-PD-03: how many days a wait in each queue may last; a queue that is not named has its usual days. */
  serviceLevels: z
    .array(z.object({ queue: z.enum(Queue), days: z.int().min(1).max(90) }))
    .default([])
    .transform((promised) =>
      Object.values(Queue).map(
        (queue) => promised.find((level) => level.queue === queue) ?? { queue, days: usualDays[queue] },
      ),
    ),
  dueDays: z.int().min(1).max(90).default(28),
  /** Days that clinical text is kept after a review is signed off (BR-CL-52). */
  recordTextDays: z.int().min(1).max(365).default(30),
  /** Whoever decided entries does not sign the review off (BR-CL-50). */
  anotherSignsOffReview: z.boolean().default(true),
  /** Reasons for which two clinicians hide an entry (BR-RD-04). */
  secondClinicianFor: z.array(z.enum(hideReasons)).max(11).default([]),
  /** How many shown entries are put before whoever signs off. */
  reviewSample: z.int().min(5).max(100).default(20),
});

export type Policy = z.infer<typeof policySchema>;
export type StoredPolicy = z.input<typeof policySchema>;

export const policyOf = (stored: StoredPolicy): Policy => policySchema.parse(stored);
