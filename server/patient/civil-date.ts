const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

type Result = { value: string } | { problem: string };

/** Reads a date as people type it and files hold it, the day before the month; yields YYYY-MM-DD (BR-IM-07). */
export function parseCivilDate(text: string): Result {
  const written = text.trim().replace(/\s+/g, " ");
  const problem = wrongForm(written);
  if (problem !== undefined) return { problem };

  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  if (yearFirst) return civilDate(yearFirst[1], yearFirst[2], yearFirst[3]);

  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ ./-]+(\d{1,2}|[a-z]+)[ .,/-]+(\d{4})$/i.exec(written);
  if (dayFirst) return civilDate(dayFirst[3], dayFirst[2], dayFirst[1]);

  return { problem: "This is not a whole date; write it as 05/01/1980, 5 January 1980 or 1980-01-05." };
}

/** Reads a date of something that has happened, such as a birth or a death, so never after today (BR-IM-07). */
export function parsePastDate(text: string, today: string): Result {
  const date = parseCivilDate(text);
  return "value" in date && date.value > today ? { problem: "This date is in the future." } : date;
}

/** Age in full years; who was born on 29 February has a birthday on 1 March in other years (BR-PX-04). */
export function ageOn(born: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

function wrongForm(written: string): string | undefined {
  if (written === "") return "The date is missing.";
  if (/^(18|19|20)\d\d$/.test(written)) return "This is only a year; the day and the month are needed too.";
  if (/^\d{4,5}([.,]\d+)?$/.test(written) || /^\d([.,]\d+)?E\+?\d+$/i.test(written))
    return "The file was saved by a spreadsheet, which put a number of its own in place of this date.";
  if (/^\d{1,2}(st|nd|rd|th)?[ ./-]+\w+[ .,/-]+'?\d{2}$/i.test(written) || /^\d{6}$/.test(written))
    return "The year has only two digits, so the century is not known; write all four.";
  return undefined;
}

function civilDate(year = "", monthWritten = "", dayWritten = ""): Result {
  const month = monthNumber(monthWritten);
  const day = Number(dayWritten);
  if (month === 0) return { problem: "There is no such month; write the day first, then the month, then the year." };
  if (Number(year) < 1900) return { problem: "The year is before 1900; check the century." };
  if (day < 1 || day > daysIn(month, Number(year))) return { problem: "There is no such day in that month." };
  return { value: `${year}-${twoDigits(month)}-${twoDigits(day)}` };
}

/** 1 to 12, from a number or from the first three letters or more of an English name; 0 when it is neither. */
function monthNumber(written: string): number {
  const number = Number(written);
  if (number >= 1 && number <= 12) return number;
  const name = written.toLowerCase().replace(/^sept$/, "sep");
  return name.length < 3 ? 0 : months.findIndex((month) => month.startsWith(name)) + 1;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const twoDigits = (number: number) => String(number).padStart(2, "0");
