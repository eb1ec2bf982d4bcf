import type {
  ApplicationState,
  ClinicalSystemAction,
  RecordEntry,
  Service,
  WorkRowFragment,
} from "../../schema/documents.ts";
import { differenceDeeds } from "../online/words.ts";
import { entryGroups } from "../redaction/words.ts";
import { pendingDeeds } from "../application/pending-words.ts";
import { serviceName } from "../ui/services.ts";

/** What moves an application on from where it stands. */
const moves: Partial<Record<ApplicationState, string>> = {
  INCOMPLETE: "Discuss the responsibilities",
  ID_CHECK: "Verify identity",
  CHECKS: "Record the checks",
  AUTHORISE: "Decide what to switch on",
  CREDENTIAL: "Hand over sign-in details",
  REVIEW: "Wait for the redaction review",
};

const deeds: Record<ClinicalSystemAction, string> = {
  SWITCH_ON: "Switch on",
  SWITCH_OFF: "Switch off",
  SUSPEND: "Suspend",
  CHANGE: "Change",
  SHOW_LESS: "Show less of",
  ENTER: "Enter in the record:",
};

/** What is entered in the clinical record, with the end of its code where one is verified. */
export const entries: Record<RecordEntry, string> = {
  DECLINED: "the patient’s decline (103)",
  DECLINE_ENDED: "that the patient asked again",
  REFUSED: "the refusal",
  REVIEW_NEEDED: "that a review is needed (104)",
  REVIEW_NOT_NEEDED: "that no review is needed (106)",
  GRANTED_AFTER_REVIEW: "that access was granted after review",
  WITHHELD_AFTER_REVIEW: "that access was withheld after review",
};

/** A deed in the clinical system, and what it is about. */
export const deedInWords = (action: ClinicalSystemAction, service: Service | null, entry: RecordEntry | null) =>
  `${deeds[action]} ${entry ? entries[entry] : service ? serviceName[service] : ""}`;

/** What is to be done, in words. */
export function toDo(row: WorkRowFragment, system: string) {
  const { kind, state, reason, action, service, entry, entryGroup, difference } = row;
  if (kind === "CONCERN") return "Look into a concern";
  if (kind === "ENHANCED_REVIEW") return "Decide about the 104";
  if (kind === "HELP_OFFER") return "Help the patient to use online services";
  if (kind === "UNMATCHED") return "Match an application to its patient";
  if (kind === "NOTICE") return "See to a notice that does not reach the patient";
  if (kind === "CREDENTIAL") return "Ask the patient about their sign-in details";
  if (kind === "SIGN_OFF") return "Check and sign off a redaction review";
  if (kind === "SAFETY") return "Say whether sharing with a carer is safe";
  if (kind === "MARKING") return `Mark what is hidden in ${system}`;
  if (difference && service) return `${differenceDeeds[difference](system)}: ${serviceName[service]}`;
  if (entryGroup) return `Decide what is shown: ${entryGroups[entryGroup].toLowerCase()}`;
  if (action) return `${deedInWords(action, service, entry)} in ${system}`;
  if (reason) return pendingDeeds[reason];
  return (state && moves[state]) ?? "Look at the application";
}
