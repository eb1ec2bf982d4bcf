import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { findBinaries, readPostmaster } from "../../server/database/embedded-binaries.ts";
import { serve, startEmbedded } from "../../server/database/embedded.ts";
import { createDatabase, databaseUrl } from "../support/cluster.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A PostgreSQL of our own that keeps its promises to the disk, and that can be killed. */
export async function durableCluster() {
  const dataDir = mkdtempSync(join(tmpdir(), "gatehouse-crash-"));
  const cluster = await startEmbedded({ dataDir });
  await createDatabase(cluster.url, "gatehouse");
  const data = join(dataDir, "postgres");
  return {
    url: databaseUrl(cluster.url, "gatehouse"),
    /** kill -9 of the postmaster; what it did not write to the disk is gone. */
    async kill() {
      const running = await readPostmaster(data);
      if (!running) throw new Error("PostgreSQL does not run.");
      process.kill(running.pid, "SIGKILL");
    },
    /** Starts it again where it was, as whoever looks after it would. */
    async startAgain() {
      const port = Number(new URL(cluster.url).port);
      const password = await readFile(join(dataDir, "secret"), "utf8");
      await serve(
        { binaries: await findBinaries(), data, log: join(dataDir, "postgres.log"), password },
        {},
        async () => port,
      );
    },
    async stop() {
      await cluster.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export interface Killable {
  url: string;
  pid: number;
  isRunning(): boolean;
  kill(): Promise<void>;
}

/** Builds the server where it is out of date, as `npm test` does before all tests. */
export function buildServer() {
  const { status, stderr } = spawnSync(process.execPath, ["build.mjs", "--server"], {
    cwd: repository,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The server cannot be built: ${stderr}`);
}

const children = new Set<ChildProcess>();

/** The server as it is installed, in a process of its own; answers when it is ready. */
export async function killableServer(url: string, more: Record<string, string> = {}): Promise<Killable> {
  const child = spawn(process.execPath, ["dist/server/cli.js", "serve"], {
    cwd: repository,
    env: { PATH: process.env["PATH"], DATABASE_URL: url, PORT: "0", LOG_LEVEL: "silent", DATABASE_POOL: "8", ...more },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.add(child);
  const exited = once(child, "exit").then(() => children.delete(child));
  for await (const line of createInterface(child.stdout)) {
    const [, ready] = /ready at (http\S+)/.exec(line) ?? [];
    if (!ready) continue;
    return {
      url: ready,
      pid: child.pid as number,
      isRunning: () => child.exitCode === null && child.signalCode === null,
      async kill() {
        child.kill("SIGKILL");
        await exited;
      },
    };
  }
  throw new Error("The server did not start.");
}

/** No process of ours outlives the tests. */
export function killAll() {
  for (const child of children) child.kill("SIGKILL");
}
