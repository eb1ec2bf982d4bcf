import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { stringify } from "csv-stringify/sync";
import { CsvRows, linesOf } from "../../../server/import/reading/csv.ts";
import { textOf } from "../../../server/import/reading/text.ts";
import { outcome, read } from "./reading.ts";

const heading = "First name,Surname,Date of birth,Postcode,NHS number";
const list = (...rows: string[]) => [heading, ...rows, ""].join("\n");
const zoe = "Zoë,Attisón,05/01/1980,SW1A 1AA,999 000 0018";
const named = (rows: Awaited<ReturnType<typeof read>>["rows"]) => rows.map(({ patient }) => patient && `${patient.givenName} ${patient.familyName}`); // prettier-ignore

const utf16 = (text: string, isBig: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
const oneByte = (text: string) => Uint8Array.from(text, (letter) => ({ "’": 0x92, "Š": 0x8a })[letter] ?? letter.charCodeAt(0)); // prettier-ignore

describe("a list is read in the encoding it was saved in", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(list(zoe))],
    ["UTF-8 with a byte-order mark", new TextEncoder().encode(`\uFEFF${list(zoe)}`)],
    ["UTF-16 with its mark, little end first", utf16(list(zoe), false, true)],
    ["UTF-16 with its mark, big end first", utf16(list(zoe), true, true)],
    ["UTF-16 without a mark, little end first", utf16(list(zoe), false, false)],
    ["UTF-16 without a mark, big end first", utf16(list(zoe), true, false)],
    ["ISO-8859-1", oneByte(list(zoe))],
  ])("%s, in pieces of any size", async (_, bytes) => {
    for (const piece of [1, 3, 50, 100_000])
      expect(named((await read(bytes, { piece })).rows)).toEqual(["Zoë Attisón"]);
  });

  test("windows-1252 with its own quotation marks and letters", async () =>
    expect(named((await read(oneByte(list("Šárka,O’Neill,05/01/1980,,".replace("á", "a"))))).rows)).toEqual(["Šarka O’Neill"])); // prettier-ignore

  test("its first accent may come after many pieces of ASCII", async () => {
    const rows = Array.from({ length: 4_000 }, (_, at) => `Ann,Clarke${"abcdefghij"[at % 10]},05/01/1980,,`);
    for (const bytes of [new TextEncoder().encode(list(...rows, zoe)), oneByte(list(...rows, zoe))])
      expect(named((await read(bytes, { piece: 1_000 })).rows).at(-1)).toBe("Zoë Attisón");
  });

  test("UTF-8 to which another program's rows were joined is refused with the line", async () => {
    const bytes = Buffer.concat([Buffer.from(list(zoe)), oneByte("Anaïs,Clarke,05/01/1980,,\n")]);
    for (const piece of [1, 40, 100_000])
      expect(outcome(await read(bytes, { piece })).problems).toEqual([
        "3 -: Up to this line the file is UTF-8, and from here on it is not, so letters with accents cannot be read.",
      ]);
  });

  test("letters that were damaged before the file was saved refuse the row, and say so", async () =>
    expect(outcome(await read(list("ZoÃ«,Clarke,05/01/1980,,", "Ann,Clarke,05/01/1980,,")))).toEqual({
      taken: 1,
      problems: expect.arrayContaining(["2 First name: Letters with accents were damaged before this file was saved."]),
    }));
});

describe("a list is read whatever sets its columns and lines apart", () => {
  test.each([";", "\t", "|"])("columns by %j", async (sign) =>
    expect(named((await read(list(zoe).replaceAll(",", sign))).rows)).toEqual(["Zoë Attisón"]),
  );

  test("columns by what its first line says, as spreadsheets write it", async () =>
    expect(outcome(await read(`sep=;\n${list(",Clarke,05/01/1980,,").replaceAll(",", ";")}`)).problems).toEqual([
      "3 First name: The given name is missing.",
    ]));

  test.each([
    ["CR alone, as old Macs do", "\r"],
    ["CR and LF, as Windows does", "\r\n"],
  ])("lines by %s, counted as an editor does", async (_, end) => {
    const text = list(zoe, ",Clarke,05/01/1980,,").replaceAll("\n", end);
    for (const piece of [1, 60, 10_000])
      expect(outcome(await read(text, { piece }))).toEqual({
        taken: 1,
        problems: ["3 First name: The given name is missing."],
      });
  });

  test("rows of commas alone and of spaces are no rows, before or after the others", async () =>
    expect(outcome(await read(list(",,,,", zoe, ",,,,", " , ,,,", "")))).toEqual({ taken: 1, problems: [] }));

  test("a row that explains the columns is no patient", async () =>
    expect(outcome(await read(list("Required: text,Required,Required: DD/MM/YYYY,Optional,Optional", zoe))).taken).toBe(1)); // prettier-ignore

  test("a report's title above the headings is passed over", async () => {
    const text = `Population report,,,,\nLast run: 20/11/2026,,,,\n\n${list(",Clarke,05/01/1980,,")}`;
    expect(outcome(await read(text)).problems).toEqual(["5 First name: The given name is missing."]);
  });
});

