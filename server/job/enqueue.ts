import type { ChangeDatabase } from "../database/practice-database.ts";
import type { Job } from "./job.ts";

/** The usual number of attempts; the last comes after about half an hour. */
const usualAttempts = 8;

export interface EnqueueOptions {
  /** A job of this key that nobody works on yet is replaced by this one. */
  key?: string;
  /** Not before this instant. */
  at?: Date;
}

/** Adds a job to the change: it runs after COMMIT, and never when the change is undone. */
export function enqueue<P>(database: ChangeDatabase, job: Job<P>, payload: P, { key, at }: EnqueueOptions = {}) {
  const given = JSON.stringify(job.payload.parse(payload));
  database.beforeCommit(
    database.query("SELECT enqueue($1, $2, $3, $4, $5, $6)", [
      job.name,
      given,
      key ?? null,
      at ?? null,
      job.attempts ?? usualAttempts,
      job.oneByOne ? "one" : null,
    ]),
  );
}
