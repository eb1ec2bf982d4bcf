import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Patient } from "../../server/patient/patient.entity.ts";
import { about, done, raise } from "../concern/raising.ts";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { testNumber } from "../support/emis-list.ts";
import { checked, loaded } from "./loading.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let manager: Member;
const people: Patient[] = [];
const heading = "NHS Number,Service,Level,Visible from,Enabled on,Activated on,Last login";

/** The n-th of the people of this file, made on demand. */
async function person(more: Partial<Patient> = {}): Promise<Patient & { nhsNumber: string }> {
  let number = "";
  for (let n = people.length + 100; number === ""; n += 500) number = testNumber(n);
  const patient = await practice.patient({ nhsNumber: number, ...more });
  people.push(patient);
  return patient as Patient & { nhsNumber: string };
}

const load = (rows: string[], isWhole = false) => loaded(held.running, practice, manager, "ONLINE_USERS", [heading, ...rows].join("\n"), isWhole); // prettier-ignore
const access = async (patientId: string) =>
  (
    await admin.query(
      "SELECT service, state, reason, visible_from, decided_by FROM service_access WHERE patient_id = $1 AND until_at IS NULL ORDER BY service",
      [patientId],
    )
  ).rows;
const decide = (patientId: string, service: string, state: string, reason: string) =>
  practice.change((database) =>
    database.query(
      "INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, decided_by, from_at) VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, '2026-10-01T09:00:00Z')",
      [practice.practiceId, patientId, service, state, reason, manager.id],
    ),
  );
const differences = async (who = manager) =>
  (await who.ask("{ registerDifferences(first: 100) { items { id kind service ours theirs version patientId } } }")).data.registerDifferences.items; // prettier-ignore
const ofPatient = (id: string, who = manager) =>
  who.ask("query ($id: UUID!) { patient(id: $id) { onlineToday { loadedAt differences { kind service ours theirs } services { service visibleFrom activatedOn lastLoginOn } } } }", { id }); // prettier-ignore

beforeAll(async () => {
  practice = await testPractice(held);
  manager = await practice.member(["PRACTICE_MANAGER", "REGISTRAR", "AUTHORISER"]);
});

