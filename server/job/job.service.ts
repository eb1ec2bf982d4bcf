import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { badInput, ruleBroken } from "../errors.ts";
import type { GivenUpJob, JobQueue, Operations } from "./job.view.ts";

const isGivenUp = "attempts >= max_attempts AND locked_at IS NULL";

const queues = `
  SELECT task, count(*) FILTER (WHERE locked_at IS NULL AND attempts = 0)::int AS waiting, count(locked_at)::int AS working,
         count(*) FILTER (WHERE locked_at IS NULL AND attempts > 0 AND attempts < max_attempts)::int AS failing,
         count(*) FILTER (WHERE ${isGivenUp})::int AS "givenUp",
         min(run_at) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at <= $1) AS "oldestAt"
    FROM practice_jobs() GROUP BY task ORDER BY task`;

const givenUp = `
  SELECT id::text, task, attempts, created_at AS "createdAt", error FROM practice_jobs() WHERE ${isGivenUp} ORDER BY id DESC LIMIT 100`;

/** The practice's queues, and what was given up. */
export async function operations(database: ReadDatabase, now: Date): Promise<Operations> {
  const [found, dead] = await Promise.all([
    database.query<JobQueue>(queues, [now]),
    database.query<GivenUpJob>(givenUp),
  ]);
  return { queues: found, givenUp: dead };
}

/** Gives a job that was given up its attempts back. */
export async function retryJob(ctx: Context, id: string): Promise<Operations> {
  if (!/^\d{1,18}$/.test(id)) throw badInput({ id: "There is no such job." });
  const [row] = await ctx.change.query<{ done: boolean }>("SELECT retry_job($1) AS done", [id]);
  if (!row?.done) throw ruleBroken("This job is not given up, or somebody has tried it again already.");
  ctx.change.audit({ event: "retryJob", facts: { job: id } });
  return operations(ctx.change, ctx.now);
}
