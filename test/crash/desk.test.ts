import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { verifyChain } from "../../server/audit/verify.ts";
import { migrate } from "../../server/database/migrate.ts";
import { appUrlFrom } from "../../server/database/roles.ts";
import { start, type Running } from "../../server/main.ts";
import { csv, send } from "../record-entry/records.ts";
import { line, steps } from "../redaction/reviewing.ts";
import { ask, settingsOf, testPractice, type Member, type TestPractice } from "../support/practice.ts";
import { buildServer, durableCluster, killableServer, killAll, type Killable } from "./killed.ts";

const kills = 3;
const entries = 120;
let cluster: Awaited<ReturnType<typeof durableCluster>>;
let watcher: Running;
let practice: TestPractice;
let reviewers: Member[];
let reviewId: string;
let server: Killable;

const press = ({ cookie }: Member, text: string, variables: object) =>
  ask(server.url, text, variables, { cookie, "x-practice": practice.odsCode });

beforeAll(async () => {
  buildServer();
  cluster = await durableCluster();
  await migrate(cluster.url, appUrlFrom(cluster.url));
  watcher = await start(settingsOf({ GATEHOUSE_NOW: "" }), appUrlFrom(cluster.url), "a search key for tests only, long enough"); // prettier-ignore
  practice = await testPractice({ running: watcher });
  const both = ["AUTHORISER", "PRACTICE_MANAGER"] as const;
  reviewers = [await practice.member([...both], { clinical: true }), await practice.member([...both], { clinical: true })]; // prettier-ignore
  // The record comes in by the server that will be killed: its text is sealed with that server's key.
  server = await killableServer(cluster.url);
  const { id: patient } = await practice.patient();
  const lines = Array.from({ length: entries }, (_, at) => line(`e${at}`, "Nothing much."));
  const [one] = reviewers as [Member];
  await send({ url: server.url }, one, practice.odsCode, patient, csv(lines), { "x-confirmed": "true" });
  const opened = await press(one, steps.open, { o: { patientId: patient, purpose: "HISTORIC_ACCESS", services: ["FULL_HISTORIC_RECORD"] } }); // prettier-ignore
  reviewId = opened.data.result.id;
}, 60_000);
afterAll(async () => {
  killAll();
  await watcher?.stop();
  await cluster?.stop();
});

const query = async (text: string) => {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

const decide = `mutation ($g: DecideInput!) { result: decideEntry(given: $g) { undecided entry { id version } } }`;
const acknowledged = new Map<string, number>();

/** Works through the desk from one end; a press without an answer is pressed again under its key. */
async function work({ cookie }: Member, ids: readonly string[]) {
  for (const entryId of ids) {
    const key = randomUUID();
    const headers = { cookie, "x-practice": practice.odsCode, "idempotency-key": key };
    const given = { reviewId, entryId, version: 1, decision: "SHOW" };
    for (;;) {
      const answer = await ask(server.url, decide, { g: given }, headers).catch(() => undefined);
      if (answer?.data) acknowledged.set(entryId, (acknowledged.get(entryId) ?? 0) + 1);
      // CONFLICT: the colleague decided it first.
      if (answer?.data || answer?.status === 409) break;
      if (answer && answer.status !== 503) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
      await pause(30);
    }
  }
}

describe("two reviewers on one range", () => {
  test(`work towards each other while the server is killed ${kills} times; every entry is decided once`, async () => {
    const [one, other] = reviewers as [Member, Member];
    const { ids } = (await press(one, steps.desk, { id: reviewId })).data.result;
    const working = Promise.all([work(one, ids), work(other, [...ids].reverse())]);
    for (let kill = 0; kill < kills; kill += 1) {
      const next = await killableServer(cluster.url);
      await pause(60 + 40 * kill);
      const before = server;
      server = next;
      await before.kill();
    }
    await working;
    expect([...acknowledged.values()].filter((times) => times !== 1)).toEqual([]);
    expect(acknowledged.size).toBe(entries);
  }, 120_000);

  test("leave one decision an entry, counts that agree, and an audit that is whole", async () => {
    const [found] = await query(`SELECT
      (SELECT count(*)::int FROM redaction_decision) AS decisions,
      (SELECT count(DISTINCT entry_id)::int FROM redaction_decision) AS decided,
      (SELECT count(*)::int FROM record_entry WHERE decision = 'SHOW' AND version = 2) AS shown,
      (SELECT sum(undecided)::int FROM redaction_task) AS undecided,
      (SELECT count(*)::int FROM audit_entry WHERE event = 'decideEntry' AND outcome = 'DONE') AS audited`);
    expect(found).toEqual({ decisions: entries, decided: entries, shown: entries, undecided: 0, audited: entries });
    const who = { staffId: null, now: new Date(), correlation: "test" };
    expect(await watcher.server.door.snapshot(who, practice.practiceId, verifyChain)).toMatchObject({ isWhole: true, broken: null }); // prettier-ignore
  }, 30_000);
});
