import { z } from "zod";
import { restatePatient } from "../application/standing.service.ts";
import { job } from "../job/job.ts";
import { Patient } from "../patient/patient.entity.ts";
import { dayOf } from "../time.ts";
import { openReview } from "./enhanced-review.service.ts";
import type { ReviewReason } from "./enhanced-review.words.ts";

/** The newest review of each patient who is here, whose decision is to be looked at again by a day. */
const due = `
  SELECT patient_id AS "patientId", reasons FROM (
    SELECT DISTINCT ON (review.patient_id) review.patient_id, review.reasons, review.state, review.next_review_on
      FROM enhanced_review AS review JOIN patient ON patient.id = review.patient_id
     WHERE patient.removed_on IS NULL AND patient.death_status IS DISTINCT FROM '1' AND patient.death_status IS DISTINCT FROM '2'
     ORDER BY review.patient_id, review.raised_at DESC, review.id DESC) AS newest
   WHERE state = 'DECIDED' AND next_review_on <= $1`;

/** Each night: a decision whose day has come is work for a clinician again; what is on or off stays so until then (domain.md 13, BR-EN-01, 10). */
export const reopenReviews = job({
  name: "enhanced-review.reopen",
  payload: z.object({}),
  every: "30 0 * * *",
  oneByOne: true,
  run: async ({ server, practiceId, who, signal, read, change }) => {
    const today = dayOf(who.now);
    for (const { patientId } of await read.query<{ patientId: string }>(`${due} ORDER BY patient_id`, [today])) {
      if (signal.aborted) throw new Error("The server stops; the rest is done when it is up again.");
      await change(async (database) => {
        await database.lock(Patient, patientId, "patient");
        const still = await database.one<{ reasons: ReviewReason[] }>(`${due} AND patient_id = $2`, [today, patientId]);
        if (!still) return;
        const ctx = { server, practiceId, change: database, now: who.now, staffId: null, today };
        await openReview(ctx, { patientId, kind: "RE_REVIEW", cause: "REVIEW_DUE", reasons: still.reasons });
        await Promise.all(database.waiting);
        await restatePatient(ctx, patientId);
      });
    }
  },
});
