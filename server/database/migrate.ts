import { readFile, readdir } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { DataSource, type MigrationInterface, type QueryRunner } from "typeorm";
import { migrateQueue } from "./queue.ts";
import { prepareRoles, workerUrlFrom } from "./roles.ts";

const folder = new URL("./migrations/", import.meta.url);
const lock = 4_283_848_461;

export class MigrationRefused extends Error {}

/** The migrations of this program, oldest first; a file 20261122T0900_patients.sql says its instant and its subject. */
async function migrations() {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  return Promise.all(files.map(async (file) => migrationOf(file, await readFile(new URL(file, folder), "utf8"))));
}

function migrationOf(file: string, sql: string) {
  const [, year, month, day, hour, minute, subject] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)_(\w+)\.sql$/.exec(file) ?? [];
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return class implements MigrationInterface {
    name = `${subject}${instant}`;
    async up(runner: QueryRunner) {
      await runner.query(sql);
    }
    down(): Promise<void> {
      throw new Error("Migrations go forward only.");
    }
  };
}

/** Brings a database to this program, or says why not: too old a server, or a database newer than the program. Returns what was run. */
export async function migrate(
  databaseUrl: string,
  appUrl: string,
  upTo = Infinity,
  workerUrl = workerUrlFrom(appUrl),
): Promise<string[]> {
  const admin = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await admin.connect();
  try {
    await refuseOldServer(admin);
    await admin.query("SELECT pg_advisory_lock($1)", [lock]);
    await inTurn(() => prepareRoles(admin, appUrl, workerUrl));
    const known = (await migrations()).slice(0, upTo);
    const source = new DataSource({
      type: "postgres",
      url: databaseUrl,
      migrations: known,
      migrationsTransactionMode: "each",
      migrationsTableName: "migration",
      extra: { options: "-c role=gatehouse_owner -c lock_timeout=5000", max: 1 },
    });
    await source.initialize();
    try {
      await refuseNewerDatabase(source, known.map((Known) => new Known().name)); // prettier-ignore
      return await migrateQueue(admin, databaseUrl, async () =>
        (await source.runMigrations()).map((migration) => migration.name),
      );
    } finally {
      await source.destroy();
    }
  } finally {
    await admin.end();
  }
}

/** Roles belong to the whole server, and our lock to one database: another migration may be at them just now. */
async function inTurn(work: () => Promise<void>, tries = 5): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    const isPassing = code === "42710" || code === "23505" || message === "tuple concurrently updated";
    if (!isPassing || tries === 1) throw error;
    await pause(100);
    await inTurn(work, tries - 1);
  }
}

async function refuseOldServer(admin: pg.Client) {
  const { rows } = await admin.query<{ version: string; text: string }>(
    "SELECT current_setting('server_version_num') AS version, current_setting('server_version') AS text",
  );
  if (Number(rows[0]?.version) < 150_000) {
    throw new MigrationRefused(
      `This database is PostgreSQL ${rows[0]?.text}; Gatehouse needs 15 or newer. Nothing was changed.`,
    );
  }
}

async function refuseNewerDatabase(source: DataSource, known: string[]) {
  const [found] = await source.query<{ exists: boolean }[]>(
    "SELECT to_regclass('public.migration') IS NOT NULL AS exists",
  );
  if (!found?.exists) return;
  const run = await source.query<{ name: string }[]>("SELECT name FROM migration");
  if (run.some((migration) => !known.includes(migration.name))) {
    throw new MigrationRefused(
      "The database is newer than this program: another version of Gatehouse has changed it. Start that version. Nothing was changed.",
    );
  }
}
