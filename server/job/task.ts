import { z } from "zod";
import type { Task, TaskList } from "graphile-worker";
import type { Server } from "../context.ts";
import { brief } from "../operation.ts";
import { enqueue } from "./enqueue.ts";
import type { AnyJob } from "./job.ts";
import { JobFailed, toldOf } from "./job-error.ts";

const envelope = z.object({ practice: z.uuid(), askedBy: z.uuid().nullable(), given: z.unknown() });

/** What the clock adds: one job, which adds the named one to every practice. */
export const everyPractice = "every.practice";

/** The jobs as graphile-worker runs them, each through the door of one practice. */
export function taskList(server: Server, jobs: readonly AnyJob[]): TaskList {
  const named = new Map(jobs.map((job) => [job.name, job]));
  if (named.size !== jobs.length) throw new Error("Two jobs have one name.");
  const tasks: TaskList = { [everyPractice]: guarded(server, (given) => addToEveryPractice(server, named, given)) };
  for (const job of jobs) {
    tasks[job.name] = guarded(server, (given, { abortSignal }, correlation) => {
      const { practice, askedBy, given: payload } = envelope.parse(given);
      const who = { staffId: null, now: server.clock(), correlation };
      const at = {
        server,
        who,
        askedBy,
        practiceId: practice,
        signal: abortSignal ?? new AbortController().signal,
        read: server.door.read(who, practice),
        change: <T>(work: Parameters<typeof server.door.change<T>>[2]) => server.door.change(who, practice, work),
      };
      return job.run(at, job.payload.parse(payload));
    });
  }
  return tasks;
}

type Helpers = Parameters<Task>[1];
type Work = (given: unknown, helpers: Helpers, correlation: string) => Promise<void>;

/** An error leaves for the queue without what it says of anybody; whole, as far as that is allowed, it goes to the log. */
const guarded =
  (server: Server, work: Work): Task =>
  async (given, helpers) => {
    const { id, task_identifier: task, attempts } = helpers.job;
    const correlation = `job-${id}`;
    try {
      await work(given, helpers, correlation);
    } catch (error) {
      server.log.error({ correlation, task, attempt: attempts, err: brief(error) }, "job failed");
      throw new JobFailed(toldOf(error, correlation));
    }
  };

async function addToEveryPractice(server: Server, named: ReadonlyMap<string, AnyJob>, given: unknown) {
  const { job: name } = z.object({ job: z.string() }).parse(given);
  const job = named.get(name);
  if (!job) throw new Error(`No job has the name ${name}.`);
  const who = { staffId: null, now: server.clock(), correlation: `every-${name}` };
  for (const { id } of await server.door.call<{ id: string }>("SELECT practice_ids() AS id", [])) {
    await server.door.change(who, id, async (database) => enqueue(database, job, {}, { key: "by-the-clock" }));
  }
}
