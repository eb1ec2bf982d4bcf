import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compare, readRow, readTyped, type Typed } from "../../server/unmatched/unmatched.rules.ts";

const today = "2026-11-02";
const typed = (more: Partial<Typed> = {}): Typed => ({
  givenName: "Zofia",
  familyName: "Nowak",
  born: "1991-04-05",
  postcode: "zz99 3vz",
  email: "Zofia@Example.org",
  mobile: "07700 900123",
  services: ["APPOINTMENTS"],
  declarations: ["LEAFLET_READ"],
  consentEmail: false,
  consentSms: false,
  leaflet: "2026-04",
  ...more,
});
const problems = (more: Partial<Typed>) => Object.keys(readTyped(typed(more), today, "LIVE_AND_TEST").problems ?? {});

describe("what was typed", () => {
  test("is kept in one spelling", () => {
    expect(readTyped(typed({ nhsNumber: "999 000 0018" }), today, "LIVE_AND_TEST").kept).toMatchObject({ postcode: "ZZ99 3VZ", email: "zofia@example.org", mobile: "07700900123", nhsNumber: "9990000018" }); // prettier-ignore
  });

  test.each([
    ["givenName", { givenName: "  " }],
    ["familyName", { familyName: "N0wak" }],
    ["postcode", { postcode: "SW1A" }],
    ["nhsNumber", { nhsNumber: "999 000 0019" }],
    ["email", { email: "zofia at example" }],
    ["mobile", { mobile: "call me" }],
    ["born", { born: "2027-01-01" }],
    ["born", { born: "1850-01-01" }],
    ["services", { services: [] }],
    ["signedOn", { signedOn: "2026-11-03" }],
    ["leaflet", { leaflet: " " }],
  ] as const)("is refused by its field: %s", (field, more) => {
    expect(problems(more as Partial<Typed>)).toEqual([field]);
  });

  test("never breaks the reader, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.record({
          givenName: fc.string(),
          familyName: fc.string(),
          postcode: fc.string(),
          nhsNumber: fc.string(),
          email: fc.string(),
          mobile: fc.string(),
          leaflet: fc.string(),
        }),
        (more) => {
          // prettier-ignore
          const { kept, problems: found } = readTyped(typed(more), today, "LIVE");
          expect(kept === undefined).toBe(found !== undefined);
          if (kept) expect(JSON.stringify(kept)).not.toContain("\\u0000");
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("two people side by side", () => {
  const known = { givenName: "Zofia", familyName: "NOWAK", born: "1991-04-05", postcode: "ZZ99 3VZ", nhsNumber: null, email: null, mobile: "+44 7700 900 123" }; // prettier-ignore
  test("agree, differ or say nothing, field by field, and however it was written (BR-CL-07)", () => {
    const of = { givenName: "Żofia", familyName: "Nowak", born: "1991-05-04", postcode: "zz993vz", nhsNumber: "9990000018", email: "z@example.org", mobile: "07700900123" }; // prettier-ignore
    expect(compare(of, known)).toEqual({ givenName: "SAME", familyName: "SAME", born: "DIFFERENT", postcode: "SAME", nhsNumber: "NOT_SAID", email: "NOT_SAID", mobile: "SAME" }); // prettier-ignore
  });
});

describe("a row of a file", () => {
  const row = (cells: Record<string, string>) => readRow({ line: 2, cells: { GIVEN_NAME: "Zofia", FAMILY_NAME: "Nowak", DATE_OF_BIRTH: "5/4/1991", SERVICES: "appointments; repeat prescriptions", ...cells } }, today, "LIVE_AND_TEST"); // prettier-ignore
  test("is read as people write it", () => {
    expect(row({ SERVICES: "Appointments; Prescriptions", DECLARATIONS: "ALL", SIGNED_ON: "01/11/2026" }).kept).toMatchObject({ born: "1991-04-05", services: ["APPOINTMENTS", "PRESCRIPTIONS"], signedOn: "2026-11-01", declarations: { length: 5 } }); // prettier-ignore
  });
  test.each([
    ["There is no service called REPEAT_PRESCRIPTIONS.", {}],
    ["Write the date of birth like 31/01/1980.", { DATE_OF_BIRTH: "last May" }],
    ["Write the day of the signature like 31/01/2026.", { SERVICES: "Messaging", SIGNED_ON: "yesterday" }],
  ])("says '%s'", (problem, cells) => {
    expect(Object.values(row(cells).problems ?? {})).toEqual([problem]);
  });
});
