import { describe, expect, jest, test } from "@jest/globals";
import { commandLine, migratedDatabase } from "../support/command-line.ts";
import { signedIn } from "../support/practice.ts";

// Each starts the program anew, which takes a second on its own and ten on a busy machine.
jest.setTimeout(180_000);
const { held, run, serving } = commandLine();

const lastEntry = async () => (await held.admin.query("SELECT event, outcome, actor_id, body::json ->> 'correlation' AS correlation FROM audit_entry ORDER BY at DESC, seq DESC LIMIT 1")).rows[0]; // prettier-ignore

describe("the commands", () => {
  test("open a practice, add, list and end its people, each with its entry and nobody as its actor", async () => {
    expect(await run("practice add --code Z90001 --name 'Orchard House' --supplier EMIS")).toMatchObject({
      code: 0,
      err: "",
    });
    expect(await lastEntry()).toMatchObject({ event: "openPractice", outcome: "DONE", actor_id: null });

    const added = await run("staff add --practice Z90001 --email Hale@Practice.example --name 'Marion Hale' --role PRACTICE_MANAGER --role RECEPTION --clinical --can-vouch"); // prettier-ignore
    expect(added).toMatchObject({ code: 0, err: "" });
    const first = /First password, shown this once: (\S+)/.exec(added.out)?.[1] as string;
    expect(await lastEntry()).toMatchObject({ event: "addStaff", actor_id: null, correlation: expect.stringMatching(/^command-/) }); // prettier-ignore

    const { at, child, ended } = await serving();
    expect(await signedIn(at, "hale@practice.example", first)).toContain("gatehouse=");
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);

    const listed = await run("staff list --practice Z90001");
    expect(listed.out).toBe("hale@practice.example\tMarion Hale\tPRACTICE_MANAGER RECEPTION\tworks here\n");
    expect(await lastEntry()).toMatchObject({ event: "staffMembers", outcome: "LOOKED", actor_id: null });

    expect((await run("staff disable --practice Z90001 --email HALE@practice.example")).code).toBe(0);
    expect(await lastEntry()).toMatchObject({ event: "disableStaff", outcome: "DONE", actor_id: null });
    expect((await run("staff list --practice Z90001")).out).toMatch(/\tleft on \d{4}-\d\d-\d\d\n$/);
  });

  test.each([
    [0, "--help", /Usage: gatehouse/, "out"],
    [2, "fly", /unknown command/, "err"],
    [2, "practice add --code z9 --name X --supplier EMIS", /An ODS code is like A81001/, "err"],
    [2, "practice add --code Z90009 --name X --supplier OTHERS", /Allowed choices are EMIS/, "err"],
    [2, "practice add --name X --supplier EMIS", /--code/, "err"],
    [2, "staff add --practice Z90001 --email a@b.example --name X --role KING", /Allowed choices are RECEPTION/, "err"],
    [2, "staff add --practice Z90001 --email a@b.example --name X", /--role/, "err"],
    [2, "audit verify --practice", /argument missing/, "err"],
    [
      1,
      "practice add --code Z90001 --name 'Again' --supplier EMIS",
      /^There is a practice with this code already\.\n$/,
      "err",
    ],
    [
      1,
      "staff add --practice Z90008 --email a@b.example --name X --role AUDITOR",
      /^There is no practice with the code Z90008\.\n$/,
      "err",
    ],
    [1, "staff add --practice Z90001 --email nobody --name X --role AUDITOR", /^Write an e-mail address/, "err"],
    [1, "staff disable --practice Z90001 --email nobody@b.example", /^Nobody at Z90001 signs in with/, "err"],
    [1, "staff disable --practice Z90001 --email hale@practice.example", /already left/, "err"],
    [0, "migrate", /^The database is up to date\.\n$/, "out"],
  ] as const)("end with %i: gatehouse %s", async (code, words, expected, where) => {
    const ended = await run(words);
    expect(ended).toMatchObject({ code });
    expect(ended[where]).toMatch(expected);
    expect(ended.err).not.toMatch(/\n {4}at /);
  });

  test("verify the audit of every practice beside a running server, and exit by what they find", async () => {
    const server = await serving();
    try {
      const whole = await run("audit verify --json");
      expect({ code: whole.code, ...JSON.parse(whole.out) }).toMatchObject({ code: 0, isWhole: true, practices: [{ practice: "Z90001", isWhole: true, broken: null }] }); // prettier-ignore
      expect(await run("audit verify --practice Z90001")).toMatchObject({ code: 0, out: expect.stringMatching(/^Z90001: whole, \d+ entries\.\n$/) }); // prettier-ignore

      await held.admin.query("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only; UPDATE audit_entry SET body = body || ' ' WHERE seq = 2; ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_append_only"); // prettier-ignore
      const broken = await run("audit verify --json");
      expect({ code: broken.code, ...JSON.parse(broken.out) }).toMatchObject({ code: 1, isWhole: false, practices: [{ practice: "Z90001", isWhole: false, broken: "CHANGED", brokenAt: 2 }] }); // prettier-ignore
      const said = await run("audit verify");
      expect(said).toMatchObject({ code: 1, out: "Z90001: broken at entry 2: its text or its hash was changed.\n", err: "The audit is broken in 1 of 1 practices.\n" }); // prettier-ignore

      const unknown = await run("audit verify --practice Z90008 --json");
      expect({ code: unknown.code, ...JSON.parse(unknown.out) }).toMatchObject({ code: 1, isWhole: null, error: "There is no practice with the code Z90008." }); // prettier-ignore
    } finally {
      server.child.kill("SIGTERM");
      await server.ended;
    }
  });

  test("load the demonstration once, and never in production", async () => {
    const DATABASE_URL = await migratedDatabase();
    expect(await run("demo", { DATABASE_URL })).toMatchObject({ code: 0, out: expect.stringContaining("Demonstration sign-ins") }); // prettier-ignore
    expect(await run("demo", { DATABASE_URL })).toMatchObject({
      code: 0,
      out: "The demonstration is loaded already.\n",
    });
    expect(await run("audit verify", { DATABASE_URL })).toMatchObject({ code: 0 });
    expect(await run("demo", { DATABASE_URL, NODE_ENV: "production" })).toMatchObject({ code: 2 });
  });
});
