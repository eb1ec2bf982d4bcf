import { afterAll } from "@jest/globals";
import { z } from "zod";
import { job, type AnyJob } from "../../server/job/job.ts";
import { runJobs, type Jobs } from "../../server/job/runner.ts";
import { workerUrlFrom } from "../../server/database/roles.ts";
import type { Running } from "../../server/main.ts";

/** Runs these jobs on a test's server until the end of the file. */
export function runners(held: { running: Running; appUrl: string }) {
  const started: Jobs[] = [];
  afterAll(() => Promise.all(started.map((each) => each.stop())));
  return (known: AnyJob[], more: { jobs?: number } = {}) => {
    const settings = { ...held.running.server.settings, jobs: more.jobs ?? 2 };
    const jobs = runJobs({ ...held.running.server, settings }, workerUrlFrom(held.appUrl), known);
    started.push(jobs);
    return jobs;
  };
}

/** A job that notes what it was given. */
export function noting(name: string) {
  const noted: { practiceId: string; word: string; askedBy: string | null; actor: string | null }[] = [];
  const noter = job({
    name,
    payload: z.object({ word: z.string() }),
    run: async ({ practiceId, askedBy, who }, { word }) => {
      noted.push({ practiceId, word, askedBy, actor: who.staffId });
    },
  });
  return { noter, noted };
}
