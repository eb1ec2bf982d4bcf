import { Temporal } from "temporal-polyfill";
import { addDays, weekday } from "../time.ts";

const closed = new Set(["12-25", "12-26", "01-01"]);
const isOpen = (day: string) => weekday(day) <= 5 && !closed.has(day.slice(5));

/** The practice's working days before today, yesterday's first. */
export function workingDaysBefore(today: string, count: number): string[] {
  const days: string[] = [];
  for (let day = addDays(today, -1); days.length < count; day = addDays(day, -1)) if (isOpen(day)) days.push(day);
  return days;
}

/** The instant when the clock on the practice's wall shows so many minutes after midnight. */
export const instantAt = (day: string, minutes: number): Date =>
  new Date(Temporal.PlainDateTime.from(day).add({ minutes }).toZonedDateTime("Europe/London").epochMilliseconds);
