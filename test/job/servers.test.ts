import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { enqueue } from "../../server/job/enqueue.ts";
import { job } from "../../server/job/job.ts";
import { administrator, eventually } from "../support/admin.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";
import { noting, runners } from "./held.ts";

const held = testServer();
let practice: TestPractice;
const admin = administrator(held);
const start = runners(held);
beforeAll(async () => {
  practice = await testPractice(held);
});

describe("a server that runs jobs", () => {
  test("killed in the middle of one leaves it to the next, which begins it within seconds", async () => {
    let done = 0;
    const same = job({
      name: "test.hanging",
      payload: z.object({}),
      run: async () => {
        done += 1;
      },
    });
    const child = spawn(process.execPath, ["--import", "tsx", "test/job/hanging.ts"], {
      env: { PATH: process.env["PATH"], APP_DATABASE_URL: held.appUrl },
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      await practice.change(async (database) => enqueue(database, same, {}));
      await Promise.race([
        once(child.stdout, "data"),
        once(child, "exit").then(() => Promise.reject(new Error("It ended."))),
      ]);
      const other = start([same]);
      child.kill("SIGKILL");
      await eventually("the other server did it", () => done > 0, 25);
      await eventually("it is gone", async () => (await practice.change((database) => database.query("SELECT FROM practice_jobs()"))).length === 0); // prettier-ignore
      expect(done).toBe(1);
      await other.stop();
    } finally {
      child.kill("SIGKILL");
    }
  }, 60_000);

  test("told to stop asks the job at work to break off, and leaves it to be taken up again", async () => {
    let [began, ended] = [0, 0];
    const long = job({
      name: "test.long",
      payload: z.object({}),
      run: async ({ signal }) => {
        began += 1;
        if (began > 1) return void (ended += 1);
        await once(signal, "abort");
        signal.throwIfAborted();
      },
    });
    const first = start([long]);
    await practice.change(async (database) => enqueue(database, long, {}));
    await eventually("it began", () => began === 1);
    await first.stop();
    const second = start([long]);
    await eventually("it was taken up again", () => ended === 1);
    expect(began).toBe(2);
    await second.stop();
  });

  test("goes on by itself when the database has cut all its connections", async () => {
    const { noter, noted } = noting("test.cut");
    const jobs = start([noter]);
    const change = (word: string) => practice.change(async (database) => enqueue(database, noter, { word }));
    await change("before");
    await eventually("the first ran", () => noted.length === 1);
    const { rowCount } = await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'gatehouse_worker' AND datname = current_database()"); // prettier-ignore
    expect(rowCount).toBeGreaterThan(1);
    await change("after");
    await eventually("the second ran", () => noted.length === 2, 20);
    await jobs.stop();
  });

  test("runs beside another, and each job is done by one of them", async () => {
    const { noter, noted } = noting("test.shared");
    const both = [start([noter]), start([noter])];
    await practice.change(async (database) => {
      for (let each = 0; each < 40; each += 1) enqueue(database, noter, { word: String(each) });
    });
    await eventually("all ran", () => noted.length === 40);
    expect(new Set(noted.map(({ word }) => word)).size).toBe(40);
    await Promise.all(both.map((jobs) => jobs.stop()));
    expect(noted).toHaveLength(40);
  });
});
