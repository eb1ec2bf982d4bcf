import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { administrator } from "../support/admin.ts";
import { ask, testPractice, testServer, type Member, type TestPractice } from "../support/practice.ts";

const held = testServer();
const admin = administrator(held);
let practice: TestPractice;
let manager: Member;
beforeAll(async () => {
  practice = await testPractice(held);
  manager = await practice.member("PRACTICE_MANAGER");
});

const lastEntry = async () =>
  (
    await admin.query<{ event: string; outcome: string; actor_id: string; subject_id: string | null; body: string }>(
      "SELECT event, outcome, actor_id, subject_id, body FROM audit_entry WHERE practice_id = $1 ORDER BY seq DESC LIMIT 1",
      [practice.practiceId],
    )
  ).rows[0];
const entriesOf = async (event: string) =>
  Number((await admin.query("SELECT count(*) FROM audit_entry WHERE practice_id = $1 AND event = $2", [practice.practiceId, event])).rows[0].count); // prettier-ignore

const details = { roles: ["RECEPTION"], clinical: false, canVouch: false };
const addStaff = `mutation ($email: String!, $name: String!, $details: StaffDetailsInput!) {
  addStaff(email: $email, name: $name, details: $details) { member { id version } firstPassword } }`;
const somebody = () => ({ email: `${randomUUID()}@practice.example`, name: "New Person", details });
const membersNow = async () =>
  Number((await admin.query("SELECT count(*) FROM membership WHERE practice_id = $1", [practice.practiceId])).rows[0].count); // prettier-ignore

describe("an answer", () => {
  test("carries a reference, is kept by no cache, and says when the session ends", async () => {
    const { headers, status } = await manager.ask("{ me { id } }");
    expect(status).toBe(200);
    expect(headers.get("x-correlation-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-session-ends")).toMatch(/^2026-11-02T09:1\d:\d\d/);
  });

  test.each([
    [401, "UNAUTHENTICATED", () => ask(held.running.url, "{ colleagues { id } }", {}, {})],
    [403, "FORBIDDEN", () => manager.ask("{ colleagues { id } }", {}, { "x-practice": "T99999" })],
    [404, "NOT_FOUND", () => manager.ask(disable, { id: randomUUID(), version: 1 })],
    [409, "CONFLICT", () => manager.ask(change, { id: randomUUID(), version: 1, details })],
    [422, "RULE_BROKEN", () => manager.ask(disable, { id: manager.id, version: 1 })],
    [422, "BAD_USER_INPUT", () => manager.ask("{ patients(first: 101) { total } }")],
    [429, "RATE_LIMITED", () => tooOften()],
    [503, "UNAVAILABLE", () => timedOut()],
  ])("of status %s has the code %s, a sentence and the reference", async (status, code, asked) => {
    const answer = await asked();
    expect(answer.status).toBe(status);
    expect(answer.data).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions.code).toBe(code);
    expect(answer.errors?.[0]?.message).toMatch(/^[A-Z].*\.$/);
    expect(answer.errors?.[0]?.extensions.correlation).toBe(answer.headers.get("x-correlation-id"));
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.has("retry-after")).toBe(status === 429 || status === 503);
  });

  const disable = "mutation ($id: UUID!, $version: Int!) { disableStaff(id: $id, version: $version) { id } }";
  const change =
    "mutation ($id: UUID!, $version: Int!, $details: StaffDetailsInput!) { changeStaff(id: $id, version: $version, details: $details) { id } }";

  async function tooOften() {
    const wrong = () => ask(held.running.url, signIn, { e: "nobody@practice.example", p: "wrong" }, {});
    for (let time = 0; time < 10; time += 1) await wrong();
    return wrong();
  }

  async function timedOut() {
    await admin.query("BEGIN; LOCK TABLE patient IN ACCESS EXCLUSIVE MODE");
    const { query } = admin;
    const asked = manager.ask("{ patients { total } }");
    // The server waits for its lock_timeout; to be quicker, the administrator cancels it as a time-out would.
    for (let isWaiting = true; isWaiting;) {
      const { rows } = await query("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"); // prettier-ignore
      isWaiting = rows.length === 0;
    }
    await query("ROLLBACK");
    return asked;
  }
});

