import { beforeAll, describe, expect, test } from "@jest/globals";
import { sweepApplications } from "../../server/application/sweep.job.ts";
import { atWork } from "../notice/queueing.ts";
import { administrator } from "../support/admin.ts";
import { goodPair, people } from "../support/case.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { eventsOf, readied, refusedWith, taken } from "./acting.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let by: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  practice = await testPractice(held, { serviceLevels: [{ queue: "ID_WAITING", days: 10 }] });
  by = await people(practice);
});

const list = async (who: Member, args = "") =>
  (await who.ask(`{ applications(isOpen: true, first: 100${args}) { total items { id queue daysSinceReceipt isLate isLapsing ownerId pending { reason days services } } } }`)).data.applications; // prettier-ignore
const row = async (id: string, who = by.reception) =>
  (await list(who)).items.find((each: { id: string }) => each.id === id);
const since = (id: string, at: string) =>
  admin.query(`UPDATE application SET pending = (SELECT jsonb_agg(jsonb_set(p, '{since}', to_jsonb($2::text))) FROM jsonb_array_elements(pending) AS p), pending_since = $2::timestamptz WHERE id = $1`, [id, at]); // prettier-ignore

describe("the list of what waits", () => {
  test("shows every reason with its age, counted from its own beginning and from receipt, the primary one first (BR-PD-01, 02)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], { receivedOn: "2026-10-01" });
    await since(of.id, "2026-10-20T09:00:00Z");
    expect(await row(of.id)).toMatchObject({
      queue: "ID_WAITING",
      daysSinceReceipt: 32,
      pending: [
        { reason: "AWAITING_ID", days: 13, services: ["APPOINTMENTS"] },
        { reason: "AWAITING_CHECKS", days: 13 },
      ],
    });
    await of.done(by.verifier, "verifyByDocuments", { given: goodPair });
    expect((await row(of.id)).pending).toMatchObject([{ reason: "AWAITING_CHECKS", days: 13 }]);
  });

  test("is narrowed to one reason, whether it comes first or among others (BR-PD-02)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    const found = async (reason: string) =>
      (await list(by.reception, `, reason: ${reason}`)).items.some(({ id }: { id: string }) => id === of.id);
    expect((await row(of.id)).pending.map(({ reason }: { reason: string }) => reason)).toEqual(["AWAITING_ID", "AWAITING_CHECKS"]); // prettier-ignore
    expect([await found("AWAITING_ID"), await found("AWAITING_CHECKS"), await found("AWAITING_CREDENTIAL")]).toEqual([true, true, false]); // prettier-ignore
  });

  test("marks what waits longer than the practice promises for its queue (BR-PD-03)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    await since(of.id, "2026-10-23T09:00:00Z");
    expect((await row(of.id)).isLate).toBe(false);
    await since(of.id, "2026-10-22T09:00:00Z");
    expect((await row(of.id)).isLate).toBe(true);
  });

  test("has each open application in exactly one queue, with an owner or none, and the queues add up to the list (BR-PD-03)", async () => {
    await readied(practice, by, ["FULL_HISTORIC_RECORD"]);
    await readied(practice, by, ["PRESCRIPTIONS"]);
    const { items, total } = await list(by.reception);
    const { data } = await by.reception.ask("{ queueTotals { queue open unassigned late oldest } }");
    const totals: { queue: string; open: number; unassigned: number }[] = data.queueTotals;
    expect(totals.reduce((sum, { open }) => sum + open, 0)).toBe(total);
    for (const { queue, open, unassigned } of totals) {
      const here = items.filter((each: { queue: string }) => each.queue === queue);
      expect([open, unassigned]).toEqual([here.length, here.filter(({ ownerId }: { ownerId: string | null }) => ownerId === null).length]); // prettier-ignore
      expect((await list(by.reception, `, queue: ${queue}`)).total).toBe(open);
    }
  });

  test("leaves out what is on a restricted hold, and out of the totals, for who may not know (BR-CL-20)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    const totals = async (who: Member) => JSON.stringify((await who.ask("{ queueTotals { queue open } }")).data);
    const before = await totals(by.reception);
    await of.done(by.verifier, "recordCheck", { found: { kind: "COERCION", outcome: "CONCERN", seenAlone: "NO" } });
    expect(await row(of.id)).toBeUndefined();
    expect(await totals(by.reception)).not.toBe(before);
    expect(await totals(by.reception)).not.toContain("CONCERNS");
    expect(await totals(by.gp)).toContain("CONCERNS");
    expect((await row(of.id, by.gp)).pending[0].reason).toBe("AWAITING_COERCION_CLEARANCE");
  });
});

