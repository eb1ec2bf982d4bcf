import type {
  NhsLoginLevel,
  NoDocumentsCategory,
  QuestionCategory,
  RelationshipBasis,
  VerificationMethod,
} from "../../schema/documents.ts";

export const methods: Record<VerificationMethod, string> = {
  DOCUMENTS: "Two documents seen",
  VOUCH_PERSONAL: "Vouched for by somebody who knows them",
  VOUCH_RECORD_CONFIRMATION: "Questions from the record, in person",
  REMOTE_VOUCH: "Questions from the record, by phone or video",
  NHS_LOGIN_P9: "NHS login, level P9",
};

export const nhsLoginLevels: Record<NhsLoginLevel, string> = {
  P9: "P9: compared with photographic evidence; verifies who they are",
  P5: "P5: details match the national register; opens no record",
  P0: "P0: e-mail and telephone only; opens nothing",
};

export const bases: Record<RelationshipBasis, string> = {
  KNOWN_AS_PATIENT: "As a patient of mine",
  REGULAR_ATTENDER: "They come to the practice regularly",
  KNOWN_PERSONALLY: "Personally",
};

export const noDocuments: Record<NoDocumentsCategory, string> = {
  HOMELESS: "Homeless",
  TRAVELLER: "Traveller",
  REFUGEE_OR_ASYLUM_SEEKER: "Refugee or asylum seeker",
  OTHER: "Another reason",
};

export const questions: Record<QuestionCategory, string> = {
  LAST_ATTENDANCE: "When they were last seen, by whom and why",
  CURRENT_MEDICINES: "What they take now",
  OPERATIONS: "Operations, and when",
  ALLERGIES: "What they react to",
  TESTS: "Tests they had lately",
  VACCINATIONS: "Vaccinations, and when",
  PAST_ADDRESSES: "Where they lived before",
  REGISTRATION: "When they joined, and from where",
};

const short = new Set(["UK", "EEA", "DBS", "ID", "US", "NI", "ARC"]);

/** 'Passport and current account' */
export const evidencesInWords = (codes: readonly string[]) =>
  codes.map((code, index) => (index === 0 ? evidenceInWords(code) : uncapital(evidenceInWords(code)))).join(" and ");

const uncapital = (words: string) =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** A code of the evidence list made readable, where the list itself is not at hand. */
export const evidenceInWords = (code: string) =>
  code
    .split("_")
    .map((word, index) => {
      if (short.has(word)) return word;
      const lower = word.toLowerCase();
      return index === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    })
    .join(" ");
