import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Patient } from "../../server/patient/patient.entity.ts";
import { administrator } from "../support/admin.ts";
import { look, people, readyCase } from "../support/case.ts";
import { testNumber } from "../support/emis-list.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { checked, loaded } from "./loading.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let manager: Member;
let jo: Patient;
const [number = "", other = "", third = ""] = [11, 12, 13, 14].map(testNumber).filter((each) => each !== "");

beforeAll(async () => {
  practice = await testPractice(held);
  manager = await practice.member(["PRACTICE_MANAGER", "REGISTRAR", "AUTHORISER"]);
  jo = await practice.patient({ nhsNumber: number, localId: "77" });
});

const load = (kind: string, ...rows: string[]) => loaded(held.running, practice, manager, kind, rows.join("\n"));
const check = (kind: string, ...rows: string[]) => checked(held.running, practice, manager, kind, rows.join("\n"));

describe("a list of codes (BR-CL-22)", () => {
  const heading = "NHS number,SNOMED code,Date";
  const stored = async () =>
    (await admin.query("SELECT code, coded_on, source FROM record_code WHERE patient_id = $1 ORDER BY coded_on, code", [jo.id])).rows; // prettier-ignore

  test("is kept per patient with its source, and loading it again says nothing new", async () => {
    const rows = [`${number},1364731000000104,01/02/2026`, `${number},1364751000000106,01/03/2026`];
    expect(await load("CODES", heading, ...rows)).toMatchObject({ state: "COMMITTED", rowsChanged: 2 });
    expect(await stored()).toEqual([
      { code: "REVIEW_NEEDED", coded_on: "2026-02-01", source: "FILE" },
      { code: "REVIEW_NOT_NEEDED", coded_on: "2026-03-01", source: "FILE" },
    ]);
    expect(await load("CODES", "NHS number;SNOMED code;Date", ...rows.map((row) => row.replaceAll(",", ";")))).toMatchObject({ state: "NOTHING_NEW", rowsSame: 2 }); // prettier-ignore
  });

  test("with a code that a spreadsheet rounded, or that means nothing here, refuses the row", async () => {
    const report = await check("CODES", heading, `${number},1364731000000100,01/02/2026`, `${number},417430008,01/02/2026`); // prettier-ignore
    expect(report.rows.items.map(({ problems }) => problems[0]?.problem)).toEqual([
      "A spreadsheet rounded this code: its last digits are lost.",
      "Nobody has said what this code means here.",
    ]);
  });

  test("takes a code that the manager has given a meaning, and no longer when that has ended", async () => {
    const set = 'mutation ($id: String!) { setCodeMeaning(conceptId: $id, meaning: REVIEW_NEEDED, term: "Vulnerable adult", source: "ICB letter of May") { conceptId meaning isVerified } }'; // prettier-ignore
    const wrong = await manager.ask(set, { id: "417430009" });
    expect(wrong.errors?.[0]?.extensions.fields).toEqual({ conceptId: expect.stringMatching(/check digit/) });
    expect((await manager.ask(set, { id: "1364731000000104" })).errors?.[0]?.extensions.fields).toEqual({ conceptId: "This code is built in." }); // prettier-ignore
    const { data } = await manager.ask(set, { id: "417430008" });
    expect(data.setCodeMeaning).toContainEqual({ conceptId: "417430008", meaning: "REVIEW_NEEDED", isVerified: false });
    expect(await load("CODES", heading, `${number},417430008,01/02/2025`)).toMatchObject({ state: "COMMITTED" });
    expect(await stored()).toContainEqual({ code: "REVIEW_NEEDED", coded_on: "2025-02-01", source: "FILE" });
    await manager.ask('mutation { endCodeMeaning(conceptId: "417430008") { conceptId } }');
    expect(await check("CODES", heading, `${number},417430008,01/02/2024`)).toMatchObject({ rowsRefused: 1 });
    const reader = await practice.member("RECEPTION");
    expect((await reader.ask(set, { id: "417430008" })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });

  test("with a 104 after access was given changes no access and asks a clinician, once (BR-EN-01, 02)", async () => {
    const online = await practice.patient({ nhsNumber: other });
    await practice.change((database) =>
      database.query(
        "INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, decided_by, from_at) VALUES ($1, $2, $2, 'FULL_PROSPECTIVE_RECORD', 'ACTIVE', 'AUTHORISED', $3, '2026-10-01T09:00:00Z')",
        [practice.practiceId, online.id, manager.id],
      ),
    );
    await load("CODES", heading, `${other},1364751000000106,05/10/2026`, `${other},1364731000000104,05/10/2026`);
    const { rows } = await admin.query("SELECT kind, cause, state, due_on FROM enhanced_review WHERE patient_id = $1", [online.id]); // prettier-ignore
    expect(rows).toEqual([{ kind: "RE_REVIEW", cause: "CODED_AFTER_ACCESS", state: "OPEN", due_on: "2026-11-30" }]);
    const gp = await practice.member("AUTHORISER", { clinical: true });
    const { data } = await gp.ask("{ myWork(kind: ENHANCED_REVIEW) { items { patientId } } }");
    expect(data.myWork.items).toEqual([{ patientId: online.id }]);
    const { rows: access } = await admin.query("SELECT state FROM service_access WHERE patient_id = $1", [online.id]);
    expect(access).toEqual([{ state: "ACTIVE" }]);
    await load("CODES", heading, `${other},1364731000000104,06/10/2026`);
    const { rows: again } = await admin.query("SELECT true FROM enhanced_review WHERE patient_id = $1", [online.id]);
    expect(again).toHaveLength(1);
  });

  test("moves the applications that are open, as a code noted by hand does (BR-CL-22, BR-EN-02, 03)", async () => {
    const by = await people(practice);
    const waiting = await practice.patient({ nhsNumber: third });
    const { id } = await readyCase(practice, by, ["APPOINTMENTS", "FULL_PROSPECTIVE_RECORD"], waiting.id);
    const stands = async () => {
      const { data } = await look(by.gp, id);
      const { state, queue, pending, enhancedReview, version } = data.result;
      const reasons = pending.map(({ reason }: { reason: string }) => reason);
      return { state, queue, reasons, review: enhancedReview?.state ?? null, version: version as number };
    };
    const before = await stands();
    expect(before.reasons).toEqual(["AWAITING_AUTHORISATION"]);
    await load("CODES", heading, `${third},1364731000000104,01/11/2026`, `${number},1364751000000106,01/01/2020`);
    const needed = await stands();
    expect(needed).toMatchObject({ reasons: ["AWAITING_ENHANCED_REVIEW", "AWAITING_AUTHORISATION"], review: "OPEN" });
    expect(needed.version).toBeGreaterThan(before.version);
    const { rows } = await admin.query("SELECT template FROM notice WHERE patient_id = $1", [waiting.id]);
    expect(rows).toEqual([{ template: "DELAY" }]);
    await load("CODES", heading, `${third},1364751000000106,02/11/2026`);
    expect((await stands()).reasons).toEqual(["AWAITING_AUTHORISATION"]);
    await load("CODES", heading, `${third},1290331000000103,02/11/2026`);
    expect((await stands()).reasons).toEqual(["AWAITING_OWN_REQUEST", "AWAITING_AUTHORISATION"]);
  });
});

describe("a list of equality attributes (BR-CL-61)", () => {
  const heading = "NHS number,Ethnic category,Language,Interpreter,LSOA,IMD quintile,LTC count,Flags";

  test("fills what figures need, field by field in the review; an empty cell takes nothing away", async () => {
    const report = await check("EQUALITY", heading, `${number},A,pl,Yes,E01012345,2,3,carer; veteran`);
    expect(report.rows.items[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: "language", before: null, after: "pl" },
        { field: "imdQuintile", before: null, after: "2" },
        { field: "flags", before: null, after: "carer, veteran" },
      ]),
    );
    await load("EQUALITY", heading, `${number},A,pl,Yes,E01012345,2,3,carer; veteran`, "");
    expect(await load("EQUALITY", heading, `${number},,,,,4,,`)).toMatchObject({ state: "COMMITTED", rowsChanged: 1 });
    const { rows } = await admin.query(
      "SELECT ethnicity, language, interpreter_required, lsoa, imd_quintile, long_term_conditions, patient_equality.flags FROM patient JOIN patient_equality ON patient_id = patient.id WHERE patient.id = $1",
      [jo.id],
    );
    expect(rows).toEqual([
      { ethnicity: "A", language: "pl", interpreter_required: true, lsoa: "E01012345", imd_quintile: 4, long_term_conditions: 3, flags: ["carer", "veteran"] },
    ]); // prettier-ignore
    expect(await load("EQUALITY", heading, `${number},A,pl,Y,E01012345,4,3,`)).toMatchObject({ state: "NOTHING_NEW" });
  });

  test("refuses a quintile of 6 and an LSOA that is none", async () => {
    const { rows } = await check("EQUALITY", heading, `${number},,,,Leeds,6,,`);
    expect(rows.items[0]?.problems.map(({ column }) => column)).toEqual(["LSOA", "IMD quintile"]);
  });
});

