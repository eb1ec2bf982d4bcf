import { useSyncExternalStore } from "react";
import type { MeFragment } from "../../schema/documents.ts";
import { hear, tell } from "./between-tabs.ts";
import { endOf } from "./session-end.ts";

/** Who works in this tab; kept in memory alone. */
export type Session = { is: "unknown" } | { is: "out"; why?: string } | { is: "in"; me: MeFragment };

let session: Session = { is: "unknown" };
let end = Infinity;
const listeners = new Set<() => void>();

function become(next: Session, nextEnd = end) {
  session = next;
  end = nextEnd;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useSession = () => useSyncExternalStore(subscribe, () => session);

/** When the session ends if nothing more is done, by this computer's clock in milliseconds. */
export const useSessionEnd = () => useSyncExternalStore(subscribe, () => end);

/** The person at work; only within the session gate. */
export function useMe(): MeFragment {
  const now = useSession();
  if (now.is !== "in") throw new Error("Nobody is signed in here.");
  return now.me;
}

/** Somebody signed in, or is found to be signed in already. */
export function sessionBegan(me: MeFragment) {
  become({ is: "in", me }, Date.now() + me.idleMinutes * 60_000);
  tell({ kind: "began", id: me.id });
}

const timeRanOut = "You were signed out to keep patients’ details safe. Sign in to go on where you were.";

/** The session is over; whatever was on screen goes. Says nothing to somebody who was not signed in yet. */
export function sessionEnded(why = timeRanOut) {
  if (session.is === "in") become({ is: "out", why }, Infinity);
  if (session.is === "unknown") become({ is: "out" }, Infinity);
}

export function signedOut() {
  sessionEnded("You have signed out.");
  tell({ kind: "ended", why: "You signed out in another tab." });
}

/** Each answer says when the session now ends; the other tabs of this browser share it. */
export function heard(headers: Headers) {
  if (session.is !== "in") return;
  const next = endOf(headers, Date.now(), session.me.idleMinutes);
  if (next === undefined) return;
  become(session, next);
  tell({ kind: "goes-on", end: next });
}

hear((news) => {
  if (news.kind === "ended") sessionEnded(news.why);
  else if (news.kind === "goes-on" && session.is === "in") become(session, news.end);
  else if (news.kind === "began" && session.is === "out") become({ is: "unknown" });
  else if (news.kind === "began" && session.is === "in" && session.me.id !== news.id) {
    sessionEnded("Somebody else has signed in on this computer. Sign in to work under your own name.");
  }
});
