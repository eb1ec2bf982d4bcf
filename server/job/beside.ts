import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Server } from "../context.ts";
import { brief } from "../operation.ts";
import type { Settings } from "../settings.ts";
import { runJobs, type Jobs } from "./runner.ts";

/** What the thread is told; an address is no plain data, so it goes as text. */
export interface Thread {
  settings: Omit<Settings, "publicUrl">;
  publicUrl: string | undefined;
  appUrl: string;
  workerUrl: string;
  searchKey: string;
}

/** What the thread may hold, in MB: with less in reach it clears up sooner, and the server stays small while a long list is read. */
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48 };

/** Connections of the thread's own: one for each job at work, and one to spare. */
const spare = 1;

/** Runs jobs in a thread beside the server where it is built; from the sources in the server itself. */
export function runJobsBeside(server: Server, appUrl: string, workerUrl: string): Jobs {
  if (import.meta.url.endsWith(".ts")) return runJobs(server, workerUrl);
  const { publicUrl, ...settings } = server.settings;
  const told: Thread = {
    settings: { ...settings, pool: settings.jobs + spare },
    publicUrl: publicUrl?.href,
    appUrl,
    workerUrl,
    searchKey: server.searchKey.toString(),
  };
  let isStopping = false;
  let thread = begin();

  function begin() {
    const worker = new Worker(new URL("./thread.js", import.meta.url), { workerData: told, resourceLimits: memory });
    worker.on("error", (error) => server.log.error({ err: brief(error) }, "the thread of the jobs broke"));
    worker.on("exit", () => {
      if (!isStopping) setTimeout(() => (thread = isStopping ? thread : begin()), 2_000).unref();
    });
    return worker;
  }

  return {
    async stop() {
      isStopping = true;
      const ended = thread.threadId === -1 ? undefined : once(thread, "exit");
      thread.postMessage("stop");
      await ended;
    },
  };
}
