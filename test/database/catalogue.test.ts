import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { testServer } from "../support/practice.ts";

/** Tables that belong to no practice, each for its reason. */
const globalTables = {
  attempt: "counts of sign-in attempts, by hashes",
  migration: "what was run",
  practice: "the practice itself; its policy compares its id",
  session: "a session knows a person, not a practice",
  staff: "a person is known once; a policy shows them where they work",
  staff_password: "read by functions alone",
};

const held = testServer();
let admin: pg.Client;
beforeAll(async () => {
  admin = new pg.Client({ connectionString: held.databaseUrl });
  await admin.connect();
});
afterAll(() => admin.end());

const tables = async () =>
  (
    await admin.query<{ name: string; owner: string; forced: boolean; practice: boolean; policies: string[] }>(`
      SELECT c.relname AS name, c.relowner::regrole::text AS owner, c.relrowsecurity AND c.relforcerowsecurity AS forced,
             EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'practice_id') AS practice,
             ARRAY(SELECT p.polname::text FROM pg_policy p WHERE p.polrelid = c.oid ORDER BY 1) AS policies
        FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`)
  ).rows;

describe("the catalogue", () => {
  test("a table without practice_id is on the named list", async () => {
    const without = (await tables()).filter(({ practice }) => !practice).map(({ name }) => name);
    expect(without).toEqual(Object.keys(globalTables));
  });

  test("every table of a practice has forced policies for the practice and for migrations", async () => {
    const kept = (await tables()).filter(({ practice }) => practice);
    expect(kept.length).toBeGreaterThan(10);
    for (const { name, forced, policies } of kept) {
      expect({ name, forced, policies: policies.filter((policy) => policy !== "chain") }).toEqual({
        name,
        forced: true,
        policies: ["migration", "practice"],
      });
    }
  });

  test("every key and index of a practice's table begins with practice_id", async () => {
    const { rows } = await admin.query<{ index: string; first: string }>(`
      SELECT i.indexrelid::regclass::text AS index, a.attname AS first
        FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid AND c.relnamespace = 'public'::regnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
       WHERE EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = c.oid AND p.attname = 'practice_id')`);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ first }) => first !== "practice_id")).toEqual([]);
  });

  test("every foreign key between a practice's tables carries practice_id", async () => {
    const { rows } = await admin.query<{ name: string; columns: string[] }>(`
      SELECT k.conname AS name, ARRAY(SELECT a.attname::text FROM unnest(k.conkey) n JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n) AS columns
        FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid
       WHERE k.contype = 'f' AND EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = t.oid AND p.attname = 'practice_id')`);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ columns }) => !columns.includes("practice_id"))).toEqual([]);
  });

  test("the application owns nothing, and neither it nor the owner may pass by a policy", async () => {
    const { rows: owned } = await admin.query("SELECT relname FROM pg_class WHERE relowner = 'gatehouse_app'::regrole");
    const { rows: functions } = await admin.query(
      "SELECT proname FROM pg_proc WHERE proowner = 'gatehouse_app'::regrole",
    );
    const { rows: roles } = await admin.query(
      "SELECT rolname FROM pg_roles WHERE rolname LIKE 'gatehouse%' AND (rolsuper OR rolbypassrls OR rolcreaterole)",
    );
    expect({ owned, functions, roles }).toEqual({ owned: [], functions: [], roles: [] });
  });

  test("views, if any, run with the rights of who asks", async () => {
    const { rows } = await admin.query(
      "SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace AND NOT coalesce(reloptions @> '{security_invoker=true}', false)",
    );
    expect(rows).toEqual([]);
  });

  test("every function that runs with its owner's rights fixes its search path", async () => {
    const { rows } = await admin.query(
      "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef AND NOT (proconfig::text LIKE '%search_path%')",
    );
    expect(rows).toEqual([]);
  });

  test("a function that runs with its owner's rights is called by nobody but whom it was given to", async () => {
    const { rows } = await admin.query(
      `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
          AND (proacl IS NULL OR EXISTS (SELECT FROM aclexplode(proacl) WHERE grantee = 0))`,
    );
    expect(rows).toEqual([]);
  });

  test("nothing that is only appended to can be changed or removed by the application", async () => {
    const { rows } = await admin.query<{ table: string; privilege: string }>(`
      SELECT t.tgrelid::regclass::text AS table, p.privilege FROM pg_trigger t, unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) AS p (privilege)
       WHERE t.tgname LIKE '%_append_only' AND has_table_privilege('gatehouse_app', t.tgrelid, p.privilege)`);
    expect(rows).toEqual([]);
  });

  test("every constraint has a name of ours", async () => {
    const { rows } = await admin.query<{ name: string }>(
      "SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f', 'p', 'u') AND conrelid <> 'migration'::regclass AND conname ~ '_(pkey|fkey|check\\d*)$'",
    );
    expect(rows).toEqual([]);
  });
});

describe("the entities", () => {
  test("say the same as the migrated database", async () => {
    const { upQueries } = await held.running.server.door.source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
