import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Patient } from "../../server/patient/patient.entity.ts";
import { reconcileAllCodes } from "../../server/supplier-report/reconcile.job.ts";
import { atWork } from "../notice/queueing.ts";
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

describe("the record's codes against access (domain.md 13.2)", () => {
  const heading = "NHS number,SNOMED code,Date";
  let next = 100;
  const numbered = () => {
    for (;;) {
      const found = testNumber((next += 1));
      if (found) return found;
    }
  };
  async function withAccess(state: string, reason: string, service = "FULL_PROSPECTIVE_RECORD") {
    const patient = await practice.patient({ nhsNumber: numbered() });
    await practice.change(
      (database) =>
      database.query("INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, decided_by, from_at) VALUES ($1, $2, $2, $3, $4, $5, $6, '2026-10-01T09:00:00Z')", [practice.practiceId, patient.id, service, state, reason, manager.id]), // prettier-ignore
    );
    return patient;
  }
  const night = (days = 0) => reconcileAllCodes.run(atWork(held, practice, days * 24 * 60), {});
  const differs = async (id: string) =>
    (await admin.query("SELECT id, version, kind, service, ours, theirs, due_on, outcome FROM register_difference WHERE patient_id = $1 ORDER BY opened_at, id", [id])).rows; // prettier-ignore
  const workOf = async (who: Member, id: string) =>
    (await who.ask("{ myWork(kind: DIFFERENCE, first: 100) { items { patientId difference } } }")).data.myWork.items
      .filter(({ patientId }: { patientId: string }) => patientId === id) // prettier-ignore
      .map(({ difference }: { difference: string }) => difference);
  const close = ({ id, version }: { id: string; version: number }, outcome: string, who = manager) =>
    who.ask('mutation ($id: UUID!, $v: Int!, $o: DifferenceOutcome!) { closeDifference(id: $id, version: $v, outcome: $o, note: "Asked her on the telephone") }', { id, v: version, o: outcome }); // prettier-ignore

  test("a 103 with record access on is work once, whichever came first, and gone when the patient asked anew (BR-EN-03)", async () => {
    const { id, nhsNumber } = await withAccess("ACTIVE", "AUTHORISED");
    await load("CODES", heading, `${nhsNumber},1290331000000103,05/10/2026`);
    await night();
    const [opened, ...more] = await differs(id);
    expect(more).toEqual([]);
    expect(opened).toMatchObject({ kind: "DECLINED_BUT_ON", service: "FULL_PROSPECTIVE_RECORD", theirs: "DECLINED 2026-10-05", due_on: "2026-11-09", outcome: null }); // prettier-ignore
    expect(await workOf(manager, id)).toEqual(["DECLINED_BUT_ON"]);
    await admin.query("UPDATE record_code SET superseded_at = now(), superseded_by = $1 WHERE patient_id = $1", [id]);
    await night();
    expect(await differs(id)).toMatchObject([{ outcome: "GONE" }]);
    const reported = await practice.patient({ nhsNumber: numbered() });
    await load("CODES", heading, `${reported.nhsNumber},1290331000000103,05/10/2026`);
    expect(await differs(reported.id)).toEqual([]);
    await load("ONLINE_USERS", "NHS number,Service", `${reported.nhsNumber},Full record`);
    expect((await differs(reported.id)).map(({ kind }) => kind)).toEqual(["DECLINED_BUT_ON"]);
  });

  test("what is right as it is is not asked again; what was corrected is, where it is still so after two weeks (BR-EN-03)", async () => {
    const { id, nhsNumber } = await withAccess("ACTIVE", "AUTHORISED", "SUMMARY_RECORD");
    await load("CODES", heading, `${nhsNumber},1290331000000103,05/10/2026`);
    expect((await close((await differs(id))[0], "CORRECTED_THERE")).errors).toBeUndefined();
    await night(13);
    expect(await workOf(manager, id)).toEqual([]);
    await night(15);
    const again = (await differs(id)).find(({ outcome }) => outcome === null);
    expect(await workOf(manager, id)).toEqual(["DECLINED_BUT_ON"]);
    await close(again, "IS_RIGHT");
    await night(60);
    expect(await workOf(manager, id)).toEqual([]);
  });

  test("what a clinician withheld after a 104 and the supplier reports on heads the work, the same day (BR-CL-22, BR-CL-11)", async () => {
    const { id, nhsNumber } = await practice.patient({ nhsNumber: numbered() });
    await load("CODES", heading, `${nhsNumber},1364731000000104,05/10/2026`);
    await admin.query("UPDATE enhanced_review SET state = 'DECIDED', decision = 'WITHHOLD', reasons = '{MENTAL_HEALTH}', reviewer_id = $2, started_at = now(), decided_by = $2, decided_at = '2026-11-02T08:00:00Z', talk_outcome = 'WANTS_ACCESS', talked_on = '2026-11-02', talked_alone = 'YES', lead_consulted = true, next_review_on = '2027-05-02' WHERE patient_id = $1", [id, manager.id]); // prettier-ignore
    await load("ONLINE_USERS", "NHS number,Service", `${nhsNumber},Full record`);
    expect(await differs(id)).toMatchObject([{ kind: "WITHHELD_BUT_ON", due_on: "2026-11-02" }]);
    await load("CODES", heading, `${nhsNumber},1364751000000106,06/10/2026`);
    expect(await differs(id)).toMatchObject([{ kind: "WITHHELD_BUT_ON", outcome: "GONE" }]);
  });

  test("an older 106 does not lift a 104: its review opens, and no refusal passes for coded by it (BR-EN-02, 04)", async () => {
    const { id, nhsNumber } = await withAccess("REFUSED", "PRACTICE_REFUSED");
    await night();
    expect(await differs(id)).toMatchObject([{ kind: "REFUSED_NOT_CODED", ours: "REFUSED", theirs: "NOT_CODED", outcome: null }]); // prettier-ignore
    await load(
      "CODES",
      heading,
      `${nhsNumber},1364731000000104,05/10/2026`,
      `${nhsNumber},1364751000000106,04/10/2026`,
    );
    expect(await differs(id)).toMatchObject([{ outcome: "GONE" }]);
    const { rows } = await admin.query("SELECT state FROM enhanced_review WHERE patient_id = $1", [id]);
    expect(rows).toEqual([{ state: "OPEN" }]);
  });

  test("a refusal that a hold keeps from them is not told by its missing code either (BR-CL-20)", async () => {
    const { id } = await withAccess("REFUSED", "COERCION");
    await night();
    expect(await differs(id)).toMatchObject([{ kind: "REFUSED_NOT_CODED" }]);
    const [registrar, gp] = [await practice.member("REGISTRAR"), await practice.member("AUTHORISER")];
    const [found] = await differs(id);
    expect(await workOf(registrar, id)).toEqual([]);
    expect((await close(found, "IS_RIGHT", registrar)).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(await workOf(gp, id)).toEqual(["REFUSED_NOT_CODED"]);
    expect((await close(found, "IS_RIGHT", gp)).errors).toBeUndefined();
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
