import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const ApplicationState = enumeration(
  "INCOMPLETE",
  "ID_CHECK",
  "CHECKS",
  "AUTHORISE",
  "CREDENTIAL",
  "REVIEW",
  "ACTIVE",
  "REFUSED",
  "WITHDRAWN",
  "EXPIRED",
  "ENTERED_IN_ERROR",
);
export type ApplicationState = OneOf<typeof ApplicationState>;
publish(
  ApplicationState,
  "ApplicationState",
  "What an application waits for now; derived from the gates of its services (BR-CL-01).",
  {
    INCOMPLETE: "A declaration is missing: the responsibilities are to be discussed (BR-REG-02).",
    ID_CHECK: "Somebody is to verify who the patient is.",
    CHECKS: "The registration checks are not all clear.",
    AUTHORISE: "At least one service is ready to be switched on.",
    CREDENTIAL: "Something is on, and the patient waits for what lets them sign up.",
    REVIEW: "What is left waits for a redaction review (BR-REG-04).",
    EXPIRED: "The applicant never came with ID, or did not answer; they have to register again (BR-REG-07).",
    ACTIVE: "Every service has its outcome and at least one is on.",
    ENTERED_IN_ERROR: "It should never have been; its effects are reversed (BR-CL-08).",
  },
);

export const Channel = enumeration("PAPER", "PRACTICE_WEB", "NHS_APP", "PROXY_SERVICE", "IN_PERSON", "PHONE");
export type Channel = OneOf<typeof Channel>;
publish(Channel, "Channel", "How the application came.");

export const InitiatedBy = enumeration("PATIENT", "STAFF");
export type InitiatedBy = OneOf<typeof InitiatedBy>;
publish(InitiatedBy, "InitiatedBy", "Whose idea it was; staff may not approach a patient who declined (BR-REG-01).");

export const Declaration = enumeration("LEAFLET_READ", "SECURITY", "SHARING", "MISUSE", "WRONG_CONTENT");
export type Declaration = OneOf<typeof Declaration>;
publish(Declaration, "Declaration", "The five declarations of the application form.", {
  LEAFLET_READ: "Has read and understood the leaflet.",
  SECURITY: "Is responsible for the security of what is seen or downloaded.",
  SHARING: "Shares at their own risk.",
  MISUSE: "Will tell the practice when the account is used without agreement.",
  WRONG_CONTENT: "Will tell the practice when the record is wrong or about somebody else.",
});
export const declarations = Object.values(Declaration);

export const InformationFormat = enumeration("STANDARD", "LARGE_PRINT", "EASY_READ", "SPOKEN", "INTERPRETED");
export type InformationFormat = OneOf<typeof InformationFormat>;
publish(InformationFormat, "InformationFormat", "The form in which the patient was given information.");

export const CheckKind = enumeration("RESPONSIBILITIES", "COERCION", "CAPACITY", "COMPETENCE");
export type CheckKind = OneOf<typeof CheckKind>;
publish(CheckKind, "CheckKind", "A registration check.", {
  CAPACITY: "By a clinician, where there is doubt (BR-CL-25).",
  COMPETENCE: "By a clinician, for 11 to 15-year-olds (BR-CL-25).",
});

export const CheckOutcome = enumeration("CLEAR", "CONCERN");
export type CheckOutcome = OneOf<typeof CheckOutcome>;
publish(CheckOutcome, "CheckOutcome", "What the check found.");

export const SeenAlone = enumeration("YES", "NO", "NOT_POSSIBLE");
export type SeenAlone = OneOf<typeof SeenAlone>;
publish(SeenAlone, "SeenAlone", "Whether the patient was seen or spoken to alone (BR-CO-02).");

export const Outcome = enumeration("ENABLED", "REFUSED", "WITHDRAWN", "EXPIRED");
export type Outcome = OneOf<typeof Outcome>;
publish(Outcome, "ServiceOutcome", "How the request for one service ended.");

export const ExistingAccount = enumeration("NONE", "HERE", "ELSEWHERE");
export type ExistingAccount = OneOf<typeof ExistingAccount>;
publish(ExistingAccount, "ExistingAccount", "Whether the patient has an account for online services already.", {
  HERE: "In this practice's clinical system.",
  ELSEWHERE: "From a practice before this one, or NHS login alone.",
});

export const HistoricForm = enumeration("LETTER", "FORM", "EMAIL", "ONLINE");
export type HistoricForm = OneOf<typeof HistoricForm>;
publish(HistoricForm, "HistoricRequestForm", "The form of the written request for the historic record (BR-CL-09).");

export const DiscussedHow = enumeration("IN_PERSON", "PHONE", "VIDEO");
export type DiscussedHow = OneOf<typeof DiscussedHow>;
publish(DiscussedHow, "DiscussedHow", "How a refusal was talked through with the patient.");

export const RefusalReason = enumeration(
  "IDENTITY_NOT_ESTABLISHED",
  "COERCION_CONCERN",
  "SAFEGUARDING",
  "LACKS_CAPACITY_NO_BASIS",
  "SERIOUS_HARM",
  "THIRD_PARTY_CANNOT_BE_SEPARATED",
  "MISUSE_HISTORY",
  "RESPONSIBILITIES_NOT_ACCEPTED",
  "NOT_REGISTERED_HERE",
  "UNDER_AGE_NOT_COMPETENT",
  "DUPLICATE_RECORD_UNRESOLVED",
  "ESSENTIAL_SERVICES_IMPACT",
  "CANNOT_REDACT_YET",
  "OTHER",
);
export type RefusalReason = OneOf<typeof RefusalReason>;
publish(RefusalReason, "RefusalReason", "Why the practice refuses a service (domain.md 6.1, BR-CL-10).");

/** Reasons that only who may read restricted concerns is told (BR-CL-20). */
export const restrictedRefusals: readonly RefusalReason[] = ["COERCION_CONCERN", "SAFEGUARDING"];
/** BR-CL-10: looked at again within three months. */
export const shortRefusals: readonly RefusalReason[] = ["ESSENTIAL_SERVICES_IMPACT", "CANNOT_REDACT_YET"];

export const NoCredentialReason = enumeration("NHS_LOGIN", "NOT_COLLECTED");
export type NoCredentialReason = OneOf<typeof NoCredentialReason>;
publish(NoCredentialReason, "NoCredentialReason", "Why nobody waits for a credential (BR-CL-02).", {
  NHS_LOGIN: "The patient signs in with NHS login, verified to P9.",
  NOT_COLLECTED: "The patient did not collect it; what is on stays on.",
});

export const ApplicationStep = enumeration(
  "lookAtRecord",
  "recordOwnRequest",
  "completeDeclarations",
  "recordResponsibilities",
  "verifyByDocuments",
  "vouchForPatient",
  "verifyByRecordQuestions",
  "reuseVerification",
  "recordIdentityNotPossible",
  "linkNhsLogin",
  "endNhsLogin",
  "recordCheck",
  "enableService",
  "proposeRefusal",
  "refuseService",
  "setExpectedDate",
  "recordGuidance",
  "issueCredential",
  "handOverCredential",
  "closeWithoutCredential",
  "withdrawApplication",
  "expireApplication",
  "markEnteredInError",
);
export type ApplicationStep = OneOf<typeof ApplicationStep>;
publish(ApplicationStep, "ApplicationStep", "A step of an application; each is the mutation of the same name.");
