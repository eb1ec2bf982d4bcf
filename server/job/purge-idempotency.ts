import { z } from "zod";
import { idempotencyHours } from "../idempotency.ts";
import { job } from "./job.ts";

/** An answer kept for a second press is of no use after its day; it may hold a patient's details. */
export const purgeIdempotency = job({
  name: "idempotency.purge",
  payload: z.object({}),
  every: "20 2 * * *",
  run: ({ change, who }) =>
    change(async (database) => {
      const since = new Date(who.now.getTime() - idempotencyHours * 3_600_000);
      await database.query("DELETE FROM idempotency WHERE at < $1", [since]);
    }),
});
