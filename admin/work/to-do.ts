import type { ApplicationState, ClinicalSystemAction, WorkRowFragment } from "../../schema/documents.ts";
import { entryGroups } from "../redaction/words.ts";
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

export const deeds: Record<ClinicalSystemAction, string> = {
  SWITCH_ON: "Switch on",
  SWITCH_OFF: "Switch off",
  SUSPEND: "Suspend",
  CHANGE: "Change",
};

/** What is to be done, in words. */
export function toDo({ kind, state, action, service, entryGroup }: WorkRowFragment, system: string) {
  if (kind === "SIGN_OFF") return "Check and sign off a redaction review";
  if (entryGroup) return `Decide what is shown: ${entryGroups[entryGroup].toLowerCase()}`;
  if (action && service) return `${deeds[action]} ${serviceName[service]} in ${system}`;
  return (state && moves[state]) ?? "Look at the application";
}
