import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "@jest/globals";
import express from "express";
import pg from "pg";
import { web } from "../../server/web.ts";
import { eventually } from "../support/admin.ts";
import { ask, testServer } from "../support/practice.ts";

describe("health", () => {
  const held = testServer();

  test("is live and ready while the database answers", async () => {
    expect((await fetch(`${held.running.url}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${held.running.url}/health/ready`)).json()).toEqual({ ready: true });
  });

  test("is live but not ready while the server stops", async () => {
    const app = express().use(web(held.running.server, () => true)).listen(0); // prettier-ignore
    await once(app, "listening");
    const at = `http://localhost:${(app.address() as AddressInfo).port}`;
    const [live, ready] = [await fetch(`${at}/health/live`), await fetch(`${at}/health/ready`)];
    app.close();
    expect([live.status, ready.status]).toEqual([200, 503]);
  });

  test("is live but not ready when the database is gone, and ready again when it is back", async () => {
    const { url: at } = held.running;
    const name = new URL(held.databaseUrl).pathname.slice(1);
    const root = new pg.Client({ connectionString: process.env["GATEHOUSE_TEST_CLUSTER"] as string });
    root.on("error", () => undefined);
    await root.connect();
    await root.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await root.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
    const ready = async () => (await fetch(`${at}/health/ready`)).status;
    await eventually("it is not ready", async () => (await ready()) === 503);
    expect((await fetch(`${at}/health/live`)).status).toBe(200);
    const answer = await ask(at, "{ me { id } }", {}, { cookie: "gatehouse=x" });
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: "UNAVAILABLE" } }] });
    expect(answer.headers.get("retry-after")).toBe("2");
    await root.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await root.end();
    await eventually("it is ready again", async () => (await ready()) === 200);
  });
});
