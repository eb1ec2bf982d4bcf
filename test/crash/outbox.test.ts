import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { sendNotice } from "../../server/notice/send.job.ts";
import { mailServer, type Mood } from "../notice/mail-server.ts";
import { atWork, telling } from "../notice/queueing.ts";
import { administrator, eventually } from "../support/admin.ts";
import { ask, testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { buildServer, killableServer, killAll } from "./killed.ts";

const mail = await mailServer();
const smtp = { SMTP_URL: mail.url, SMTP_FROM: "online@larkspur.example" };
const held = testServer(smtp);
const admin = administrator(held);
let practice: TestPractice;
const tell = telling(held, () => practice);

beforeAll(async () => {
  buildServer();
  practice = await testPractice(held);
}, 60_000);
afterAll(async () => {
  killAll();
  await mail.stop();
});

interface Row {
  id: string;
  email: string;
  state: string;
  attempts: number;
}
const outbox = async (): Promise<Row[]> =>
  (await admin.query("SELECT notice.id, email, state, attempts FROM notice JOIN patient ON patient.id = patient_id ORDER BY notice.id")).rows; // prettier-ignore

/** A server of its own sends until something is so, and is killed in the middle of it. */
async function sendUntil(what: string, mood: Mood, isSo: () => Promise<boolean> | boolean) {
  mail.state.mood = mood;
  const server = await killableServer(held.databaseUrl, smtp);
  await eventually(what, isSo);
  await server.kill();
  mail.release();
}

describe("the outbox", () => {
  test("of a server that is killed in the middle of sending, with a mail server that fails in between, sends each notice once and loses none (BR-NT-03)", async () => {
    const count = 24;
    for (let n = 0; n < count; n += 1) {
      const { id } = await practice.patient({ email: `${randomUUID()}@patient.example`, contactMethod: "4" });
      await tell({ template: "READY", patientId: id, cause: "crash", about: { services: ["APPOINTMENTS"] } });
    }
    await sendUntil("a message is with the mail server", "hold", () => mail.taken.length > 0);
    const interrupted = (await outbox()).filter(({ state }) => state === "SENDING").map(({ id }) => id);
    expect(interrupted.length).toBeGreaterThan(0);
    await sendUntil("the mail server puts some off", "busy", async () => (await outbox()).filter(({ state, attempts }) => state === "QUEUED" && attempts > 0).length > 3); // prettier-ignore
    const before = mail.taken.length;
    await sendUntil("another message is with the mail server", "hold", () => mail.taken.length > before);
    await sendUntil("the rest has gone or waits for its time", "take", async () => (await outbox()).every(({ state, attempts }) => state !== "QUEUED" || attempts > 0)); // prettier-ignore

    // What waits for its time comes to it: a day on, the same job takes up what each server left.
    for (let round = 0; round < 2; round += 1)
      for (const { id, state } of await outbox())
        if (state === "QUEUED" || state === "SENDING") await sendNotice.run(atWork(held, practice, 365 * 24 * 60), { noticeId: id }); // prettier-ignore

    const all = await outbox();
    expect(all).toHaveLength(count);
    for (const { state, email } of all) {
      expect(["SENT", "UNCERTAIN"]).toContain(state);
      expect({ state, copies: mail.to(email).length }).toEqual({ state, copies: state === "SENT" ? 1 : expect.any(Number) }); // prettier-ignore
      expect(mail.to(email).length).toBeLessThanOrEqual(1);
    }
    // Only what one of the four killed servers held at that moment, two jobs at most, is for a person to decide about.
    const uncertain = all.filter(({ state }) => state === "UNCERTAIN").map(({ id }) => id);
    expect(uncertain).toEqual(expect.arrayContaining(interrupted));
    expect(uncertain.length).toBeLessThanOrEqual(4 * 2);
    const reader = await practice.member("RECEPTION");
    const { data } = await reader.ask("{ notices(group: IN_TROUBLE, first: 100) { items { id state } } }");
    const waiting = data.notices.items.map(({ id }: { id: string }) => id);
    expect(waiting.sort()).toEqual([...uncertain].sort());
  }, 180_000);
});

describe("a batch of letters", () => {
  const count = process.env["GATEHOUSE_LONG"] ? 500 : 60;
  /** In megabytes. */
  const rss = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;

  test(`of ${count} is one file, which the server makes without holding it`, async () => {
    const notices: { id: string; version: number }[] = [];
    for (let n = 0; n < count; n += 1) {
      const { id: patientId } = await practice.patient();
      const { id } = await tell({ template: "DELAY", patientId, cause: "batch", about: { service: "FULL_HISTORIC_RECORD", expectedOn: "2026-12-24" } }); // prettier-ignore
      notices.push({ id, version: 1 });
    }
    const { cookie } = await practice.member("RECEPTION");
    const server = await killableServer(held.databaseUrl, {
      NODE_ENV: "test",
      GATEHOUSE_NOW: held.running.server.clock().toISOString(),
    });
    const headers = { cookie, "x-practice": practice.odsCode };
    const before = rss(server.pid);
    const began = performance.now();
    const print =
      "mutation ($n: [SeenNoticeInput!]!) { printNotices(notices: $n) { batch { id letters } outcomes { isPrinted } } }";
    const { data, errors } = await ask(server.url, print, { n: notices }, headers);
    expect(errors).toBeUndefined();
    expect(data.printNotices).toMatchObject({ batch: { letters: count } });
    const file = () => fetch(`${server.url}/print/${practice.odsCode}/batches/${data.printNotices.batch.id}.pdf`, { headers: { cookie } }); // prettier-ignore
    /** Reads the file as it comes; answers how long it is, how it ends, and the most that was held meanwhile. */
    const downloaded = async () => {
      let [most, bytes, tail] = [0, 0, ""];
      for await (const chunk of (await file()).body as unknown as AsyncIterable<Uint8Array>) {
        bytes += chunk.length;
        most = Math.max(most, rss(server.pid));
        tail = Buffer.from(chunk).toString("latin1").slice(-64);
      }
      return { most, bytes, tail };
    };
    const first = await downloaded();
    const seconds = (performance.now() - began) / 1_000;
    await downloaded();
    const third = await downloaded();
    await server.kill();
    expect(first.tail).toMatch(/%%EOF\s*$/);
    process.stderr.write(`${count} letters: ${seconds.toFixed(1)} s, ${(first.bytes / 1e6).toFixed(1)} MB of PDF; held before ${before.toFixed(0)} MB, at most ${first.most.toFixed(0)} MB, at the third time ${third.most.toFixed(0)} MB\n`); // prettier-ignore
    // A server that has just started takes its working room once; letter upon letter, time upon time, adds little to it.
    expect(first.most - before).toBeLessThan(200);
    expect(third.most).toBeLessThan(450);
  }, 300_000);
});
