import { describe, expect, test } from "@jest/globals";
import type { Patient } from "../../server/patient/patient.entity.ts";
import { testServer } from "../support/practice.ts";
import { beside } from "./database.ts";
import { someone } from "./someone.ts";
import { list } from "./upload.ts";

const held = testServer();
const admin = beside(held);

const numbers = { a: "9990000018", b: "9990000026", c: "9990000034" };
const known = { givenName: "Ann", familyName: "Clarke", born: "2010-01-01", postcode: "SW1A 1AA" };

/** What becomes of each row of a list, at a practice that has these patients, when all that may be is committed. */
async function loaded(patients: Partial<Patient>[], ...rows: string[]) {
  const { practice, load } = await someone(held);
  for (const each of patients) await practice.patient({ ...known, ...each });
  const before = await admin.patients(practice.practiceId);
  const report = await load(list(...rows));
  const items = [...report.rows.items].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return {
    before,
    after: await admin.patients(practice.practiceId),
    outcomes: items.map(({ outcome }) => outcome),
    items,
    again: (...next: string[]) => load(list(...next)),
  };
}

/** One patient, and one row about who may be the same person. */
const cases: [title: string, patient: Partial<Patient>, row: string, outcome: string, problem?: RegExp][] = [
  ["the number alone finds the patient, whatever the name", { nhsNumber: numbers.a }, `Anna,Baker,1/1/2010,M1 1AE,${numbers.a}`, "CHANGED"],
  ["all four agree, and the row has no number", { nhsNumber: numbers.a }, "Ann,Clarke,1/1/2010,SW1A 1AA,", "SAME"],
  ["all four agree, however they are written", {}, "ANN,clarke,2010-01-01,sw1a1aa,", "CHANGED"],
  ["all four agree, and the number is new: it joins the patient", {}, `Ann,Clarke,1/1/2010,SW1A 1AA,${numbers.a}`, "CHANGED"],
  ["all four agree but the number (BR-IM-01)", { nhsNumber: numbers.b }, `Ann,Clarke,1/1/2010,SW1A 1AA,${numbers.a}`, "NEEDS_PERSON", /another NHS number/],
  ["a twin without a number: another given name (BR-IM-03)", { nhsNumber: numbers.b }, "Amy,Clarke,1/1/2010,SW1A 1AA,", "NEEDS_PERSON", /three of/],
  ["a twin with a number, beside one without", {}, `Amy,Clarke,1/1/2010,SW1A 1AA,${numbers.a}`, "NEEDS_PERSON", /three of/],
  ["a twin, each with a number", { nhsNumber: numbers.b }, `Amy,Clarke,1/1/2010,SW1A 1AA,${numbers.a}`, "NEW"],
  ["another family name", {}, "Ann,Baker,1/1/2010,SW1A 1AA,", "NEEDS_PERSON", /three of/],
  ["another date of birth", {}, "Ann,Clarke,2/1/2010,SW1A 1AA,", "NEEDS_PERSON", /three of/],
  ["another postcode", {}, "Ann,Clarke,1/1/2010,M1 1AE,", "NEEDS_PERSON", /three of/],
  ["no postcode in the row", {}, "Ann,Clarke,1/1/2010,,", "NEEDS_PERSON", /three of/],
  ["no postcode on the list", { postcode: null }, "Ann,Clarke,1/1/2010,,", "NEEDS_PERSON", /three of/],
  ["two of four agree", {}, "Amy,Baker,1/1/2010,SW1A 1AA,", "NEW"],
]; // prettier-ignore

describe("a row and a patient", () => {
  test.each(cases.map((each) => ({ each, title: each[0] })))("$title", async ({ each }) => {
    const [, patient, row, outcome, problem] = each;
    const { before, after, items } = await loaded([patient], row);
    expect(items).toMatchObject([{ outcome }]);
    if (problem) expect(items[0]?.problems).toMatchObject([{ line: 2, problem: expect.stringMatching(problem) }]);
    if (outcome === "NEEDS_PERSON") expect(items[0]?.patient).toMatchObject({ familyName: "Clarke" });
    if (outcome === "NEEDS_PERSON" || outcome === "SAME") expect(after).toEqual(before);
    if (outcome === "CHANGED") expect(after).toMatchObject([{ id: before[0]?.id, version: 2 }]);
    if (outcome === "NEW") expect(after).toHaveLength(2);
  });

  test("a baby's number joins the patient (BR-CL-31)", async () => {
    const { after, items } = await loaded([{}], `Ann,Clarke,1/1/2010,SW1A 1AA,${numbers.a}`);
    expect(items[0]?.changed).toEqual(["nhsNumber"]);
    expect(after).toMatchObject([{ nhs_number: numbers.a }]);
  });

  test("a sex that differs from the one found by name goes to a person", async () => {
    const { items } = await loaded([{}], "Ann,Clarke,1/1/2010,SW1A 1AA,,,M");
    expect(items).toMatchObject([{ outcome: "NEEDS_PERSON", problems: [{ column: "CHILD_GENDER" }] }]);
  });
});

