import { prescreen } from "./prescreen/prescreen.ts";
import type { ReadEntry } from "../record-entry/read-entry.ts";
import type { EntryKind } from "../record-entry/record-entry.words.ts";

export interface ScreenedFor {
  name: string;
  sex: string;
  birthYear: number | null;
}

/** What the pre-screen calls each kind. */
const types: Record<EntryKind, string> = {
  CONSULTATION: "consultation",
  PROBLEM: "problem",
  OBSERVATION: "consultation",
  RESULT: "result",
  MEDICATION: "medication",
  ALLERGY: "problem",
  IMMUNISATION: "medication",
  REFERRAL: "document",
  DOCUMENT: "document",
  DIARY: "admin",
};

/** Ranks an entry; it never decides, and an entry without a finding may still need hiding. */
export function screen(entry: ReadEntry, patient: ScreenedFor, staff: readonly string[]) {
  const { code, title, text, kind, happenedOn } = entry;
  const term = { system: code?.system ?? "", code: code?.code ?? "", display: title };
  const found = prescreen(
    { id: entry.identity, entryType: types[kind], date: happenedOn, text, code: term, patient },
    { staff },
  );
  const place = utf16(text);
  return {
    score: Math.round(found.score * 1000),
    flagged: found.flagged,
    findings: found.reasons.map(({ reason, span, words }) => ({
      reason,
      start: place(span[0]),
      end: place(span[1]),
      words,
    })),
  };
}

/** Turns positions in code points into those of JavaScript's strings. */
function utf16(text: string): (point: number) => number {
  // eslint-disable-next-line no-control-regex -- control characters count as one position too, like all below U+D800
  if (/^[\u0000-\uD7FF]*$/.test(text)) return (point) => point;
  const places = [0];
  for (const sign of text) places.push((places.at(-1) as number) + sign.length);
  return (point) => places[point] ?? text.length;
}
