import type {
  ChaseChannel,
  ChaseOutcome,
  CredentialStep,
  CredentialVoidReason,
  PatientCredentialsFragment,
} from "../../schema/documents.ts";

export type Issued = PatientCredentialsFragment["credentials"][number];

export const stepLabels: Record<CredentialStep, string> = {
  reissueCredential: "Record that new ones were made",
  giveCredential: "Record how they were handed over",
  confirmCredentialUsed: "They have signed up",
  chaseCredential: "Record that you asked",
  voidCredential: "Make them void",
};

export const voidReasons: Record<CredentialVoidReason, string> = {
  LOST: "They are lost",
  WRONG_PERSON: "Somebody else has them",
  ISSUED_IN_ERROR: "They should not have been made",
  PATIENT_ASKED: "The patient does not want them",
};

export const chaseChannels: Record<ChaseChannel, string> = {
  PHONE: "By phone",
  SMS: "By text message",
  EMAIL: "By e-mail",
  POST: "By post",
  IN_PERSON: "In person",
};

export const chaseOutcomes: Record<ChaseOutcome, string> = {
  NO_ANSWER: "No answer",
  WILL_USE_IT: "They will sign up",
  WILL_COME_IN: "They will come in",
  NOT_WANTED: "They do not want them",
};