describe("a list of online users (BR-CL-12)", () => {
  test("until one is committed, the register says not loaded, never 0", async () => {
    const jo = await person();
    expect((await ofPatient(jo.id)).data.patient.onlineToday).toEqual({
      loadedAt: null,
      differences: [],
      services: [],
    });
    expect((await manager.ask("{ onlineUsersLoadedAt }")).data).toEqual({ onlineUsersLoadedAt: null });
    const sweep = await manager.ask("{ weeklySweep { loadedAt links { patientId } } }");
    expect(sweep.data.weeklySweep).toEqual({ loadedAt: null, links: [] });
    const refused = await manager.ask('mutation { finishSweep(week: "2026-11-02") }');
    expect(refused.errors?.[0]?.extensions.rule).toBe("BR-CL-12");
  });

  test("sets what nobody here has decided, as reported by the supplier, and nothing before it is committed", async () => {
    const jo = await person();
    const rows = [
      `${jo.nhsNumber},Appointments,,,01/03/2024,02/03/2024,30/10/2026`,
      `${jo.nhsNumber},Medical record,Full prospective,01/11/2023,,,`,
    ];
    const report = await checked(held.running, practice, manager, "ONLINE_USERS", [heading, ...rows].join("\n"));
    expect(report).toMatchObject({ state: "CHECKED", rowsChanged: 2, rowsRefused: 0 });
    expect(report.rows.items[0]?.changes).toContainEqual({ field: "APPOINTMENTS", before: null, after: "ACTIVE" });
    expect(await access(jo.id)).toEqual([]);

    await load([...rows, ""]);
    expect(await access(jo.id)).toEqual([
      { service: "APPOINTMENTS", state: "ACTIVE", reason: "SUPPLIER_REPORTED", visible_from: null, decided_by: null },
      { service: "FULL_PROSPECTIVE_RECORD", state: "ACTIVE", reason: "SUPPLIER_REPORTED", visible_from: "2023-11-01", decided_by: null },
    ]); // prettier-ignore
    const { onlineToday } = (await ofPatient(jo.id)).data.patient;
    expect(onlineToday.loadedAt).not.toBeNull();
    expect(onlineToday.services).toEqual([
      { service: "APPOINTMENTS", visibleFrom: null, activatedOn: "2024-03-02", lastLoginOn: "2026-10-30" },
      { service: "FULL_PROSPECTIVE_RECORD", visibleFrom: "2023-11-01", activatedOn: null, lastLoginOn: null },
    ]);
    const { rows: items } = await admin.query("SELECT FROM clinical_system_item WHERE patient_id = $1", [jo.id]);
    expect(items).toEqual([]);
  });

  test("loaded a second time under another name says nothing new", async () => {
    const jo = await person();
    await load([`${jo.nhsNumber},Appointments,,,,,`]);
    expect(await load([`${jo.nhsNumber},Online appointments,,,,,`])).toMatchObject({
      state: "NOTHING_NEW",
      rowsSame: 1,
    });
  });

  test.each([
    ["DECLINED", "PATIENT_DECLINED"],
    ["ENDED", "REMOVED"],
    ["REFUSED", "PRACTICE_REFUSED"],
    ["SUSPENDED", "MISUSE"],
    ["PENDING", "APPLICATION"],
  ])("never overwrites a decision made here (%s): it opens a difference, once", async (state, reason) => {
    const jo = await person();
    await decide(jo.id, "PRESCRIPTIONS", state, reason);
    const before = await access(jo.id);
    const report = await load([`${jo.nhsNumber},Repeat prescriptions,,,,,`]);
    expect(report).toMatchObject({ state: "COMMITTED", rowsChanged: 1, flags: [{ flag: "DIFFERS", rows: 1 }] });
    expect(await access(jo.id)).toEqual(before);
    const opened = (await differences()).filter((each: { patientId: string }) => each.patientId === jo.id);
    expect(opened).toMatchObject([{ kind: "ONLINE_BUT_NOT_HERE", service: "PRESCRIPTIONS", ours: state, theirs: "ACTIVE" }]); // prettier-ignore
    expect(await load([`${jo.nhsNumber},Prescriptions,,,,,`])).toMatchObject({ state: "NOTHING_NEW" });
  });

  test("sets nothing for somebody who left or died, and tells of it", async () => {
    const gone = await person({ removedOn: "2026-10-01" });
    const dead = await person({ diedOn: "2026-10-01", deathStatus: "2" });
    await load([`${gone.nhsNumber},Appointments,,,,,`, `${dead.nhsNumber},Appointments,,,,,`]);
    expect([...(await access(gone.id)), ...(await access(dead.id))]).toEqual([]);
    const kinds = (await differences())
      .filter(({ patientId }: { patientId: string }) => [gone.id, dead.id].includes(patientId))
      .map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(["ONLINE_AFTER_LEAVING", "ONLINE_AFTER_LEAVING"]);
  });

  test("refuses a row of nobody on the list, and one with a service nobody knows", async () => {
    const jo = await person();
    const report = await checked(held.running, practice, manager, "ONLINE_USERS", [heading, `${testNumber(90_000) || testNumber(90_001)},Appointments,,,,,`, `${jo.nhsNumber},Telepathy,,,,,`, ",Appointments,,,,,"].join("\n")); // prettier-ignore
    expect(report).toMatchObject({ rowsRefused: 3, rowsChanged: 0 });
    expect(report.rows.items.map(({ problems }) => problems[0]?.problem)).toEqual([
      "Nobody on the practice's list has this number.",
      "This is no service that is known here.",
      "The row names no patient: it has neither an NHS number nor a local number.",
    ]);
  });
});

