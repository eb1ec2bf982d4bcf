import { beforeAll, describe, expect, test } from "@jest/globals";
import { readRecord } from "../../server/record-entry/read-record.ts";
import { administrator } from "../support/admin.ts";
import { type Member, testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { csv, IMPORTS, sample, sampleNames, send } from "./records.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let manager: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  manager = await practice.member("PRACTICE_MANAGER");
});

const bringIn = (
  patientId: string,
  content: string | Uint8Array,
  headers: Record<string, string> = { "x-confirmed": "true" },
) =>
  // prettier-ignore
  send(held.running, manager, practice.odsCode, patientId, content, headers);
const imports = async (patientId: string) => (await manager.ask(IMPORTS, { p: patientId })).data.recordImports.items;
const rowsOf = async (patientId: string) =>
  (await admin.query("SELECT * FROM record_entry WHERE patient_id = $1 ORDER BY identity", [patientId])).rows;
const people: Record<string, object> = Object.fromEntries(
  sampleNames.map((name) => {
    const { subject } = readRecord(sample(name));
    return [name, subject ? { familyName: subject.familyName, givenName: subject.givenName, born: subject.born } : {}];
  }),
);
const lines: Record<string, string>[] = [
  { ID: "a", TYPE: "PROBLEM", DATE: "2001-02-03", TERM: "Asthma", CODE: "195967001", TEXT: "Wheezy after running." },
  { ID: "b", TYPE: "DOCUMENT", DATE: "2010-06-01", TERM: "Letter", TEXT: "Her brother Tom told us of the assault." },
];

