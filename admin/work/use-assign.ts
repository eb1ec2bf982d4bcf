import {
  AssignApplicationDocument,
  AssignClinicalSystemItemDocument,
  AssignEnhancedReviewDocument,
  AssignHelpOfferDocument,
  type WorkKind,
} from "../../schema/documents.ts";
import { useStep } from "../api/use-step.ts";
import { usePractice } from "../session/use-practice.ts";

/** A concern is given to somebody on its own page, with its day; a part of a redaction review is taken on by who opens it. */
const permissions: Partial<Record<WorkKind, string>> = {
  APPLICATION: "application.assign",
  CLINICAL_SYSTEM: "clinicalSystem.confirm",
  ENHANCED_REVIEW: "review.raise",
  HELP_OFFER: "application.assign",
};

export const useMayAssign = (kind: WorkKind) => usePractice().permissions.includes(permissions[kind] ?? "");

/** Gives a piece of work to somebody, or to nobody. */
export function useAssign(kind: WorkKind, done: string) {
  const application = useStep(AssignApplicationDocument, { done });
  const item = useStep(AssignClinicalSystemItemDocument, { done });
  const review = useStep(AssignEnhancedReviewDocument, { done });
  const help = useStep(AssignHelpOfferDocument, { done });
  if (kind === "HELP_OFFER") return help;
  if (kind === "ENHANCED_REVIEW") return review;
  return kind === "APPLICATION" ? application : item;
}
