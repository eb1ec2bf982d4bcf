import { z } from "zod";
import { job } from "../job/job.ts";
import { dayOf } from "../time.ts";
import { reconcileCodes } from "./reconcile.service.ts";

/** Each night: what was switched on, refused or coded by hand since the last list is compared as well (domain.md 13.2). */
export const reconcileAllCodes = job({
  name: "supplier-report.reconcile",
  payload: z.object({}),
  every: "40 0 * * *",
  oneByOne: true,
  run: ({ who, change }) =>
    change(async (database) => {
      await reconcileCodes(database, null, { now: who.now, today: dayOf(who.now), batchId: null });
    }),
});
