import { beforeAll, describe, expect, test } from "@jest/globals";
import { act, people, readyCase } from "../support/case.ts";
import { testServer, type Member } from "../support/practice.ts";
import { beside } from "./database.ts";
import { ann, ben, fhir, someone } from "./someone.ts";
import { comingsOf, countsOf, list, reportOf, take, write } from "./upload.ts";

const held = testServer();
const admin = beside(held);

/** A practice whose first list is committed, with the people who register patients. */
async function surgery(...rows: string[]) {
  const one = await someone(held);
  await one.loadWhole(list(...(rows.length > 0 ? rows : [ann, ben])));
  const by = await people(one.practice);
  const { practiceId } = one.practice;
  const patientCalled = async (name: string) =>
    (await admin.rows<{ id: string }>("SELECT id FROM patient WHERE practice_id = $1 AND given_name = $2", [practiceId, name]))[0]?.id as string; // prettier-ignore
  /** A patient with appointments on, a record asked for, and a credential that waits. */
  async function online(name: string) {
    const { id } = await readyCase(one.practice, by, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"], await patientCalled(name)); // prettier-ignore
    await act(by.registrar, id, "enableService", { service: "APPOINTMENTS" });
    await act(by.registrar, id, "recordGuidance", { v: "2026-04", given: "STANDARD" });
    await act(by.gp, id, "setExpectedDate", { service: "FULL_HISTORIC_RECORD", on: "2026-11-20" });
    await act(by.registrar, id, "issueCredential");
    return id;
  }
  const now = async (name: string) => (await standing(practiceId, await patientCalled(name)))[0];
  return { ...one, by, online, now, patientCalled };
}

/** All that a patient has, as it stands. */
const standing = (practiceId: string, patientId: string) =>
  admin.rows<Record<string, unknown>>(
    `SELECT removed_on, returned_at IS NOT NULL AS returned, death_status, died_on,
            (SELECT json_object_agg(service, state || ' ' || reason) FROM service_access a WHERE a.patient_id = p.id AND until_at IS NULL) AS access,
            (SELECT json_agg(action || ' ' || service || ' ' || due_on ORDER BY service) FROM clinical_system_item i WHERE i.patient_id = p.id AND confirmed_at IS NULL AND superseded_at IS NULL) AS items,
            (SELECT json_agg(concat_ws(' ', state, closed_cause)) FROM application x WHERE x.patient_id = p.id) AS applications,
            (SELECT json_agg(outcome ORDER BY s.service) FROM requested_service s JOIN application x ON x.id = s.application_id WHERE x.patient_id = p.id) AS outcomes,
            (SELECT json_agg(concat_ws(' ', state, void_reason)) FROM credential c WHERE c.patient_id = p.id) AS credentials,
            (SELECT json_agg(state) FROM notice n WHERE n.patient_id = p.id) AS notices,
            (SELECT count(*)::int FROM verification v WHERE v.patient_id = p.id) AS verifications,
            (SELECT json_agg(kind ORDER BY id) FROM event e WHERE e.patient_id = p.id AND kind ~ '^(patient|death)') AS told,
            (SELECT count(*)::int FROM audit_entry a WHERE a.patient_id = p.id AND event ~ '^(patient(Left|Died|Returned)|death)') AS audited
       FROM patient p WHERE practice_id = $1 AND id = $2`,
    [practiceId, patientId],
  );

describe("a patient whom the whole list no longer names", () => {
  test("is asked about, and loses everything in the change that says they left (BR-LE-10, BR-CL-14)", async () => {
    const { practice, manager, checkedWhole, committed, online, now } = await surgery();
    await online("Ann");
    expect(await now("Ann")).toMatchObject({ access: { APPOINTMENTS: expect.stringMatching(/^ACTIVE/) } });
    const report = await checkedWhole(list(ben));
    expect([countsOf(report), comingsOf(report)]).toEqual([[0, 0, 1, 0, 0], [1, 0, 0]]); // prettier-ignore
    expect(report.rows.items).toMatchObject([
      { line: null, outcome: "LEAVER", reasons: ["MISSING"], patient: { givenName: "Ann" }, decisions: ["TAKE", "LEAVE"] },
      { outcome: "SAME" },
    ]); // prettier-ignore
    const undecided = await take(manager, "commit", report.id, { reason: "The branch has closed." });
    expect(undecided.errors?.[0]).toMatchObject({ message: expect.stringMatching(/1 possible leaver/), extensions: { rule: "BR-IM-05" } }); // prettier-ignore
    await committed(report);
    expect(await now("Ann")).toMatchObject({
      removed_on: "2026-11-02",
      access: { APPOINTMENTS: "ENDED LEFT_PRACTICE", FULL_HISTORIC_RECORD: "ENDED LEFT_PRACTICE" },
      items: ["SWITCH_OFF APPOINTMENTS 2026-11-02"],
      applications: ["WITHDRAWN LEFT_PRACTICE"],
      outcomes: ["ENABLED", "WITHDRAWN"],
      credentials: ["VOIDED LEFT_PRACTICE"],
      notices: ["CANCELLED", "CANCELLED"],
      verifications: 1,
      told: ["patientLeft"],
      audited: 1,
    });
    const [left] = (await admin.events(practice.practiceId)).filter(({ kind }) => kind === "patientLeft");
    expect(left?.facts).toMatchObject({
      cause: "LEFT_PRACTICE",
      services: ["APPOINTMENTS"],
      credentials: 1,
      notices: 2,
    });
    expect(left?.facts["application"]).toMatch(/\S/);
  });

  test("who is said to be here still keeps everything", async () => {
    const { practice, manager, checkedWhole, online, now } = await surgery();
    await online("Ann");
    const before = await now("Ann");
    const { id } = await checkedWhole(list(ben));
    await take(manager, "decideKind", id, { outcome: "LEAVER", decision: "LEAVE" });
    await take(manager, "commit", id, { reason: "They are on holiday." });
    await write(held.running, practice.practiceId, id);
    expect(await now("Ann")).toEqual(before);
  });

  test("is no leaver where a row that is refused, or that waits for a person, may be about them", async () => {
    const { checkedWhole } = await surgery(ann, ben, "Cara,Jones,3/3/1990,M1 1AE,,3 Mill Lane,F");
    const rows = [ann.replace("SW1A 1AA", "nowhere"), ben.replace("2/2/2011", "3/2/2011"), "Cara,Jones,3/3/1990,nowhere,,,F"]; // prettier-ignore
    const report = await checkedWhole(list(...rows));
    expect([countsOf(report), comingsOf(report)]).toEqual([[0, 0, 0, 2, 1], [0, 0, 0]]); // prettier-ignore
  });

  test("is not looked for in a file that does not name everybody", async () => {
    const { checked } = await surgery();
    expect(comingsOf(await checked(list(ben)))).toEqual([0, 0, 0]);
  });
});

describe("a list of which more than 2 % is missing", () => {
  const many = Array.from({ length: 50 }, (_, at) => `Jo,Patel${"abcdefghij"[Math.floor(at / 10)]}${"abcdefghij"[at % 10]},1/1/${1930 + at},M1 1AE,,,F`); // prettier-ignore

  test("is held for a manager with a reason; at 2 % it is not (BR-IM-05)", async () => {
    const { practice, manager, checkedWhole } = await surgery(...many);
    const registrar = await practice.member("REGISTRAR");
    const one = await checkedWhole(list(...many.slice(1)));
    expect(one.isHeld).toBe(false);
    const report = await checkedWhole(list(...many.slice(2)));
    expect(report).toMatchObject({ isHeld: true, rowsLeaver: 2 });
    await take(registrar, "decideKind", report.id, { outcome: "LEAVER", decision: "TAKE" });
    const refused = await take(registrar, "commit", report.id, { reason: "It is right." });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: "RULE_BROKEN", rule: "BR-IM-05" });
    const without = await take(manager, "commit", report.id);
    expect(without.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", fields: { reason: expect.any(String) } }); // prettier-ignore
    expect((await take(manager, "commit", report.id, { reason: "A branch has closed." })).errors).toBeUndefined();
    await write(held.running, practice.practiceId, report.id);
    expect(await reportOf(manager, report.id)).toMatchObject({ state: "COMMITTED", rowsToWrite: 2, rowsWritten: 2 });
  });
});

