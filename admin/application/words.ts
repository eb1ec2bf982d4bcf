import type {
  Channel,
  CheckKind,
  CredentialChannel,
  CredentialKind,
  Declaration,
  DiscussedHow,
  HistoricRequestForm,
  InformationFormat,
  InitiatedBy,
  NoCredentialReason,
  RefusalReason,
  SeenAlone,
} from "../../schema/documents.ts";

export const channels: Record<Channel, string> = {
  IN_PERSON: "In person",
  PAPER: "On paper",
  PRACTICE_WEB: "By the practice’s web form",
  NHS_APP: "By the NHS App",
  PHONE: "By phone",
  PROXY_SERVICE: "By the national service for carers and parents",
};

export const initiators: Record<InitiatedBy, string> = { PATIENT: "The patient", STAFF: "The practice" };

export const declarations: Record<Declaration, string> = {
  LEAFLET_READ: "Has read and understood the leaflet",
  SECURITY: "Is responsible for the security of what they see or download",
  SHARING: "Shares it with others at their own risk",
  MISUSE: "Will tell the practice if the account is used without their agreement",
  WRONG_CONTENT: "Will tell the practice if the record is wrong or about somebody else",
};

/** The form in which information was given, in the middle of a sentence. */
export const formats: Record<InformationFormat, string> = {
  STANDARD: "Standard print",
  LARGE_PRINT: "Large print",
  EASY_READ: "Easy read",
  SPOKEN: "Spoken",
  INTERPRETED: "With an interpreter",
};

export const historicForms: Record<HistoricRequestForm, string> = {
  FORM: "Form",
  LETTER: "Letter",
  EMAIL: "E-mail",
  ONLINE: "Online",
};

export const checkKinds: Record<CheckKind, string> = {
  RESPONSIBILITIES: "Responsibilities understood",
  COERCION: "No pressure from others",
  CAPACITY: "Capacity to decide",
  COMPETENCE: "Competence of a young person",
};

export const seenAlone: Record<SeenAlone, string> = {
  YES: "Yes",
  NO: "No",
  NOT_POSSIBLE: "It was not possible",
};

export const discussions: Record<DiscussedHow, string> = {
  IN_PERSON: "In person",
  PHONE: "By phone",
  VIDEO: "By video",
};

export const refusalReasons: Record<RefusalReason, string> = {
  IDENTITY_NOT_ESTABLISHED: "Identity could not be established",
  RESPONSIBILITIES_NOT_ACCEPTED: "The patient does not accept the responsibilities",
  SERIOUS_HARM: "Access would seriously harm somebody",
  THIRD_PARTY_CANNOT_BE_SEPARATED: "Information about other people cannot be separated",
  LACKS_CAPACITY_NO_BASIS: "The patient lacks capacity and nobody acts for them",
  UNDER_AGE_NOT_COMPETENT: "A young person who is not competent to decide",
  MISUSE_HISTORY: "Misuse in the past",
  COERCION_CONCERN: "Concern about pressure from others",
  SAFEGUARDING: "Safeguarding",
  NOT_REGISTERED_HERE: "Not registered here",
  DUPLICATE_RECORD_UNRESOLVED: "There are two records of this patient",
  ESSENTIAL_SERVICES_IMPACT: "It would put the practice’s essential services at risk",
  CANNOT_REDACT_YET: "The record cannot be redacted yet",
  OTHER: "Another reason",
};

export const credentialChannels: Record<CredentialChannel, string> = {
  IN_PERSON: "In person",
  POST_TO_RECORDED_ADDRESS: "By post to the recorded address",
  VERIFIED_EMAIL: "By e-mail to the verified address",
};

export const noCredentialReasons: Record<NoCredentialReason, string> = {
  NHS_LOGIN: "Signs in with NHS login",
  NOT_COLLECTED: "Not collected; the services stay on",
};

export const credentialKinds: Record<CredentialKind, string> = {
  LINKAGE_KEY: "Linkage key",
  PASSPHRASE: "Passphrase",
};
