import { describe, expect, test } from "@jest/globals";
import { parseNhsNumber, spacedNhsNumber } from "../../server/patient/nhs-number.ts";

const live = (text: string) => parseNhsNumber(text, "LIVE");
const inTest = (text: string) => parseNhsNumber(text, "LIVE_AND_TEST");

describe("an NHS number", () => {
  test.each([
    "4505577104",
    "450 557 7104",
    "450-557-7104",
    " 450 557 7104 ",
    "450\u00A0557\u00A07104",
    "450–557–7104",
    "\u200B4505577104",
  ])("is taken with any spacing and dashes (%j)", (text) => expect(live(text)).toEqual({ value: "4505577104" }));

  test("is shown as 3-3-4", () => expect(spacedNhsNumber("9434765919")).toBe("943 476 5919"));

  test.each(["4000000004", "4999999994", "6000000006", "7999999997"])(
    "may lie in a range given to patients (%s)",
    (text) => expect(live(text)).toEqual({ value: text }),
  );

  test.each(["9434765919", "9000000009", "9990000018", "5000000005", "5999999995"])(
    "from a test range belongs to no patient in live use, and is taken in tests (%s, BR-CL-16)",
    (text) => {
      expect(live(text)).toEqual({ problem: expect.stringContaining("range kept for testing") });
      expect(inTest(text)).toEqual({ value: text });
    },
  );

  test.each(["987 654 4321", "1234567890", "9000000015", "9434765918"])(
    "with a wrong check digit is refused (%s, BR-NN-01)",
    (text) => expect(inTest(text)).toEqual({ problem: expect.stringContaining("check digit") }),
  );

  test("whose check digit would be 10 is never taken, whatever its last digit", () => {
    const taken = (start: string) => [..."0123456789"].filter((digit) => "value" in live(start + digit));
    expect(taken("400000000")).toEqual(["4"]);
    expect(taken("400000008")).toEqual([]);
  });

  test.each(["0000000000", "000 000 0000", "4444444444", "9999999999", "1111111111"])(
    "of equal digits is a stand-in, even where the arithmetic holds (%s)",
    (text) => expect(inTest(text)).toEqual({ problem: expect.stringContaining("stand-in") }),
  );
});

describe("a number of another kind is named", () => {
  test.each([
    ["0100000002", "Scottish CHI number: another UK identifier, not an NHS number"],
    ["0101010109", "Scottish CHI number"],
    ["3112999991", "Scottish CHI number"],
    ["3200000007", "Northern Ireland: another UK identifier, not an NHS number"],
    ["3999999993", "Northern Ireland"],
    ["8000000008", "Republic of Ireland: an Irish identifier, not an NHS number"],
    ["8599999990", "Republic of Ireland"],
    ["0000000019", "No NHS number has been given out"],
    ["3113000009", "No NHS number has been given out"],
    ["8600000009", "No NHS number has been given out"],
    ["QQ 12 34 56 C", "National Insurance number"],
    ["ab123456c", "National Insurance number"],
  ])("%s", (text, words) => expect(inTest(text)).toEqual({ problem: expect.stringContaining(words) }));
});

describe("what is no number has a sentence of its own", () => {
  test.each([
    ["", "missing"],
    ["   ", "missing"],
    ["invalid", "letters in it"],
    ["943476591O", "letters in it"],
    ["943.476.5919", "other signs"],
    ["943476591", "this has only 9"],
    ["94347659190", "this has 11"],
    ["9.43E+09", "a spreadsheet saved the file"],
    ["9434765919.0", "a spreadsheet saved the file"],
  ])("%j", (text, words) => expect(inTest(text)).toEqual({ problem: expect.stringContaining(words) }));

  test("and never repeats the number", () =>
    expect(JSON.stringify(inTest("987 654 4321"))).not.toMatch(/987|654|4321/));
});
