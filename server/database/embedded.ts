import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import {
  type Binaries,
  birthOf,
  type Cluster,
  EmbeddedError,
  exists,
  findBinaries,
  initialise,
  launch,
  only,
  readPostmaster,
  servesFrom,
  until,
} from "./embedded-binaries.ts";

export { EmbeddedError };

/** A PostgreSQL of our own from the embedded binaries, for trial and tests; never a fixed port. */
export interface EmbeddedPostgres {
  /** superuser URL on 127.0.0.1, password included, database 'postgres' */
  url: string;
  /** lets go; the last holder stops the database */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  /** extra -c settings, e.g. { fsync: "off" }; a database that already runs keeps its own */
  settings?: Record<string, string>;
}

/** Starts the database of this directory, or joins the one that already runs there. */
export async function startEmbedded({ dataDir, settings = {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(dataDir);
  try {
    const binaries = await findBinaries();
    await refuseAnotherVersion(join(directory, "postgres"), binaries);
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await chmod(directory, 0o700);
    return await locked(directory, async () => {
      const cluster = await prepare(directory, binaries, settings["fsync"] !== "off");
      const url = await serve(cluster, settings);
      const holder = await hold(directory);
      let left: Promise<void> | undefined;
      return { url, stop: () => (left ??= locked(directory, () => leave(directory, cluster.data, holder))) };
    });
  } catch (error) {
    throw explained(error, directory);
  }
}

/** Turns a refusal of the file system into what to do about it. */
function explained(error: unknown, directory: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (!["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOSPC"].includes(code ?? "")) return error;
  return new EmbeddedError(
    `The database directory ${directory} cannot be used (${code} at ${path}). Give this user a directory ` +
      "of its own with room to write, run as the user who owns it, or set DATABASE_URL to a PostgreSQL of your own.",
    { cause: error },
  );
}

/** Comes before anything is written, so that the data stay as the other version left them. */
async function refuseAnotherVersion(data: string, { major }: Binaries): Promise<void> {
  const found = (await readFile(join(data, "PG_VERSION"), "utf8").catch(only(["ENOENT"], major))).trim();
  if (found === major) return;
  throw new EmbeddedError(
    `The data in ${data} belong to PostgreSQL ${found}, and this program brings PostgreSQL ${major}. Nothing was ` +
      `changed. Set DATABASE_URL to a PostgreSQL ${found} that serves them, or move the directory away to begin anew.`,
  );
}

async function prepare(directory: string, binaries: Binaries, sync: boolean): Promise<Cluster> {
  const data = join(directory, "postgres");
  const secret = join(directory, "secret");
  const isNew = !(await exists(data));
  if (isNew) await writeFile(secret, randomBytes(24).toString("hex"), { mode: 0o600, flush: true });
  const password = await readFile(secret, "utf8").catch(only(["ENOENT"], ""));
  if (!password) {
    throw new EmbeddedError(
      `The password of the database in ${data} is missing: put ${secret} back, or move ${directory} away to begin anew.`,
    );
  }
  if (isNew) await initialise(binaries, data, secret, sync);
  return { binaries, data, log: join(directory, "postgres.log"), password };
}

/** A log must hold no patient's details: neither the statement that failed nor the row it failed on. */
const usual = {
  shared_buffers: "256MB",
  max_connections: "100",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

/** Nobody but this machine may reach the database, whatever else is set. */
const reach = (port: number) => ({
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  port: String(port),
});

/** Failures of a start that pass by themselves: somebody else took the port, or a killed PostgreSQL is still dying. */
const passing = /could not bind|pre-existing shared memory block|lock file .* already exists/;

/** The address of the database, which is started when it does not run. */
export async function serve(cluster: Cluster, settings: Record<string, string>, port = freePort): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const url = await running(cluster);
    if (url) return url;

    const failure = await launch(cluster, { ...usual, ...settings, ...reach(await port()) });
    if (failure && (attempt === 5 || !passing.test(failure))) {
      throw new EmbeddedError(`PostgreSQL stopped while starting; the end of ${cluster.log} says:\n${failure}`);
    }
    if (failure) await pause(200);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening, failed) => server.once("error", failed).listen(0, "127.0.0.1", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return address && typeof address === "object" ? address.port : 0;
}

/** The address of the database that runs here, also one left behind by a killed process; undefined when none does. */
async function running(cluster: Cluster): Promise<string | undefined> {
  const answer = await until(60, async () => {
    const postmaster = await readPostmaster(cluster.data);
    if (!postmaster) return "none";
    if (!(await servesFrom(postmaster.pid, cluster.data))) {
      await dropForeign(postmaster.pid, cluster.data);
      return "none";
    }
    const url = `postgresql://postgres:${cluster.password}@127.0.0.1:${postmaster.port}/postgres`;
    return postmaster.ready && (await letsIn(url, cluster)) ? url : undefined;
  });
  if (answer) return answer === "none" ? undefined : answer;
  throw new EmbeddedError(`The database in ${cluster.data} is not ready after a minute; ${cluster.log} says why.`);
}

/** PostgreSQL clears a dead process's mark by itself, but takes any later process with that number for its own. */
async function dropForeign(pid: number, data: string): Promise<void> {
  if ((await birthOf(pid)) !== undefined) await rm(join(data, "postmaster.pid"), { force: true });
}

async function letsIn(url: string, { data }: Cluster): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, ssl: false });
  client.on("error", () => undefined); // the database may go away under us; the answer below says so
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as pg.DatabaseError).code !== "28P01") return false;
    throw new EmbeddedError(`A database runs in ${data} that does not accept our password; stop it, then start again.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Leaves the directory, and stops the database unless another living process still holds it. */
async function leave(directory: string, data: string, holder: string): Promise<void> {
  await rm(holder, { force: true });
  if ((await livingHolders(directory)) > 0) return;

  const postmaster = await readPostmaster(data);
  if (!postmaster || !(await servesFrom(postmaster.pid, data))) return;
  process.kill(postmaster.pid, "SIGINT");
  const gone = await until(10, async () => ((await servesFrom(postmaster.pid, data)) ? undefined : true));
  if (!gone) throw new EmbeddedError(`The database (process ${postmaster.pid}) is still stopping after ten seconds.`);
}

/** How a process signs a file: its number, and which life of that number it is. */
const signature = async () => `${process.pid} ${await birthOf(process.pid)}`;

/** Whether the process that signed still lives; a file nobody signed belongs to nobody. */
async function isSignedByTheLiving(path: string): Promise<boolean> {
  const [pid, birth] = (await readFile(path, "utf8").catch(only(["ENOENT"], ""))).split(" ");
  return Number(pid) > 0 && (await birthOf(Number(pid))) === birth;
}

async function hold(directory: string): Promise<string> {
  const holders = join(directory, "holders");
  const holder = join(holders, `${process.pid}.${randomBytes(4).toString("hex")}`);
  await mkdir(holders, { recursive: true, mode: 0o700 });
  await writeFile(holder, await signature());
  return holder;
}

async function livingHolders(directory: string): Promise<number> {
  let living = 0;
  for (const name of await readdir(join(directory, "holders"))) {
    const holder = join(directory, "holders", name);
    if (await isSignedByTheLiving(holder)) living += 1;
    else await rm(holder, { force: true });
  }
  return living;
}

/** One process at a time starts or stops the database of a directory. */
async function locked<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const locks = join(directory, "lock");
  await mkdir(locks, { recursive: true, mode: 0o700 });
  const mine = await until(120, () => tryLock(locks));
  if (!mine) {
    throw new EmbeddedError(
      `Another process (see ${locks}) has been starting or stopping the database for two minutes.`,
    );
  }
  try {
    return await work();
  } finally {
    await truncate(mine);
  }
}

/**
 * Takes the next number when the owner of the highest is done or dead. The highest file is never removed, only
 * overtaken: whoever decided on an old look at the directory finds a higher number than theirs, and steps back.
 */
async function tryLock(locks: string): Promise<string | undefined> {
  const highest = await highestNumber(locks);
  if (await isSignedByTheLiving(join(locks, String(highest)))) return undefined;

  const claim = join(locks, randomBytes(8).toString("hex"));
  const mine = join(locks, String(highest + 1));
  await writeFile(claim, await signature());
  const won = await link(claim, mine).then(() => true, only(["EEXIST", "ENOENT"], false));
  await rm(claim, { force: true });
  if (!won) return undefined;

  if ((await highestNumber(locks)) > highest + 1) {
    await rm(mine, { force: true });
    return undefined;
  }
  const others = (await readdir(locks)).map((name) => join(locks, name)).filter((path) => path !== mine);
  for (const path of others) await rm(path, { force: true });
  return mine;
}

async function highestNumber(locks: string): Promise<number> {
  const numbers = (await readdir(locks)).filter((name) => /^\d{1,15}$/.test(name));
  return Math.max(0, ...numbers.map(Number));
}
