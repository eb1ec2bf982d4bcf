import { z } from "zod";
import { job } from "../../server/job/job.ts";
import { runJobs } from "../../server/job/runner.ts";
import { workerUrlFrom } from "../../server/database/roles.ts";
import { assemble } from "../../server/assemble.ts";
import { readSettings } from "../../server/settings.ts";

/** A server of its own whose job says that it is at work and never ends; it is there to be killed. */
const appUrl = process.env["APP_DATABASE_URL"] as string;
const server = await assemble(
  readSettings({ NODE_ENV: "test", LOG_LEVEL: "silent", JOBS: "1" }),
  appUrl,
  "k".repeat(32),
);
const hanging = job({
  name: "test.hanging",
  payload: z.object({}),
  run: () => {
    process.stdout.write("at work\n");
    return new Promise<never>(() => undefined);
  },
});
runJobs(server, workerUrlFrom(appUrl), [hanging]);
