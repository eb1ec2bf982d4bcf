import { describe, expect, test } from "@jest/globals";
import { testServer } from "../support/practice.ts";
import { beside } from "./database.ts";
import { ann, ben, fhir, someone } from "./someone.ts";
import { countsOf, list } from "./upload.ts";

const held = testServer();
const admin = beside(held);

/** A practice with its manager, and its patients as they stand in the database. */
async function someoneHere() {
  const one = await someone(held);
  return { ...one, patients: () => admin.patients(one.practice.practiceId) };
}

const security = (code: string) => ({ meta: { security: [{ code }] } });

describe("a list about patients who are known", () => {
  test("changes what differs, field by field, and names the fields", async () => {
    const { practice, load, patients } = await someoneHere();
    await load(list(ann, ben));
    const changed = await load(list(ann.replace("Clarke", "O’Neill").replace("1 Mill Lane", "9 New Road"), ben));
    expect(countsOf(changed)).toEqual([0, 1, 1, 0, 0]);
    expect(changed.rows.items[0]).toMatchObject({ outcome: "CHANGED", changed: ["familyName", "addressLines"] });
    expect(await patients()).toMatchObject([
      { family_name: "O’Neill", family_search: "oneill", address_lines: ["9 New Road"], version: 2 },
      { version: 1 },
    ]);
    expect((await admin.events(practice.practiceId)).at(-1)?.facts).toMatchObject({
      outcome: "CHANGED",
      changed: ["familyName", "addressLines"],
    });
  });

  test("never erases what it does not mention", async () => {
    const { load, patients } = await someoneHere();
    await load(fhir({ telecom: [{ system: "email", use: "home", value: "ann@example.com" }], gender: "female" }));
    const again = await load("CHILD_FIRST_NAME,CHILD_LAST_NAME,CHILD_DATE_OF_BIRTH,CHILD_NHS_NUMBER\nAnn,Clarke,1/1/2010,9990000018"); // prettier-ignore
    expect(countsOf(again)).toEqual([0, 0, 1, 0, 0]);
    expect(await patients()).toMatchObject([{ email: "ann@example.com", sex: "FEMALE", version: 1 }]);
  });

  test("fills in a sex that was not known", async () => {
    const { load, patients } = await someoneHere();
    await load(list(ann.replace(",F", ",")));
    expect(await patients()).toMatchObject([{ sex: "NOT_KNOWN" }]);
    expect((await load(list(ann))).rows.items[0]).toMatchObject({ outcome: "CHANGED", changed: ["sex"] });
  });

  test.each([
    ["date of birth", "BORN", ann.replace("1/1/2010", "2/1/2010"), "CHILD_DATE_OF_BIRTH"],
    ["sex", "SEX", ann.replace(",F", ",M"), "CHILD_GENDER"],
  ])("never overwrites a %s: a person decides (BR-PDS-02)", async (_, __, row, column) => {
    const { load, patients } = await someoneHere();
    await load(list(ann));
    const before = await patients();
    const conflict = await load(list(row.replace("1 Mill Lane", "9 New Road")));
    expect(countsOf(conflict)).toEqual([0, 0, 0, 0, 1]);
    expect(conflict.rows.items).toMatchObject([
      { line: 2, outcome: "NEEDS_PERSON", problems: [{ line: 2, column, problem: expect.stringMatching(/^Demographic conflict/) }], patient: { givenName: "Ann" } },
    ]); // prettier-ignore
    expect(await patients()).toEqual(before);
  });

  test("of a restricted patient blanks address, telephone, e-mail and GP in the same change, and no list fills them again", async () => {
    const { load, patients } = await someoneHere();
    await load(list(ann));
    const phone = (use: string, value: string) => ({ system: "phone", use, value });
    const email = { system: "email", use: "home", value: "ann@example.com" };
    await load(fhir({ telecom: [phone("mobile", "07700900001"), phone("home", "01632960001"), email] }));
    await admin.rows(
      "UPDATE patient SET usual_gp = 'Dr Hale' WHERE nhs_number = '9990000018' AND postcode IS NOT NULL",
    );
    const restricted = await load(fhir(security("R")));
    const blanked = ["addressLines", "postcode", "confidentiality", "mobile", "homePhone", "email", "usualGp"];
    expect(restricted.rows.items[0]?.changed).toEqual(blanked);
    expect(await patients()).toMatchObject([
      { confidentiality: "R", address_lines: [], postcode: null, mobile: null, home_phone: null, email: null, usual_gp: null, version: 3 },
    ]); // prettier-ignore
    expect(countsOf(await load(list(ann, ben)))).toEqual([1, 0, 1, 0, 0]);
    await load(list(ann.replace("1/1/2010", "2/1/2010")));
    const kept = await admin.rows<{ incoming: string }>("SELECT incoming::text FROM import_row WHERE outcome = 'NEEDS_PERSON' AND patient_id = $1", [(await patients())[0]?.id]); // prettier-ignore
    expect(kept).toHaveLength(1);
    expect(kept[0]?.incoming).not.toMatch(/Mill Lane|SW1A/);
  });

  test("keeps what it says of a death and a removal on the patient", async () => {
    const { load, patients } = await someoneHere();
    await load(list(ann));
    await load(fhir({ deceasedDateTime: "2026-10-01" }));
    expect(await patients()).toMatchObject([{ died_on: "2026-10-01", death_status: "1" }]);
    const taken = { url: "x-DeathNotificationStatus", extension: [{ url: "deathNotificationStatus", valueCodeableConcept: { coding: [{ code: "U" }] } }] }; // prettier-ignore
    expect((await load(fhir({ extension: [taken] }))).rows.items[0]?.changed).toEqual(["diedOn", "deathStatus"]);
    expect(await patients()).toMatchObject([{ died_on: null, death_status: "U" }]);
  });
});
