import { createContext, useContext } from "react";
import type { ApplicationStep, CaseFragment, Service } from "../../schema/documents.ts";
import { isOfRole } from "../ui/refusal.ts";

export type Case = CaseFragment;

/** What is being filled in: a step, of one service or of one check where it has several. One at a time, so that fields have one name. */
export interface Opened {
  step: ApplicationStep;
  of?: string;
}

interface CaseOnScreen {
  application: Case;
  opened: Opened | undefined;
  open(next: Opened | undefined): void;
  /** A step is done: closes its form and leads to what comes next. */
  finish(state: Case["state"], stay?: string): void;
}

export const CaseContext = createContext<CaseOnScreen | null>(null);

export function useCase(): CaseOnScreen {
  const found = useContext(CaseContext);
  if (!found) throw new Error("There is no application around this.");
  return found;
}

/** What the server says of a step for the person at work: undefined where it does not concern them. */
export function permissionOf({ steps }: Case, step: ApplicationStep, service?: Service) {
  const found = steps.find((each) => each.step === step && (each.service ?? undefined) === service);
  return isOfRole(found?.refusal) ? undefined : found;
}

/** The section where an application goes on from where it stands. */
export const sectionOf: Record<Case["state"], string> = {
  INCOMPLETE: "form",
  ID_CHECK: "identity",
  CHECKS: "checks",
  AUTHORISE: "services",
  CREDENTIAL: "credential",
  REVIEW: "services",
  ACTIVE: "standing",
  REFUSED: "standing",
  WITHDRAWN: "standing",
  EXPIRED: "standing",
  ENTERED_IN_ERROR: "standing",
};
