import { counted } from "./counted.ts";

const months = "January February March April May June July August September October November December".split(" ");

const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The civil day and the time of an instant, as the practice's clock on the wall shows them. */
function inLondon(instant: Date) {
  const part = Object.fromEntries(london.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${part["year"]}-${part["month"]}-${part["day"]}`, hour: Number(part["hour"]), minute: part["minute"] };
}

export const dayOf = (instant: string) => inLondon(new Date(instant)).day;
export const today = () => inLondon(new Date()).day;

/** '2018-08-06' is '6 August 2018'; a civil date is never turned into an instant, so it never slips by a day. */
export function dateInWords(day: string) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[(month ?? 0) - 1]} ${year}`;
}

/** '5pm', '5:30pm', 'midday', 'midnight'. */
export function timeInWords(instant: string) {
  const { hour, minute } = inLondon(new Date(instant));
  if (minute === "00" && hour % 12 === 0) return hour === 0 ? "midnight" : "midday";
  return `${hour % 12 || 12}${minute === "00" ? "" : `:${minute}`}${hour < 12 ? "am" : "pm"}`;
}

/** A day before today, by the practice's calendar. */
export const isPast = (day: string) => day < today();

export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export function waitingInWords(since: string, now = today()) {
  const days = daysBetween(since, now);
  return days === 0 ? "arrived today" : `waiting ${counted(days, "day")}`;
}

/** Full months lived: who was born on the 31st is a month older on the 1st where a month has no 31st. */
function monthsBetween(from: string, to: string) {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split("-").map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split("-").map(Number);
  return (y2 - y1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0);
}

/** '46 years'; in months below the second birthday. */
export function ageInWords(born: string, on = today()) {
  const lived = monthsBetween(born, on);
  return lived < 24 ? counted(lived, "month") : counted(Math.floor(lived / 12), "year");
}
