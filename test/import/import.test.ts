import { readFileSync } from "node:fs";
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

describe("a list that comes in", () => {
  test("puts its patients on the list, findable, each with one event; one audit entry tells of all", async () => {
    const { practice, manager, load, patients } = await someoneHere();
    const report = await load(list(ann, ben));
    expect(report).toMatchObject({
      fileName: "list.csv",
      format: "COHORT_CSV",
      nothingNew: false,
      staffName: expect.any(String),
    });
    expect(await patients()).toMatchObject([
      { nhs_number: "9990000018", given_name: "Ann", family_search: "clarke", sex: "FEMALE", postcode: "SW1A 1AA", address_lines: ["1 Mill Lane"], confidentiality: "U", source: "COHORT_CSV", version: 1 },
      { nhs_number: "9990000026", given_name: "Ben", family_search: "okoro", sex: "MALE", version: 1 },
    ]); // prettier-ignore
    const found = await manager.ask("{ patients { items { familyName } } }");
    expect(found.data.patients.items).toEqual([{ familyName: "Clarke" }, { familyName: "Okoro" }]);
    const events = await admin.events(practice.practiceId);
    expect(events.sort((one, other) => Number(one.facts["line"]) - Number(other.facts["line"]))).toMatchObject([
      { kind: "importPatients", facts: { outcome: "NEW", changed: [], batch: report.id, line: 2 } },
      { kind: "importPatients", facts: { outcome: "NEW", changed: [], batch: report.id, line: 3 } },
    ]);
    const audited = await admin.audited(practice.practiceId);
    expect(audited).toMatchObject([
      { event: "uploadImport", actor: manager.id, facts: { result: "UPLOADED" } },
      { event: "checkImport", actor: null, facts: { result: "CHECKED", rowsNew: 2 } },
      {
        event: "commitImport",
        actor: manager.id,
        facts: { rowsToWrite: 2, accepted: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
      { event: "importPatients", actor: null, facts: { result: "COMMITTED", rowsNew: 2, rowsWritten: 2 } },
    ]);
    expect(JSON.stringify(audited)).not.toMatch(/Ann|Clarke|list\.csv|9990000018/);
  });

  test("twice changes nothing: no row is written again, and one audit entry says so", async () => {
    const { practice, load, patients } = await someoneHere();
    const first = await load(list(ann, ben, ",Nobody,1/1/2010,,,,"));
    const before = await patients();
    const second = await load(list(ann, ben, ",Nobody,1/1/2010,,,,"));
    expect(countsOf(first)).toEqual([2, 0, 0, 1, 0]);
    expect(countsOf(second)).toEqual([0, 0, 2, 1, 0]);
    expect(second).toMatchObject({ nothingNew: true, sameAs: first.id, rows: { total: 3 } });
    expect(await patients()).toEqual(before);
    expect(await admin.events(practice.practiceId)).toHaveLength(2);
    expect((await admin.audited(practice.practiceId)).slice(4)).toMatchObject([
      { event: "uploadImport", facts: { result: "NOTHING_NEW", sameAs: first.id } },
    ]);
  });

  test("that says the same in other bytes changes nothing either", async () => {
    const { load, patients } = await someoneHere();
    await load(list(ann, ben));
    const before = await patients();
    const again = await load(list(ben, ann.replace("1/1/2010", "2010-01-01")));
    expect(countsOf(again)).toEqual([0, 0, 2, 0, 0]);
    expect(again).toMatchObject({ nothingNew: true, sameAs: null });
    expect(await patients()).toEqual(before);
  });

  test("that was taken before does not undo what a newer one said", async () => {
    const { load, patients } = await someoneHere();
    await load(list(ann));
    await load(list(ann.replace("1 Mill Lane", "9 New Road")));
    expect(await load(list(ann))).toMatchObject({ nothingNew: true });
    expect(await patients()).toMatchObject([{ address_lines: ["9 New Road"], version: 2 }]);
  });

  test("row of another practice waits for a person (BR-CL-15)", async () => {
    const { load, patients } = await someoneHere();
    const elsewhere = await load(fhir({ generalPractitioner: [{ identifier: { value: "A99999" } }] }));
    expect(elsewhere.rows.items).toMatchObject([
      { outcome: "NEEDS_PERSON", patient: null, problems: [{ column: "Patient.generalPractitioner" }] },
    ]);
    expect(await patients()).toEqual([]);
  });

  test("keeps of a refused row only its line and its problems", async () => {
    const { practice, load } = await someoneHere();
    await load(list("Secret,Person,31/02/2010,SW1A 1AA,9990000018,1 Mill Lane,F"));
    const rows = await admin.rows<object>("SELECT * FROM import_row WHERE practice_id = $1", [practice.practiceId]);
    expect(rows).toMatchObject([{ line: 2, outcome: "REFUSED", incoming: null, patient_id: null }]);
    expect(JSON.stringify(rows)).not.toMatch(/Secret|Person"|31.02|SW1A|9990000018|Mill/);
  });

  test("that cannot be read is kept as refused, with its hash and problems", async () => {
    const { practice, load } = await someoneHere();
    const report = await load("PK\x03\x04");
    expect(report).toMatchObject({
      state: "REFUSED",
      problems: [{ line: null, problem: expect.stringMatching(/Excel/) }],
    });
    expect((await admin.audited(practice.practiceId))[1]).toMatchObject({
      event: "checkImport",
      facts: { result: "REFUSED" },
    });
  });

  test("with half a character in its JSON is taken, the damage shown by the usual sign", async () => {
    const { load, patients } = await someoneHere();
    const address = [{ use: "home", line: ["1 Mill \\ud83d Lane \\\\ud83d"], postalCode: "SW1A 1AA" }];
    await load(fhir({ address }).replace("\\\\ud83d", "\\ud83d"));
    expect(await patients()).toMatchObject([{ address_lines: ["1 Mill \uFFFD Lane \\\\ud83d"] }]);
  });

  test("whose rows read otherwise now, by other settings, is read anew", async () => {
    const { practice, manager, load } = await someoneHere();
    const valid = readFileSync(new URL("../fixtures/csv-imports/cohort_import/valid.csv", import.meta.url));
    const { server } = held.running;
    const settings = { ...server.settings };
    Object.assign(server, { settings: { ...settings, nhsNumberRanges: "LIVE" } });
    expect(countsOf(await load(valid))).toEqual([1, 0, 0, 2, 0]);
    Object.assign(server, { settings });
    expect(countsOf(await load(valid))).toEqual([2, 0, 1, 0, 0]);
    expect((await manager.ask("{ importBatches { total } }")).data.importBatches.total).toBe(2);
    expect(await admin.patients(practice.practiceId)).toHaveLength(3);
  });
});
