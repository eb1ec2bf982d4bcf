import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { verifyChain } from "../../server/audit/verify.ts";
import { migrate } from "../../server/database/migrate.ts";
import { appUrlFrom } from "../../server/database/roles.ts";
import { start, type Running } from "../../server/main.ts";
import { longList } from "../import/long-list.ts";
import { take, upload } from "../import/upload.ts";
import { eventually } from "../support/admin.ts";
import { ask, settingsOf, testPractice, type Member, type TestPractice } from "../support/practice.ts";
import { buildServer, durableCluster, killableServer, killAll, type Killable } from "./killed.ts";

const isLong = Boolean(process.env["GATEHOUSE_LONG"]);
const count = isLong ? 100_000 : 10_000;
/** Seconds, on a machine that is busy with other things. */
const patience = isLong ? 900 : 200;
const moved = count * 0.4;
const gone = count * 0.01;
/** What is killed when so many hundredths are written: in a long run each of both. */
const firstWeek = isLong ? (["server 10", "server 50", "server 90"] as const) : (["server 50"] as const);
const secondWeek = isLong ? (["database 10", "database 50", "database 90"] as const) : (["database 50"] as const);

let cluster: Awaited<ReturnType<typeof durableCluster>>;
let watcher: Running;
let practice: TestPractice;
let manager: Member;
let server: Killable;
/** The first week's list, once it is sent. */
let week: string;

beforeAll(async () => {
  buildServer();
  cluster = await durableCluster();
  await migrate(cluster.url, appUrlFrom(cluster.url));
  watcher = await start(settingsOf({ GATEHOUSE_NOW: "" }), appUrlFrom(cluster.url), "a search key for tests only, long enough"); // prettier-ignore
  practice = await testPractice({ running: watcher });
  const made = await practice.member("PRACTICE_MANAGER");
  server = await killableServer(cluster.url);
  const headers = { cookie: made.cookie, "x-practice": practice.odsCode };
  manager = {
    ...made,
    ask: (query, variables = {}, more = {}) => ask(server.url, query, variables, { ...headers, ...more }),
  };
}, 240_000);
afterAll(async () => {
  killAll();
  await watcher?.stop();
  await cluster?.stop();
});

async function query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: cluster.url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

interface Batch {
  state: string;
  to_write: number;
  written: number;
  rows: number;
}

const batchOf = async (id: string): Promise<Batch> =>
  (await query<Batch>("SELECT state, rows_to_write AS to_write, rows_written AS written, (SELECT count(*)::int FROM import_row WHERE batch_id = b.id) AS rows FROM import_batch b WHERE id = $1", [id]))[0] as Batch; // prettier-ignore

