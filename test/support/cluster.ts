import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded, type EmbeddedPostgres } from "../../server/database/embedded.ts";
import { migrate } from "../../server/database/migrate.ts";
import { appUrlFrom } from "../../server/database/roles.ts";

const quick = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };
export const template = "gatehouse_template";

/** Another PostgreSQL to test on, such as the oldest supported one: its administrator's address, who may make databases and roles. */
const given = process.env["TEST_DATABASE_URL"];

/** One PostgreSQL for all tests, with a migrated template that each test file clones. */
export async function startCluster(): Promise<Pick<EmbeddedPostgres, "url" | "stop">> {
  const cluster = given
    ? { url: given, stop: async () => undefined }
    : await embedded(mkdtempSync(join(tmpdir(), "gatehouse-test-")));
  await dropDatabase(cluster.url, template);
  await createDatabase(cluster.url, template);
  const url = databaseUrl(cluster.url, template);
  await migrate(url, appUrlFrom(url));
  return cluster;
}

/** Leaves nothing behind on the disk when it is stopped. */
async function embedded(dataDir: string): Promise<Pick<EmbeddedPostgres, "url" | "stop">> {
  const { url, stop } = await startEmbedded({ dataDir, settings: quick });
  return {
    url,
    async stop() {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export const createDatabase = (clusterUrl: string, name: string, from?: string) =>
  administer(clusterUrl, `CREATE DATABASE ${name}${from ? ` TEMPLATE ${from}` : ""}`);

const dropDatabase = (clusterUrl: string, name: string) => administer(clusterUrl, `DROP DATABASE IF EXISTS ${name}`);

async function administer(clusterUrl: string, statement: string) {
  const admin = new pg.Client({ connectionString: clusterUrl });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
