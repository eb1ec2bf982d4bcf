import type { DifferenceKind, RecordCode, RegisterDifferenceFragment } from "../../schema/documents.ts";
import { dateInWords } from "../ui/dates.ts";
import { serviceLabel } from "../ui/services.ts";

/** A difference as a group of rows is called. */
export const differenceKinds: Record<DifferenceKind, string> = {
  ONLINE_BUT_NOT_HERE: "On there, not here",
  HERE_BUT_NOT_ONLINE: "On here, not there",
  ANOTHER_VISIBLE_FROM: "Another start date",
  ONLINE_AFTER_LEAVING: "On after leaving or death",
  CARER_AFTER_LEAVING: "A carer of who left or died",
};

/** What is to be found out or done, as a piece of work says it. */
export const differenceDeeds: Record<DifferenceKind, (system: string) => string> = {
  ONLINE_BUT_NOT_HERE: (system) => `Find out why it is on in ${system} and not here`,
  HERE_BUT_NOT_ONLINE: (system) => `Find out why it is on here and not in ${system}`,
  ANOTHER_VISIBLE_FROM: (system) => `Find out from which day it shows, here or in ${system}`,
  ONLINE_AFTER_LEAVING: (system) => `Switch off in ${system} for somebody who left or died`,
  CARER_AFTER_LEAVING: (system) => `Switch off in ${system} for a carer of somebody who left or died`,
};

export const recordCodes: Record<RecordCode, string> = {
  DECLINED: "103: declined by the patient",
  REVIEW_NEEDED: "104: review needed before access",
  REVIEW_NOT_NEEDED: "106: review not needed",
};

const states: Record<string, string> = {
  ACTIVE: "on",
  NOT_OFFERED: "never offered",
  OFFERED: "offered",
  DECLINED: "declined",
  REQUESTED: "asked for",
  PENDING: "asked for",
  REFUSED: "refused",
  SUSPENDED: "suspended",
  ENDED: "ended",
  NOT_LISTED: "not on its list",
};

/** 'on, visible from 1 November 2023'. */
function standing(text: string | null): string {
  const [state = "", from] = (text ?? "").split(" ");
  return `${states[state] ?? state}${from ? `, visible from ${dateInWords(from)}` : ""}`;
}

/** What does not agree, in a sentence. */
export function differenceInWords({ kind, service, ours, theirs }: RegisterDifferenceFragment, system: string): string {
  if (kind === "CARER_AFTER_LEAVING")
    return `${serviceLabel(service)}: a carer has it on in ${system}, and the patient left or died. Switch it off there.`;
  return `${serviceLabel(service)}: here ${standing(ours)}; in ${system} ${standing(theirs)}`;
}