describe("a complete list of online users", () => {
  test("ends what only the supplier had reported, and asks about what was decided here; what waits to be switched on is not missed", async () => {
    const own = await testPractice(held);
    const registrar = await own.member(["PRACTICE_MANAGER", "REGISTRAR", "AUTHORISER"]);
    const [reported, decided, waiting, stays] = await Promise.all([1, 2, 3, 4].map((n) => own.patient({ nhsNumber: testNumber(n * 7) || testNumber(n * 7 + 1) }))); // prettier-ignore
    const all = (...rows: string[]) => loaded(held.running, own, registrar, "ONLINE_USERS", [heading, ...rows].join("\n"), true); // prettier-ignore
    const row = (of: Patient | undefined) => `${of?.nhsNumber},Appointments,,,,,`;
    await all(row(reported), row(stays));
    for (const patient of [decided, waiting])
      await own.change((database) =>
        database.query(
          "INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, decided_by, from_at) VALUES ($1, $2, $2, 'APPOINTMENTS', 'ACTIVE', 'AUTHORISED', $3, '2026-10-01T09:00:00Z')",
          [own.practiceId, patient?.id, registrar.id],
        ),
      );
    await own.change((database) =>
      database.query(
        "INSERT INTO clinical_system_item (practice_id, id, patient_id, service_access_id, service, action, opened_at, due_on, version) VALUES ($1, gen_random_uuid(), $2, $2, 'APPOINTMENTS', 'SWITCH_ON', '2026-10-01T09:00:00Z', '2026-10-04', 1)",
        [own.practiceId, waiting?.id],
      ),
    );
    expect(await all(row(stays))).toMatchObject({ state: "COMMITTED" });
    expect(await access(reported?.id ?? "")).toMatchObject([{ state: "ENDED", reason: "SUPPLIER_REPORTED" }]);
    expect(await access(stays?.id ?? "")).toMatchObject([{ state: "ACTIVE" }]);
    expect(await access(decided?.id ?? "")).toMatchObject([{ state: "ACTIVE", reason: "AUTHORISED" }]);
    const { rows } = await admin.query("SELECT patient_id, kind FROM register_difference WHERE practice_id = $1", [own.practiceId]); // prettier-ignore
    expect(rows).toEqual([{ patient_id: decided?.id, kind: "HERE_BUT_NOT_ONLINE" }]);

    await all(row(stays), row(decided), row(reported));
    expect(await access(reported?.id ?? "")).toMatchObject([{ state: "ACTIVE", reason: "SUPPLIER_REPORTED" }]);
    const closed = await admin.query("SELECT outcome FROM register_difference WHERE practice_id = $1", [
      own.practiceId,
    ]);
    expect(closed.rows).toEqual([{ outcome: "GONE" }]);
  });
});

