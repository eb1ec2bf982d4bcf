import { describe, expect, test } from "@jest/globals";
import { parseName, searchable } from "../../server/patient/name.ts";

describe("searching", () => {
  test.each([
    ["oneill", ["O'Neill", "O’Neill", "ONeill", "O Neill", "o`neill", "OʼNEILL"]],
    ["smithjones", ["Smith-Jones", "Smith Jones", "SmithJones", "smith–jones"]],
    ["stjohn", ["St. John", "St John", "ST.JOHN"]],
    ["attison", ["attisón", "ATTISÓN", "attiso\u0301n"]],
    ["strasse", ["Straße", "STRASSE"]],
    ["sorensen", ["Sørensen", "Sorensen"]],
    ["aesir", ["Æsir", "aesir"]],
    ["lukasz", ["Łukasz", "LUKASZ"]],
    ["thorir", ["Þórir"]],
    ["istanbul", ["İstanbul", "ıstanbul"]],
  ])("%s is found however it is written", (key, spellings) =>
    expect(spellings.map(searchable)).toEqual(spellings.map(() => key)),
  );

  test.each([
    ["smith j", "Smith-Jones"],
    ["o'n", "O’Neill"],
    ["mcc", "Mc Carthy"],
    ["sor", "Sørensen"],
  ])("what is typed so far (%s) begins what is looked for (%s)", (typed, name) =>
    expect(searchable(name).startsWith(searchable(typed))).toBe(true),
  );

  test("other scripts keep their letters", () => expect(searchable("Юлия 李")).toBe("юлия李"));
});

describe("a name", () => {
  test.each([
    "O'Neill",
    "O’Neill",
    "Smith-Jones",
    "St. John",
    "Anne (Nancy)",
    "attisón",
    "Юлия",
    "李",
    "नरेंद्र",
    "D´Arcy",
  ])("may be %s", (name) => expect(parseName(name)).toEqual({ value: name.normalize("NFC") }));

  test("is evenly spaced and composed", () =>
    expect(parseName("  Anne\u00A0 Marie\u200B Attiso\u0301n ")).toEqual({ value: "Anne Marie Attisón" }));

  test.each(["J£mmy", "Sm©th", "JosÃ©", "Smith;Jones", "a@b", "Sm\uFFFDth", "=Smith", "Jos\u0081", "Ann\u0000"])(
    "with a sign that no name has is refused (%s)",
    (name) => expect(parseName(name)).toEqual({ problem: expect.stringContaining("a sign in the name") }),
  );

  test.each([
    ["10 Downing Street", "a digit in the name"],
    ["-", "no letter"],
    [" ", "missing"],
  ])("%j is refused with its reason", (name, words) =>
    expect(parseName(name)).toEqual({ problem: expect.stringContaining(words) }),
  );
});
