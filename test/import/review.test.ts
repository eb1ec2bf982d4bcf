import { beforeAll, describe, expect, test } from "@jest/globals";
import { abandonImports } from "../../server/import/abandon.job.ts";
import { now, testServer } from "../support/practice.ts";
import { beside } from "./database.ts";
import { ann, ben, fhir, someone } from "./someone.ts";
import { check, countsOf, jobAt, list, reportOf, take, upload, write, type Report, type Row } from "./upload.ts";

const held = testServer();
const admin = beside(held);

const numbers = { a: "9990000018", b: "9990000026", c: "9990000034" };
type Someone = Awaited<ReturnType<typeof someone>>;

/** A practice with Ann on its list, and a file that is in review there. */
async function inReview(content: string, first: string = list(ann)) {
  const one = await someone(held);
  await one.load(first);
  const report = await one.checked(content);
  return { ...one, report, row: report.rows.items[0] as Row };
}

const decide = ({ manager }: Someone, report: Report, given: object) => take(manager, "decideRows", report.id, given);

/** What a decision about the first row comes to. */
async function decided(content: string, given: object, first?: string) {
  const of = await inReview(content, first);
  const { errors } = await decide(of, of.report, { rows: [of.row.id], ...given });
  expect(errors).toBeUndefined();
  const before = await admin.patients(of.practice.practiceId);
  const report = await of.committed(of.report);
  return { ...of, before, report, after: await admin.patients(of.practice.practiceId) };
}

const twin = "Amy,Clarke,1/1/2010,SW1A 1AA,,3 New Road,F";
const otherNumber = ann.replace(numbers.a, numbers.b);
const otherBirth = ann.replace("1/1/2010", "2/1/2010").replace("1 Mill Lane", "3 New Road");

describe("a row that needs a person", () => {
  test("changes nothing while nobody has decided, and the rest is taken (BR-IM-03)", async () => {
    const { practice, committed, report } = await inReview(list(twin, ben));
    expect(countsOf(report)).toEqual([1, 0, 0, 0, 1]);
    expect(await committed(report)).toMatchObject({ state: "COMMITTED", rowsToWrite: 1, rowsWritten: 1 });
    expect((await admin.patients(practice.practiceId)).map(({ given_name }) => given_name)).toEqual(["Ann", "Ben"]);
  });

  test("shows who may be meant, and what would change", async () => {
    const { row } = await inReview(list(twin));
    expect(row).toMatchObject({
      reasons: ["SIMILAR"],
      incoming: { givenName: "Amy", familyName: "Clarke" },
      patient: { givenName: "Ann" },
      candidates: [{ givenName: "Ann" }],
      decisions: ["SAME_PERSON", "ANOTHER_PERSON", "LEAVE"],
      changes: [
        { field: "givenName", before: "Ann", after: "Amy" },
        { field: "addressLines", before: "1 Mill Lane", after: "3 New Road" },
      ],
    });
  });

  test("of a twin makes another patient once somebody says so", async () => {
    const { after, before } = await decided(list(twin), { decision: "ANOTHER_PERSON" });
    expect(after).toMatchObject([before[0], { given_name: "Amy", nhs_number: null }]);
    expect(after).toHaveLength(2);
  });

  test("of the same person changes the patient once somebody says so", async () => {
    const { after } = await decided(list(twin), { decision: "SAME_PERSON" });
    expect(after).toMatchObject([{ given_name: "Amy", nhs_number: numbers.a, version: 2 }]);
  });

  test.each([
    ["TAKE", "2010-01-02"],
    ["KEEP_OURS", "2010-01-01"],
  ])("of another date of birth: %s leaves %s, and takes the address (BR-PDS-02)", async (decision, born) => {
    const { after, row } = await decided(list(otherBirth), { decision });
    expect(row.changes).toContainEqual({ field: "born", before: "2010-01-01", after: "2010-01-02" });
    expect(after).toMatchObject([{ born, address_lines: ["3 New Road"], version: 2 }]);
  });

  test("of the same person never takes another date of birth along", async () => {
    const { after } = await decided(list("Ann,Clarke,2/1/2010,SW1A 1AA,,3 New Road,F"), { decision: "SAME_PERSON" });
    expect(after).toMatchObject([{ born: "2010-01-01", address_lines: ["3 New Road"] }]);
  });

  test("of several people asks who it is, and shows what would then change", async () => {
    const both = list("Ann,Clarke,1/1/2010,SW1A 1AA,,1 Mill Lane,F", "Ann,Clarke,1/1/2010,M1 1AE,,1 Mill Lane,F");
    const of = await someone(held);
    for (const row of both.split("\n").slice(1)) {
      const first = await of.checked(list(row));
      if (first.rowsPerson > 0)
        await decide(of, first, { rows: [first.rows.items[0]?.id], decision: "ANOTHER_PERSON" });
      await of.committed(first);
    }
    const report = await of.checked(list("Ann,Clarke,1/1/2010,LS1 6AE,,,F"));
    const [row] = report.rows.items;
    expect(row).toMatchObject({ reasons: ["SEVERAL"], patient: null, candidates: [{}, {}], changes: [] });
    const unnamed = await decide(of, report, { rows: [row?.id], decision: "SAME_PERSON" });
    expect(unnamed.errors?.[0]?.extensions.fields).toHaveProperty("patientId");
    const stranger = await of.practice.patient();
    const strange = await decide(of, report, { rows: [row?.id], decision: "SAME_PERSON", patientId: stranger.id });
    expect(strange.errors?.[0]?.extensions.fields).toHaveProperty("patientId");
    const chosen = row?.candidates[1];
    await decide(of, report, { rows: [row?.id], decision: "SAME_PERSON", patientId: chosen?.id });
    const named = (await reportOf(of.manager, report.id)).rows.items[0];
    expect(named).toMatchObject({ patient: { id: chosen?.id }, changed: ["postcode"] });
    await of.committed(report);
    const [patient] = await admin.rows<object>("SELECT postcode FROM patient WHERE id = $1", [chosen?.id]);
    expect(patient).toEqual({ postcode: "LS1 6AE" });
  });
});

