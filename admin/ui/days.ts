import { dateInWords, dayOf, daysBetween, timeInWords, today, waitingInWords } from "./dates.ts";

/** '6 August 2018 at 5:30pm'. */
export const instantInWords = (instant: string) => `${dateInWords(dayOf(instant))} at ${timeInWords(instant)}`;

/** 'waiting 23 days', in the middle or at the head of a line. */
export { waitingInWords };

/** 'since today', 'for 3 days'. */
export function lastingInWords(since: string) {
  const days = daysBetween(dayOf(since), today());
  return days === 0 ? "since today" : `for ${days.toLocaleString("en-GB")} ${days === 1 ? "day" : "days"}`;
}
