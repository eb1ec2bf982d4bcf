import type { LetterRow } from "./letter-row.ts";
import type { NoticeNeed } from "./notice.rules.ts";
import type { SafeWay } from "./route.rules.ts";

type Change = { state: "CANCELLED" } | { state: "NEEDS_PERSON"; need: NoticeNeed; restricted: boolean };

const ways: Record<string, SafeWay> = { EMAIL: "EMAIL", SMS: "SMS", LETTER: "POST", PRINT: "POST" };

/** What became of a notice between its queueing and its going: looked at again before anything leaves (BR-CO-04, BR-CL-14). */
export function overtaken(row: LetterRow): Change | undefined {
  if (row.isGone) return { state: "CANCELLED" };
  // A person looked at the need that is noted and chose to print all the same.
  if (row.need === "SAFE_CONTACT" || (row.need && !row.hasConcern)) return undefined;
  const way = ways[row.channel ?? ""] as SafeWay;
  const isUnsafe = row.safe !== null && !row.safe.channels.includes(way);
  const isShared = row.safe?.isSharedWithConcern === true && (way === "EMAIL" || way === "SMS");
  if (row.hasConcern && (row.safe === null || isUnsafe || isShared || !row.isPatient))
    return { state: "NEEDS_PERSON", need: "SAFE_CONTACT", restricted: true };
  if (isUnsafe || isShared) return { state: "NEEDS_PERSON", need: "SAFE_CONTACT", restricted: false };
  const reach = { EMAIL: row.email, SMS: row.mobile, POST: row.addressLines[0] }[way as "EMAIL" | "SMS" | "POST"];
  if (!reach) return { state: "NEEDS_PERSON", need: "NO_ADDRESS", restricted: row.hasConcern };
  return undefined;
}
