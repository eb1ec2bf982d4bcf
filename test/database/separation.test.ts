import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { administrator } from "../support/admin.ts";
import { testPractice, testServer, type TestPractice } from "../support/practice.ts";

/** These tests take the application's own filters away: bare statements, as its role, within practice A. */
const held = testServer();
const admin = administrator(held);
let app: pg.Client;
let [a, b] = [] as unknown as [TestPractice, TestPractice];

beforeAll(async () => {
  app = new pg.Client({ connectionString: held.appUrl });
  await app.connect();
  [a, b] = [await testPractice(held), await testPractice(held)];
  for (const practice of [a, b]) await practice.member("PRACTICE_MANAGER");
});
afterAll(() => app.end());

/** Runs a statement within A and undoes it; an error is its SQLSTATE. */
async function within(practiceId: string, text: string, values: unknown[] = []) {
  await app.query("BEGIN");
  try {
    await app.query("SELECT set_config('app.practice', $1, true)", [practiceId]);
    const { rows, rowCount } = await app.query(text, values);
    return { rows, rowCount };
  } catch (error) {
    return { code: (error as { code: string }).code };
  } finally {
    await app.query("ROLLBACK");
  }
}

describe("with the rights it has, the application", () => {
  test.each([
    ["reads no password", "SELECT * FROM staff_password"],
    ["reads no session", "SELECT * FROM session"],
    ["makes no practice", "INSERT INTO practice VALUES (gen_random_uuid(), 'X', 'X', 'EMIS', '{}', '2026-11-02')"],
    ["writes no audit entry of its own", "INSERT INTO audit_entry (practice_id, seq, body, hash) VALUES ($1, 9, '{}', '')"], // prettier-ignore
    ["changes no audit entry", "UPDATE audit_entry SET body = '' WHERE practice_id <> $1"],
    ["removes no audit entry", "DELETE FROM audit_entry WHERE practice_id <> $1"],
    ["moves no head of a chain", "UPDATE audit_head SET seq = 0 WHERE practice_id <> $1"],
    ["changes no event", "UPDATE event SET kind = '' WHERE practice_id <> $1"],
    ["empties no table", "TRUNCATE audit_entry"],
    ["makes no table", "CREATE TABLE own (id int)"],
    ["becomes no other role", "SET LOCAL ROLE gatehouse_owner"],
    ["takes no policy away", "ALTER TABLE patient DISABLE ROW LEVEL SECURITY"],
  ])("%s", async (_, text) => {
    expect(await within(a.practiceId, text, text.includes("$1") ? [a.practiceId] : [])).toEqual({ code: "42501" });
  });

  test("sees its own practice alone, and the people who work there", async () => {
    expect((await within(a.practiceId, "SELECT id FROM practice")).rows).toEqual([{ id: a.practiceId }]);
    const people = await within(a.practiceId, "SELECT id FROM staff");
    const members = await within(a.practiceId, "SELECT staff_id AS id FROM membership");
    expect(people.rows).toEqual(members.rows);
    expect(people.rows).toHaveLength(1);
    expect((await within(a.practiceId, "UPDATE practice SET policy = '{}' WHERE id <> $1", [a.practiceId])).rowCount).toBe(0); // prettier-ignore
  });
});

interface Table {
  name: string;
  columns: { name: string; type: string; needed: boolean }[];
}

const values: Record<string, string> = {
  uuid: "gen_random_uuid()",
  "text[]": "'{}'",
  "uuid[]": "'{}'",
  jsonb: "'{}'",
  json: "'{}'",
  boolean: "false",
  integer: "(SELECT 1000 + count(*) FROM %s)",
  smallint: "1",
  bigint: "(SELECT 1000 + count(*) FROM %s)",
  numeric: "1",
  date: "(SELECT '2026-11-02'::date + count(*)::int FROM %s)",
  "timestamp with time zone": "(SELECT '2026-11-02T09:00:00Z'::timestamptz + count(*) * interval '1 day' FROM %s)",
  bytea: "sha256(gen_random_uuid()::text::bytea)",
  text: "gen_random_uuid()::text",
};

const special: Record<string, string> = {
  "audit_entry.body": `'{"at":"2026-11-02T09:00:00Z","event":"test","outcome":"DONE"}'`,
};

