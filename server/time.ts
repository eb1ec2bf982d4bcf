import { Temporal } from "temporal-polyfill";

const london = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const told = new Map<number, string>();

/** The civil day in Europe/London at an instant; every deadline is counted in these (domain.md 15). */
export function dayOf(instant: Date) {
  // Asked of now at each request, and of the same few instants of a case; days begin with a minute.
  const minute = Math.floor(instant.getTime() / 60_000);
  let day = told.get(minute);
  if (!day) {
    if (told.size === 1_000) told.clear();
    told.set(minute, (day = london.format(instant)));
  }
  return day;
}

const date = (day: string) => Temporal.PlainDate.from(day);

export const addDays = (day: string, days: number) => date(day).add({ days }).toString();
export const addMonths = (day: string, months: number) => date(day).add({ months }).toString();
/** Days are counted at each line of a list; in UTC each has 24 hours. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
export const yearsBetween = (from: string, to: string) => date(from).until(date(to), { largestUnit: "years" }).years;
export const weekday = (day: string) => date(day).dayOfWeek;

const words = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });

/** '6 August 2018', as staff read dates. */
export const inWords = (day: string) => words.format(Date.parse(day));
