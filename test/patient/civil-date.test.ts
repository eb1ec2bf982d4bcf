import { describe, expect, test } from "@jest/globals";
import { ageOn, parseCivilDate, parsePastDate } from "../../server/patient/civil-date.ts";

describe("a date", () => {
  test.each([
    ["2010-01-02", "2010-01-02"],
    ["02/01/2010", "2010-01-02"],
    ["2/1/2010", "2010-01-02"],
    ["20100102", "2010-01-02"],
    ["5 1 1980", "1980-01-05"],
    ["05.01.1980", "1980-01-05"],
    ["5-1-1980", "1980-01-05"],
    ["5 Jan 1980", "1980-01-05"],
    ["05-Jan-1980", "1980-01-05"],
    ["5 January 1980", "1980-01-05"],
    ["5th january, 1980", "1980-01-05"],
    [" 5  sept  1980 ", "1980-09-05"],
    ["29/02/2012", "2012-02-29"],
    ["29/02/2000", "2000-02-29"],
    ["1900-01-01", "1900-01-01"],
  ])("written %j is %s: the day stands before the month", (text, value) =>
    expect(parseCivilDate(text)).toEqual({ value }),
  );

  test.each(["31/04/2010", "30 February 2010", "29/02/2011", "29/02/1900", "2010-01-32", "00/01/2010", "20100230"])(
    "that never was is refused (%s)",
    (text) => expect(parseCivilDate(text)).toEqual({ problem: "There is no such day in that month." }),
  );

  test.each([
    ["02/13/2010", "day first"],
    ["5 Juni 1980", "no such month"],
    ["31/12/1899", "before 1900"],
    ["0080-01-05", "before 1900"],
    ["5/1/80", "two digits"],
    ["5 Jan '80", "two digits"],
    ["050180", "two digits"],
    ["1980", "only a year"],
    ["1980-01", "not a whole date"],
    ["invalid", "not a whole date"],
    ["", "missing"],
    ["44537", "saved by a spreadsheet"],
    ["44537.5", "saved by a spreadsheet"],
    ["2.01E+07", "saved by a spreadsheet"],
  ])("written %j is refused with its reason", (text, words) =>
    expect(parseCivilDate(text)).toEqual({ problem: expect.stringContaining(words) }),
  );
});

describe("a date of birth or death", () => {
  test("may be today", () => expect(parsePastDate("22/11/2026", "2026-11-22")).toEqual({ value: "2026-11-22" }));
  test("is never in the future", () =>
    expect(parsePastDate("23/11/2026", "2026-11-22")).toEqual({ problem: "This date is in the future." }));
});

describe("age", () => {
  test.each([
    ["2010-11-22", "2026-11-21", 15],
    ["2010-11-22", "2026-11-22", 16],
    ["2012-02-29", "2023-02-28", 10],
    ["2012-02-29", "2023-03-01", 11],
    ["2012-02-29", "2025-03-01", 13],
    ["2012-02-29", "2028-02-28", 15],
    ["2012-02-29", "2028-02-29", 16],
    ["2026-11-22", "2026-11-22", 0],
  ])("who was born on %s is on %s aged %i (BR-PX-04)", (born, today, age) => expect(ageOn(born, today)).toBe(age));
});
