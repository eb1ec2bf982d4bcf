import type { WaitingBand } from "../../schema/documents.ts";

export const periods = [
  { value: "28", label: "The last 28 days" },
  { value: "91", label: "The last 13 weeks" },
  { value: "364", label: "The last 52 weeks" },
] as const;

export type PeriodName = (typeof periods)[number]["value"];

export const bands: Record<WaitingBand, string> = {
  WEEK: "Up to 7 days",
  TWO_WEEKS: "8 to 14 days",
  FOUR_WEEKS: "15 to 28 days",
  LONGER: "More than 28 days",
};

export const number = (value: number) => value.toLocaleString("en-GB");

/** Civil days are counted as days of the calendar, so that no clock change moves them. */
export const daysBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** Whole minutes for each 100 entries; nothing where no entry was decided. */
export const pace = ({ entries, minutes }: { entries: number; minutes: number }) =>
  entries === 0 ? "–" : number(Math.round((100 * minutes) / entries));
