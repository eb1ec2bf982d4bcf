import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { sendNotice } from "../../server/notice/send.job.ts";
import { runners } from "../job/held.ts";
import { administrator, eventually } from "../support/admin.ts";
import { testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";
import { mailServer } from "./mail-server.ts";
import { atWork, telling } from "./queueing.ts";

const mail = await mailServer();
const held = testServer({ SMTP_URL: mail.url, SMTP_FROM: "online@larkspur.example" });
const admin = administrator(held);
const start = runners(held);
let practice: TestPractice;
const tell = telling(held, () => practice);
/** Works on a notice as the job does, now or some minutes on. */
const work = (id: string, minutesOn = 0) => sendNotice.run(atWork(held, practice, minutesOn), { noticeId: id });

beforeAll(async () => void (practice = await testPractice(held)));
beforeEach(() => void (mail.state.mood = "take"));
afterAll(() => mail.stop());

const patient = (more: object = {}) => practice.patient({ email: `${randomUUID()}@patient.example`, contactMethod: "4", ...more }); // prettier-ignore
const stateOf = async (id: string) =>
  (await admin.query("SELECT state, attempts, problem, carrier, carrier_id, need, restricted, channel, not_before FROM notice WHERE id = $1", [id])).rows[0]; // prettier-ignore
const delay = async (more: object = {}) => {
  const { id, email } = await patient(more);
  const { id: notice } = await tell({ template: "DELAY", patientId: id, cause: randomUUID(), about: { service: "FULL_HISTORIC_RECORD", expectedOn: "2026-12-24" } }); // prettier-ignore
  return { notice, email: email as string, patientId: id };
};
describe("a notice by e-mail", () => {
  test("is sent by a job added with the change, once, with what the patient needs to know, in plain text and HTML", async () => {
    const jobs = start([sendNotice]);
    const { notice, email } = await delay();
    await eventually("the notice to be sent", async () => (await stateOf(notice)).state === "SENT");
    await jobs.stop();
    expect(mail.to(email)).toHaveLength(1);
    const { text } = mail.to(email)[0] as { text: string };
    expect(text).toMatch(new RegExp(`Message-ID: <${notice}@larkspur.example>`));
    expect(text).toMatch(/24 December 2026/);
    expect(text).toMatch(/multipart\/alternative/);
    expect(text).toMatch(/Auto-Submitted: auto-generated/);
    expect(await stateOf(notice)).toMatchObject({ carrier: "SMTP", attempts: 1, problem: null });
  });

  test("of one event is one, however often the event is worked on, and by two servers at once (BR-NT-03)", async () => {
    const { id, email } = await patient();
    const once = {
      template: "READY",
      patientId: id,
      cause: "one-event",
      about: { services: ["APPOINTMENTS"] },
    } as const;
    const first = await tell(once);
    expect(first.isNew).toBe(true);
    expect(await tell(once)).toMatchObject({ id: first.id, isNew: false });
    await Promise.all([work(first.id), work(first.id), work(first.id)]);
    await work(first.id, 5);
    expect(await stateOf(first.id)).toMatchObject({ state: "SENT", attempts: 1 });
    expect(mail.to(email as string)).toHaveLength(1);

    const twice = { ...once, cause: "twice-at-once" };
    await Promise.allSettled([tell(twice), tell(twice), tell(twice)]);
    const { rows } = await admin.query("SELECT count(*)::int AS n FROM notice WHERE cause = $1", [twice.cause]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  test.each([
    ["refuseRecipient", /refused it \(550\).*print the letter/],
    ["refuseMessage", /refused it \(554\)/],
  ] as const)("that the server refuses fails, says what to do, and is not tried again: %s", async (mood, problem) => {
    mail.state.mood = mood;
    const { notice, email } = await delay();
    await work(notice);
    mail.state.mood = "take";
    await work(notice, 60);
    expect(await stateOf(notice)).toMatchObject({ state: "FAILED", problem: expect.stringMatching(problem) });
    expect(mail.to(email)).toHaveLength(0);
  });

  test.each([
    ["busy", /451/],
    ["hangUpAtRecipient", /could not be reached/],
  ] as const)(
    "waits while the server is in trouble before it has the message, and goes later: %s",
    async (mood, problem) => {
      mail.state.mood = mood;
      const { notice, email } = await delay();
      await work(notice);
      expect(await stateOf(notice)).toMatchObject({ state: "QUEUED", attempts: 1, problem: expect.stringMatching(problem), not_before: expect.anything() }); // prettier-ignore
      mail.state.mood = "take";
      await work(notice, 1);
      expect(await stateOf(notice)).toMatchObject({ state: "SENT", attempts: 2, problem: null });
      expect(mail.to(email)).toHaveLength(1);
    },
  );

  test("that cannot go for a day is for a person, and is not lost", async () => {
    mail.state.mood = "busy";
    const { notice } = await delay();
    for (let attempt = 0; attempt < 11; attempt += 1) await work(notice, attempt * 400);
    expect(await stateOf(notice)).toMatchObject({
      state: "FAILED",
      attempts: 11,
      problem: expect.stringMatching(/451/),
    });
  });

  test("that does not reach the patient is the work of who sends letters, a held one only of who may know (BR-NT-02, BR-CL-20)", async () => {
    const [reception, gp, reviewer] = [await practice.member("RECEPTION"), await practice.member("AUTHORISER"), await practice.member("REDACTION_REVIEWER")]; // prettier-ignore
    const waiting = async (who: Member, id: string) => {
      const { items } = (await who.ask("{ myWork(kind: NOTICE, first: 100) { items { id dueOn } } }")).data.myWork;
      return items.filter((row: { id: string }) => row.id === id);
    };
    const braille = await delay({ writtenFormat: "12" });
    expect(await waiting(reception, braille.notice)).toEqual([{ id: braille.notice, dueOn: "2026-11-05" }]);
    expect(await waiting(reviewer, braille.notice)).toEqual([]);
    const sent = await delay();
    const kept = await delay();
    await concern(kept.patientId);
    for (const { notice } of [sent, kept]) await work(notice);
    expect(await waiting(reception, sent.notice)).toEqual([]);
    expect(await waiting(reception, kept.notice)).toEqual([]);
    expect(await waiting(gp, kept.notice)).toHaveLength(1);
  });

  test("that the server took without an answer is never sent twice blindly: a person decides", async () => {
    mail.state.mood = "takeAndHangUp";
    const { notice, email } = await delay();
    await work(notice);
    mail.state.mood = "take";
    await work(notice, 60);
    expect(await stateOf(notice)).toMatchObject({ state: "UNCERTAIN", attempts: 1 });
    expect(mail.to(email)).toHaveLength(1);
  });

  test("that a killed server left half sent is uncertain, not lost and not sent again; while it may still be sent it is left alone", async () => {
    const { notice, email } = await delay();
    mail.state.mood = "hold";
    const dying = work(notice);
    await eventually("the message to be with the mail server", () => mail.to(email).length === 1);
    await work(notice);
    expect(await stateOf(notice)).toMatchObject({ state: "SENDING", attempts: 1 });
    // A server that dies here leaves the claim behind, and nobody to note the answer.
    await work(notice, 2);
    expect(await stateOf(notice)).toMatchObject({ state: "UNCERTAIN", attempts: 1 });
    mail.release();
    await dying;
    expect(await stateOf(notice)).toMatchObject({ state: "UNCERTAIN" });
    expect(mail.to(email)).toHaveLength(1);
  });

  test("is looked at once more before it goes: who has died is not written to, and a concern that came holds it unseen (BR-CL-14, BR-CO-04)", async () => {
    const [gone, kept] = [await delay(), await delay()];
    await admin.query("UPDATE patient SET death_status = '2', died_on = '2026-11-01' WHERE id = $1", [gone.patientId]);
    await concern(kept.patientId);
    await work(gone.notice);
    await work(kept.notice);
    expect(await stateOf(gone.notice)).toMatchObject({ state: "CANCELLED" });
    expect(await stateOf(kept.notice)).toMatchObject({ state: "NEEDS_PERSON", need: "SAFE_CONTACT", restricted: true, channel: null }); // prettier-ignore
    expect([...mail.to(gone.email), ...mail.to(kept.email)]).toEqual([]);
  });

  test("carries no reason for a refusal to anybody but the patient, nor while a concern is open (BR-NT-01)", async () => {
    const { id } = await patient();
    const person = randomUUID();
    await admin.query("INSERT INTO person (practice_id, id, given_name, family_name, born, created_at) VALUES ($1, $2, 'Ann', 'Helper', '1980-01-01', '2026-11-02')", [practice.practiceId, person]); // prettier-ignore
    const about = { services: ["DOCUMENTS"], otherWay: "Ring us.", reason: "The secret reason" } as const;
    const telling = { template: "REFUSED_WITH_REASON", patientId: id, about } as const;
    const own = await tell({ ...telling, cause: "a" });
    const theirs = await tell({ ...telling, toPersonId: person, cause: "a" });
    await concern(id);
    const held = await tell({ ...telling, cause: "b" });
    const { rows } = await admin.query("SELECT id, template, state, merge_fields::text AS said FROM notice WHERE patient_id = $1", [id]); // prettier-ignore
    const of = (notice: { id: string }) => rows.find((row) => row.id === notice.id);
    expect(of(own)).toMatchObject({ template: "REFUSED_WITH_REASON", state: "QUEUED", said: expect.stringContaining("secret") }); // prettier-ignore
    for (const notice of [theirs, held])
      expect(of(notice)).toMatchObject({ template: "REFUSED", state: "NEEDS_PERSON", said: expect.not.stringContaining("secret") }); // prettier-ignore
  });
});

const concern = (patientId: string) =>
  admin.query(
    `INSERT INTO concern (practice_id, id, patient_id, kind, restricted, severity, state, kept_from, suspension_requested, noticed_on, raised_by, raised_at, due_on, version)
     VALUES ($1, $2, $3, 'COERCION', true, 'HIGH', 'OPEN', '{}', false, '2026-11-02', $2, '2026-11-02', '2026-11-02', 1)`,
    [practice.practiceId, randomUUID(), patientId],
  );
