import { enumeration, publish, type OneOf } from "../enumeration.ts";
import type { EntryKind } from "../record-entry/record-entry.words.ts";
import type { Service } from "../service-access/service.ts";
import type { EntryDecision } from "./redaction.words.ts";
import { isInScope, scopeOf } from "./scope.rules.ts";

export const Track = enumeration("HISTORIC", "PROSPECTIVE");
export type Track = OneOf<typeof Track>;
publish(Track, "Track", "Why an entry is visible (BR-CL-13).", {
  HISTORIC: "Somebody decided to show it, and it was signed off.",
  PROSPECTIVE: "It was filed after the full record from a day on was switched on, and nobody hid it.",
});

export interface VisibleEntry {
  kind: EntryKind;
  isRepeat: boolean;
  happenedOn: string | null;
  filed: boolean;
  labelled: boolean;
  decision: EntryDecision | null;
  askAgain: boolean;
  signedOff: boolean;
}

/** A service that somebody has: from which day it shows entries, and from which day new ones show without a decision. */
export interface Access {
  service: Service;
  visibleFrom: string | null;
  prospectiveFrom: string | null;
}

export interface Seen {
  track: Track;
  /** With its free text; the coded record shows codes alone. */
  withText: boolean;
}

/** How somebody with these services sees an entry now, or undefined where they do not (BR-RD-02, 06, BR-CL-13). */
export function seenBy(entry: VisibleEntry, access: readonly Access[], onceSignedOff = false): Seen | undefined {
  const seen = access.flatMap((each) => seenThrough(entry, each, onceSignedOff) ?? []);
  if (seen.length === 0) return undefined;
  return {
    track: seen.some(({ track }) => track === "HISTORIC") ? "HISTORIC" : "PROSPECTIVE",
    withText: seen.some(({ withText }) => withText),
  };
}

function seenThrough(entry: VisibleEntry, access: Access, onceSignedOff: boolean): Seen | undefined {
  const scope = scopeOf(access.service);
  const { happenedOn, filed } = entry;
  const isBefore = access.visibleFrom !== null && (happenedOn === null || happenedOn < access.visibleFrom);
  if (!filed || isBefore || !isInScope(scope, entry)) return undefined;
  if (isToBeShown(entry, onceSignedOff)) return { track: "HISTORIC", withText: scope.text };
  const isNew = access.prospectiveFrom !== null && happenedOn !== null && happenedOn >= access.prospectiveFrom;
  return isNew && nobodyHid(entry) ? { track: "PROSPECTIVE", withText: scope.text } : undefined;
}

/** Hidden until decided: a decision counts for the text it was made about, once signed off. */
export const isToBeShown = ({ decision, askAgain, signedOff }: VisibleEntry, onceSignedOff = false) =>
  decision === "SHOW" && !askAgain && (signedOff || onceSignedOff);

/** A hide stands until it is decided again, also where the text has changed; so does a label it came with. */
const nobodyHid = ({ decision, labelled }: VisibleEntry) => !labelled && (decision === null || decision === "SHOW");
