import { parentPort, workerData } from "node:worker_threads";
import { assemble } from "../assemble.ts";
import type { Settings } from "../settings.ts";
import type { Thread } from "./beside.ts";
import { runJobs } from "./runner.ts";

/** Runs the jobs of a server beside it: a list of 100,000 patients is read while other people's pages are answered. */
const { settings, publicUrl, appUrl, workerUrl, searchKey } = workerData as Thread;
const whole: Settings = { ...settings, publicUrl: publicUrl ? new URL(publicUrl) : undefined };
const server = await assemble(whole, appUrl, searchKey);
const jobs = runJobs(server, workerUrl);
parentPort?.once("message", () => {
  void jobs
    .stop()
    .then(() => server.door.source.destroy())
    .finally(() => parentPort?.close());
});
