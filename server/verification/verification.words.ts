import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const VerificationMethod = enumeration(
  "DOCUMENTS",
  "VOUCH_PERSONAL",
  "VOUCH_RECORD_CONFIRMATION",
  "REMOTE_VOUCH",
  "NHS_LOGIN_P9",
);
export type VerificationMethod = OneOf<typeof VerificationMethod>;
publish(VerificationMethod, "VerificationMethod", "How somebody's identity was verified (domain.md 2.1).", {
  DOCUMENTS: "Two documents, seen in person.",
  VOUCH_PERSONAL: "An authorised member of staff knows them.",
  VOUCH_RECORD_CONFIRMATION: "They answered questions drawn from the record, in person.",
  REMOTE_VOUCH:
    "They answered such questions by telephone or video; never opens more than the summary record (BR-ID-07).",
  NHS_LOGIN_P9: "NHS login proved who they are; opens up to the full record from now on.",
});

export const NhsLoginLevel = enumeration("P0", "P5", "P9");
export type NhsLoginLevel = OneOf<typeof NhsLoginLevel>;
publish(NhsLoginLevel, "NhsLoginLevel", "How far NHS login proved who somebody is (domain.md 2.5).", {
  P0: "E-mail and telephone only.",
  P5: "Details match the national register; the NHS number is only claimed (BR-ID-10).",
  P9: "Compared with photographic evidence.",
});

export const RelationshipBasis = enumeration("KNOWN_AS_PATIENT", "KNOWN_PERSONALLY", "REGULAR_ATTENDER");
export type RelationshipBasis = OneOf<typeof RelationshipBasis>;
publish(RelationshipBasis, "RelationshipBasis", "How the person who vouches knows them (BR-ID-05).");

export const NoDocumentsCategory = enumeration("TRAVELLER", "HOMELESS", "REFUGEE_OR_ASYLUM_SEEKER", "OTHER");
export type NoDocumentsCategory = OneOf<typeof NoDocumentsCategory>;
publish(NoDocumentsCategory, "NoDocumentsCategory", "Why somebody has no documents to show (BR-ID-12).");

export const QuestionCategory = enumeration(
  "LAST_ATTENDANCE",
  "CURRENT_MEDICINES",
  "OPERATIONS",
  "ALLERGIES",
  "TESTS",
  "VACCINATIONS",
  "PAST_ADDRESSES",
  "REGISTRATION",
);
export type QuestionCategory = OneOf<typeof QuestionCategory>;
publish(
  QuestionCategory,
  "QuestionCategory",
  "What an open question was about. The question must not tell what the record holds; its answer is never recorded (BR-ID-06).",
  {
    LAST_ATTENDANCE: "When they were last seen, by whom and why.",
    CURRENT_MEDICINES: "What they take now.",
    OPERATIONS: "Which operations they had, and when.",
    ALLERGIES: "What they react to.",
    TESTS: "Which tests they had lately.",
    VACCINATIONS: "Which vaccinations they had, and when.",
    PAST_ADDRESSES: "Where they lived before.",
    REGISTRATION: "When they joined the practice, and where they were registered before.",
  },
);
