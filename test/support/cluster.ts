import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded, type EmbeddedPostgres } from "../../server/database/embedded.ts";
import { migrate } from "../../server/database/migrate.ts";
import { appUrlFrom } from "../../server/database/roles.ts";

const quick = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };
export const template = "gatehouse_template";

/** One PostgreSQL for all tests, with a migrated template that each test file clones. */
export async function startCluster(): Promise<EmbeddedPostgres> {
  const cluster = await startEmbedded({ dataDir: mkdtempSync(join(tmpdir(), "gatehouse-test-")), settings: quick });
  await createDatabase(cluster.url, template);
  const url = databaseUrl(cluster.url, template);
  await migrate(url, appUrlFrom(url));
  return cluster;
}

export function databaseUrl(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function createDatabase(clusterUrl: string, name: string, from?: string) {
  const admin = new pg.Client({ connectionString: clusterUrl });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${name}${from ? ` TEMPLATE ${from}` : ""}`);
  } finally {
    await admin.end();
  }
}
