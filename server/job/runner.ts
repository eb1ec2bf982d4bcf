import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Logger, parseCronItems, run, type Runner, type WorkerEvents } from "graphile-worker";
import type { Server } from "../context.ts";
import { workerPool } from "../database/worker-pool.ts";
import { brief } from "../operation.ts";
import { Heartbeat } from "./heartbeat.ts";
import { jobs } from "./jobs.ts";
import type { AnyJob } from "./job.ts";
import { everyPractice, taskList } from "./task.ts";

export interface Jobs {
  /** Takes no more jobs, lets those at work end or break off safely, and lets go of the queue. */
  stop(): Promise<void>;
}

/** A job at work when the server is told to stop has this long before it is asked to break off. */
const patience = 1_000;

/** Runs jobs in this server until it stops. While the database is away it waits, and goes on when it is back. */
export function runJobs(server: Server, url: string, known: readonly AnyJob[] = jobs): Jobs {
  const stopping = new AbortController();
  const running = keepRunning(server, url, known, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepRunning(server: Server, url: string, known: readonly AnyJob[], stopping: AbortSignal) {
  while (!stopping.aborted) {
    try {
      await runUntil(server, url, known, stopping);
    } catch (error) {
      server.log.warn({ err: brief(error) }, "jobs are not run just now; the next try is in two seconds");
    }
    if (!stopping.aborted) await pause(2_000, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  }
}

async function runUntil(server: Server, url: string, known: readonly AnyJob[], stopping: AbortSignal) {
  const pool = workerPool(url, server.log);
  let heartbeat: Heartbeat | undefined;
  try {
    const events: WorkerEvents = new EventEmitter();
    // A pool is a promise of its own end, so only its name is passed on.
    const name = new Promise<string>((told) => events.once("pool:create", ({ workerPool }) => told(workerPool.id)));
    const runner = await run({
      pgPool: pool,
      schema: "graphile_worker",
      events,
      concurrency: server.settings.jobs,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: patience,
      logger: loggerOf(server),
      taskList: taskList(server, known),
      parsedCronItems: parseCronItems(
        known
          .filter(({ every }) => every)
          .map(({ name, every }) => ({
            task: everyPractice,
            match: every as string,
            payload: { job: name },
            identifier: name,
            // A server that was off at the time does it when it is on again.
            options: { backfillPeriod: 86_400_000, jobKey: `every/${name}` },
          })),
      ),
    });
    runner.promise.catch(() => undefined);
    heartbeat = new Heartbeat(url, await name, server.log);
    await Promise.all([heartbeat.start(), ended(runner, stopping)]);
  } finally {
    await heartbeat?.stop();
    await pool.end();
  }
}

/** Resolves when the runner has stopped, because we are or because it had to. */
async function ended(runner: Runner, stopping: AbortSignal) {
  const told = new Promise<void>((resolve) => {
    if (stopping.aborted) resolve();
    else stopping.addEventListener("abort", () => resolve(), { once: true });
  });
  await Promise.race([told, runner.promise]);
  if (stopping.aborted) await runner.stop();
}

/** graphile-worker's words go to our log; what it would add of a job's payload does not. */
const loggerOf = ({ log }: Server) =>
  new Logger(({ taskIdentifier, jobId }) => (level, message) => {
    const where = { queue: true, task: taskIdentifier, job: jobId };
    if (level === "error") log.error(where, message);
    else if (level === "warning") log.warn(where, message);
    else log.debug(where, message);
  });