describe("a record that comes in", () => {
  test.each(sampleNames)("%s is stored whole, with counts that add up", async (name) => {
    const { id } = await practice.patient(people[name]);
    const { status, importId } = await bringIn(id, sample(name));
    expect({ status, importId }).toEqual({ status: 200, importId: expect.any(String) });
    const [report] = await imports(id);
    const { resources, entriesNew, supporting, refused, resourceTypes } = report;
    expect(resources).toBe(entriesNew + supporting + refused);
    expect(resourceTypes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(resources);
    expect(await rowsOf(id)).toHaveLength(entriesNew);
  });

  test("is sealed at rest: no word of it stands in the database, and no row opens in another's place", async () => {
    const { id } = await practice.patient();
    await bringIn(id, csv(lines));
    const rows = await rowsOf(id);
    expect(JSON.stringify(rows)).not.toMatch(/Wheezy|assault|Asthma|195967001|brother/);
    expect(rows.map(({ flagged }) => flagged)).toEqual([false, true]);
    const { openBody } = await import("../../server/record-entry/sealed.ts");
    const { server } = held.running;
    expect(openBody(server, rows[1].id, rows[1].body)).toMatchObject({ title: "Letter", text: lines[1]?.TEXT });
    expect(() => openBody(server, rows[0].id, rows[1].body)).toThrow();
  });

  test("again is the same, and an entry with another text is changed", async () => {
    const { id } = await practice.patient();
    await bringIn(id, csv(lines));
    await bringIn(id, csv(lines));
    await bringIn(
      id,
      csv([{ ...lines[0], TEXT: "Wheezy at rest." } as (typeof lines)[0], lines[1] as (typeof lines)[0]]),
    );
    const counts = (await imports(id)).map((each: Record<string, number>) => [each.entriesNew, each.entriesChanged, each.entriesSame]); // prettier-ignore
    expect(counts).toEqual([[0, 1, 1], [0, 0, 2], [2, 0, 0]]); // prettier-ignore
    expect((await rowsOf(id)).map(({ version }) => version)).toEqual([2, 1]);
  });

  test("with an odd resource tells which, and takes the rest", async () => {
    const { id } = await practice.patient();
    const odd = { resourceType: "Observation", id: "x", effectiveDateTime: "never" };
    const good = { resourceType: "Observation", id: "y", status: "final", code: { text: "Cough" } };
    await bringIn(id, JSON.stringify({ resourceType: "Bundle", entry: [{ resource: odd }, { resource: good }] }));
    const [report] = await imports(id);
    expect(report).toMatchObject({
      entriesNew: 1,
      refused: 1,
      problems: [{ line: 1, path: "Observation.effectiveDateTime", problem: "This is not a date." }],
    });
  });

  test("with a malformed label leaves that entry out by its path, never takes it as unlabelled, and keeps the rest", async () => {
    const { id } = await practice.patient();
    const label = (code: unknown) => ({ meta: { security: [{ system: "http://hl7.org/fhir/v3/ActCode", code }] } });
    const of = (name: string, more: object) => ({ resource: { resourceType: "Observation", id: name, code: { text: name }, ...more } }); // prettier-ignore
    const sent = await bringIn(id, JSON.stringify({ resourceType: "Bundle", entry: [of("plain", {}), of("hidden", label("NOPAT")), of("odd", label("no pat")), of("empty", label(""))] })); // prettier-ignore
    expect(sent).toMatchObject({ status: 200 });
    const { rows } = await admin.query("SELECT labelled FROM record_entry WHERE patient_id = $1 ORDER BY labelled", [
      id,
    ]);
    expect(rows).toEqual([{ labelled: false }, { labelled: true }]);
    const [{ refused, labels, problems }] = await imports(id);
    expect({ refused, labels, paths: problems.map(({ path }: { path: string }) => path) }).toEqual({
      refused: 2,
      labels: 1,
      paths: ["Observation.meta.security[0]", "Observation.meta.security[0]"],
    });
  });

  test("that cannot be read stores nothing, says where, and is audited", async () => {
    const { id } = await practice.patient();
    const { status, errors } = await bringIn(id, '{"resourceType":"Bundle","entry":7}');
    expect({ status, said: errors?.[0]?.message }).toEqual({ status: 400, said: expect.stringContaining("Bundle.entry") }); // prettier-ignore
    expect(await imports(id)).toEqual([]);
    const { rows } = await admin.query(
      "SELECT outcome FROM audit_entry WHERE event = 'importRecord' AND practice_id = $1 ORDER BY seq DESC LIMIT 1",
      [practice.practiceId],
    );
    expect(rows).toEqual([{ outcome: "REFUSED" }]);
  });
});

describe("whose it is (BR-CL-51)", () => {
  const patientIn = (number: string, more: object = {}) => ({
    resourceType: "Patient",
    identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: number }],
    name: [{ family: "Smith", given: ["Jo"] }],
    birthDate: "1980-01-05",
    ...more,
  });
  const recordOf = (patient: object) =>
    JSON.stringify({
      resourceType: "Bundle",
      entry: [{ resource: patient }, { resource: { resourceType: "Observation", id: "1", code: { text: "Cough" } } }],
    });

  test("needs nobody where the NHS number is equal", async () => {
    const { id } = await practice.patient({ nhsNumber: "9990000018" });
    const sent = await bringIn(id, recordOf(patientIn("9990000018")), {});
    expect(sent).toMatchObject({ status: 200, importId: expect.any(String), confirm: null });
  });

  test("is shown to a person where the number is not valid; only their word takes it in", async () => {
    const { id } = await practice.patient();
    const first = await bringIn(id, recordOf(patientIn("1234567890")), {});
    expect(first).toMatchObject({ status: 200, importId: null, confirm: { familyName: "Smith", givenName: "Jo" } });
    expect(await rowsOf(id)).toEqual([]);
    expect(await bringIn(id, recordOf(patientIn("1234567890")))).toMatchObject({ importId: expect.any(String) });
  });

  test("another patient's is refused by what differs, also when a person says yes, and nothing is stored", async () => {
    const { id } = await practice.patient({ nhsNumber: "9990000026" });
    const other = await bringIn(id, recordOf(patientIn("9990000034")));
    const named = await bringIn(id, recordOf(patientIn("1234567890", { birthDate: "1980-01-06" })));
    expect(other).toMatchObject({ status: 422, errors: [{ message: expect.stringContaining("NHS number is another") }] }); // prettier-ignore
    expect(named).toMatchObject({ status: 422, errors: [{ message: expect.stringContaining("date of birth") }] });
    expect(named.errors?.[0]?.message).not.toContain("Smith");
    expect(await rowsOf(id)).toEqual([]);
  });
});

describe("an upload", () => {
  test("is refused to reception, and for a patient of another practice", async () => {
    const { id } = await practice.patient();
    const reception = await practice.member("RECEPTION");
    const refused = await send(held.running, reception, practice.odsCode, id, csv(lines));
    expect(refused).toMatchObject({ status: 403 });
    const other = await testPractice(held);
    const stranger = await other.patient();
    expect(await bringIn(stranger.id, csv(lines))).toMatchObject({ status: 404 });
    expect(await bringIn("nobody", csv(lines))).toMatchObject({ status: 400 });
  });

  test("under the same key is taken once", async () => {
    const { id } = await practice.patient();
    const key = { "x-confirmed": "true", "idempotency-key": "record-0001" };
    const [one, two] = [await bringIn(id, csv(lines), key), await bringIn(id, csv(lines), key)];
    expect(two.importId).toBe(one.importId);
    expect(await imports(id)).toHaveLength(1);
  });

  test("twice at once is taken one after the other", async () => {
    const { id } = await practice.patient();
    await Promise.all([1, 2, 3].map(() => bringIn(id, csv(lines))));
    const counts = (await imports(id)).map((each: Record<string, number>) => [each.entriesNew, each.entriesSame]);
    expect(counts.sort()).toEqual([[0, 2], [0, 2], [2, 0]]); // prettier-ignore
  });
});