describe("somebody who comes back", () => {
  test("gets nothing back: a new registration on the same person, and identity has to be verified again (BR-LE-11)", async () => {
    const { practice, loadWhole, online, now, by, patientCalled } = await surgery();
    await online("Ann");
    await loadWhole(list(ben));
    const left = await now("Ann");
    const report = await loadWhole(list(ann, ben, "Eve,Adams,1/1/1960,,,,F"));
    expect(comingsOf(report)).toEqual([0, 1, 0]);
    expect(await now("Ann")).toMatchObject({
      ...left,
      removed_on: null,
      returned: true,
      told: ["patientLeft", "patientReturned"],
      audited: 2,
    });
    const past = await admin.rows<object>("SELECT left_on, reason FROM past_registration WHERE practice_id = $1", [practice.practiceId]); // prettier-ignore
    expect(past).toEqual([{ left_on: "2026-11-02", reason: null }]);
    const { id } = await readyCase(practice, by, ["APPOINTMENTS"], await patientCalled("Ann"));
    expect((await act(by.registrar, id, "enableService", { service: "APPOINTMENTS" })).errors).toBeUndefined();
    expect(await now("Ann")).toMatchObject({ access: { APPOINTMENTS: expect.stringMatching(/^ACTIVE/) } });
  });

  test("is not back by a file that neither names everybody nor their practice", async () => {
    const { loadWhole, load, now } = await surgery();
    await loadWhole(list(ben));
    await load(list(ann.replace("1 Mill Lane", "9 New Road")));
    expect(await now("Ann")).toMatchObject({ removed_on: "2026-11-02", returned: false });
  });
});

