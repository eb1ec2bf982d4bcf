import type { PatientCredentialsFragment } from "../../schema/documents.ts";

/** Whose identity is verified again before new sign-in details are made. */
export interface VerifyDialogProps {
  of: Pick<PatientCredentialsFragment, "id" | "patient">;
  onClose(): void;
}

/** The ways to verify a patient, and the permission each asks for. */
export const verifying = {
  documents: { label: "Verify by documents", permission: "identity.documents" },
  questions: { label: "Ask questions from the record", permission: "identity.vouch" },
  vouch: { label: "I know this patient and vouch for them", permission: "identity.vouch" },
} as const;
export type Verifying = keyof typeof verifying;

export const isVerifying = (name: string): name is Verifying => Object.hasOwn(verifying, name);