/** What a commit has written, counted in every table it writes. */
const counted = async (id: string) =>
  (
    await query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM patient) AS patients, (SELECT count(DISTINCT nhs_number)::int FROM patient) AS numbers,
              (SELECT sum(version)::int FROM patient) AS versions, (SELECT count(*)::int FROM patient WHERE removed_on IS NOT NULL) AS left,
              (SELECT count(*)::int FROM patient WHERE address_lines[1] LIKE '%New Lane') AS moved,
              (SELECT count(*)::int FROM event WHERE facts ->> 'batch' = $1::text) AS events,
              (SELECT count(*)::int FROM event WHERE kind = 'patientLeft') AS told,
              (SELECT count(*)::int FROM audit_entry WHERE event = 'patientLeft') AS audited,
              (SELECT count(*)::int FROM service_access WHERE until_at IS NULL AND state = 'ACTIVE') AS active,
              (SELECT count(*)::int FROM service_access WHERE until_at IS NULL AND state = 'ENDED') AS ended,
              (SELECT count(*)::int FROM clinical_system_item) AS items, (SELECT count(*)::int FROM import_piece) AS pieces`,
      [id],
    )
  )[0] as Record<string, number>;

/** Uploads the week's whole list, and waits until it is checked. */
async function checked(content: string): Promise<string> {
  const batchId = await sent(content);
  await eventually("the list is checked", async () => (await batchOf(batchId)).state !== "UPLOADED", patience);
  return batchId;
}

/** How many rows of a file that is being checked are read; none is settled before all are. */
const reading = async (id: string, rows: number) => {
  const sql = "SELECT state, rows_read AS read FROM import_batch WHERE id = $1";
  await eventually("rows are read", async () => {
    const [batch] = await query<{ state: string; read: number }>(sql, [id]);
    if (batch?.state !== "UPLOADED") throw new Error("The check was over too soon.");
    return batch.read >= rows;
  });
};

const sent = async (content: string): Promise<string> =>
  (await upload({ url: server.url } as Running, manager, practice.odsCode, content, { "x-whole-list": "true" })).batchId; // prettier-ignore

/** Looks without a pause until so many hundredths are written: a step takes no longer than a tenth of a second. */
async function reached(id: string, hundredths: number) {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query<Batch>("SELECT state, rows_to_write AS to_write, rows_written AS written FROM import_batch WHERE id = $1", [id]); // prettier-ignore
      const { state, to_write, written } = rows[0] as Batch;
      if (state !== "COMMITTING") throw new Error(`The commit was over before ${hundredths} %.`);
      if (written * 100 >= to_write * hundredths) return;
      await pause(5);
    }
  } finally {
    await client.end();
  }
}

/** Kills what is named when so much is written, and has it started again; the count stands where a step ended. */
async function killAt(id: string, place: string, check: (written: number) => Promise<void>) {
  const [what, hundredths] = place.split(" ");
  await reached(id, Number(hundredths));
  if (what === "server") {
    await server.kill();
    await check((await batchOf(id)).written);
    server = await killableServer(cluster.url);
  } else {
    await cluster.kill();
    await cluster.startAgain();
    await check((await batchOf(id)).written);
  }
}

const over = (id: string) =>
  eventually("the commit is over", async () => (await batchOf(id)).state === "COMMITTED", patience);

describe(`a list of ${count} patients`, () => {
  test(
    "given up while it is checked leaves nothing, and the check that was under way writes nothing more",
    async () => {
      const id = await sent(longList(count, { gone: 1 }));
      await reading(id, 1);
      await eventually("it is given up", async () => (await take(manager, "cancel", id)).errors === undefined);
      const nothing = { state: "CANCELLED", rows: 0 };
      expect(await batchOf(id)).toMatchObject(nothing);
      await eventually("no job is at work", async () => (await query("SELECT FROM graphile_worker.jobs WHERE locked_at IS NOT NULL")).length === 0); // prettier-ignore
      expect(await batchOf(id)).toMatchObject(nothing);
      expect(await counted(id)).toMatchObject({ patients: 0, events: 0, pieces: 0 });
    },
    patience * 1_000,
  );

  test(
    "is checked whole and once though the server is killed while it checks",
    async () => {
      week = await sent(longList(count));
      await reading(week, count / 4);
      await server.kill();
      expect(await batchOf(week)).toMatchObject({ state: "UPLOADED" });
      server = await killableServer(cluster.url);
      await eventually("the list is checked", async () => (await batchOf(week)).state !== "UPLOADED", patience);
      const found = "SELECT state, rows_read AS read, rows_new AS new, rows_refused + rows_person + rows_same + rows_changed + rows_leaver AS others FROM import_batch WHERE id = $1"; // prettier-ignore
      expect(await query(found, [week])).toEqual([{ state: "CHECKED", read: count, new: count, others: 0 }]);
      expect(await batchOf(week)).toMatchObject({ rows: count });
    },
    patience * 1_000,
  );

  test(
    `is written whole and once though the server is killed (${firstWeek.join(", ")} %)`,
    async () => {
      const id = week;
      expect(await counted(id)).toMatchObject({ patients: 0, events: 0 });
      expect((await take(manager, "commit", id)).errors).toBeUndefined();
      for (const place of firstWeek)
        await killAt(id, place, async (written) =>
          expect(await counted(id)).toMatchObject({ patients: written, versions: written, events: written }),
        );
      await over(id);
      expect(await batchOf(id)).toMatchObject({ to_write: count, written: count, rows: count });
      expect(await counted(id)).toMatchObject({ patients: count, numbers: count, versions: count, events: count, pieces: 0 }); // prettier-ignore
    },
    patience * 3_000,
  );

  test(
    `of the next week too, though the database is killed (${secondWeek.join(", ")} %): each change, leaver and item once`,
    async () => {
      await query(
        `INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, from_at)
       SELECT practice_id, gen_random_uuid(), id, 'APPOINTMENTS', 'ACTIVE', 'AUTHORISED', now() - interval '1 day' FROM patient`,
      );
      const before = await counted("");
      const id = await checked(longList(count, { moved, gone }));
      await take(manager, "decideKind", id, { outcome: "LEAVER", decision: "TAKE" });
      expect((await take(manager, "commit", id)).errors).toBeUndefined();
      for (const place of secondWeek)
        await killAt(id, place, async (written) => {
          const now = await counted(id);
          expect(now).toMatchObject({
            patients: count,
            versions: (before["versions"] as number) + written,
            events: written,
          });
          expect(now).toMatchObject({
            told: now["left"],
            audited: now["left"],
            ended: now["left"],
            items: now["left"],
          });
        });
      await over(id);
      expect(await batchOf(id)).toMatchObject({ to_write: moved + gone, written: moved + gone });
      expect(await counted(id)).toMatchObject({ patients: count, numbers: count, versions: count + moved + gone, moved, left: gone, told: gone, audited: gone, ended: gone, items: gone, active: count - gone, events: moved + gone, pieces: 0 }); // prettier-ignore
    },
    patience * 3_000,
  );

  test("leaves the audit whole, and the same file again changes nothing: one entry says so", async () => {
    const before = await counted("");
    const [entries] = await query<{ n: number }>("SELECT count(*)::int AS n FROM audit_entry");
    const again = longList(count, { moved, gone });
    const { batchId } = await upload({ url: server.url } as Running, manager, practice.odsCode, again, { "x-whole-list": "true" }); // prettier-ignore
    expect(await batchOf(batchId)).toMatchObject({ state: "NOTHING_NEW", rows: 0 });
    expect(await counted("")).toEqual(before);
    expect(await query("SELECT count(*)::int AS n FROM audit_entry")).toEqual([{ n: (entries?.n ?? 0) + 1 }]);
    const who = { staffId: null, now: new Date(), correlation: "test" };
    await eventually("the watcher reaches the database", () => watcher.server.door.isReachable().then(() => true, () => false)); // prettier-ignore
    expect(await watcher.server.door.snapshot(who, practice.practiceId, verifyChain)).toMatchObject({ isWhole: true, broken: null }); // prettier-ignore
  }, 60_000);
});