describe("an application for which nobody came", () => {
  test("is proposed to be closed after three months, is closed by a person, and the patient is told and has to register again (BR-REG-07)", async () => {
    const patient = await practice.patient();
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], { receivedOn: "2026-08-02" }, patient.id);
    expect(await row(of.id)).toMatchObject({ isLapsing: true });
    await of.done(by.reception, "expireApplication");
    expect(of.seen).toMatchObject({ state: "EXPIRED", queue: null, pending: [], services: [{ outcome: "EXPIRED" }] });
    const told = await admin.query("SELECT template FROM notice WHERE application_id = $1", [of.id]);
    expect(told.rows).toEqual([{ template: "APPLICATION_EXPIRED" }]);
    const { rows } = await admin.query("SELECT state, reason FROM service_access WHERE patient_id = $1 AND until_at IS NULL", [patient.id]); // prettier-ignore
    expect(rows).toEqual([{ state: "OFFERED", reason: "APPLICATION_EXPIRED" }]);
    expect((await taken(practice, by.reception, ["APPOINTMENTS"], {}, patient.id)).seen.state).toBe("ID_CHECK");
  });

  test("a day before the three months are over waits on (BR-REG-07)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"], { receivedOn: "2026-08-03" });
    expect(await row(of.id)).toMatchObject({ isLapsing: false });
    expect(refusedWith(await of.by(by.reception, "expireApplication"))).toMatchObject({ rule: "BR-REG-07" });
  });
});

describe("an applicant of whom more proof is needed", () => {
  const told = async (of: { id: string }) =>
    (await admin.query("SELECT merge_fields ->> 'closesOn' AS by, merge_fields ->> 'bring' AS bring FROM notice WHERE application_id = $1 AND template = 'NEEDS_MORE_ID' ORDER BY id", [of.id])).rows; // prettier-ignore
  const questions = { remote: true, recordMatched: true, categories: ["LAST_ATTENDANCE", "CURRENT_MEDICINES", "OPERATIONS"].map((category) => ({ category, passed: true })) }; // prettier-ignore

  test("is told what to bring and by when: nobody could verify them yet (BR-ID-12, domain.md 13.4)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    await of.done(by.verifier, "recordIdentityNotPossible", { reviewOn: "2026-12-01" });
    expect(await told(of)).toEqual([{ by: "2026-12-01", bring: expect.stringMatching(/two documents.*photo/) }]);
  });

  test("is told so when they were verified remotely, which does not open all they asked for (BR-ID-07)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"]);
    await of.done(by.verifier, "verifyByRecordQuestions", { given: questions });
    expect(await told(of)).toMatchObject([{ by: "2027-02-02" }]);
    const enough = await taken(practice, by.reception, ["APPOINTMENTS"]);
    await enough.done(by.verifier, "verifyByRecordQuestions", { given: questions });
    expect(await told(enough)).toEqual([]);
  });

  test("is told nothing by letter while a concern is open: a person speaks with them (BR-CO-04)", async () => {
    const of = await taken(practice, by.reception, ["APPOINTMENTS"]);
    await of.done(by.verifier, "recordCheck", { found: { kind: "COERCION", outcome: "CONCERN", seenAlone: "NO" } });
    await of.done(by.verifier, "recordIdentityNotPossible", { reviewOn: "2026-12-01" });
    const { rows } = await admin.query("SELECT state, need, restricted FROM notice WHERE application_id = $1", [of.id]);
    expect(rows).toEqual([{ state: "NEEDS_PERSON", need: "SAFE_CONTACT", restricted: true }]);
  });
});

