import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { verifyChain } from "../../server/audit/verify.ts";
import { migrate } from "../../server/database/migrate.ts";
import { appUrlFrom } from "../../server/database/roles.ts";
import { start, type Running } from "../../server/main.ts";
import { eventually } from "../support/admin.ts";
import { ask, settingsOf, testPractice, type Answer, type TestPractice } from "../support/practice.ts";
import { buildServer, durableCluster, killableServer, killAll, type Killable } from "./killed.ts";
import { Client, kindsOnTheRoad, type Shared } from "./stream.ts";

const seed = Number(process.env["GATEHOUSE_SEED"] ?? Date.now() % 1_000_000);
const kills = process.env["GATEHOUSE_LONG"] ? 20 : 4;
let cluster: Awaited<ReturnType<typeof durableCluster>>;
let watcher: Running;
let practice: TestPractice;
let server: Killable;
let clients: Client[];
const shared: Shared = { url: "", isStopping: false, thought: 0, retried: 0, unavailable: 0 };

/** The same pauses for the same seed. */
const random = (() => {
  let state = seed + 1;
  return (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
})();

beforeAll(async () => {
  buildServer();
  cluster = await durableCluster();
  await migrate(cluster.url, appUrlFrom(cluster.url));
  watcher = await start(settingsOf({ GATEHOUSE_NOW: "" }), appUrlFrom(cluster.url), "a search key for tests only, long enough"); // prettier-ignore
  practice = await testPractice({ running: watcher });
  clients = [];
  for (let at = 0; at < 8; at += 1) {
    const roles = ["RECEPTION", "VERIFIER", "REGISTRAR", "AUTHORISER", "PRACTICE_MANAGER"] as const;
    const { cookie } = await practice.member([...roles], { clinical: true, canVouch: true });
    const patients = await practice.change((database) =>
      database.query<{ id: string }>(
        `INSERT INTO patient (practice_id, id, given_name, family_name, given_search, family_search, born, sex, confidentiality, source, imported_at, version)
         SELECT $1, gen_random_uuid(), 'Jo', 'Smith', 'jo', 'smith', '1980-01-05', 'FEMALE', 'U', 'COHORT_CSV', $2, 1 FROM generate_series(1, 3000) RETURNING id`,
        [practice.practiceId, new Date()],
      ),
    );
    clients.push(new Client(shared, { cookie, "x-practice": practice.odsCode }, async () => patients.pop()?.id ?? Promise.reject(new Error("No patient is left.")))); // prettier-ignore
  }
}, 60_000);
afterAll(async () => {
  shared.isStopping = true;
  killAll();
  await watcher?.stop();
  await cluster?.stop();
});

const query = async (text: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
};
const acknowledged = () => clients.flatMap(({ roads }) => roads).flatMap(({ presses }) => presses.filter(({ answer }) => answer)); // prettier-ignore

/** The same people go on at a server that was started anew. */
function moveTo(next: Killable) {
  server = next;
  shared.url = next.url;
}

describe(`eight people at work (seed ${seed})`, () => {
  let working: Promise<unknown>;

  test(`go on under the same keys while the server is killed ${kills} times, and a press answered before is answered the same`, async () => {
    moveTo(await killableServer(cluster.url));
    working = Promise.all(clients.map((client) => client.work()));
    working.catch(() => undefined);
    for (let kill = 0; kill < kills; kill += 1) {
      // The next server starts while this one works, as a supervisor would have it.
      shared.thought = 150;
      const next = await killableServer(cluster.url);
      shared.thought = 0;
      await pause(50 + random(250));
      await server.kill();
      moveTo(next);
      const again = clients.map((client) => ({ client, press: client.roads.at(-2)?.presses.at(random(8)) }));
      for (const { client, press } of again)
        if (press?.answer) expect((await client.send(press))?.data.result).toEqual(press.answer);
    }
    expect(shared.retried).toBeGreaterThan(kills);
    expect(acknowledged().length).toBeGreaterThan(kills * 8);
  }, 240_000);

  test("are told 503 while the database is away, and go on when it is back: the server outlives it, twice", async () => {
    for (let kill = 0; kill < 2; kill += 1) {
      await pause(200 + random(300));
      await cluster.kill();
      try {
        let told = {} as Answer;
        await eventually("the database is missed", async () => {
          if (!server.isRunning()) throw new Error("The server died with its database.");
          told = await ask(shared.url, "{ me { id } }", {}, { cookie: "gatehouse=nothing" });
          return told.status !== 401;
        });
        expect(told).toMatchObject({ status: 503, errors: [{ extensions: { code: "UNAVAILABLE" } }] });
        expect(told.headers.get("retry-after")).toBe("2");
        expect((await fetch(`${shared.url}/health/ready`)).status).toBe(503);
      } finally {
        await cluster.startAgain();
      }
      expect(server.isRunning()).toBe(true);
      await eventually("the server is ready", async () => (await fetch(`${shared.url}/health/ready`)).status === 200);
      const before = acknowledged().length;
      await eventually("somebody is answered", () => acknowledged().length > before + 8);
    }
    expect(shared.unavailable).toBeGreaterThan(0);
  }, 60_000);

  test("are stopped in the middle of something, and nobody presses again", async () => {
    if (!server.isRunning()) moveTo(await killableServer(cluster.url));
    shared.isStopping = true;
    await server.kill();
    await working;
    expect(acknowledged().length).toBeGreaterThan(0);
  }, 20_000);

  test("find every acknowledged step there, once; and of the others either the whole or nothing", async () => {
    // What the dead server had begun is over when the database has noticed.
    await eventually("no transaction is open", async () => (await query("SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'gatehouse' AND state <> 'idle'"))[0].n === 0); // prettier-ignore
    const rows = await query(
      `SELECT a.patient_id, a.id, a.version, (SELECT json_agg(e.kind ORDER BY e.at, e.id) FROM event e WHERE e.application_id = a.id AND e.kind <> 'noticeQueued') AS kinds FROM application a`,
    );
    const stored = new Map(rows.map((row) => [row.patient_id, row]));
    let [whole, nothing] = [0, 0];
    for (const { patientId, presses } of clients.flatMap(({ roads }) => roads)) {
      const row = stored.get(patientId);
      const done = presses.filter(({ answer }) => answer);
      for (const [at, { answer }] of done.entries()) expect(answer).toMatchObject({ id: row.id, version: at + 1 });
      const kinds: string[] = row?.kinds ?? [];
      expect(kinds).toEqual(kindsOnTheRoad.slice(0, kinds.length));
      expect(row?.version ?? 0).toBe(kinds.length);
      // One press at the most was under way when all stopped.
      if (presses.length === done.length) expect(kinds).toHaveLength(done.length);
      else expect([done.length, done.length + 1]).toContain(kinds.length);
      if (presses.length > done.length && kinds.length > done.length) whole += 1;
      else if (presses.length > done.length) nothing += 1;
    }
    expect(stored.size).toBeLessThanOrEqual(clients.flatMap(({ roads }) => roads).length);
    expect(whole + nothing).toBeLessThanOrEqual(clients.length);
  }, 20_000);

  test("find the audit whole, one entry an event, and the counts of every table in agreement", async () => {
    const who = { staffId: null, now: new Date(), correlation: "test" };
    await eventually("the watcher reaches the database", () => watcher.server.door.isReachable().then(() => true, () => false)); // prettier-ignore
    expect(await watcher.server.door.snapshot(who, practice.practiceId, verifyChain)).toMatchObject({ isWhole: true, broken: null }); // prettier-ignore
    const [counts] = await query(
      `SELECT (SELECT count(*)::int FROM event WHERE kind <> 'noticeQueued') AS events,
              (SELECT count(*)::int FROM event WHERE kind = 'noticeQueued') AS told,
              (SELECT count(*)::int FROM notice) AS notices,
              (SELECT count(*)::int FROM audit_entry WHERE outcome = 'DONE' AND patient_id IS NOT NULL) AS entries,
              (SELECT count(*)::int FROM audit_entry a WHERE outcome = 'DONE' AND patient_id IS NOT NULL AND NOT EXISTS (SELECT FROM event e WHERE e.id = (a.body::json -> 'facts' ->> 'event')::uuid)) AS strays,
              (SELECT sum(version)::int FROM application) AS versions,
              (SELECT count(*)::int FROM event WHERE kind = 'enableService') AS enabled,
              (SELECT count(*)::int FROM service_access WHERE state = 'ACTIVE' AND until_at IS NULL) AS active,
              (SELECT count(*)::int FROM clinical_system_item) AS items,
              (SELECT count(*)::int FROM event WHERE kind = 'issueCredential') AS issued,
              (SELECT count(*)::int FROM credential) AS credentials,
              (SELECT count(*)::int FROM event WHERE kind = 'verifyByDocuments') * 2 AS shown,
              (SELECT count(*)::int FROM evidence) AS evidence,
              (SELECT count(*)::int FROM idempotency WHERE answer IS NULL) AS unanswered,
              (SELECT count(*)::int FROM idempotency) AS keys`,
    );
    expect(counts).toMatchObject({ strays: 0, unanswered: 0 });
    expect(counts.entries).toBe(counts.events + counts.told);
    expect(counts.notices).toBe(counts.told);
    expect(counts.versions).toBe(counts.events);
    expect(counts.keys).toBe(counts.events);
    expect([counts.active, counts.items]).toEqual([counts.enabled, counts.enabled]);
    expect(counts.credentials).toBe(counts.issued);
    expect(counts.evidence).toBe(counts.shown);
    expect(counts.events).toBeGreaterThanOrEqual(acknowledged().length);
    expect(counts.events).toBeLessThanOrEqual(acknowledged().length + clients.length);
  }, 20_000);
});
