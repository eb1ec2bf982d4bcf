import type { ApplicationStep, PendingReason, StaffRole } from "../../schema/documents.ts";
import { roles } from "../staff/roles.ts";
import type { Case } from "./case.ts";

/** The button of each step that moves a case on. */
export const stepWords: Partial<Record<ApplicationStep, string>> = {
  lookAtRecord: "Record the look in the record",
  recordOwnRequest: "Record the patient’s own request",
  completeDeclarations: "Add the missing declarations",
  recordResponsibilities: "Record that the responsibilities were explained",
  verifyByDocuments: "Verify by documents",
  vouchForPatient: "Vouch for the patient",
  verifyByRecordQuestions: "Ask questions from the record",
  setExpectedDate: "Set a new day",
  enableService: "Switch on",
  refuseService: "Record the talk and refuse",
  recordGuidance: "Record that the guidance was given",
  issueCredential: "Record that sign-in details were made",
  handOverCredential: "Record how they were handed over",
};

/** What ends each wait; a review and a concern have pages of their own. */
const stepsOf: Record<PendingReason, readonly ApplicationStep[]> = {
  AWAITING_NEW_DATE: ["setExpectedDate"],
  AWAITING_DECLARATIONS: ["completeDeclarations", "recordResponsibilities"],
  AWAITING_REGISTRATION: [],
  AWAITING_RECORD_LOOK: ["lookAtRecord"],
  AWAITING_OWN_REQUEST: ["recordOwnRequest"],
  AWAITING_ID: ["verifyByDocuments", "vouchForPatient", "verifyByRecordQuestions"],
  AWAITING_CHECKS: ["recordCheck"],
  AWAITING_COMPETENCE: ["recordCheck"],
  AWAITING_COERCION_CLEARANCE: [],
  AWAITING_ENHANCED_REVIEW: [],
  AWAITING_RECORD_REVIEW: [],
  AWAITING_AUTHORISATION: ["enableService"],
  AWAITING_DISCUSSION: ["refuseService"],
  AWAITING_CREDENTIAL: ["recordGuidance", "issueCredential"],
  CREDENTIAL_ISSUED_NOT_USED: ["recordGuidance", "handOverCredential"],
};

type Pending = Case["pending"][number];
type Permitted = Case["steps"][number];

/** The steps that would end a wait now, of the services that wait for it. */
export function stepsFor({ steps, guidanceAt }: Case, { reason, services }: Pending): Permitted[] {
  return stepsOf[reason]
    .filter((name) => name !== "recordGuidance" || guidanceAt === null)
    .flatMap((name) => steps.filter(({ step }) => step === name))
    .filter(({ service }) => service === null || services.includes(service));
}

/** 'verifier or authoriser' */
export function whoInWords(steps: readonly Permitted[]): string {
  const held = [...new Set(steps.flatMap((step) => step.roles))].map((role: StaffRole) => roles[role].label);
  const words = held.map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
