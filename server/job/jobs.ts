import { abandonImports } from "../import/abandon.job.ts";
import { reopenReviews } from "../enhanced-review/reopen.job.ts";
import { checkImport, writeImport } from "../import/import.jobs.ts";
import { expireCredentials } from "../credential/expire.job.ts";
import { pollNotices, sendNotice } from "../notice/send.job.ts";
import { purgeRecords } from "../record-entry/purge.job.ts";
import { reconcileAllCodes } from "../supplier-report/reconcile.job.ts";
import { sweepApplications } from "../application/sweep.job.ts";
import { purgeIdempotency } from "./purge-idempotency.ts";
import type { AnyJob } from "./job.ts";

/** Every job there is; each feature adds its own. */
export const jobs: readonly AnyJob[] = [
  purgeIdempotency,
  checkImport,
  writeImport,
  sendNotice,
  pollNotices,
  expireCredentials,
  abandonImports,
  purgeRecords,
  sweepApplications,
  reopenReviews,
  reconcileAllCodes,
];
