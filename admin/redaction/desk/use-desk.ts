import { useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "react-admin";
import type { DeskEntryFragment } from "../../../schema/documents.ts";
import {
  changed,
  comingUp,
  inSample,
  nextUndecided,
  placesOf,
  progressOf,
  type Change,
  type Desk,
  type Shown,
} from "./desk-index.ts";
import { useEntries } from "./use-entries.ts";

interface Start {
  reviewId: string;
  desk: Desk;
  taskId: string | null;
  /** Where somebody left off. */
  leftAt: string | null;
}

/** Where one begins: where one left off, or at the first undecided entry. */
function firstPlace(desk: Desk, taskId: string | null, leftAt: string | null) {
  const places = placesOf(desk, { shown: "ALL", taskId, found: null });
  const left = leftAt === null ? -1 : desk.ids.indexOf(leftAt);
  if (left >= 0 && places.includes(left)) return left;
  return nextUndecided(desk, places, -1) ?? places[0] ?? 0;
}

const changeOf = ({ version, decision, askAgain, needsSecond, signedOff }: DeskEntryFragment): Change => ({
  version,
  decision: decision?.isOfThisText && !askAgain ? decision.decision : null,
  askAgain,
  needsSecond,
  signedOff,
});

const readAhead = 25;
const readAtLeast = 6;

/** All that is on the desk: the record's index, the texts read so far, what is shown, and where one is. */
export function useDesk({ reviewId, desk: given, taskId, leftAt }: Start) {
  const [desk, setDesk] = useState(given);
  const [shown, setShown] = useStore<Shown>("desk.shown", "ALL");
  const [found, setFound] = useState<{ words: string; ids: ReadonlySet<string> } | null>(null);
  const [current, setCurrent] = useState(() => ({ at: firstPlace(given, taskId, leftAt), turn: 0 }));
  const [said, say] = useState("");
  const reading = useEntries(reviewId);
  const { put, want, entries } = reading;

  const places = useMemo(
    () => placesOf(desk, { shown, taskId, found: found?.ids ?? null }),
    [desk, shown, taskId, found],
  );
  const all = useMemo(() => placesOf(desk, { shown: "ALL", taskId, found: null }), [desk, taskId]);
  const progress = useMemo(() => progressOf(desk, all), [desk, all]);
  const sampleLeft = useMemo(
    () => all.filter((at) => inSample(desk, at) && desk.decisions[at] == null).length,
    [desk, all],
  );

  // Whoever decides fast never waits for the text of the next entry; each reading is one look for many.
  useEffect(() => {
    const ids = [current.at, ...comingUp(desk, places, current.at, readAhead)].map((at) => desk.ids[at] as string);
    if (ids.slice(0, readAtLeast).some((id) => !entries.has(id))) void want(ids);
  }, [want, entries, desk, places, current.at]);

  const goTo = useCallback((at: number) => setCurrent(({ turn }) => ({ at, turn: turn + 1 })), []);
  const look = useCallback((at: number) => setCurrent((before) => (before.at === at ? before : { ...before, at })), []);
  const apply = useCallback(
    (changes: ReadonlyMap<string, Change>) => setDesk((before) => changed(before, changes)),
    [],
  );
  const take = useCallback(
    (read: readonly DeskEntryFragment[]) => {
      put(read);
      apply(new Map(read.map((each) => [each.id, changeOf(each)])));
    },
    [put, apply],
  );

  function move(by: 1 | -1) {
    const index = places.indexOf(current.at);
    const next = index < 0 ? places.find((at) => at > current.at) : places[index + by];
    if (next === undefined) say(by === 1 ? "This is the last entry shown." : "This is the first entry shown.");
    else goTo(next);
  }

  return {
    ...{ reviewId, taskId, desk, shown, setShown, found, setFound, current, goTo, look, move, places, all },
    ...{ progress, sampleLeft, said, say, apply, take, ...reading },
    entry: reading.entries.get(desk.ids[current.at] ?? ""),
  };
}

export type DeskState = ReturnType<typeof useDesk>;
