import { useState } from "react";
import {
  ConfirmSecondDocument,
  DecideEntryDocument,
  DecideGroupDocument,
  LiftRedactionDocument,
  type EntryDecision,
  type HideReason,
  type LinkedEntryFragment,
} from "../../../schema/documents.ts";
import { apiErrorOf } from "../../api/api-error.ts";
import { ask } from "../../api/client.ts";
import { press } from "../../api/press.ts";
import { useSending } from "../../api/use-sending.ts";
import { counted } from "../../ui/counted.ts";
import { decisionWords, entryKinds } from "../words.ts";
import { isUndecided, nextUndecided } from "./desk-index.ts";
import type { DeskState } from "./use-desk.ts";

/** What belongs to an entry that was just decided, and how to decide it alike. */
export interface Proposed {
  decision: EntryDecision;
  reason: HideReason | null;
  entries: readonly LinkedEntryFragment[];
}

/** The decisions that are made at the desk: each is one call; the desk is changed by its answer and goes on to the next. */
export function useDecide(state: DeskState) {
  const { reviewId, desk, places, current, take, again, goTo, say } = state;
  const [proposed, setProposed] = useState<Proposed>();
  const id = desk.ids[current.at] as string;
  const version = desk.versions[current.at] as number;

  /** Whoever was overtaken sees the entry as it now stands, and is told. */
  const fresh = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await work();
    } catch (caught) {
      if (apiErrorOf(caught).code === "CONFLICT") await again([id]);
      throw caught;
    }
  };

  function goOn(done: string, left: number, decided: ReadonlySet<number>) {
    const next = places.some((at) => !decided.has(at) && isUndecided(desk, at))
      ? nextUndecided(
          { ...desk, decisions: desk.decisions.map((each, at) => (decided.has(at) ? "SHOW" : each)) },
          places,
          current.at,
        )
      : undefined;
    say(
      next === undefined
        ? `${done}. Everything shown here is decided; ${counted(left, "entry", "entries")} left.`
        : `${done}. ${counted(left, "entry", "entries")} left. Next: ${entryKinds[desk.kinds[next]!]}.`,
    );
    goTo(next ?? current.at);
  }

  const deciding = useSending(async (decision: EntryDecision, reason: HideReason | null, note: string | null) =>
    fresh(async () => {
      const given = { reviewId, entryId: id, version, decision, reason, note, span: null };
      const { decideEntry } = await ask(DecideEntryDocument, { given }, { key: press() });
      take([decideEntry.entry]);
      const entries = decideEntry.proposed.filter((each) => each.decision !== decision);
      setProposed(entries.length > 0 ? { decision, reason, entries } : undefined);
      const rest =
        entries.length > 0 ? `, and ${counted(entries.length, "linked entry", "linked entries")} proposed` : "";
      goOn(`${decisionWords[decision]}${rest}`, decideEntry.undecided, new Set([current.at]));
      return true;
    }),
  );

  const alike = useSending(async ({ decision, reason, entries }: Proposed) => {
    const chosen = entries.map((each) => ({ id: each.id, version: each.version }));
    const given = { reviewId, decision, reason, entries: chosen, isSet: true };
    const { decideGroup } = await ask(DecideGroupDocument, { given }, { key: press() });
    await again(chosen.map((each) => each.id));
    state.apply(
      new Map(
        decideGroup.rows
          .filter(({ outcome, version: now }) => outcome === "DONE" && now !== null)
          .map((row) => [row.id, { version: row.version ?? 0, decision, askAgain: false }]),
      ),
    );
    setProposed(undefined);
    say(`${counted(decideGroup.done, "linked entry", "linked entries")} decided alike.`);
  });

  const seconding = useSending(async () =>
    fresh(async () => {
      const { confirmSecond } = await ask(ConfirmSecondDocument, { reviewId, entryId: id, version }, { key: press() });
      take([confirmSecond.entry]);
      say("You agreed as the second clinician.");
    }),
  );

  const lifting = useSending(async (reason: string) =>
    fresh(async () => {
      const { liftRedaction } = await ask(
        LiftRedactionDocument,
        { reviewId, entryId: id, version, reason },
        { key: press() },
      );
      take([liftRedaction]);
      say("The redaction is lifted; the entry is to be decided again.");
      return true;
    }),
  );

  return { deciding, alike, seconding, lifting, proposed, leave: () => setProposed(undefined) };
}

export type Deciding = ReturnType<typeof useDecide>;
