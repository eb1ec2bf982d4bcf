import { z } from "zod";
import { job } from "../job/job.ts";
import { purge } from "./raw-file.ts";

/** A list that nobody has decided about for so long is no longer true; the next one is here. */
export const abandonedAfterDays = 28;

const abandon = `
  UPDATE import_batch SET state = 'CANCELLED', run = NULL, finished_at = $1, version = version + 1
   WHERE state IN ('UPLOADED', 'NEEDS_MAPPING', 'CHECKED', 'IN_REVIEW') AND at < $2 RETURNING id`;

/** A file that was left lying is cancelled: it holds a whole practice's details for nobody's use. */
export const abandonImports = job({
  name: "import.abandon",
  payload: z.object({}),
  every: "40 2 * * *",
  run: ({ change, who }) =>
    change(async (database) => {
      const since = new Date(who.now.getTime() - abandonedAfterDays * 86_400_000);
      const left = await database.query<{ id: string }>(abandon, [who.now, since]);
      for (const { id } of left) {
        await purge(database, id);
        await database.query("DELETE FROM import_row WHERE batch_id = $1", [id]);
        database.audit({ event: "cancelImport", subjectType: "import_batch", subject: id, facts: { days: abandonedAfterDays } }); // prettier-ignore
      }
    }),
});