describe("damage that no reading mends refuses the file with its line", () => {
  test.each([
    ["an open quotation mark", list(zoe, 'Ann,"Clarke,05/01/1980,,', ...Array.from({ length: 3_000 }, () => zoe))],
    ["one inside a name", list(zoe, 'Ann,Cl"arke,05/01/1980,,')],
    ["one that closes too early", list(zoe, 'Ann,"Cla"rke,05/01/1980,,')],
  ])("%s", async (_, text) =>
    expect(outcome(await read(text)).problems).toEqual([
      "3 -: From this line on, the quotation marks do not come in pairs, so rows cannot be told apart.",
    ]),
  );

  test("a NUL", async () =>
    expect(outcome(await read(list(zoe, "An\0n,Clarke,05/01/1980,,"))).problems).toEqual([
      "3 -: This line holds a sign (NUL) that no text has, so the file is damaged or not a list.",
    ]));

  test("a line that never ends, before it is held", async () => {
    let given = 0;
    async function* endless() {
      yield Buffer.from(list(zoe));
      for (; ; given += 1) yield Buffer.alloc(64 * 1024, "a");
    }
    const all = async () => {
      for await (const lines of linesOf(textOf(endless()))) expect(lines).toBeDefined();
    };
    await expect(all()).rejects.toMatchObject({ problems: [{ line: 3, problem: "This line is too long to be a row of a list." }] }); // prettier-ignore
    expect(given).toBeLessThan(8);
  });

  test.each([
    ["an Excel workbook named list.csv", [0x50, 0x4b, 3, 4, 20, 0], "an Excel workbook or a zip file"],
    [
      "a zip that would burst",
      [0x50, 0x4b, 3, 4, ...new Array<number>(500).fill(0)],
      "an Excel workbook or a zip file",
    ],
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], "a picture"],
  ])("%s is told by what it is, and never unpacked", async (_, bytes, words) =>
    expect(outcome(await read(Uint8Array.from(bytes))).problems).toEqual([
      `file -: This file is ${words}, so there is no list of patients to read.`,
    ]),
  );
});

describe("what a spreadsheet does to cells", () => {
  const headings = "First name,Surname,Date of birth,NHS number,Mobile,Home telephone,Postcode";
  const row = async (cells: string) => read(`${headings}\nAnn,Clarke,${cells}`);

  test.each([
    ["a serial date", "29225,,,,", "2 Date of birth: The file was saved by a spreadsheet, which put a number of its own in place of this date."], // prettier-ignore
    ["scientific notation", "05/01/1980,9.99E+09,,,", "2 NHS number: This number was shortened when a spreadsheet saved the file, so digits are lost."], // prettier-ignore
    ["a mobile in scientific notation", "05/01/1980,,4.47701E+11,,", "2 Mobile: This number was shortened when a spreadsheet saved the file, so digits are lost."], // prettier-ignore
    ["a number with a digit lost at its front", "05/01/1980,99000018,,,", "2 NHS number: An NHS number has 10 digits; this has only 8."], // prettier-ignore
    ["a year of two digits", "05/01/80,,,,", "2 Date of birth: The year has only two digits, so the century is not known; write all four."], // prettier-ignore
  ])("%s is refused and told (BR-IM-07, BR-IM-08)", async (_, cells, problem) =>
    expect(outcome(await row(cells))).toEqual({ taken: 0, problems: [problem] }),
  );

  test("what it wrote to keep a zero is read as it was meant, and a lost zero of a telephone is put back", async () => {
    const { rows } = await row(`05/01/1980,"=""9990000018""",7700900123,'01134960000,`);
    expect(rows[0]?.patient).toMatchObject({
      nhsNumber: "9990000018",
      mobile: "07700900123",
      homePhone: "01134960000",
    });
  });

  test.each(["19800105", "1980-01-05", "5 Jan 1980", "05-Jan-1980", "05/01/1980 00:00", "1980-01-05T00:00:00"])(
    "a date written %s is 5 January 1980",
    async (written) => expect((await row(`${written},,,,`)).rows[0]?.patient?.born).toBe("1980-01-05"),
  );
});

describe("any table", () => {
  test("comes out of its CSV as it went in, in pieces of any size", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', ",", "\n", " ", ";", "=") });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (rows, piece) => {
        const bytes = new TextEncoder().encode(`\n${stringify(rows, { quoted_string: true })}`);
        async function* pieces() {
          for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
        }
        const reader = new CsvRows(",");
        const read: string[][] = [];
        for await (const lines of linesOf(textOf(pieces()))) read.push(...reader.of(lines).map(({ cells }) => cells));
        reader.end();
        expect(read.slice(1)).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