describe("a list of carers online (BR-CL-12)", () => {
  const heading = "EMIS number,Proxy surname,Proxy first name,Relationship,Services,Enabled on";

  test("waits for the register of proxies, basis unknown; nothing is live, and the same again says nothing new", async () => {
    const row = "77,Smith,Al,Father,Appointments; Prescriptions,01/02/2025";
    expect(await load("PROXIES", heading, row)).toMatchObject({ state: "COMMITTED", rowsChanged: 1 });
    const { rows } = await admin.query("SELECT family_name, relationship, services, basis, state FROM reported_proxy WHERE patient_id = $1", [jo.id]); // prettier-ignore
    expect(rows).toEqual([{ family_name: "Smith", relationship: "Father", services: ["APPOINTMENTS", "PRESCRIPTIONS"], basis: "UNK", state: "WAITING" }]); // prettier-ignore
    expect(await load("PROXIES", heading, row.replace("Father", "father"))).toMatchObject({ state: "NOTHING_NEW" });
    const page = await manager.ask("query ($id: UUID!) { patient(id: $id) { services { service } onlineToday { carers { familyName relationship } } } }", { id: jo.id }); // prettier-ignore
    expect(page.data.patient).toEqual({ services: [], onlineToday: { carers: [{ familyName: "Smith", relationship: "Father" }] } }); // prettier-ignore
  });
});
