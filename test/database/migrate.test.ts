import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { startEmbedded } from "../../server/database/embedded.ts";
import { migrate, MigrationRefused } from "../../server/database/migrate.ts";
import { appUrlFrom } from "../../server/database/roles.ts";
import { start } from "../../server/main.ts";
import { createDatabase, databaseUrl } from "../support/cluster.ts";
import { oldServer } from "../support/old-server.ts";
import { settingsOf, signedIn, testPractice } from "../support/practice.ts";

const files = readdirSync(new URL("../../server/database/migrations/", import.meta.url)).filter((file) =>
  file.endsWith(".sql"),
);
const clients: pg.Client[] = [];
afterAll(() => Promise.all(clients.map((client) => client.end())));

async function emptyDatabase() {
  const cluster = process.env["GATEHOUSE_TEST_CLUSTER"] as string;
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(cluster, name);
  const url = databaseUrl(cluster, name);
  const admin = new pg.Client({ connectionString: url });
  clients.push(admin);
  await admin.connect();
  return { url, appUrl: appUrlFrom(url), admin };
}

/** Every column, constraint, index, policy, function and grant, as text. */
const shapeOf = async (admin: pg.Client) =>
  (
    await admin.query(`
      SELECT format('%s.%s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull) AS line FROM pg_attribute
        JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
      UNION ALL SELECT conname || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT format('%s %s %s %s', tablename, policyname, roles, qual) FROM pg_policies WHERE schemaname = 'public'
      UNION ALL SELECT pg_get_functiondef(oid) || coalesce(proacl::text, '') FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT relname || coalesce(relacl::text, '') FROM pg_class WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT 'run ' || CASE WHEN to_regclass('migration') IS NULL THEN '' ELSE
        (xpath('//name/text()', query_to_xml('SELECT string_agg(name, '','' ORDER BY id) AS name FROM migration', false, true, '')))[1]::text END
      ORDER BY 1`)
  ).rows.map(({ line }: { line: string }) => line);

const practice = "0190b9f4-7a1c-7e3a-8a55-2f1d4c6b7a89";
const person = "0190b9f4-7a1c-7e3a-8a55-2f1d4c6b7a90";

/** What the first release can hold. */
const firstRows = `
  INSERT INTO practice VALUES ('${practice}', 'A81001', 'First', 'EMIS', '{"fourEyes":true}', '2026-11-02T09:00:00Z');
  SELECT enrol_staff('${person}', 'First@Practice.example', 'First Person', 'a hash', false, '2026-11-02T09:00:00Z');
  INSERT INTO membership (practice_id, staff_id, roles, clinical, can_vouch, active_from, version)
    VALUES ('${practice}', '${person}', '{PRACTICE_MANAGER}', false, true, '2026-11-02', 1);
  SELECT audit_append(ARRAY['${practice}'::uuid, '${practice}'::uuid],
    ARRAY['{"at":"2026-11-02T09:00:00Z","event":"addStaff","outcome":"DONE","actor":"${person}"}', '{"at":"2026-11-02T09:00:01Z","event":"signIn","outcome":"DONE"}'])`;
const held = async (admin: pg.Client) =>
  (
    await admin.query(`
      SELECT practice.ods_code, practice.policy, staff.email, membership.roles, membership.can_vouch, staff_password.hash,
             (SELECT json_agg(json_build_array(seq, body, encode(hash, 'hex'), event, actor_id) ORDER BY seq) FROM audit_entry) AS audit,
             (SELECT json_agg(json_build_array(seq, encode(hash, 'hex'))) FROM audit_head) AS head
        FROM practice JOIN membership ON membership.practice_id = practice.id JOIN staff ON staff.id = membership.staff_id
        JOIN staff_password ON staff_password.staff_id = staff.id`)
  ).rows;

