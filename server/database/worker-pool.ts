import pg from "pg";
import type { Logger } from "pino";

/** The queue's own few connections, as the role that owns it and nothing else. One that breaks is replaced. */
export function workerPool(url: string, log: Logger): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: "gatehouse-jobs", connectionTimeoutMillis: 5_000, keepAlive: true }); // prettier-ignore
  const heard = (error: Error) =>
    log.warn({ code: (error as { code?: string }).code }, "a connection of the job queue was lost");
  pool.on("error", heard);
  pool.on("connect", (client) => void client.on("error", heard));
  return pool;
}

/** A connection that tells the others, by its name, that the worker of this name lives. */
export function lifeline(url: string, worker: string): pg.Client {
  const client = new pg.Client({ connectionString: url, application_name: worker, connectionTimeoutMillis: 5_000, keepAlive: true }); // prettier-ignore
  client.on("error", () => undefined); // the next beat finds it broken and makes another
  return client;
}