const death = (status: string, more: object = {}) =>
  fhir({
    ...more,
    extension: [
      {
        url: "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus",
        extension: [{ url: "deathNotificationStatus", valueCodeableConcept: { coding: [{ code: status }] } }],
      },
    ],
  });

describe("a death", () => {
  let one: Awaited<ReturnType<typeof surgery>>;
  let registrar: Member;
  beforeAll(async () => {
    one = await surgery();
    registrar = one.by.registrar;
    await one.online("Ann");
  });

  test("told informally suspends what is on and voids what waits; the application stays open (BR-LE-12)", async () => {
    const report = await one.load(death("1", { deceasedDateTime: "2026-10-30" }));
    expect(comingsOf(report)).toEqual([0, 0, 1]);
    expect(await one.now("Ann")).toMatchObject({
      death_status: "1",
      access: { APPOINTMENTS: "SUSPENDED DEATH_INFORMAL", FULL_HISTORIC_RECORD: "PENDING APPLICATION" },
      items: ["SUSPEND APPOINTMENTS 2026-11-02"],
      credentials: ["VOIDED DEATH_INFORMAL"],
      notices: ["NEEDS_PERSON", "NEEDS_PERSON"],
      told: ["patientDied"],
    });
    const { data } = await registrar.ask("{ myWork { items { action service } } }");
    expect(data.myWork.items[0]).toEqual({ action: "SUSPEND", service: "APPOINTMENTS" });
  });

  test("confirmed ends everything", async () => {
    await one.load(death("2", { deceasedDateTime: "2026-10-30" }));
    expect(await one.now("Ann")).toMatchObject({
      death_status: "2",
      access: { APPOINTMENTS: "ENDED DIED", FULL_HISTORIC_RECORD: "ENDED DIED" },
      items: ["SWITCH_OFF APPOINTMENTS 2026-11-02"],
      applications: ["WITHDRAWN DIED"],
      notices: ["CANCELLED", "CANCELLED"],
    });
  });

  test("that was wrong brings back what it ended, suspended, never on (BR-LE-12)", async () => {
    await one.load(death("U"));
    expect(await one.now("Ann")).toMatchObject({
      death_status: "U",
      died_on: null,
      access: { APPOINTMENTS: "SUSPENDED DEATH_TAKEN_BACK" },
      told: ["patientDied", "patientDied", "deathTakenBack"],
      audited: 3,
    });
  });
});

describe("a removal that the source states", () => {
  const removal = (code: string) => ({
    extension: [
      {
        url: "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RemovalFromRegistration",
        extension: [
          { url: "removalFromRegistrationCode", valueCodeableConcept: { coding: [{ code }] } },
          { url: "effectiveTime", valuePeriod: { start: "2026-10-15" } },
        ],
      },
    ],
  });

  test("waits for a decision as every leaver does, and keeps its reason and day", async () => {
    const { checked, committed, now, practice } = await surgery();
    const report = await checked(fhir(removal("SCT")));
    expect(report.rows.items).toMatchObject([{ line: 1, outcome: "LEAVER", changed: ["removalReason", "removedOn"] }]);
    await committed(report);
    expect(await now("Ann")).toMatchObject({ removed_on: "2026-10-15", told: ["patientLeft"] });
    const [row] = await admin.rows<object>("SELECT removal_reason FROM patient WHERE practice_id = $1 AND given_name = 'Ann'", [practice.practiceId]); // prettier-ignore
    expect(row).toEqual({ removal_reason: "SCT" });
  });
});
