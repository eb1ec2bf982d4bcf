import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { checked } from "../supplier-report/loading.ts";
import { check, reportOf } from "./upload.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let registrar: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  registrar = await practice.member("REGISTRAR");
});

const list = "Ref,Rufname,Nachname,Geboren\n7,Jo,Smith,05/01/1980\n8,Al,Jones,06/01/1980";
const load = (text: string) => checked(held.running, practice, registrar, "PATIENTS", text);
const ASK = "query ($id: UUID!) { importMapping(id: $id) { columns { heading samples } facts { fact label isNeeded heading } } }"; // prettier-ignore
const SET = "mutation ($id: UUID!, $version: Int!, $mapping: [ImportMappingInput!]!) { setImportMapping(id: $id, version: $version, mapping: $mapping) { id state } }"; // prettier-ignore
const right = [
  { fact: "givenName", heading: "Rufname" },
  { fact: "familyName", heading: "Nachname" },
  { fact: "born", heading: "Geboren" },
  { fact: "localId", heading: "Ref" },
];

describe("a list with headings that nobody knows", () => {
  test("waits for somebody to say which column is which, with its first rows in sight, and is then read", async () => {
    const report = await load(list);
    expect(report.state).toBe("NEEDS_MAPPING");
    const { data } = await registrar.ask(ASK, { id: report.id });
    expect(data.importMapping.columns[1]).toEqual({ heading: "Rufname", samples: ["Jo", "Al"] });
    expect(data.importMapping.facts).toContainEqual({ fact: "born", label: "Date of birth", isNeeded: true, heading: null }); // prettier-ignore
    const { rows: looks } = await admin.query("SELECT FROM audit_entry WHERE event = 'importMapping' AND outcome = 'LOOKED'"); // prettier-ignore
    expect(looks).toHaveLength(1);

    const said = await registrar.ask(SET, { id: report.id, version: report.version, mapping: right });
    expect(said.data.setImportMapping.state).toBe("UPLOADED");
    await check(held.running, practice.practiceId, report.id);
    expect(await reportOf(registrar, report.id)).toMatchObject({ state: "CHECKED", format: "MAPPED_CSV", rowsNew: 2 });
    expect((await registrar.ask(ASK, { id: report.id })).data).toEqual({ importMapping: null });
  });

  test("is read without asking the next time, by the same practice alone", async () => {
    expect(await load(`${list}\n9,Uma,Rao,07/01/1980`)).toMatchObject({ state: "CHECKED", rowsNew: 3 });
    const other = await testPractice(held);
    const theirs = await other.member("REGISTRAR");
    expect(await checked(held.running, other, theirs, "PATIENTS", list)).toMatchObject({ state: "NEEDS_MAPPING" });
  });

  test.each<[string, { fact: string; heading: string }[], RegExp]>([
    ["a needed column missing", right.slice(1), /given name/],
    ["a column that is not there", [...right, { fact: "sex", heading: "Sex" }], /not in this list/],
    ["a fact that is none", [...right.slice(0, 3), { fact: "shoeSize", heading: "Ref" }], /not in this list/],
    ["two columns for one fact", [...right, { fact: "born", heading: "Ref" }], /Two columns/],
    ["one column for two facts", [...right, { fact: "nhsNumber", heading: "Ref" }], /two things/],
  ])("refuses %s, and goes on waiting", async (_, mapping, problem) => {
    const report = await load(list.replace("Ref", `Ref ${problem.source}`).replace("Geboren", "Geboren am"));
    expect(report.state).toBe("NEEDS_MAPPING");
    const { id, version } = report;
    const heading = (each: { fact: string; heading: string }) => ({
      ...each,
      heading: each.heading.replace(/^Ref$/, `Ref ${problem.source}`).replace("Geboren", "Geboren am"),
    });
    const { errors } = await registrar.ask(SET, { id, version, mapping: mapping.map(heading) });
    expect(errors?.[0]?.extensions.fields?.["mapping"]).toMatch(problem);
    expect((await reportOf(registrar, id)).state).toBe("NEEDS_MAPPING");
  });
});

test("the refused rows of a list can be fetched as a file that names nobody, and whoever may not load lists cannot", async () => {
  const report = await load(
    "First name,Surname,Date of birth,NHS number\nJo,Smith,31/02/1980,\n=Al,Jones,06/01/1980,123",
  );
  const fetched = (cookie: string, id = report.id) =>
    fetch(`${held.running.url}/import/${id}/refused.csv`, { headers: { cookie, "x-practice": practice.odsCode } });
  const text = await (await fetched(registrar.cookie)).text();
  expect(text).toMatch(
    /^\uFEFF?Line,Column,Problem,What to do\r\n2,Date of birth,There is no such day in that month\./,
  );
  expect(text).not.toMatch(/Smith|Jones|31.02|=Al/);
  expect((await fetched((await practice.member("RECEPTION")).cookie)).status).toBe(403);
  expect((await fetched(registrar.cookie, "0190b9f4-7a1c-7e3a-8a55-2f1d4c6b7a89")).status).toBe(404);
  expect((await fetched(registrar.cookie, "nonsense")).status).toBe(404);
});
