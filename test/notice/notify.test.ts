import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { checkNotify } from "../../server/notice/notify.ts";
import { pollNotices, sendNotice } from "../../server/notice/send.job.ts";
import { administrator } from "../support/admin.ts";
import { settingsOf, testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { emailTemplate, notifyKey, notifyServer, smsTemplate } from "./notify-server.ts";
import { atWork, telling } from "./queueing.ts";

const notify = await notifyServer();
const env = { NOTIFY_API_KEY: notifyKey, NOTIFY_URL: notify.url, NOTIFY_EMAIL_TEMPLATE: emailTemplate, NOTIFY_SMS_TEMPLATE: smsTemplate, NOTIFY_LETTERS: "yes" }; // prettier-ignore
const held = testServer(env);
const admin = administrator(held);
let practice: TestPractice;
const tell = telling(held, () => practice);
const work = (id: string, minutesOn = 0) => sendNotice.run(atWork(held, practice, minutesOn), { noticeId: id });
const poll = () => pollNotices.run(atWork(held, practice), {});

beforeAll(async () => void (practice = await testPractice(held)));
beforeEach(() => void (notify.state.mood = "201"));
afterAll(() => notify.stop());

const stateOf = async (id: string) =>
  (await admin.query("SELECT state, attempts, problem, carrier, carrier_id, carrier_status, channel FROM notice WHERE id = $1", [id])).rows[0]; // prettier-ignore
const byEmail = { email: "jo@patient.example", contactMethod: "4" };
async function delay(more: object = byEmail) {
  const { id } = await practice.patient(more);
  const about = { service: "DOCUMENTS", expectedOn: "2026-12-24" } as const;
  return (await tell({ template: "DELAY", patientId: id, cause: randomUUID(), about })).id;
}

describe("a notice by GOV.UK Notify", () => {
  test("by e-mail is posted with our subject, body and reference, once", async () => {
    const id = await delay();
    await work(id);
    await work(id, 5);
    expect(notify.of(id)).toHaveLength(1);
    const { type, body } = notify.of(id)[0] as (typeof notify.posted)[0];
    expect({ type, template: body["template_id"], to: body["email_address"] }).toEqual({ type: "email", template: emailTemplate, to: "jo@patient.example" }); // prettier-ignore
    expect(body["personalisation"].subject).toMatch(/little longer/);
    expect(body["personalisation"].body).toMatch(/24 December 2026/);
    expect(await stateOf(id)).toMatchObject({ state: "SENT", carrier: "NOTIFY", carrier_id: notify.of(id)[0]?.id });
  });

  test("as a text is short, and as a letter is our own PDF with its tags", async () => {
    const { id: patientId } = await practice.patient({ mobile: "07700900123", writtenFormat: "11" });
    const letter = await tell({ template: "REPORT_CONCERN", patientId, cause: "letter", about: {} });
    await work(letter.id);
    const posted = notify.of(letter.id)[0]?.body ?? {};
    const pdf = Buffer.from(String(posted["content"]), "base64").toString("latin1");
    expect(pdf).toMatch(/^%PDF-1\.7[\s\S]*\/Marked true/);
    expect(await stateOf(letter.id)).toMatchObject({ state: "SENT", channel: "LETTER" });
    await admin.query("UPDATE notice SET channel = 'SMS', state = 'QUEUED', template = 'DELAY', format = 'STANDARD', merge_fields = '{\"service\": \"DOCUMENTS\", \"expectedOn\": \"2026-12-24\"}' WHERE id = $1", [letter.id]); // prettier-ignore
    await work(letter.id);
    const text = notify.of(letter.id).find(({ type }) => type === "sms")?.body ?? {};
    expect(text["phone_number"]).toBe("07700900123");
    expect(text["personalisation"].body).toMatch(/24 December 2026/);
    expect(text["personalisation"].body.length).toBeLessThan(320);
  });

  test.each([
    ["400 address", /Correct it in the clinical system/],
    ["400 team", /for the team only.*live key/],
  ] as const)("that is refused with %s fails, says what to do, and is not sent again", async (mood, problem) => {
    notify.state.mood = mood;
    const id = await delay();
    await work(id);
    notify.state.mood = "201";
    await work(id, 60);
    expect(await stateOf(id)).toMatchObject({ state: "FAILED", problem: expect.stringMatching(problem) });
    expect((await stateOf(id)).problem).not.toMatch(/jo@/);
    expect(notify.of(id)).toHaveLength(0);
  });

  test.each([
    ["403", /NOTIFY_API_KEY/],
    ["429", /limit/],
  ] as const)("that was surely not taken (%s) waits, and goes later, once", async (mood, problem) => {
    notify.state.mood = mood;
    const id = await delay();
    await work(id);
    expect(await stateOf(id)).toMatchObject({ state: "QUEUED", problem: expect.stringMatching(problem) });
    notify.state.mood = "201";
    await work(id, 1);
    expect(await stateOf(id)).toMatchObject({ state: "SENT", attempts: 2 });
    expect(notify.of(id)).toHaveLength(1);
  });

  test.each(["500 taken", "time-out taken"] as const)(
    "that was perhaps taken (%s) is asked after by its reference and never sent twice",
    async (mood) => {
      notify.state.mood = mood;
      const id = await delay();
      await work(id);
      notify.state.mood = "201";
      await work(id);
      expect(await stateOf(id)).toMatchObject({ state: "SENDING" });
      await work(id, 2);
      expect(await stateOf(id)).toMatchObject({ state: "SENT", attempts: 1, carrier_id: notify.of(id)[0]?.id });
      expect(notify.of(id)).toHaveLength(1);
    },
  );

  test.each(["500", "time-out"] as const)("that was perhaps taken (%s) and was not goes again, once", async (mood) => {
    notify.state.mood = mood;
    const id = await delay();
    await work(id);
    notify.state.mood = "201";
    await work(id, 2);
    expect(await stateOf(id)).toMatchObject({ state: "QUEUED" });
    await work(id, 4);
    expect(await stateOf(id)).toMatchObject({ state: "SENT", attempts: 2 });
    expect(notify.of(id)).toHaveLength(1);
  });

  test("that was perhaps taken waits while Notify cannot be asked either", async () => {
    notify.state.mood = "time-out taken";
    const id = await delay();
    await work(id);
    notify.state.mood = "403";
    await work(id, 2);
    expect(await stateOf(id)).toMatchObject({ state: "SENDING", attempts: 1 });
    notify.state.mood = "201";
    await work(id, 9);
    expect(await stateOf(id)).toMatchObject({ state: "SENT" });
    expect(notify.of(id)).toHaveLength(1);
  });

  test.each([
    ["delivered", "DELIVERED", null],
    ["permanent-failure", "FAILED", /does not exist/],
    ["sending", "SENT", null],
  ] as const)("is asked after until its end: %s is told as %s", async (status, state, problem) => {
    const id = await delay();
    await work(id);
    Object.assign(notify.of(id)[0] as object, { status });
    await poll();
    expect(await stateOf(id)).toMatchObject({ state, carrier_status: status, problem: problem && expect.stringMatching(problem) }); // prettier-ignore
    const { rows } = await admin.query("SELECT facts->>'state' AS state FROM event WHERE kind = 'noticeState' AND facts->>'state' = $2 AND patient_id = (SELECT patient_id FROM notice WHERE id = $1)", [id, state]); // prettier-ignore
    expect(rows).toHaveLength(1);
  });
});

describe("the settings of Notify", () => {
  const check = (more: Record<string, string> = {}) => checkNotify(settingsOf({ ...env, ...more }).notify as never);

  test("are right, or say at start what is expected", async () => {
    expect(await check()).toBe("ready");
    await expect(check({ NOTIFY_SMS_TEMPLATE: emailTemplate })).rejects.toThrow(
      /NOTIFY_SMS_TEMPLATE: expected the id of a text message template.*this is one for email/,
    );
    await expect(check({ NOTIFY_EMAIL_TEMPLATE: randomUUID() })).rejects.toThrow(/NOTIFY_EMAIL_TEMPLATE: expected/);
    notify.state.mood = "403";
    await expect(check()).rejects.toThrow(/NOTIFY_API_KEY: expected an API key/);
  });

  test("with a Notify that does not answer stop nobody from starting", async () =>
    expect(await check({ NOTIFY_URL: "http://127.0.0.1:1" })).toBe("unreached"));

  test.each([
    [{ NOTIFY_API_KEY: "3d844edf-8d35-48ac-975b-e847b4f122b0" }, /NOTIFY_API_KEY: expected a GOV\.UK Notify API key/],
    [{ NOTIFY_API_KEY: "" }, /NOTIFY_API_KEY: expected with the other NOTIFY settings/],
    [{ NOTIFY_EMAIL_TEMPLATE: "", NOTIFY_SMS_TEMPLATE: "", NOTIFY_LETTERS: "no" }, /expected with NOTIFY_API_KEY/],
    [{ SMTP_URL: "smtp://mail.example" }, /SMTP_URL and SMTP_FROM: expected together/],
    [{ SMTP_URL: "http://mail.example", SMTP_FROM: "a@b.example" }, /SMTP_URL: expected an address such as smtps/],
  ])("%j are refused with what is expected", (more, message) => expect(() => settingsOf({ ...env, ...more })).toThrow(message)); // prettier-ignore
});
