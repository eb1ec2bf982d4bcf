import type { EntryKind } from "../record-entry/record-entry.words.ts";
import type { EntryGroup } from "./redaction.words.ts";

export interface ToCut {
  id: string;
  kind: EntryKind;
  happenedOn: string | null;
}

export interface Part {
  group: EntryGroup;
  fromOn: string | null;
  untilOn: string | null;
  ids: string[];
}

export const groupOf: Record<EntryKind, Exclude<EntryGroup, "LATE">> = {
  CONSULTATION: "CONSULTATIONS",
  PROBLEM: "CONSULTATIONS",
  OBSERVATION: "CONSULTATIONS",
  REFERRAL: "CONSULTATIONS",
  DIARY: "CONSULTATIONS",
  RESULT: "RESULTS",
  MEDICATION: "MEDICATION",
  ALLERGY: "MEDICATION",
  IMMUNISATION: "MEDICATION",
  DOCUMENT: "DOCUMENTS",
};

/** About an hour's work for one person (domain.md 5.5). */
const most = 250;

/** Cuts a review into tasks by type and period: whole years together while they fit, a long year in pieces. */
export function cut(entries: readonly ToCut[]): Part[] {
  const groups = new Map<EntryGroup, ToCut[]>();
  for (const entry of entries) {
    const members = groups.get(groupOf[entry.kind]);
    if (members) members.push(entry);
    else groups.set(groupOf[entry.kind], [entry]);
  }
  return [...groups].flatMap(([group, members]) => periods(members).map((part) => ({ group, ...part })));
}

function periods(members: readonly ToCut[]): Omit<Part, "group">[] {
  const sorted = [...members].sort((a, b) => ((a.happenedOn ?? "") < (b.happenedOn ?? "") ? -1 : 1));
  const parts: ToCut[][] = [];
  for (const year of byYear(sorted)) {
    const last = parts.at(-1);
    if (last && last.length + year.length <= most) last.push(...year);
    else for (let from = 0; from < year.length; from += most) parts.push(year.slice(from, from + most));
  }
  return parts.map((part) => {
    const days = part.flatMap(({ happenedOn }) => happenedOn ?? []);
    return { fromOn: days[0] ?? null, untilOn: days.at(-1) ?? null, ids: part.map(({ id }) => id) };
  });
}

function byYear(sorted: readonly ToCut[]): ToCut[][] {
  const years = new Map<string, ToCut[]>();
  for (const entry of sorted) {
    const year = entry.happenedOn?.slice(0, 4) ?? "";
    const known = years.get(year);
    if (known) known.push(entry);
    else years.set(year, [entry]);
  }
  return [...years.values()];
}
