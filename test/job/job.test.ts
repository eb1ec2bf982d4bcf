import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { ruleBroken } from "../../server/errors.ts";
import { enqueue } from "../../server/job/enqueue.ts";
import { job } from "../../server/job/job.ts";
import { jobs } from "../../server/job/jobs.ts";
import { purgeIdempotency } from "../../server/job/purge-idempotency.ts";
import { everyPractice, taskList } from "../../server/job/task.ts";
import { administrator, eventually } from "../support/admin.ts";
import { now, testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { noting, runners } from "./held.ts";

const held = testServer();
let practice: TestPractice;
const admin = administrator(held);
const start = runners(held);
beforeAll(async () => {
  practice = await testPractice(held);
});

const here = (text: string, values: unknown[] = []) =>
  practice.change((database) => database.query<Record<string, unknown>>(text, values));
const waiting = async (name: string) => (await here("SELECT * FROM practice_jobs() WHERE task = $1", [name])) as { id: string; attempts: number; error: string | null }[]; // prettier-ignore

describe("a job", () => {
  test("runs once after the change that asked for it, in that practice, and is then gone", async () => {
    const { noter, noted } = noting("test.once");
    const jobs = start([noter]);
    await practice.change(async (database) => {
      enqueue(database, noter, { word: "hello" });
      await pause(200);
      expect(noted).toEqual([]);
    });
    await eventually("the job ran", () => noted.length > 0);
    await eventually("it is gone", async () => (await waiting("test.once")).length === 0);
    expect(noted).toEqual([{ practiceId: practice.practiceId, word: "hello", askedBy: null, actor: null }]);
    await jobs.stop();
  });

  test("asked for in a change that is undone never runs", async () => {
    const { noter, noted } = noting("test.undone");
    const undone = practice.change(async (database) => {
      enqueue(database, noter, { word: "undone" });
      await Promise.all(database.waiting);
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    expect(await waiting("test.undone")).toEqual([]);
    await practice.change(async (database) => enqueue(database, noter, { word: "kept" }));
    const jobs = start([noter]);
    await eventually("the other ran", () => noted.length > 0);
    expect(noted.map(({ word }) => word)).toEqual(["kept"]);
    await jobs.stop();
  });

  test("of the same key replaces the one that waits, and another practice's key is another", async () => {
    const { noter } = noting("test.key");
    const other = await testPractice(held);
    for (const word of ["first", "second"])
      await practice.change(async (database) => enqueue(database, noter, { word }, { key: "same" }));
    await other.change(async (database) => enqueue(database, noter, { word: "third" }, { key: "same" }));
    expect(await waiting("test.key")).toHaveLength(1);
    const { rows } = await admin.query("SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'test.key' ORDER BY j.id"); // prettier-ignore
    expect(rows.map(({ payload }) => payload.given.word)).toEqual(["second", "third"]);
  });

  test("is not asked for outside a practice, nor given what its schema does not take", async () => {
    const { noter } = noting("test.refused");
    const outside = held.running.server.door.call("SELECT enqueue('test.refused', '{}')", []);
    await expect(outside).rejects.toMatchObject({ code: "42501" });
    await expect(practice.change(async (database) => enqueue(database, noter, { word: 1 } as never))).rejects.toBeInstanceOf(z.ZodError); // prettier-ignore
    expect(await waiting("test.refused")).toEqual([]);
  });

  test("one after another in a practice where it says so, and side by side where it does not", async () => {
    let [atOnce, most, done] = [0, 0, 0];
    const slow = job({
      name: "test.slow",
      payload: z.object({}),
      oneByOne: true,
      run: async () => {
        most = Math.max(most, (atOnce += 1));
        await pause(50);
        [atOnce, done] = [atOnce - 1, done + 1];
      },
    });
    for (let each = 0; each < 4; each += 1) await practice.change(async (database) => enqueue(database, slow, {}));
    const jobs = start([slow], { jobs: 4 });
    await eventually("all ran", () => done === 4);
    expect(most).toBe(1);
    await jobs.stop();
  });
});

describe("a job that fails", () => {
  test("each time it is tried is kept as given up, with nothing of a patient in its error, and can be tried again", async () => {
    let isPoisoned = true;
    const poisoned = job({
      name: "test.poisoned",
      payload: z.object({ patient: z.uuid() }),
      attempts: 1,
      run: async () => {
        if (isPoisoned) throw new Error("Jo Smith, 999 123 4567, born 5 January 1980");
      },
    });
    const jobs = start([poisoned]);
    const { id } = await practice.patient();
    await practice.change(async (database) => enqueue(database, poisoned, { patient: id }));
    await eventually("it was given up", async () => (await waiting("test.poisoned"))[0]?.attempts === 1);
    await eventually("its error is kept", async () => (await waiting("test.poisoned"))[0]?.error !== null);
    const [dead] = await waiting("test.poisoned");
    expect(dead?.error).toMatch(/^Something went wrong; the log has it under job-\d+\.$/);
    const { rows } = await admin.query("SELECT j::text AS whole FROM graphile_worker._private_jobs j WHERE id = $1", [dead?.id]); // prettier-ignore
    expect(rows[0].whole).not.toMatch(/Smith|999|1980/);

    const other = await testPractice(held);
    const byAnother = await other.change((database) => database.query("SELECT retry_job($1) AS done", [dead?.id]));
    expect(byAnother).toEqual([{ done: false }]);
    isPoisoned = false;
    expect(await here("SELECT retry_job($1) AS done", [dead?.id])).toEqual([{ done: true }]);
    await eventually("it was done", async () => (await waiting("test.poisoned")).length === 0);
    expect(await here("SELECT retry_job($1) AS done", [dead?.id])).toEqual([{ done: false }]);
    await jobs.stop();
  });

  test.each<[string, () => unknown, RegExp]>([
    ["a rule", () => ruleBroken("The list is already committed.", "BR-IM-08"), /^The list is already committed\.$/],
    ["the database", () => Object.assign(new Error("Key (name)=(Jo Smith) exists"), { code: "23505", constraint: "patient_key" }), /The database said 23505 \(patient_key\)\.$/], // prettier-ignore
    ["a thing that is no error", () => "Jo Smith", /^Something went wrong; the log has it under job-\d+\.$/],
  ])("by %s says so in words of its own", async (_, thrown, expected) => {
    const name = `test.fails.${expected.source.length}`;
    const failing = job({ name, payload: z.object({}), attempts: 1, run: () => Promise.reject(thrown()) });
    const jobs = start([failing]);
    await practice.change(async (database) => enqueue(database, failing, {}));
    await eventually("its error is kept", async () => !!(await waiting(name))[0]?.error);
    const error = (await waiting(name))[0]?.error;
    expect(error).toMatch(expected);
    expect(error).not.toContain("Smith");
    await jobs.stop();
  });

  test("whose stored payload its schema no longer takes is given up with the place, not the value", async () => {
    const { noter } = noting("test.old");
    await here("SELECT enqueue('test.old', $1, NULL, NULL, 1)", [JSON.stringify({ word: ["Jo Smith"] })]);
    const jobs = start([noter]);
    await eventually("its error is kept", async () => !!(await waiting("test.old"))[0]?.error);
    expect((await waiting("test.old"))[0]?.error).toBe("What the job was given has the wrong form: word.");
    await jobs.stop();
  });
});

describe("the application's own role", () => {
  test.each([
    "SELECT * FROM graphile_worker.jobs",
    "SELECT graphile_worker.add_job('test.once')",
    "DELETE FROM graphile_worker._private_jobs",
    "DROP SCHEMA graphile_worker CASCADE",
    "SET ROLE gatehouse_worker",
  ])("is refused: %s", async (text) => {
    await expect(held.running.server.door.call(text, [])).rejects.toMatchObject({ code: "42501" });
  });

  test("sees no other practice's jobs", async () => {
    const { noter } = noting("test.private");
    const other = await testPractice(held);
    await other.change(async (database) => enqueue(database, noter, { word: "theirs" }));
    expect(await waiting("test.private")).toEqual([]);
    expect(await held.running.server.door.call("SELECT * FROM practice_jobs()", [])).toEqual([]);
  });

  test("owns nothing of the queue, whose owner may make nothing outside it once migrated", async () => {
    const { rows } = await admin.query(
      `SELECT (SELECT count(*)::int FROM pg_class WHERE relnamespace = 'graphile_worker'::regnamespace AND relowner <> 'gatehouse_worker'::regrole) AS strange,
              has_schema_privilege('gatehouse_worker', 'public', 'CREATE') AS in_public,
              has_database_privilege('gatehouse_worker', current_database(), 'CREATE') AS in_database`,
    );
    expect(rows).toEqual([{ strange: 0, in_public: false, in_database: false }]);
  });
});

describe("what runs by the clock", () => {
  test("is added to every practice once, and purges the answers kept for a second press after 24 hours", async () => {
    const other = await testPractice(held);
    const ago = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000);
    for (const { change, practiceId } of [practice, other])
      for (const [key, hours] of [["old", 25], ["young", 23]] as const) // prettier-ignore
        await change((database) => database.query("INSERT INTO idempotency VALUES ($1, gen_random_uuid(), $2, 'x', '', NULL, $3)", [practiceId, key, ago(hours)])); // prettier-ignore
    await admin.query("SELECT graphile_worker.add_job($1, $2)", [everyPractice, { job: purgeIdempotency.name }]);
    const running = start([...jobs]);
    await eventually("both are purged", async () => {
      const { rows } = await admin.query("SELECT practice_id, array_agg(key) AS keys FROM idempotency WHERE key IN ('old', 'young') GROUP BY practice_id"); // prettier-ignore
      return rows.length === 2 && rows.every(({ keys }) => keys.join() === "young");
    });
    await running.stop();
  });

  test("is known to the queue under the name of each job that says when", async () => {
    const running = start([...jobs]);
    await eventually("they are known", async () => {
      const { rows } = await admin.query("SELECT identifier FROM graphile_worker._private_known_crontabs ORDER BY 1");
      return rows.map(({ identifier }) => identifier).join() === jobs.filter(({ every }) => every).map(({ name }) => name).sort().join(); // prettier-ignore
    });
    await running.stop();
  });

  test("has a name of its own, as every job has", () => {
    expect(() => taskList(held.running.server, [...jobs, purgeIdempotency])).toThrow("Two jobs have one name.");
  });
});
