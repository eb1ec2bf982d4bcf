import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const CredentialKind = enumeration("LINKAGE_KEY", "PASSPHRASE");
export type CredentialKind = OneOf<typeof CredentialKind>;
publish(
  CredentialKind,
  "CredentialKind",
  "What the supplier calls the secret; the secret itself is never stored (BR-CR-01).",
  {
    LINKAGE_KEY: "EMIS and Vision.",
    PASSPHRASE: "SystmOne.",
  },
);

export const CredentialState = enumeration("ISSUED", "HANDED_OVER", "USED", "EXPIRED", "VOIDED", "REVOKED");
export type CredentialState = OneOf<typeof CredentialState>;
publish(CredentialState, "CredentialState", "Where a credential is in its life (domain.md 7).");

export const CredentialChannel = enumeration("IN_PERSON", "POST_TO_RECORDED_ADDRESS", "VERIFIED_EMAIL");
export type CredentialChannel = OneOf<typeof CredentialChannel>;
publish(CredentialChannel, "CredentialChannel", "How it reached the patient.");

export const CredentialStep = enumeration(
  "reissueCredential",
  "giveCredential",
  "confirmCredentialUsed",
  "voidCredential",
  "chaseCredential",
);
export type CredentialStep = OneOf<typeof CredentialStep>;
publish(CredentialStep, "CredentialStep", "A step of what was issued; each is the mutation of the same name.");

export const CredentialRecipient = enumeration("PATIENT", "SOMEBODY_ELSE");
export type CredentialRecipient = OneOf<typeof CredentialRecipient>;
publish(CredentialRecipient, "CredentialRecipient", "Who took it (BR-CR-05).");

export const VoidReason = enumeration("LOST", "WRONG_PERSON", "ISSUED_IN_ERROR", "PATIENT_ASKED");
export type VoidReason = OneOf<typeof VoidReason>;
publish(VoidReason, "CredentialVoidReason", "Why it must not be used any more.");

export const ChaseChannel = enumeration("PHONE", "SMS", "EMAIL", "POST", "IN_PERSON");
export type ChaseChannel = OneOf<typeof ChaseChannel>;
publish(ChaseChannel, "ChaseChannel", "How the patient was asked about it.");

export const ChaseOutcome = enumeration("NO_ANSWER", "WILL_USE_IT", "WILL_COME_IN", "NOT_WANTED");
export type ChaseOutcome = OneOf<typeof ChaseOutcome>;
publish(ChaseOutcome, "ChaseOutcome", "What the patient said; after NOT_WANTED nobody asks again.");