describe("a difference", () => {
  const workOf = async (who: Member, patientId: string) =>
    (
      await who.ask(
        "{ myWork(kind: DIFFERENCE, first: 100) { items { patientId service difference dueOn group ownerId } } }",
      )
    ).data.myWork.items // prettier-ignore
      .filter((row: { patientId: string }) => row.patientId === patientId);

  test("is work of who may deal with it, and stands on the patient's page; who left comes first, the same day (BR-CL-12, BR-CL-11)", async () => {
    const [jo, gone] = [await person(), await person({ removedOn: "2026-10-01" })];
    await decide(jo.id, "APPOINTMENTS", "REFUSED", "PRACTICE_REFUSED");
    await load([`${jo.nhsNumber},Appointments,,,,,`, `${gone.nhsNumber},Prescriptions,,,,,`]);
    const registrar = await practice.member("REGISTRAR");
    const row = { patientId: jo.id, service: "APPOINTMENTS", difference: "ONLINE_BUT_NOT_HERE", ownerId: null };
    expect(await workOf(registrar, jo.id)).toEqual([{ ...row, dueOn: "2026-11-09", group: "DUE_SOON" }]);
    const all = (await registrar.ask("{ myWork(kind: DIFFERENCE, first: 100) { items { difference } } }")).data.myWork.items; // prettier-ignore
    expect(all[0]).toEqual({ difference: "ONLINE_AFTER_LEAVING" });
    expect(await workOf(registrar, gone.id)).toMatchObject([{ difference: "ONLINE_AFTER_LEAVING", dueOn: "2026-11-02" }]); // prettier-ignore
    const { onlineToday } = (await ofPatient(jo.id)).data.patient;
    expect(onlineToday.differences).toEqual([{ kind: "ONLINE_BUT_NOT_HERE", service: "APPOINTMENTS", ours: "REFUSED", theirs: "ACTIVE" }]); // prettier-ignore
    expect(await workOf(await practice.member("RECEPTION"), jo.id)).toEqual([]);
    await load([`${jo.nhsNumber},Appointments,,,,,`, `${gone.nhsNumber},Prescriptions,,,,,`]);
    expect(await workOf(registrar, jo.id)).toHaveLength(1);
  });

  test("about somebody on a restricted hold is shown to nobody who may not know, on no screen (BR-CL-20)", async () => {
    const jo = await person();
    await decide(jo.id, "APPOINTMENTS", "SUSPENDED", "SAFEGUARDING");
    await load([`${jo.nhsNumber},Appointments,,,,,`]);
    const registrar = await practice.member("REGISTRAR");
    const seen = async () => {
      const onPage = (await ofPatient(jo.id, registrar)).data.patient.onlineToday.differences;
      const listed = (await differences(registrar)).filter(
        ({ patientId }: { patientId: string }) => patientId === jo.id,
      );
      return [await workOf(registrar, jo.id), onPage, listed].map(({ length }) => length);
    };
    expect(await seen()).toEqual([1, 1, 1]);
    done(await raise(await practice.member("SAFEGUARDING_LEAD", { clinical: true }), jo.id, about("COERCION")));
    expect(await seen()).toEqual([0, 0, 0]);
  });

  test("is closed once, with a note where both are right, and changes nothing else", async () => {
    const jo = await person();
    await decide(jo.id, "MESSAGING", "DECLINED", "PATIENT_DECLINED");
    await load([`${jo.nhsNumber},Messaging,,,,,`]);
    const [{ id, version }] = (await differences()).filter(
      ({ patientId }: { patientId: string }) => patientId === jo.id,
    );
    const close = "mutation ($id: UUID!, $version: Int!, $outcome: DifferenceOutcome!, $note: String) { closeDifference(id: $id, version: $version, outcome: $outcome, note: $note) }"; // prettier-ignore
    const bare = await manager.ask(close, { id, version, outcome: "IS_RIGHT" });
    expect(bare.errors?.[0]?.extensions.fields).toHaveProperty("note");
    expect((await manager.ask(close, { id, version, outcome: "IS_RIGHT", note: "Family account" })).data).toEqual({ closeDifference: true }); // prettier-ignore
    expect((await manager.ask(close, { id, version, outcome: "CORRECTED_THERE" })).errors?.[0]?.extensions.code).toBe("RULE_BROKEN"); // prettier-ignore
    expect(await access(jo.id)).toMatchObject([{ state: "DECLINED" }]);
    expect(await load([`${jo.nhsNumber},Messages,,,,,`])).toMatchObject({ state: "NOTHING_NEW" });
    const reader = await practice.member("RECEPTION");
    expect((await reader.ask(close, { id, version, outcome: "CORRECTED_THERE" })).errors?.[0]?.extensions.code).toBe("FORBIDDEN"); // prettier-ignore
  });
});

describe("the weekly sweep (BR-LE-14)", () => {
  test("lists who was activated in the week or came onto the list after the first, and is stamped once", async () => {
    const [linked, old] = [await person({ familyName: "Zebedee" }), await person()];
    await load([`${linked.nhsNumber},Appointments,,,,02/11/2026,`, `${old.nhsNumber},Appointments,,,,03/11/2025,`]);
    const sweep = () => manager.ask('{ weeklySweep(day: "2026-11-05") { week doneByName links { patientId isCoded services } } }'); // prettier-ignore
    const before = (await sweep()).data.weeklySweep;
    expect(before).toMatchObject({ week: "2026-11-02", doneByName: null });
    const ids = before.links.map(({ patientId }: { patientId: string }) => patientId);
    expect(ids).toContain(linked.id);
    expect(ids).not.toContain(old.id);
    expect((await manager.ask('mutation { finishSweep(week: "2026-11-02") }')).data).toEqual({ finishSweep: true });
    expect((await sweep()).data.weeklySweep.doneByName).not.toBeNull();
    const again = await manager.ask('mutation { finishSweep(week: "2026-11-04") }');
    expect(again.errors?.[0]?.extensions.rule).toBe("BR-LE-14");
  });
});