describe("migrations", () => {
  test("keep what is there, from the first release through each step to the newest", async () => {
    const { url, appUrl, admin } = await emptyDatabase();
    expect(await migrate(url, appUrl, 1)).toHaveLength(1);
    await admin.query(firstRows);
    const before = await held(admin);
    expect(before).toHaveLength(1);
    expect(before[0].audit).toHaveLength(2);
    for (let upTo = 2; upTo <= files.length; upTo += 1) {
      expect(await migrate(url, appUrl, upTo)).toHaveLength(1);
      expect(await held(admin)).toEqual(before);
    }
  });

  test("lead to the same database in one go as one by one, and a second run changes nothing", async () => {
    const [atOnce, byStep] = [await emptyDatabase(), await emptyDatabase()];
    expect(await migrate(atOnce.url, atOnce.appUrl)).toHaveLength(files.length);
    for (let upTo = 1; upTo <= files.length; upTo += 1) await migrate(byStep.url, byStep.appUrl, upTo);
    const shape = await shapeOf(atOnce.admin);
    expect(shape.length).toBeGreaterThan(100);
    expect(await shapeOf(byStep.admin)).toEqual(shape);
    expect(await migrate(atOnce.url, atOnce.appUrl)).toEqual([]);
    expect(await shapeOf(atOnce.admin)).toEqual(shape);
  });

  test("are run once when two servers start on one database", async () => {
    const { url, appUrl } = await emptyDatabase();
    const runs = await Promise.all([migrate(url, appUrl), migrate(url, appUrl), migrate(url, appUrl)]);
    expect(runs.map(({ length }) => length).sort()).toEqual([0, 0, files.length]);
  });

  test("of several databases of one server may run at the same time", async () => {
    const both = [await emptyDatabase(), await emptyDatabase(), await emptyDatabase()];
    const runs = await Promise.all(both.map(({ url, appUrl }) => migrate(url, appUrl)));
    expect(runs.map(({ length }) => length)).toEqual([files.length, files.length, files.length]);
  });

  test("refuse a database that is newer than the program, and leave it as it is", async () => {
    const { url, appUrl, admin } = await emptyDatabase();
    await migrate(url, appUrl);
    await admin.query("INSERT INTO migration (timestamp, name) VALUES (2000000000000, 'later2000000000000')");
    const shape = await shapeOf(admin);
    const refused = migrate(url, appUrl);
    await expect(refused).rejects.toBeInstanceOf(MigrationRefused);
    await expect(refused).rejects.toThrow(/newer than this program.*Start that version.*Nothing was changed/);
    await expect(migrate(url, appUrl, 1)).rejects.toBeInstanceOf(MigrationRefused);
    expect(await shapeOf(admin)).toEqual(shape);
  });

  test("refuse a server older than PostgreSQL 15 before anything is asked of it but its version", async () => {
    const server = await oldServer("140012", "14.12");
    const refused = migrate(server.url, appUrlFrom(server.url));
    await expect(refused).rejects.toBeInstanceOf(MigrationRefused);
    await expect(refused).rejects.toThrow("This database is PostgreSQL 14.12; Gatehouse needs 15 or newer. Nothing was changed."); // prettier-ignore
    server.close();
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]).toMatch(/^SELECT current_setting/);
  });
});

describe("an administrator who may make roles, but is no superuser, as on a managed server", () => {
  test("migrates a database of their own, twice, and the program works on it", async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-managed-"));
    const cluster = await startEmbedded({ dataDir, settings: { fsync: "off" } });
    try {
      const root = new pg.Client({ connectionString: cluster.url });
      await root.connect();
      await root.query("CREATE ROLE manager LOGIN CREATEROLE CREATEDB PASSWORD 'a managed password'");
      await root.query("CREATE DATABASE managed OWNER manager");
      const url = new URL(databaseUrl(cluster.url, "managed"));
      [url.username, url.password] = ["manager", "a managed password"];
      expect(await migrate(url.href, appUrlFrom(url.href))).toHaveLength(files.length);
      expect(await migrate(url.href, appUrlFrom(url.href))).toEqual([]);
      const { rows } = await root.query("SELECT rolname FROM pg_roles WHERE rolname ~ '^(gatehouse|manager)' AND (rolsuper OR rolbypassrls)"); // prettier-ignore
      await root.end();
      expect(rows).toEqual([]);

      const running = await start(settingsOf({}), appUrlFrom(url.href), "a search key for tests only, long enough");
      const { odsCode, member } = await testPractice({ running });
      const manager = await member("PRACTICE_MANAGER");
      const { data } = await manager.ask("{ me { practices { odsCode } } }");
      expect(data).toEqual({ me: { practices: [{ odsCode }] } });
      expect(await signedIn(running.url, manager.email)).toContain("gatehouse=");
      await running.stop();
    } finally {
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
