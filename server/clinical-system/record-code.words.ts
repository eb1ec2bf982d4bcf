import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const RecordCode = enumeration("DECLINED", "REVIEW_NEEDED", "REVIEW_NOT_NEEDED");
export type RecordCode = OneOf<typeof RecordCode>;
publish(RecordCode, "RecordCode", "A code about online access in the clinical record (domain.md 4.2).", {
  DECLINED: "1290331000000103, online access to own health record declined by patient.",
  REVIEW_NEEDED: "1364731000000104, enhanced review indicated before granting access to own health record.",
  REVIEW_NOT_NEEDED: "1364751000000106, enhanced review not indicated before granting access to own health record.",
});

/** Verified concept ids, as text: they do not fit in a JavaScript number (domain.md 4.2). */
export const concepts: Record<RecordCode, { id: string; short: string; term: string }> = {
  DECLINED: { id: "1290331000000103", short: "103", term: "Online access to own health record declined by patient" },
  REVIEW_NEEDED: {
    id: "1364731000000104",
    short: "104",
    term: "Enhanced review indicated before granting access to own health record",
  },
  REVIEW_NOT_NEEDED: {
    id: "1364751000000106",
    short: "106",
    term: "Enhanced review not indicated before granting access to own health record",
  },
};

export const RecordEntry = enumeration(
  "DECLINED",
  "DECLINE_ENDED",
  "REFUSED",
  "REVIEW_NEEDED",
  "REVIEW_NOT_NEEDED",
  "GRANTED_AFTER_REVIEW",
  "WITHHELD_AFTER_REVIEW",
);
export type RecordEntry = OneOf<typeof RecordEntry>;
publish(
  RecordEntry,
  "RecordEntry",
  "An outcome to enter in the clinical record, with its code where one is verified (BR-CL-11).",
);
