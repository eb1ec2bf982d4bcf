import { useEffect, useRef } from "react";
import { RenewRedactionClaimDocument } from "../../../schema/documents.ts";
import { ask } from "../../api/client.ts";
import { press } from "../../api/press.ts";

const renewAfter = 5;
const minute = 60_000;

/** Keeps a claimed task while one works on it, and counts the minutes; who does nothing for long is not counted. */
export function useClaim(taskId: string | null, isMine: boolean, entryId: string | undefined) {
  const worked = useRef({ minutes: 0, since: 0, touched: 0 });
  const entry = useRef(entryId);
  useEffect(() => {
    entry.current = entryId;
    worked.current.touched = Date.now();
  }, [entryId]);

  useEffect(() => {
    if (!taskId || !isMine) return;
    const now = worked.current;
    now.since = Date.now();
    now.touched = Date.now();
    const tell = async (minutes: number) => {
      now.minutes -= minutes;
      try {
        await ask(
          RenewRedactionClaimDocument,
          { id: taskId, minutes, atEntry: entry.current ?? null },
          { key: press() },
        );
      } catch {
        now.minutes += minutes;
      }
    };
    const timer = setInterval(() => {
      if (Date.now() - now.touched < 2 * minute) now.minutes += 1;
      if (Date.now() - now.since < renewAfter * minute) return;
      now.since = Date.now();
      void tell(now.minutes);
    }, minute);
    return () => {
      clearInterval(timer);
      void tell(now.minutes);
    };
  }, [taskId, isMine]);

  /** The minutes not yet told, for the step that ends the work. */
  return () => {
    const { minutes } = worked.current;
    worked.current.minutes = 0;
    return minutes;
  };
}
