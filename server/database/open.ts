import { createHmac, randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { Settings } from "../settings.ts";
import { startEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { appUrlFrom } from "./roles.ts";

export interface OpenDatabase {
  /** The application's own login. */
  appUrl: string;
  searchKey: string;
  /** Names of the migrations that were run; none where only the application's login is known. */
  migrated: string[];
  isEmbedded: boolean;
  close(): Promise<void>;
}

export class DatabaseUnreachable extends Error {}

/** Opens the database the settings name, or our own in DATA_DIR, and brings it to this program. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (!settings.databaseUrl && !settings.appDatabaseUrl) return openEmbedded(settings);
  const appUrl = settings.appDatabaseUrl ?? appUrlFrom(settings.databaseUrl as string);
  const migrated = await reaching(settings.databaseUrl ?? appUrl, async () =>
    settings.databaseUrl ? migrate(settings.databaseUrl, appUrl, Infinity, settings.workerDatabaseUrl) : [],
  );
  await reaching(appUrl, () => ping(appUrl));
  const searchKey = settings.searchKey ?? createHmac("sha256", new URL(appUrl).password).update("search").digest("hex");
  return { appUrl, searchKey, migrated, isEmbedded: false, close: async () => undefined };
}

async function openEmbedded({ dataDir, searchKey }: Settings): Promise<OpenDatabase> {
  const cluster = await startEmbedded({ dataDir });
  try {
    const url = new URL(cluster.url);
    await createOnce(url.href);
    url.pathname = "/gatehouse";
    const appUrl = appUrlFrom(url.href);
    const migrated = await migrate(url.href, appUrl);
    return {
      appUrl,
      migrated,
      searchKey: searchKey ?? (await keptKey(dataDir)),
      isEmbedded: true,
      close: () => cluster.stop(),
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function createOnce(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("CREATE DATABASE gatehouse");
  } catch (error) {
    if ((error as { code?: string }).code !== "42P04" && (error as { code?: string }).code !== "23505") throw error;
  } finally {
    await client.end();
  }
}

async function keptKey(dataDir: string): Promise<string> {
  const file = join(dataDir, "search-key");
  await writeFile(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  return (await readFile(file, "utf8")).trim();
}

async function ping(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  await client.end();
}

/** A database that cannot be reached is said in a sentence, without its password. */
async function reaching<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    const cause = error instanceof AggregateError ? "ECONNREFUSED" : code;
    if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|28|3D)/.test(cause)) {
      const { hostname, port, username } = new URL(url);
      throw new DatabaseUnreachable(
        `The database at ${hostname}:${port || 5432} cannot be used by ${username} (${cause}). Check that it runs and that the settings are right. Nothing was changed.`,
      );
    }
    throw error;
  }
}
