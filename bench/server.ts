import { fork, type ChildProcess } from "node:child_process";
import { createWriteStream } from "node:fs";
import { once } from "node:events";

export interface Usage {
  /** Microseconds of processor since its start. */
  cpu: number;
  rss: number;
}

/** One of the servers that are measured, in a process of its own. */
export interface BenchServer {
  name: string;
  port: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export async function startServer(
  name: string,
  file: string,
  args: string[],
  execArgv: string[] = [],
): Promise<BenchServer> {
  const child = launch(file, args, execArgv);
  child.stderr?.pipe(createWriteStream(`.data/bench/${name.replaceAll(" ", "-")}.log`));
  const { port } = (await answerOf(child)) as { port: number };
  return {
    name,
    port,
    async usage() {
      child.send("usage");
      return (await answerOf(child)) as Usage;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

export const launch = (file: string, args: string[] = [], execArgv: string[] = []) =>
  fork(new URL(file, import.meta.url), args, {
    execArgv: ["--import", "tsx", ...execArgv],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });

/** The child's next message; an end before it is an error. */
export async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const exit = once(child, "exit", { signal: ended.signal }).then(([code]) => {
    throw new Error(`${child.spawnfile} ended with ${String(code)}; its log is in .data/bench.`);
  });
  exit.catch(() => undefined);
  try {
    const [message] = (await Promise.race([once(child, "message"), exit])) as [unknown];
    return message;
  } finally {
    ended.abort();
  }
}
