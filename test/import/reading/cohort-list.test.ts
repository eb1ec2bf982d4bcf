import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { outcome, read } from "./reading.ts";

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));

const heading = "CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_DATE_OF_BIRTH,CHILD_POSTCODE,CHILD_NHS_NUMBER";
const list = (...rows: string[]) => [heading, ...rows].join("\n");

describe("a cohort list", () => {
  test("gives what it says and null for the rest", async () => {
    const { format, rows } = await read(fixture("csv-imports/cohort_import/valid.csv"));
    expect(format).toBe("COHORT_CSV");
    expect(rows[1]).toMatchObject({
      line: 3,
      problems: [],
      patient: expect.objectContaining({
        nhsNumber: "9990000026",
        givenName: "Jimmy",
        familyName: "Smith",
        preferredName: "Jim",
        born: "2010-01-02",
        addressLines: ["10 Downing Street", "London"],
        postcode: "SW1A 1AA",
        sex: null,
        diedOn: null,
        mobile: null,
        odsCode: null,
      }),
    });
  });

  test("is refused row by row, each with all that is wrong", async () =>
    expect(
      outcome(await read(list(",Clarke,23/11/2026,SW1A 1AA,1234567890", "Ann,Clarke,1/1/2010,,"))).problems,
    ).toEqual([
      "2 CHILD_FIRST_NAME: The given name is missing.",
      "2 CHILD_DATE_OF_BIRTH: This date is in the future.",
      "2 CHILD_NHS_NUMBER: The check digit does not fit; a digit is probably mistyped.",
    ]));

  test("never repeats a patient's details in a problem", async () => {
    const rows = list("J£mmy,Sm©th,31/02/2010,Nowhere,987 654 4321", "Jimmy,Smith,5/1/80,SW1A,QQ123456C");
    const { rows: drafts } = await read(rows);
    expect(JSON.stringify(drafts.map(({ problems }) => problems))).not.toMatch(
      /J£mmy|Sm©th|31.02|Nowhere|987|Jimmy|Smith|5\/1|SW1A"|QQ12/,
    );
  });

  test("without a needed column is refused whole, and the column is named", async () =>
    expect(outcome(await read("CHILD_FIRST_NAME,CHILD_LAST_NAME\nAnn,Clarke"))).toEqual({
      taken: 0,
      problems: ["1 Date of birth: The column for the date of birth is missing."],
    }));

  test("with a column twice is refused whole, because nobody knows which one counts", async () =>
    expect(outcome(await read(`${heading},CHILD_POSTCODE\nAnn,Clarke,1/1/2010,,,`)).problems).toEqual([
      "1 CHILD_POSTCODE: The column CHILD_POSTCODE is there twice.",
    ]));

  test("counts lines as an editor does, also after a cell of two lines and in files from Windows", async () => {
    const rows = `${heading},CHILD_TOWN\r\nAnn,Clarke,1/1/2010,,,"Leeds\r\nNorth"\r\n\r\nBen,,1/1/2010,,,\r\n`;
    expect(outcome(await read(rows)).problems).toEqual(["5 CHILD_LAST_NAME: The family name is missing."]);
    expect((await read(rows)).rows[0]?.patient?.addressLines).toEqual(["Leeds North"]);
  });

  test.each([
    ["an open one", list('Ann,"Clarke,1/1/2010,,', "Ben,Clarke,1/1/2010,,")],
    ["one inside a name", list('Ann,Cl"arke,1/1/2010,,')],
    ["one that closes too early", list('Ann,"Cla"rke,1/1/2010,,')],
  ])("with a stray quotation mark (%s) is refused with its line", async (_, text) =>
    expect(await read(text)).toMatchObject({ rows: [], fileProblems: [{ line: 2, column: null }] }),
  );

  test("row with a comma too many is refused, because its columns have slipped", async () =>
    expect(outcome(await read(list("Ann,Clarke,1/1/2010,SW1A 1AA,,oops"))).problems).toEqual([
      "2 -: The row has more cells than there are headings, so its columns may have slipped.",
    ]));

  test("row with cells missing at its end says nothing of those", async () =>
    expect((await read(list("Ann,Clarke,1/1/2010"))).rows[0]?.patient).toMatchObject({
      postcode: null,
      nhsNumber: null,
    }));

  test("field of more than 300 characters is refused, but not in a column we pass over", async () => {
    const long = "a".repeat(301);
    const text = `${heading},CHILD_TOWN,PARENT_1_NAME\nAnn,${long},1/1/2010,,,${long},${long}`;
    expect(outcome(await read(text)).problems).toEqual([
      "2 CHILD_LAST_NAME: There are more than 300 characters in this field.",
      "2 CHILD_TOWN: There are more than 300 characters in this field.",
    ]);
  });

  test("damaged by a spreadsheet is told so (BR-IM-08)", async () =>
    expect(outcome(await read(list("Ann,Clarke,40179,,9.43E+09"))).problems).toEqual([
      expect.stringContaining("2 CHILD_DATE_OF_BIRTH: The file was saved by a spreadsheet"),
      expect.stringContaining("2 CHILD_NHS_NUMBER: This number was shortened when a spreadsheet saved the file"),
    ]));

  test("saved as windows-1252 keeps its accents", async () => {
    const bytes = Uint8Array.from(list("Zo\xEB,Attis\xF3n,1/1/2010,,"), (character) => character.charCodeAt(0));
    expect((await read(bytes)).rows[0]?.patient).toMatchObject({ givenName: "Zoë", familyName: "Attisón" });
  });

  test("of more than 150,000 rows is refused whole (BR-CL-15)", async () =>
    expect(outcome(await read(heading + "\nAnn,Clarke,,,".repeat(150_001))).problems).toEqual([
      "file -: The file has more than 150,000 rows.",
    ]));

  test("understands the words for sex, and any other word says nothing", async () => {
    const rows = ["Female", "M", "not known", "constructor"].map((word) => `Ann,Clarke,1/1/2010,${word}`);
    const text = ["CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_DATE_OF_BIRTH,CHILD_GENDER", ...rows].join("\n");
    expect((await read(text)).rows.map(({ patient }) => patient?.sex)).toEqual(["FEMALE", "MALE", "NOT_KNOWN", null]);
  });
});
