import { dateInWords, dayOf, daysBetween, timeInWords, today } from "./dates.ts";

/** '6 August 2018 at 5:30pm'. */
export const instantInWords = (instant: string) => `${dateInWords(dayOf(instant))} at ${timeInWords(instant)}`;

/** '6 August 2018 (3 days)', or 'today'. */
export function sinceInWords(instant: string) {
  const day = dayOf(instant);
  const days = daysBetween(day, today());
  if (days === 0) return "today";
  return `${dateInWords(day)} (${days.toLocaleString("en-GB")} ${days === 1 ? "day" : "days"})`;
}

/** The civil day so many days after another, or before it. */
export const daysAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
