import { z } from "zod";
import { job } from "../job/job.ts";
import { purgeRecordText } from "./purge.service.ts";

/** Takes clinical text away each night where its time is over, a few hundred patients at a time (BR-CL-52). */
export const purgeRecords = job({
  name: "record.purge",
  payload: z.object({}),
  every: "40 1 * * *",
  oneByOne: true,
  run: async ({ change, who, signal }) => {
    for (let more = true; more;) {
      if (signal.aborted) throw new Error("The server stops; the rest is done when it is up again.");
      const { patients } = await change((database) => purgeRecordText({ change: database, now: who.now }));
      more = patients > 0;
    }
  },
});
