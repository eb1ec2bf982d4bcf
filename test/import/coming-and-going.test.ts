import { beforeAll, describe, expect, test } from "@jest/globals";
import { act, readyCase } from "../support/case.ts";
import { csv } from "../record-entry/records.ts";
import { line, recordsOf, reviewers } from "../redaction/reviewing.ts";
import { loaded } from "../supplier-report/loading.ts";
import { testServer, type Member } from "../support/practice.ts";
import { beside } from "./database.ts";
import { ann, ben, fhir } from "./someone.ts";
import { death, surgeryOf } from "./surgery.ts";
import { comingsOf, countsOf, list, reportOf, take, write } from "./upload.ts";

const held = testServer();
const admin = beside(held);

const surgery = (...rows: string[]) => surgeryOf(held, admin, rows);

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

describe("a death", () => {
  let one: Awaited<ReturnType<typeof surgeryOf>>;
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
      needs: ["DEATH", "DEATH"],
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

describe("work that is open about a patient", () => {
  let one: Awaited<ReturnType<typeof surgeryOf>>;
  const ended = {
    reviews: ["CANCELLED HISTORIC_ACCESS", "OPEN ACCESS_REQUEST"],
    tasks: ["CANCELLED", "OPEN"],
    enhanced: ["CLOSED"],
    logins: 0,
    help: 0,
    entries: 0,
    chased: 0,
  };

  /** An application with NHS login, a review of each kind, an offer of help, a carer, and something to be entered. */
  async function everything(name: string, number: string) {
    const id = await one.online(name);
    const patientId = await one.patientCalled(name);
    const { errors } = await act(one.by.verifier, id, "linkNhsLogin", { level: "P5", on: "2026-11-01" });
    expect(errors).toBeUndefined();
    await one.by.reception.ask('mutation ($p: UUID!) { recordApproach(patientId: $p, given: { approachedOn: "2026-11-02", channel: PHONE, outcome: UNABLE, help: [DEVICE] }) { helpOffers { id } } }', { p: patientId }); // prettier-ignore
    await one.by.gp.ask("mutation ($p: [UUID!]!) { raiseEnhancedReviews(patientIds: $p, reasons: [MENTAL_HEALTH]) { refusal { words } } }", { p: [patientId] }); // prettier-ignore
    const by = { ...(await reviewers(one.practice)), manager: one.manager };
    const records = recordsOf(held, one.practice, by);
    await records.bringIn(patientId, csv([line("1", "A note")]));
    // It opens by itself where the review is all that is missing; of somebody of 15 more is.
    if ((await records.openOf(patientId)).length === 0) await records.opened(patientId);
    await records.opened(patientId, { purpose: "ACCESS_REQUEST" });
    const carer = `NHS number,Proxy surname,Proxy first name,Relationship,Services\n${number},Clarke,Al,Father,Appointments`;
    await loaded(held.running, one.practice, one.manager, "PROXIES", carer);
    await admin.rows("UPDATE credential SET chase_on = '2026-11-05' WHERE patient_id = $1 RETURNING id", [patientId]);
  }

  const work = async (name: string) =>
    (
      await admin.rows<Record<string, unknown>>(
        `SELECT (SELECT json_agg(state || ' ' || purpose ORDER BY state) FROM redaction_review r WHERE r.patient_id = p.id) AS reviews,
                (SELECT json_agg(state ORDER BY state) FROM redaction_task t WHERE t.patient_id = p.id) AS tasks,
                (SELECT json_agg(state) FROM enhanced_review e WHERE e.patient_id = p.id) AS enhanced,
                (SELECT json_agg(concat_ws(' ', state, ended_reason)) FROM reported_proxy x WHERE x.patient_id = p.id) AS carers,
                (SELECT json_agg(kind || ' ' || service || ' ' || due_on) FROM register_difference d WHERE d.patient_id = p.id AND closed_at IS NULL) AS differences,
                (SELECT count(*)::int FROM nhs_login_link n WHERE n.patient_id = p.id AND ended_on IS NULL) AS logins,
                (SELECT count(*)::int FROM help_offer h WHERE h.patient_id = p.id AND closed_at IS NULL) AS help,
                (SELECT count(*)::int FROM credential c WHERE c.patient_id = p.id AND chase_on IS NOT NULL) AS chased,
                (SELECT count(*)::int FROM clinical_system_item i WHERE i.patient_id = p.id AND action = 'ENTER' AND confirmed_at IS NULL AND superseded_at IS NULL) AS entries
           FROM patient p WHERE p.id = $1`,
        [await one.patientCalled(name)],
      )
    )[0];

  beforeAll(async () => {
    one = await surgery();
    await everything("Ann", "9990000018");
    await everything("Ben", "9990000026");
  });

  test("stays where a death is only reported, and nothing is sent of what happens then (BR-LE-12)", async () => {
    const before = await work("Ann");
    await one.load(death("1", { deceasedDateTime: "2026-10-30" }));
    expect(await work("Ann")).toEqual({ ...before, chased: 0, differences: ["CARER_AFTER_LEAVING APPOINTMENTS 2026-11-02"] }); // prettier-ignore
    const [open] = await admin.rows<{ id: string; primary: string }>("SELECT id, pending -> 0 ->> 'reason' AS primary FROM application WHERE patient_id = $1", [await one.patientCalled("Ann")]); // prettier-ignore
    expect(open?.primary).toBe("AWAITING_REGISTRATION");
    await act(one.by.reception, open?.id as string, "withdrawApplication");
    const told = await admin.rows<object>("SELECT state FROM notice WHERE patient_id = $1 AND template = 'APPLICATION_WITHDRAWN'", [await one.patientCalled("Ann")]); // prettier-ignore
    expect(told).toEqual([{ state: "CANCELLED" }]);
  });

  test("ends with a death that is certain; a copy that was asked for is still owed (BR-LE-10, BR-CL-14, BR-CL-40)", async () => {
    await one.load(death("2", { deceasedDateTime: "2026-10-30" }));
    expect(await work("Ann")).toMatchObject({ ...ended, carers: ["ENDED ROLE_DEACTIVATED_PATIENT_DECEASED"] });
  });

  test("ends with leaving, and the timeline says what of it did; what carers have there is switched off the same day", async () => {
    await one.loadWhole(list(ann));
    expect(await work("Ben")).toMatchObject({
      ...ended,
      carers: ["ENDED ROLE_DEACTIVATED_PATIENT_GP_TRANSFERRED"],
      differences: ["CARER_AFTER_LEAVING APPOINTMENTS 2026-11-02"],
    });
    const left = (await admin.events(one.practice.practiceId)).find(({ kind }) => kind === "patientLeft");
    const done = { cause: "LEFT_PRACTICE", reviews: 1, enhancedReviews: 1, nhsLogins: 1, helpOffers: 1, carers: 1 };
    expect(left?.facts).toMatchObject(done);
    const [audited] = await admin.rows<{ body: string }>("SELECT body FROM audit_entry WHERE practice_id = $1 AND event = 'patientLeft'", [one.practice.practiceId]); // prettier-ignore
    expect(JSON.parse(audited?.body ?? "{}")).toMatchObject({ facts: done });
    const { data } = await one.by.gp.ask("{ myWork { items { kind patientId } } }");
    const about = await one.patientCalled("Ben");
    expect(data.myWork.items.filter(({ patientId }: { patientId: string }) => patientId === about).map(({ kind }: { kind: string }) => kind)).not.toContain("ENHANCED_REVIEW"); // prettier-ignore
  });

  test("of a death taken back: what nobody had switched off there yet is suspended there (BR-LE-12)", async () => {
    await one.load(death("U"));
    expect(await one.now("Ann")).toMatchObject({
      access: { APPOINTMENTS: "SUSPENDED DEATH_TAKEN_BACK" },
      items: ["SUSPEND APPOINTMENTS 2026-11-02"],
    });
  });
});

describe("a patient who becomes restricted", () => {
  test("is written to by nobody before a person has looked at what waits (BR-PDS-03)", async () => {
    const { load, online, now } = await surgery();
    await online("Ann");
    await load(fhir({ meta: { security: [{ code: "R" }] } }));
    expect(await now("Ann")).toMatchObject({ notices: ["NEEDS_PERSON", "NEEDS_PERSON"], needs: ["NO_ADDRESS", "NO_ADDRESS"] }); // prettier-ignore
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
