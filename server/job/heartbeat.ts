import type { Logger } from "pino";
import type { Client } from "pg";
import { lifeline } from "../database/worker-pool.ts";

/** A worker that died is missed at two beats in a row before its jobs are taken from it. */
const beat = 3_000;

const missing = `SELECT DISTINCT jobs.locked_by AS worker FROM graphile_worker.jobs
  WHERE jobs.locked_by IS NOT NULL
    AND jobs.locked_by NOT IN (SELECT application_name FROM pg_stat_activity WHERE datname = current_database())`;

/**
 * graphile-worker waits four hours before it takes a job from a server that was killed. Here each worker holds one
 * connection that carries its name; when that is gone, so is the worker, and the next server goes on within seconds.
 */
export class Heartbeat {
  private timer: NodeJS.Timeout | undefined;
  private client: Client | undefined;
  private missed: readonly string[] = [];
  private isStopped = false;
  private beating: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly worker: string,
    private readonly log: Logger,
  ) {}

  /** Resolves when the others can see this worker. */
  async start() {
    await this.connect();
    await this.look();
    this.next();
  }

  async stop() {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.beating;
    await this.client?.end().catch(() => undefined);
  }

  private next() {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.beating = this.look().finally(() => this.next());
    }, beat);
    this.timer.unref();
  }

  private async connect() {
    this.client = undefined;
    const client = lifeline(this.url, this.worker);
    await client.connect();
    this.client = client;
  }

  private async look() {
    try {
      if (!this.client) await this.connect();
      const gone = (await this.client?.query<{ worker: string }>(missing))?.rows.map(({ worker }) => worker) ?? [];
      const dead = gone.filter((worker) => this.missed.includes(worker));
      this.missed = gone;
      if (dead.length === 0) return;
      await this.client?.query("SELECT graphile_worker.force_unlock_workers($1)", [dead]);
      this.log.warn({ workers: dead }, "jobs of servers that died are taken up again");
    } catch (error) {
      this.log.warn({ code: (error as { code?: string }).code }, "the job queue does not answer");
      await this.client?.end().catch(() => undefined);
      this.client = undefined;
    }
  }
}
