import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const EntryKind = enumeration(
  "CONSULTATION",
  "PROBLEM",
  "OBSERVATION",
  "RESULT",
  "MEDICATION",
  "ALLERGY",
  "IMMUNISATION",
  "REFERRAL",
  "DOCUMENT",
  "DIARY",
);
export type EntryKind = OneOf<typeof EntryKind>;
publish(EntryKind, "EntryKind", "What an item of the GP record is.", {
  RESULT: "A test report, a test result or its filing comment.",
  DIARY: "Something planned, such as a recall.",
});

export const RecordFormat = enumeration("GP_CONNECT_STU3", "UK_CORE_R4", "ENTRIES_CSV");
export type RecordFormat = OneOf<typeof RecordFormat>;
publish(RecordFormat, "RecordFormat", "How a record was read, by what is in it.", {
  GP_CONNECT_STU3: "A GP Connect Access Record Structured bundle (FHIR STU3).",
  UK_CORE_R4: "A bundle of UK Core resources (FHIR R4).",
  ENTRIES_CSV: "A list of entries, one a line.",
});

export const LinkKind = enumeration("PROBLEM", "MEDICATION", "DOCUMENT", "RESULT", "CONSULTATION");
export type LinkKind = OneOf<typeof LinkKind>;
publish(
  LinkKind,
  "LinkKind",
  "Why two entries belong together; by PROBLEM, MEDICATION and DOCUMENT they are one set (BR-RD-07).",
  {
    PROBLEM: "A problem's header and the entry that it is about.",
    MEDICATION: "A repeat and its issues, or an acute order and its plan.",
    DOCUMENT: "A consultation and a document attached to it.",
    RESULT: "A test report, its results and their filing comments.",
    CONSULTATION: "The consultation in which an entry was made; each is decided for itself.",
  },
);

export const TransferInteraction = enumeration("UK06", "UK07");
export type TransferInteraction = OneOf<typeof TransferInteraction>;
publish(
  TransferInteraction,
  "TransferInteraction",
  "How a record came over from the practice before (domain.md 5.3).",
  {
    UK06: "RCMR_IN030000UK06: without labels; every entry is treated as not reviewed (BR-RD-11).",
    UK07: "RCMR_IN030000UK07: with labels, as far as they were carried.",
  },
);
