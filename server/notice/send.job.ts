import { z } from "zod";
import { job } from "../job/job.ts";
import { askAfter } from "./delivery.service.ts";
import { send } from "./sending.service.ts";

/** One job a notice: queued again, it takes the place of the one that waits. */
export const jobKey = (noticeId: string) => `notice/${noticeId}`;

/** Sends one notice; what a killed server had begun is looked at before anything is sent again. */
export const sendNotice = job({
  name: "notice.send",
  payload: z.object({ noticeId: z.uuid() }),
  run: (at, { noticeId }) => send(at, noticeId),
});

/** Asks Notify what became of what it took, every ten minutes. */
export const pollNotices = job({ name: "notice.poll", payload: z.object({}), every: "*/10 * * * *", run: askAfter });
