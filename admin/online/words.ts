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
  DECLINED_BUT_ON: "Declined in the record, and on",
  WITHHELD_BUT_ON: "Withheld after review, and on",
  REFUSED_NOT_CODED: "Refused, and not coded",
};

/** What is to be found out or done, as a piece of work says it. */
export const differenceDeeds: Record<DifferenceKind, (system: string) => string> = {
  ONLINE_BUT_NOT_HERE: (system) => `Find out why it is on in ${system} and not here`,
  HERE_BUT_NOT_ONLINE: (system) => `Find out why it is on here and not in ${system}`,
  ANOTHER_VISIBLE_FROM: (system) => `Find out from which day it shows, here or in ${system}`,
  ONLINE_AFTER_LEAVING: (system) => `Switch off in ${system} for somebody who left or died`,
  CARER_AFTER_LEAVING: (system) => `Switch off in ${system} for a carer of somebody who left or died`,
  DECLINED_BUT_ON: () => "Ask the patient: the record says declined (103), and access is on",
  WITHHELD_BUT_ON: (system) => `Switch off in ${system} what a clinician withheld`,
  REFUSED_NOT_CODED: () => "Enter 104, or say why not: NHS login would open what was refused",
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
  const since = dateInWords((theirs ?? "").split(" ")[1] ?? "");
  if (kind === "DECLINED_BUT_ON")
    return `${serviceLabel(service)}: here ${standing(ours)}; the record says since ${since} that the patient declined (103). Ask them: note the decline here, or have the code ended there.`;
  if (kind === "WITHHELD_BUT_ON")
    return `${serviceLabel(service)}: on in ${system}, though the record says 104 since ${since} and a clinician did not grant it. Switch it off there.`;
  if (kind === "REFUSED_NOT_CODED")
    return `${serviceLabel(service)}: refused here, and no 103 or 104 stands in the record. When the patient links NHS login, access opens by itself.`;
  return `${serviceLabel(service)}: here ${standing(ours)}; in ${system} ${standing(theirs)}`;
}