describe("the nightly sweep", () => {
  const queueOf = async ({ id }: { id: string }) =>
    (await admin.query("SELECT queue, pending -> 0 ->> 'reason' AS reason FROM application WHERE id = $1", [id])).rows[0]; // prettier-ignore

  test("moves what a new day alone moves, and a second run changes nothing (domain.md 13.2, BR-PD-03)", async () => {
    const late = await readied(practice, by, ["FULL_HISTORIC_RECORD"]);
    await admin.query("UPDATE requested_service SET expected_on = '2026-11-01' WHERE application_id = $1", [late.id]);
    expect(await queueOf(late)).toMatchObject({ reason: "AWAITING_RECORD_REVIEW" });
    await sweepApplications.run(atWork(held, practice), {});
    expect(await queueOf(late)).toEqual({ queue: "RECORD_REVIEW", reason: "AWAITING_NEW_DATE" });
    const rows = async () => (await admin.query("SELECT id, version, pending FROM application WHERE practice_id = $1 ORDER BY id", [practice.practiceId])).rows; // prettier-ignore
    const before = await rows();
    await sweepApplications.run(atWork(held, practice), {});
    expect(await rows()).toEqual(before);
  });

  test("reminds who never came, once, four weeks before the application may be closed (BR-REG-07, BR-NT-03)", async () => {
    const lapsing = await taken(practice, by.reception, ["APPOINTMENTS"], { receivedOn: "2026-08-30" });
    const fresh = await taken(practice, by.reception, ["APPOINTMENTS"], { receivedOn: "2026-09-01" });
    await sweepApplications.run(atWork(held, practice), {});
    await sweepApplications.run(atWork(held, practice), {});
    const told = async ({ id }: { id: string }) =>
      (await admin.query("SELECT template, merge_fields ->> 'closesOn' AS by FROM notice WHERE application_id = $1", [id])).rows; // prettier-ignore
    expect(await told(lapsing)).toEqual([{ template: "NEEDS_MORE_ID", by: "2026-11-30" }]);
    expect(await told(fresh)).toEqual([]);
  });

  test("stops between two patients when the server stops", async () => {
    const stopped = { ...atWork(held, practice), signal: AbortSignal.abort() };
    await expect(sweepApplications.run(stopped, {})).rejects.toThrow(/server stops/);
  });
});

describe("a refusal", () => {
  const proposal = { reason: "MISUSE_HISTORY", alternative: "At the desk", reviewOn: "2027-05-02" };

  test("that is decided waits in its queue for the talk, and closes with it (BR-REG-06)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    await of.done(by.gp, "proposeRefusal", { service: "APPOINTMENTS", given: proposal });
    expect(of.seen).toMatchObject({ queue: "REFUSALS_TO_DISCUSS", pending: [{ reason: "AWAITING_DISCUSSION" }] });
    expect(refusedWith(await of.by(by.gp, "proposeRefusal", { service: "APPOINTMENTS", given: proposal }))).toMatchObject({ rule: "BR-REG-06" }); // prettier-ignore
    const talked = { ...proposal, discussedOn: "2026-11-02", discussedHow: "PHONE" };
    await of.done(by.gp, "refuseService", { service: "APPOINTMENTS", given: talked });
    expect(of.seen.state).toBe("REFUSED");
    const entered = await admin.query("SELECT entry FROM clinical_system_item WHERE application_id = $1", [of.id]);
    expect(entered.rows).toEqual([{ entry: "REFUSED" }]);
    const told = await admin.query("SELECT template, merge_fields FROM notice WHERE application_id = $1", [of.id]);
    expect(told.rows).toEqual([{ template: "REFUSED", merge_fields: { services: ["APPOINTMENTS"], otherWay: "At the desk" } }]); // prettier-ignore
  });

  test("is dropped when the service is switched on after all (BR-REG-06)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS"]);
    await of.done(by.gp, "proposeRefusal", { service: "APPOINTMENTS", given: proposal });
    await of.done(by.registrar, "enableService", { service: "APPOINTMENTS" });
    const { rows } = await admin.query("SELECT outcome, refusal_reason, proposed_at FROM requested_service WHERE application_id = $1", [of.id]); // prettier-ignore
    expect(rows).toEqual([{ outcome: "ENABLED", refusal_reason: null, proposed_at: null }]);
  });
});

describe("a review that delays", () => {
  test("is told with its day when the wait begins, once, and the patient hears when it is there (BR-REG-05, domain.md 1 step 8)", async () => {
    const of = await readied(practice, by, ["FULL_HISTORIC_RECORD"]);
    expect(of.seen.services).toMatchObject([{ expectedOn: "2026-11-30" }]);
    await of.done(by.reception, "recordGuidance", { v: "2026-04", given: "STANDARD" });
    const told = (await eventsOf(admin, of.id)).filter(({ kind }) => kind === "noticeQueued");
    expect(told).toHaveLength(1);
  });

  test("whose told day has passed lets nothing else happen until a new one is told (BR-REG-05)", async () => {
    const of = await readied(practice, by, ["APPOINTMENTS", "FULL_HISTORIC_RECORD"]);
    await admin.query("UPDATE requested_service SET expected_on = '2026-11-01' WHERE application_id = $1 AND service = 'FULL_HISTORIC_RECORD'", [of.id]); // prettier-ignore
    expect(refusedWith(await of.by(by.registrar, "enableService", { service: "APPOINTMENTS" }))).toMatchObject({ rule: "BR-REG-05" }); // prettier-ignore
    await of.done(by.registrar, "setExpectedDate", { service: "FULL_HISTORIC_RECORD", on: "2026-12-14" });
    await of.done(by.registrar, "enableService", { service: "APPOINTMENTS" });
  });
});
