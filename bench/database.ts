import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import pg from "pg";
import { startEmbedded } from "../server/database/embedded.ts";
import { migrate } from "../server/database/migrate.ts";
import { appUrlFrom } from "../server/database/roles.ts";
import { seed, seedFiles } from "./seed.ts";

export interface BenchDatabase {
  /** The administrator's, who sees through every policy. */
  url: string;
  appUrl: string;
  /** Microseconds of processor that PostgreSQL has used; NaN where there is no /proc to ask. */
  cpu(): number;
  stop(): Promise<void>;
}

/** No vacuum of its own accord: it would fall into one measurement and not into the next. */
const settings = {
  autovacuum: "off",
  shared_buffers: "512MB",
  max_connections: "100",
  max_wal_size: "4GB",
  checkpoint_timeout: "30min",
};

/** A fresh copy of the seeded database, which is made once for each size, migrations and seed, and kept in .data/bench. */
export async function benchDatabase(patients: number, practices: number): Promise<BenchDatabase> {
  const cluster = await startEmbedded({ dataDir: ".data/bench", settings });
  const admin = new pg.Client({ connectionString: cluster.url });
  await admin.connect();
  const kept = `seed_${patients}_${practices}_${await stamp()}`;
  await dropOld(admin, kept);
  if (!(await isThere(admin, kept))) {
    console.log(`Seeding ${patients} patients in ${practices} practices; once for this size.`);
    const making = `${kept}_making`;
    await admin.query(`DROP DATABASE IF EXISTS ${making}`);
    await admin.query(`CREATE DATABASE ${making}`);
    const url = named(cluster.url, making);
    await migrate(url, appUrlFrom(url));
    await seed(url, { patients, practices });
    await admin.query(`ALTER DATABASE ${making} RENAME TO ${kept}`);
  }
  const run = `run_${process.pid}`;
  await admin.query(`CREATE DATABASE ${run} TEMPLATE ${kept} STRATEGY FILE_COPY`);
  await admin.query("CHECKPOINT");
  const url = named(cluster.url, run);
  const pid = (await admin.query<{ pid: number }>("SELECT pg_backend_pid() AS pid")).rows[0]?.pid;
  const postmaster = statOf(String(pid))?.[1];
  return {
    url,
    appUrl: appUrlFrom(url),
    cpu: () => cpuBelow(postmaster),
    async stop() {
      await admin.query(`DROP DATABASE ${run} WITH (FORCE)`);
      await admin.end();
      await cluster.stop();
    },
  };
}

/** Changes with the migrations and the seed, so that no old database is measured by mistake. */
async function stamp() {
  const migrations = new URL("../server/database/migrations/", import.meta.url);
  const names = (await readdir(migrations)).sort();
  const files = [
    ...names.map((name) => new URL(name, migrations)),
    ...seedFiles.map((file) => new URL(file, import.meta.url)),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 12);
}

/** Copies of runs that were cut off, and seeds of older migrations; one that somebody works with stays. */
async function dropOld(admin: pg.Client, kept: string) {
  const ours = "SELECT datname AS name FROM pg_database WHERE datname ~ '^run_' OR (datname ~ $1 AND datname <> $2)";
  const size = kept.slice(0, kept.lastIndexOf("_"));
  const { rows } = await admin.query<{ name: string }>(ours, [`^${size}_`, kept]);
  for (const { name } of rows) await admin.query(`DROP DATABASE IF EXISTS ${name}`).catch(() => undefined);
}

const isThere = async (admin: pg.Client, name: string) =>
  (await admin.query("SELECT FROM pg_database WHERE datname = $1", [name])).rowCount === 1;

function named(cluster: string, name: string) {
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.href;
}

/** The fields of a process from its state on, as Linux tells them. */
function statOf(pid: string): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
  } catch {
    return undefined;
  }
}

/** Of all backends, those that ended among them. A tick is 10 ms on every Linux. */
function cpuBelow(parent: string | undefined): number {
  const ended = parent && statOf(parent);
  if (!ended) return NaN;
  const ticks = (fields: string[], from: number) => Number(fields[from]) + Number(fields[from + 1]);
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(statOf); // prettier-ignore
  const living = all.filter((fields) => fields !== undefined).filter((fields) => fields[1] === parent);
  return (ticks(ended, 13) + living.reduce((sum, fields) => sum + ticks(fields, 11), 0)) * 10_000;
}
