import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { eventually } from "../support/admin.ts";
import { commandLine } from "../support/command-line.ts";
import { ask } from "../support/practice.ts";

// Each starts the program anew, which takes a second on its own and ten on a busy machine.
jest.setTimeout(180_000);
const { held, run, serving } = commandLine();

describe("a start that cannot be", () => {
  test("for a wrong setting says so, with 2, before anything is touched", async () => {
    const ended = await run("serve", { PORT: "many", DATABASE_URL: "postgres://nobody:hunter2@127.0.0.1:9/none" });
    expect(ended).toMatchObject({ code: 2, out: "", err: "Gatehouse did not start. PORT: expected a number from 0 to 65535.\n" }); // prettier-ignore
  });

  test("for a port in use says so, with 1", async () => {
    const taken = createServer().listen(0, "localhost");
    await once(taken, "listening");
    const ended = await run("serve", { DATABASE_URL: held.url, PORT: String((taken.address() as AddressInfo).port) });
    taken.close();
    expect(ended).toMatchObject({ code: 1, out: "", err: "Gatehouse did not start. The port is in use; set PORT to another, such as PORT=4100.\n" }); // prettier-ignore
  });

  test.each([
    [
      "where nothing listens",
      "postgres://gate:hunter2@127.0.0.1:9/none",
      /127\.0\.0\.1:9 cannot be used by gate \(ECONNREFUSED\)/,
    ],
    [
      "of an unknown host",
      "postgres://gate:hunter2@no-such-host.invalid/none",
      /no-such-host\.invalid:5432 cannot be used by gate/,
    ],
    ["with a wrong password", "", /cannot be used by postgres \(28P01\)/],
    ["that does not exist", "", /cannot be used by postgres \(3D000\)/],
  ])("for a database %s says so, with 1 and without the password", async (which, given, expected) => {
    const wrong = new URL(given || held.url);
    if (which.includes("wrong")) wrong.password = "hunter2";
    if (which.includes("exist")) wrong.pathname = "/nowhere";
    const ended = await run("serve", { DATABASE_URL: wrong.href });
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.err).toMatch(expected);
    expect(ended.err).not.toContain(decodeURIComponent(wrong.password));
    expect(ended.err).not.toMatch(/\n {4}at /);
  });

  test("for a database address without a password says what to set", async () => {
    const ended = await run("serve", { DATABASE_URL: "postgres://gate@127.0.0.1:9/none" });
    expect(ended).toMatchObject({ code: 2, err: expect.stringMatching(/Set APP_DATABASE_URL as well/) });
  });
});

describe("a running server", () => {
  test("told to stop finishes what is in flight, refuses what is new, and ends with 0", async () => {
    const { child, at, ended } = await serving();
    await run("practice add --code Z90001 --name 'Orchard House' --supplier EMIS");
    await run("staff add --practice Z90001 --email slow@practice.example --name Slow --role RECEPTION");
    await held.admin.query("BEGIN; LOCK TABLE staff_password IN ACCESS EXCLUSIVE MODE");
    const inFlight = ask(at, "mutation { signIn(email: \"slow@practice.example\", password: \"wrong-wrong-wrong\") { id } }", {}, {}); // prettier-ignore
    await eventually("the request waits", async () => (await held.admin.query("SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")).rowCount === 1); // prettier-ignore
    child.kill("SIGTERM");
    await eventually("nothing new is let in", () => fetch(`${at}/health/live`).then(() => false, () => true)); // prettier-ignore
    await held.admin.query("ROLLBACK");
    expect((await inFlight).status).toBe(401);
    expect((await ended).code).toBe(0);
  });

  test("starts again on what it left", async () => {
    const { child, at, ended, took } = await serving();
    expect((await fetch(`${at}/health/ready`)).status).toBe(200);
    process.stdout.write(`A second start took ${Math.round(took)} ms.\n`);
    child.kill("SIGTERM");
    await ended;
  });

  test("on its embedded database keeps what was written, from one start to the next", async () => {
    const env = { DATA_DIR: mkdtempSync(join(tmpdir(), "gatehouse-cli-")), SEARCH_KEY: "" };
    expect(await run("practice add --code Z90002 --name 'Embedded' --supplier SYSTMONE", env)).toMatchObject({
      code: 0,
    });
    expect(await run("audit verify", env)).toMatchObject({ code: 0, out: "Z90002: whole, 1 entries.\n" });
    rmSync(env.DATA_DIR, { recursive: true, force: true });
  });
});