const signIn = "mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { id } }";

describe("an error that nobody expected", () => {
  test("is answered with a reference and no detail, and is logged without a value", async () => {
    const logged: object[] = [];
    const { log } = held.running.server;
    const error = log.error.bind(log);
    log.error = ((...given: [object]) => void logged.push(given[0])) as typeof log.error;
    await admin.query("ALTER TABLE patient RENAME TO patient_elsewhere");
    const answer = await manager.ask("{ patients { total } }").finally(async () => {
      await admin.query("ALTER TABLE patient_elsewhere RENAME TO patient");
      log.error = error;
    });
    expect(answer).toMatchObject({ status: 500, data: null, errors: [{ extensions: { code: "INTERNAL" } }] });
    expect(JSON.stringify(answer.errors)).not.toMatch(/patient|exist|select|42P01|\.ts/i);
    const correlation = answer.headers.get("x-correlation-id");
    expect(answer.errors?.[0]?.extensions).toEqual({ code: "INTERNAL", correlation });
    expect(logged).toMatchObject([{ correlation, err: { code: "42P01", stack: expect.stringContaining("at ") } }]);
    expect(JSON.stringify(logged)).not.toContain("does not exist");
  });

  test("in COMMIT itself is masked alike, and nothing is changed", async () => {
    await admin.query(`
      CREATE FUNCTION refuse_late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'late for %', NEW.staff_id; END $$;
      CREATE CONSTRAINT TRIGGER late AFTER INSERT ON membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_late()`);
    const before = await membersNow();
    const answer = await manager
      .ask(addStaff, somebody())
      .finally(() => admin.query("DROP TRIGGER late ON membership"));
    expect(answer).toMatchObject({ status: 500, data: null, errors: [{ extensions: { code: "INTERNAL" } }] });
    expect(JSON.stringify(answer.errors)).not.toContain("late");
    expect(await membersNow()).toBe(before);
    expect(await lastEntry()).toMatchObject({ event: "addStaff", outcome: "FAILED", actor_id: manager.id });
  });

  test.each([
    ["40001", "a serialization failure"],
    ["40P01", "a deadlock"],
  ])("of %s, %s, is tried again twice, and told as somebody else's turn when it stays", async (code) => {
    await admin.query(`
      CREATE SEQUENCE tries;
      GRANT USAGE ON tries TO gatehouse_app;
      CREATE FUNCTION fail_at_first() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF nextval('tries') <= 2 OR NEW.job_title = 'Always' THEN RAISE EXCEPTION 'met' USING ERRCODE = '${code}'; END IF; RETURN NEW; END $$;
      CREATE TRIGGER meet BEFORE INSERT ON membership FOR EACH ROW EXECUTE FUNCTION fail_at_first()`);
    const before = await membersNow();
    try {
      expect((await manager.ask(addStaff, somebody())).status).toBe(200);
      expect(await membersNow()).toBe(before + 1);
      const refused = await manager.ask(addStaff, { ...somebody(), details: { ...details, jobTitle: "Always" } });
      expect(refused).toMatchObject({ status: 409, errors: [{ extensions: { code: "CONFLICT" } }] });
      expect((await admin.query("SELECT last_value FROM tries")).rows).toEqual([{ last_value: "6" }]);
    } finally {
      await admin.query("DROP TRIGGER meet ON membership; DROP FUNCTION fail_at_first; DROP SEQUENCE tries");
    }
    expect(await membersNow()).toBe(before + 1);
  });

  test("of a named constraint is its sentence, by field", async () => {
    const person = somebody();
    expect((await manager.ask(addStaff, person)).status).toBe(200);
    const again = await manager.ask(addStaff, person);
    expect(again).toMatchObject({ status: 422, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
    expect(again.errors?.[0]?.extensions.fields).toEqual({ email: "This person already works at this practice." });
  });
});

describe("a value of the wrong form", () => {
  const find = "query ($id: UUID!) { staffMember(id: $id) { id } }";

  test.each(["943 476 5919", "", "x".repeat(36), "-".repeat(36), 7, null, ["a"]])(
    "such as %j for an id is named by its place, never repeated",
    async (id) => {
      const { status, errors } = await manager.ask(find, { id });
      expect(status).toBe(422);
      expect(errors?.[0]?.extensions.fields).toEqual({
        id: "This is missing or has the wrong form.",
      });
      expect(JSON.stringify(errors, (key, value: unknown) => (key === "correlation" ? "" : value))).not.toContain("943"); // prettier-ignore
    },
  );

  test("deep in an input is named by its whole place", async () => {
    const { status, errors } = await manager.ask(addStaff, { ...somebody(), details: { ...details, identityTrainedOn: "2026-02-31" } }); // prettier-ignore
    expect(status).toBe(422);
    expect(Object.keys(errors?.[0]?.extensions.fields ?? {})).toEqual(["details.identityTrainedOn"]);
    expect(JSON.stringify(errors)).not.toContain("02-31");
  });

  test("an id in capitals is the same id to every rule, so nobody changes their own roles by spelling", async () => {
    const change = "mutation ($id: UUID!, $version: Int!, $details: StaffDetailsInput!) { changeStaff(id: $id, version: $version, details: $details) { roles } }"; // prettier-ignore
    for (const id of [manager.id.toUpperCase(), manager.id]) {
      const { errors } = await manager.ask(change, { id, version: 1, details: { ...details, roles: ["AUTHORISER"] } });
      expect(errors?.[0]?.message).toBe("You cannot change your own roles. Ask another manager.");
    }
    expect((await manager.ask(find, { id: `{${manager.id}}` })).status).toBe(422);
  });

  test.each(["0000-01-01", "2026-13-01", "2026-1-1", "1"])("the date %s never reaches the database", async (day) => {
    const { status } = await manager.ask(addStaff, { ...somebody(), details: { ...details, identityTrainedOn: day } });
    expect(status).toBe(422);
  });
});

describe("the audit of an operation", () => {
  const search = "query ($w: String!) { searchPatients(words: $w) { id familyName } }";

  test("of a look is durable before the answer leaves", async () => {
    await practice.patient({ familyName: "Lookedfor" });
    for (let time = 0; time < 5; time += 1) {
      const before = await entriesOf("searchPatients");
      await manager.ask(search, { w: "Lookedfor" });
      expect(await entriesOf("searchPatients")).toBe(before + 1);
    }
    const entry = await lastEntry();
    expect(entry).toMatchObject({ outcome: "LOOKED", actor_id: manager.id });
    expect(entry?.body).not.toMatch(/lookedfor/i);
  });

  test("that cannot be written refuses the answer", async () => {
    await admin.query("REVOKE EXECUTE ON FUNCTION audit_append FROM gatehouse_app");
    const answer = await manager
      .ask(search, { w: "Lookedfor" })
      .finally(() => admin.query("GRANT EXECUTE ON FUNCTION audit_append TO gatehouse_app"));
    expect(answer).toMatchObject({ status: 500, data: null });
    expect(JSON.stringify(answer)).not.toContain("Lookedfor");
  });

  test("tells of a refused attempt after the rollback, with its code and its subject", async () => {
    const members = await membersNow();
    const id = randomUUID();
    await manager.ask("mutation ($id: UUID!) { disableStaff(id: $id, version: 1) { id } }", { id });
    expect(await membersNow()).toBe(members);
    const entry = await lastEntry();
    expect(entry).toMatchObject({ event: "disableStaff", outcome: "REFUSED", actor_id: manager.id, subject_id: id });
    expect(JSON.parse(entry?.body ?? "").facts).toEqual({ code: "NOT_FOUND", rule: null });
  });

  test("tells of an attempt with an id that is none, without the id", async () => {
    await manager.ask("mutation ($id: UUID!) { disableStaff(id: $id, version: 1) { id } }", { id: "-".repeat(36) });
    expect(await lastEntry()).toMatchObject({ event: "disableStaff", outcome: "REFUSED", subject_id: null });
  });

  test("tells of a query that the role does not allow", async () => {
    const champion = await practice.member("CHAMPION");
    expect((await champion.ask("{ patients { total } }")).status).toBe(403);
    expect(await lastEntry()).toMatchObject({ event: "patients", outcome: "REFUSED", actor_id: champion.id });
  });
});