describe("a number that was replaced", () => {
  test("is kept when somebody says that two numbers are one person's, and both find the patient (BR-NN-03)", async () => {
    const { after, manager, checked } = await decided(list(otherNumber), { decision: "SAME_PERSON" });
    expect(after).toMatchObject([{ nhs_number: numbers.b }]);
    for (const words of [numbers.a, numbers.b]) {
      const { data } = await manager.ask("query ($w: String!) { searchPatients(words: $w) { givenName } }", { w: words }); // prettier-ignore
      expect(data?.searchPatients).toEqual([{ givenName: "Ann" }]);
    }
    const again = await checked(list(ann.replace("1 Mill Lane", "9 New Road")));
    expect(again.rows.items).toMatchObject([
      { outcome: "CHANGED", flags: ["SUPERSEDED_NUMBER"], changed: ["addressLines"], patient: { givenName: "Ann" } },
    ]);
  });
});

describe("rows of one kind", () => {
  let of: Awaited<ReturnType<typeof inReview>>;
  beforeAll(async () => {
    of = await inReview(list(twin, ben, otherBirth, ",X,,,"));
  });

  test("are counted, each with what may be said of all of them", () =>
    expect(of.report.kinds).toEqual([
      { outcome: "NEEDS_PERSON", reason: "BORN", rows: 1, decided: 0, decisions: ["TAKE", "KEEP_OURS", "LEAVE"] },
      { outcome: "NEEDS_PERSON", reason: "SIMILAR", rows: 1, decided: 0, decisions: ["ANOTHER_PERSON", "LEAVE"] },
      { outcome: "NEW", reason: null, rows: 1, decided: 0, decisions: ["TAKE", "LEAVE"] },
    ]));

  test("are decided about in one press; twins are never merged so (BR-IM-03)", async () => {
    const merged = await take(of.manager, "decideKind", of.report.id, { outcome: "NEEDS_PERSON", reason: "SIMILAR", decision: "SAME_PERSON" }); // prettier-ignore
    expect(merged.errors?.[0]?.extensions).toMatchObject({ rule: "BR-IM-03" });
    await take(of.manager, "decideKind", of.report.id, { outcome: "NEEDS_PERSON", reason: "BORN", decision: "KEEP_OURS" }); // prettier-ignore
    await take(of.manager, "decideKind", of.report.id, { outcome: "NEW", decision: "LEAVE" });
    const report = await reportOf(of.manager, of.report.id);
    expect(report).toMatchObject({ state: "IN_REVIEW", kinds: [{ decided: 1 }, { decided: 0 }, { decided: 1 }] });
    expect(await of.committed(report)).toMatchObject({ rowsToWrite: 1, rowsWritten: 1 });
    expect(await admin.patients(of.practice.practiceId)).toHaveLength(1);
  });

  test("of a file that is committed cannot be decided about any more", async () => {
    const late = await take(of.manager, "decideKind", of.report.id, { outcome: "NEW", decision: "TAKE" });
    expect(late.errors?.[0]).toMatchObject({ message: "The file is committed.", extensions: { code: "RULE_BROKEN" } });
  });
});

