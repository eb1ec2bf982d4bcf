import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import pg from "pg";
import { eventually } from "./admin.ts";
import { createDatabase, databaseUrl, template } from "./cluster.ts";

const cluster = () => process.env["GATEHOUSE_TEST_CLUSTER"] as string;

/** What Node is given to run one of the server's modules: as built when the build is newer than every source, else from the sources. */
export function built(module: string): { options: string[]; file: string } {
  const changed = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0);
  const sources = readdirSync("server", { recursive: true, encoding: "utf8" }).map((name) =>
    changed(join("server", name)),
  );
  return Math.max(...sources) < changed("dist/.server")
    ? { options: [], file: `dist/server/${module}.js` }
    : { options: ["--import", "tsx"], file: `server/${module}.ts` };
}

export function program(): string[] {
  const { options, file } = built("cli");
  return [...options, file];
}

/** A migrated database of its own. */
export async function migratedDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await createDatabase(cluster(), name, template);
  return databaseUrl(cluster(), name);
}

/** Runs the program as a person at a terminal does, on a database of its own. */
export function commandLine() {
  const held = {} as { url: string; admin: pg.Client };
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    held.url = await migratedDatabase();
    held.admin = new pg.Client({ connectionString: held.url });
    await held.admin.connect();
  });
  afterAll(async () => {
    for (const child of children) if (child.exitCode === null) child.kill("SIGKILL");
    await held.admin.end();
  });

  function gatehouse(words: string[], env: NodeJS.ProcessEnv = { DATABASE_URL: held.url }) {
    const child = spawn(process.execPath, [...program(), ...words], {
      env: {
        PATH: process.env["PATH"],
        NODE_ENV: "test",
        PORT: "0",
        LOG_LEVEL: "silent",
        SEARCH_KEY: "k".repeat(32),
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.push(child);
    const said = { out: "", err: "" };
    child.stdout.on("data", (data) => (said.out += String(data)));
    child.stderr.on("data", (data) => (said.err += String(data)));
    const ended = once(child, "close").then(([code]) => ({ code: code as number | null, ...said }));
    return { child, said, ended };
  }

  return {
    held,
    run: (words: string, env?: NodeJS.ProcessEnv) =>
      gatehouse(words.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", "")) ?? [], env).ended,
    async serving(env: NodeJS.ProcessEnv = {}) {
      const started = performance.now();
      const server = gatehouse(["serve"], { DATABASE_URL: held.url, ...env });
      await eventually("the server is ready", () => /ready at \S+/.test(server.said.out));
      const at = /ready at (\S+)/.exec(server.said.out)?.[1] as string;
      return { ...server, at, took: performance.now() - started };
    },
  };
}