const insertInto = ({ name, columns }: Table, practiceId: string) => {
  const needed = columns.filter((column) => column.needed);
  const given = needed.map((column) => {
    if (column.name === "practice_id") return `'${practiceId}'`;
    const value = special[`${name}.${column.name}`] ?? values[column.type];
    if (!value) throw new Error(`Say which ${column.type} to put into ${name}.${column.name}.`);
    return value.replaceAll("%s", name);
  });
  return `INSERT INTO ${name} (${needed.map((column) => column.name).join(", ")}) VALUES (${given.join(", ")})`;
};

describe("with every right there is and no constraint to help, only policies", () => {
  let tables: Table[] = [];
  beforeAll(async () => {
    const { rows } = await admin.query<Table>(`
      SELECT c.relname AS name, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL),
               'needed', a.attnotnull AND NOT a.atthasdef AND a.attgenerated = '') ORDER BY a.attnum) AS columns
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = c.oid AND p.attname = 'practice_id')
       GROUP BY c.relname ORDER BY 1`);
    tables = rows;
    const { rows: constraints } = await admin.query<{ table: string; name: string }>(
      `SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f')`,
    );
    for (const each of constraints) await admin.query(`ALTER TABLE ${each.table} DROP CONSTRAINT ${each.name}`);
    const { rows: computed } = await admin.query<{ table: string; name: string }>(
      `SELECT attrelid::regclass::text AS table, attname AS name FROM pg_attribute
        WHERE attgenerated <> '' AND attnotnull AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`,
    );
    for (const each of computed) await admin.query(`ALTER TABLE ${each.table} ALTER ${each.name} DROP NOT NULL`);
    for (const { name } of tables) {
      await admin.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
      await admin.query(`GRANT ALL ON ${name} TO gatehouse_app`);
    }
    for (const table of tables.filter(({ name }) => name !== "audit_head")) {
      for (const practice of [a, a, b, b]) await admin.query(insertInto(table, practice.practiceId));
    }
  });

  const each = async (check: (table: Table) => Promise<unknown>) => {
    const found: Record<string, unknown> = {};
    for (const table of tables) found[table.name] = await check(table);
    expect(Object.keys(found).length).toBeGreaterThan(15);
    return found;
  };
  const all = (answer: unknown) => Object.fromEntries(tables.map(({ name }) => [name, answer]));
  const countOf = async (name: string, practiceId: string) =>
    Number((await admin.query(`SELECT count(*) FROM ${name} WHERE practice_id = $1`, [practiceId])).rows[0].count);

  test("every table has rows of both practices", async () => {
    const found = await each(async ({ name }) => (await countOf(name, a.practiceId)) > 0 && (await countOf(name, b.practiceId)) > 0); // prettier-ignore
    expect(found).toEqual(all(true));
  });

  test("a bare SELECT sees nothing of another practice", async () => {
    const found = await each(async ({ name }) => (await within(a.practiceId, `SELECT DISTINCT practice_id FROM ${name}`)).rows); // prettier-ignore
    expect(found).toEqual(all([{ practice_id: a.practiceId }]));
  });

  test("naming another practice's rows does not show them", async () => {
    const found = await each(async ({ name }) => (await within(a.practiceId, `SELECT FROM ${name} WHERE practice_id = $1`, [b.practiceId])).rowCount); // prettier-ignore
    expect(found).toEqual(all(0));
  });

  test("a SELECT without a practice, or with one that is none, sees nothing", async () => {
    for (const practiceId of ["", uuid()]) {
      expect(await each(async ({ name }) => (await within(practiceId, `SELECT FROM ${name}`)).rowCount)).toEqual(
        all(0),
      );
    }
  });

  test.each([
    ["UPDATE", "UPDATE %s SET practice_id = practice_id"],
    ["DELETE", "DELETE FROM %s"],
  ])("a bare %s changes nothing of another practice", async (_, text) => {
    const found = await each(async ({ name }) => {
      const own = await countOf(name, a.practiceId);
      return (await within(a.practiceId, text.replace("%s", name))).rowCount === own;
    });
    expect(found).toEqual(all(true));
  });

  test("a row for another practice is not inserted", async () => {
    const found = await each((table) => within(a.practiceId, insertInto(table, b.practiceId)));
    expect(found).toEqual(all({ code: "42501" }));
  });

  test("a row is not moved to another practice", async () => {
    const found = await each(({ name }) => within(a.practiceId, `UPDATE ${name} SET practice_id = $1`, [b.practiceId]));
    expect(found).toEqual(all({ code: "42501" }));
  });
});
