import { expireCredentials } from "../credential/expire.job.ts";
import { pollNotices, sendNotice } from "../notice/send.job.ts";
import { sweepApplications } from "../application/sweep.job.ts";
import { purgeIdempotency } from "./purge-idempotency.ts";
import type { AnyJob } from "./job.ts";

/** Every job there is; each feature adds its own. */
export const jobs: readonly AnyJob[] = [
  sweepApplications,
  purgeIdempotency,
  sendNotice,
  pollNotices,
  expireCredentials,
];
