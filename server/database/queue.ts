import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";

/** The database's newest queue belongs to a newer program; it says so by itself when it starts. */
const quiet = new Logger(() => () => undefined);

/**
 * Brings the job queue's schema, owned by the worker role, to this program, and then does `work`, in which the worker
 * may own functions. What it needs to make these is granted for that long alone.
 */
export async function migrateQueue<T>(admin: pg.Client, databaseUrl: string, work: () => Promise<T>): Promise<T> {
  await admin.query(makeAndOwn("GRANT", "TO"));
  try {
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, options: "-c role=gatehouse_worker" });
    pool.on("error", () => undefined); // whoever waits for the connection is told
    pool.on("connect", () => undefined);
    try {
      await runMigrations({ pgPool: pool, schema: "graphile_worker", logger: quiet });
    } finally {
      await pool.end();
    }
    return await work();
  } finally {
    await admin.query(makeAndOwn("REVOKE", "FROM"));
  }
}

const makeAndOwn = (verb: "GRANT" | "REVOKE", to: "TO" | "FROM") => `
  DO $$ BEGIN
    EXECUTE format('${verb} CREATE ON DATABASE %I ${to} gatehouse_worker', current_database());
    ${verb} CREATE ON SCHEMA public ${to} gatehouse_worker;
  END $$`;
