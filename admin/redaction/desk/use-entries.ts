import { useCallback, useRef, useState } from "react";
import { RedactionEntriesDocument, type DeskEntryFragment } from "../../../schema/documents.ts";
import { apiErrorOf, type ApiError } from "../../api/api-error.ts";
import { ask } from "../../api/client.ts";

/** The server sends at most so many at a time. */
export const atOnce = 100;

/** The texts of the entries that were on screen, kept in memory while the desk is open. */
export function useEntries(reviewId: string) {
  const [entries, setEntries] = useState<ReadonlyMap<string, DeskEntryFragment>>(new Map());
  const [error, setError] = useState<ApiError>();
  const asked = useRef(new Set<string>());

  const put = useCallback((read: readonly DeskEntryFragment[]) => {
    setEntries((before) => new Map([...before, ...read.map((each) => [each.id, each] as const)]));
  }, []);

  const want = useCallback(
    async (ids: readonly string[]) => {
      const missing = ids.filter((id) => !asked.current.has(id)).slice(0, atOnce);
      if (missing.length === 0) return;
      for (const id of missing) asked.current.add(id);
      try {
        const { redactionEntries } = await ask(RedactionEntriesDocument, { reviewId, ids: missing });
        put(redactionEntries);
        setError(undefined);
      } catch (caught) {
        for (const id of missing) asked.current.delete(id);
        setError(apiErrorOf(caught));
      }
    },
    [reviewId, put],
  );

  /** Reads entries again that somebody else may have changed. */
  const again = useCallback(
    async (ids: readonly string[]) => {
      for (const id of ids) asked.current.delete(id);
      await want(ids);
    },
    [want],
  );

  return { entries, want, again, put, error };
}