describe("two people at one review", () => {
  test("leave one decision: who saw an older version is told", async () => {
    const { manager, report, row } = await inReview(list(twin));
    const { version } = report;
    const both = ["ANOTHER_PERSON", "LEAVE"].map((decision) => take(manager, "decideRows", report.id, { version, rows: [row.id], decision })); // prettier-ignore
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test("what is changed here after the check is not overwritten: the row is set aside and says so", async () => {
    const { practice, manager, report } = await inReview(list(ann.replace("1 Mill Lane", "9 New Road"), ben));
    await admin.rows("UPDATE patient SET mobile = '07700900001', version = version + 1 WHERE practice_id = $1", [practice.practiceId]); // prettier-ignore
    await take(manager, "commit", report.id);
    await write(held.running, practice.practiceId, report.id);
    const after = await reportOf(manager, report.id);
    expect(after).toMatchObject({ state: "COMMITTED", rowsToWrite: 2, rowsWritten: 1, rowsPerson: 1 });
    expect(after.rows.items[0]).toMatchObject({ reasons: ["CHANGED_SINCE"], decisions: [], problems: [{ problem: expect.stringMatching(/changed this patient here/) }] }); // prettier-ignore
    expect(await admin.patients(practice.practiceId)).toMatchObject([
      { address_lines: ["1 Mill Lane"], mobile: "07700900001" },
      { given_name: "Ben" },
    ]);
  });
});

describe("a file that is cancelled", () => {
  test("was never live, and nothing of it is kept but that it came", async () => {
    const { practice, manager, report } = await inReview(list(twin, ben));
    const registrar = await practice.member("REGISTRAR");
    expect((await take(registrar, "cancel", report.id)).data?.report).toMatchObject({ state: "CANCELLED" });
    const { practiceId } = practice;
    expect(await admin.pieces(practiceId)).toBe(0);
    expect(await admin.rows("SELECT id FROM import_row WHERE batch_id = $1", [report.id])).toEqual([]);
    expect(await admin.patients(practiceId)).toHaveLength(1);
    expect((await take(manager, "commit", report.id)).errors?.[0]?.message).toMatch(/cancelled/);
  });

  test("while it waits to be checked is never checked", async () => {
    const { practice, manager } = await someone(held);
    const { batchId } = await upload(held.running, manager, practice.odsCode, list(ann));
    expect((await take(manager, "cancel", batchId)).errors).toBeUndefined();
    await check(held.running, practice.practiceId, batchId);
    expect(await reportOf(manager, batchId)).toMatchObject({ state: "CANCELLED", rows: { total: 0 } });
  });

  test("happens by itself to one that was left lying for four weeks", async () => {
    const { practice, manager, report } = await inReview(list(twin));
    const lying = async (days: number) => {
      const at = jobAt(held.running, practice.practiceId, new Date(Date.parse(now) + days * 86_400_000));
      await abandonImports.run({ ...at, askedBy: null }, {});
      return (await reportOf(manager, report.id)).state;
    };
    expect([await lying(27), await lying(29)]).toEqual(["CHECKED", "CANCELLED"]);
    expect(await admin.pieces(practice.practiceId)).toBe(0);
  });

  test("is nobody's but those who load lists", async () => {
    const { practice, report } = await inReview(list(twin));
    const receptionist = await practice.member("RECEPTION");
    const given = { id: report.id, version: report.version };
    const { status } = await receptionist.ask("mutation ($id: UUID!, $version: Int!) { cancelImport(id: $id, version: $version) { id } }", given); // prettier-ignore
    expect(status).toBe(403);
  });
});

const phone = (value: string) => ({ telecom: [{ system: "phone", use: "mobile", value }] });

describe("what is told of a row without stopping it", () => {
  test("two people on one mobile or e-mail, on the list or in the file (BR-CL-24)", async () => {
    const { checked, load, manager, committed } = await someone(held);
    await load(fhir(phone("+44 7700 900001")));
    const report = await checked(fhir({ identifier: [], name: [{ given: ["Ben"], family: "Okoro" }], birthDate: "1970-01-01", ...phone("07700900001") })); // prettier-ignore
    expect(report.rows.items).toMatchObject([{ outcome: "NEW", flags: ["SHARED_CONTACT"] }]);
    expect(report.flags).toEqual([{ flag: "SHARED_CONTACT", rows: 1 }]);
    expect((await checked(fhir(phone("07700900002")))).rows.items).toMatchObject([{ outcome: "CHANGED", flags: [] }]);
    const asked = "query ($id: UUID!) { importBatch(id: $id) { rows { items { sharedWith { contact givenName patientId } } } } }"; // prettier-ignore
    const { data } = await manager.ask(asked, { id: report.id });
    const shared = [{ contact: "MOBILE", givenName: "Ann", patientId: expect.any(String) }];
    expect(data.importBatch.rows.items).toEqual([{ sharedWith: shared }]);
    const page = async (id: string) =>
      (await manager.ask("query ($id: UUID!) { patient(id: $id) { sharedContacts { contact givenName patientId } } }", { id })).data.patient.sharedContacts; // prettier-ignore
    const annId = data.importBatch.rows.items[0].sharedWith[0].patientId as string;
    expect(await page(annId)).toEqual([]);
    await committed(report);
    const [ben] = await page(annId);
    expect(ben).toMatchObject({ contact: "MOBILE", givenName: "Ben" });
    expect(await page(ben.patientId)).toEqual([{ contact: "MOBILE", givenName: "Ann", patientId: annId }]);
  });

  test("a restricted patient, of whom no address or contact is shown as it was (BR-PDS-01)", async () => {
    const { checked, load } = await someone(held);
    await load(list(ann));
    const report = await checked(fhir({ meta: { security: [{ code: "R" }] } }));
    expect(report.rows.items).toMatchObject([{ flags: ["RESTRICTED"] }]);
    expect(report.rows.items[0]?.changes).toEqual([
      { field: "addressLines", before: null, after: null },
      { field: "postcode", before: null, after: null },
      { field: "confidentiality", before: "U", after: "R" },
    ]);
  });

  test("a number that the whole list gives no more; the patient keeps it until somebody has looked (BR-PDS-04)", async () => {
    const { checkedWhole, load } = await someone(held);
    await load(list(ann));
    const report = await checkedWhole(list(ann.replace(numbers.a, "").replace("1 Mill Lane", "9 New Road")));
    expect(report.rows.items).toMatchObject([{ outcome: "CHANGED", flags: ["NUMBER_WITHDRAWN"], changed: ["addressLines"] }]); // prettier-ignore
  });
});

describe("one NHS number on several rows of a file (BR-IM-02)", () => {
  const rowsOf = async (...rows: string[]) => {
    const { checked } = await someone(held);
    const items = [...(await checked(list(...rows))).rows.items].sort(
      (one, other) => (one.line ?? 0) - (other.line ?? 0),
    );
    return items.map(({ outcome, problems }) => `${outcome} ${problems.map(({ column, problem }) => `${column}: ${problem}`).join("; ")}`.trim()); // prettier-ignore
  };
  const at = (words: string) => `CHILD_NHS_NUMBER: ${words}`;

  test("counts once where the rows agree, however they are written", async () =>
    expect(await rowsOf(ann, ben, ann.replace("1/1/2010", "2010-01-01").replace(numbers.a, "999 000 0018"))).toEqual([
      "NEW",
      "NEW",
      `SAME ${at("This is the same as line 2.")}`,
    ]));

  test("is refused on all rows where the dates of birth differ, and the file goes on", async () =>
    expect(await rowsOf(ann, ann.replace("1/1/2010", "2/1/2010"), ben)).toEqual([
      `REFUSED ${at("The same NHS number is on line 3 with another date of birth.")}`,
      `REFUSED ${at("The same NHS number is on line 2 with another date of birth.")}`,
      "NEW",
    ]));

  test("is refused on all rows where other details differ", async () =>
    expect(await rowsOf(ann, ann.replace("Mill", "New"), ann)).toEqual([
      `REFUSED ${at("The same NHS number is on line 3 with other details.")}`,
      `REFUSED ${at("The same NHS number is on line 2 with other details.")}`,
      `REFUSED ${at("The same NHS number is on line 3 with other details.")}`,
    ]));

  test("counts against the others by its birthday even on a row that is refused", async () =>
    expect(await rowsOf(ann, ann.replace("1/1/2010", "2/1/2010").replace("SW1A 1AA", "nowhere"))).toEqual([
      `REFUSED ${at("The same NHS number is on line 3 with another date of birth.")}`,
      expect.stringMatching(/^REFUSED CHILD_POSTCODE.*line 2 with another date of birth\.$/),
    ]));
});
