import type { EntryDecision, RedactionDeskQuery } from "../../../schema/documents.ts";

/** The whole record without its text: entry n is element n of each array. */
export type Desk = RedactionDeskQuery["redactionDesk"];

export type Shown = "ALL" | "FLAGGED" | "UNDECIDED";

/** Of the entries in which the pre-screen found nothing, one in so many is read all the same. */
const sampledOf = 20;

/** The same entries each time, whoever asks: by a sum over the id. */
function isSampled(id: string): boolean {
  let sum = 7;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) >>> 0;
  return sum % sampledOf === 0;
}

export const inSample = (desk: Desk, at: number) =>
  !desk.flagged[at] && !desk.labelled[at] && isSampled(desk.ids[at] ?? "");

export const isUndecided = (desk: Desk, at: number) => desk.decisions[at] == null;

interface Wanted {
  shown: Shown;
  /** The task worked on; every task where none is named. */
  taskId: string | null;
  /** What a search found; everything where nothing is searched for. */
  found: ReadonlySet<string> | null;
}

/** Which entries are on screen, in reading order. Flagged means: something was found, it came labelled, or it is of the sample. */
export function placesOf(desk: Desk, { shown, taskId, found }: Wanted): number[] {
  const task = taskId === null ? -1 : desk.taskIds.indexOf(taskId);
  const places: number[] = [];
  for (let at = 0; at < desk.ids.length; at++) {
    if (task >= 0 && desk.tasks[at] !== task) continue;
    if (found && !found.has(desk.ids[at]!)) continue;
    if (shown === "FLAGGED" && !desk.flagged[at] && !desk.labelled[at] && !inSample(desk, at)) continue;
    if (shown === "UNDECIDED" && !isUndecided(desk, at)) continue;
    places.push(at);
  }
  return places;
}

/** The next undecided entry after one, going round once; undefined when all are decided. */
export function nextUndecided(desk: Desk, places: readonly number[], after: number): number | undefined {
  const waiting = places.filter((at) => at !== after && isUndecided(desk, at));
  return waiting.find((at) => at > after) ?? waiting[0];
}

/** So many undecided entries that come next, to be read before one gets there. */
export function comingUp(desk: Desk, places: readonly number[], from: number, count: number): number[] {
  const waiting = places.filter((at) => at !== from && isUndecided(desk, at));
  return [...waiting.filter((at) => at > from), ...waiting].slice(0, count);
}

export interface Progress {
  entries: number;
  decided: number;
  flaggedLeft: number;
}

export function progressOf(desk: Desk, places: readonly number[]): Progress {
  let decided = 0;
  let flaggedLeft = 0;
  for (const at of places) {
    if (!isUndecided(desk, at)) decided++;
    else if (desk.flagged[at]) flaggedLeft++;
  }
  return { entries: places.length, decided, flaggedLeft };
}

export interface Change {
  version: number;
  decision?: EntryDecision | null;
  askAgain?: boolean;
  needsSecond?: boolean;
  signedOff?: boolean;
}

/** The desk with one or more entries changed; the others stay as they are. */
export function changed(desk: Desk, changes: ReadonlyMap<string, Change>): Desk {
  const { versions, decisions, askAgain, needsSecond, signedOff } = desk;
  const next = {
    versions: [...versions],
    decisions: [...decisions],
    askAgain: [...askAgain],
    needsSecond: [...needsSecond],
    signedOff: [...signedOff],
  };
  for (const [at, id] of desk.ids.entries()) {
    const change = changes.get(id);
    if (!change) continue;
    next.versions[at] = change.version;
    if (change.decision !== undefined) next.decisions[at] = change.decision;
    if (change.askAgain !== undefined) next.askAgain[at] = change.askAgain;
    if (change.needsSecond !== undefined) next.needsSecond[at] = change.needsSecond;
    if (change.signedOff !== undefined) next.signedOff[at] = change.signedOff;
  }
  return { ...desk, ...next };
}