describe("a row and several patients", () => {
  test("is the one in whom all agrees", async () => {
    const { outcomes, items } = await loaded([{}, { givenName: "Amy" }], "Ann,Clarke,1/1/2010,SW1A 1AA,");
    expect(outcomes).toEqual(["SAME"]);
    expect(items[0]?.patient).toMatchObject({ givenName: "Ann" });
  });

  test("goes to a person where all agrees in two, and names neither", async () => {
    const { items } = await loaded([{}, {}], "Ann,Clarke,1/1/2010,SW1A 1AA,");
    expect(items).toMatchObject([{ outcome: "NEEDS_PERSON", patient: null, problems: [{ problem: expect.stringMatching(/several/) }] }]); // prettier-ignore
  });
});

describe("rows of one file", () => {
  test("for one patient: the row with the patient's number goes on, the other waits", async () => {
    const rows = [`Ann,Clarke,1/1/2010,SW1A 1AA,${numbers.a},9 New Road`, "Ann,Clarke,1/1/2010,SW1A 1AA,,8 Old Road"];
    const { outcomes, after } = await loaded([{ nhsNumber: numbers.a }], ...rows);
    expect(outcomes).toEqual(["CHANGED", "NEEDS_PERSON"]);
    expect(after).toMatchObject([{ address_lines: ["9 New Road"] }]);
  });

  test("for nobody yet, twins without numbers both wait (BR-IM-03)", async () => {
    const { outcomes, after } = await loaded([], "Ann,Clarke,1/1/2010,SW1A 1AA,", "Amy,Clarke,1/1/2010,SW1A 1AA,");
    expect({ outcomes, after }).toEqual({ outcomes: ["NEEDS_PERSON", "NEEDS_PERSON"], after: [] });
  });

  test("of twins with a number each are two patients, then and later", async () => {
    const twins = [`Ann,Clarke,1/1/2010,SW1A 1AA,${numbers.a}`, `Amy,Clarke,1/1/2010,SW1A 1AA,${numbers.b}`] as const;
    const { outcomes, again } = await loaded([], ...twins);
    expect(outcomes).toEqual(["NEW", "NEW"]);
    expect(await again(twins[1], twins[0])).toMatchObject({ nothingNew: true, rowsSame: 2, sameAs: null });
  });

  test("where one has a number and the other agrees in all: the other waits, in whatever order they come", async () => {
    const rows = ["Ann,Clarke,1/1/2010,SW1A 1AA,", `Ann,Clarke,1/1/2010,SW1A 1AA,${numbers.a}`] as const;
    expect((await loaded([], ...rows)).outcomes).toEqual(["NEEDS_PERSON", "NEW"]);
    expect((await loaded([], rows[1], rows[0])).outcomes).toEqual(["NEW", "NEEDS_PERSON"]);
  });

  test("that agree in all but their numbers both wait (BR-IM-01)", async () => {
    const rows = [`Ann,Clarke,1/1/2010,SW1A 1AA,${numbers.a}`, `Ann,Clarke,1/1/2010,SW1A 1AA,${numbers.b}`];
    expect((await loaded([], ...rows)).outcomes).toEqual(["NEEDS_PERSON", "NEEDS_PERSON"]);
  });

  test("of brother and sister, and of namesakes far apart, do not wait for each other", async () => {
    const rows = ["Ann,Clarke,1/1/2010,SW1A 1AA,", "Ben,Clarke,2/2/2012,SW1A 1AA,", "Ann,Clarke,3/3/1950,M1 1AE,"];
    expect((await loaded([], ...rows)).outcomes).toEqual(["NEW", "NEW", "NEW"]);
  });
});
