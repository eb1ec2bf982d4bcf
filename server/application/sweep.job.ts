import { z } from "zod";
import { job } from "../job/job.ts";
import { Patient } from "../patient/patient.entity.ts";
import { dayOf } from "../time.ts";
import { restatePatient } from "./standing.service.ts";

/** Each night: what a new day alone changes, such as a told day that passed or a letter past its last day, moves the cases it concerns (domain.md 13.2, BR-PD-03). */
export const sweepApplications = job({
  name: "application.sweep",
  payload: z.object({}),
  every: "0 1 * * *",
  oneByOne: true,
  run: async ({ server, practiceId, who, signal, read, change }) => {
    const today = dayOf(who.now);
    const open = await read.query<{ patientId: string }>(
      `SELECT patient_id AS "patientId" FROM application WHERE closed_at IS NULL ORDER BY id`,
    );
    for (const { patientId } of open) {
      if (signal.aborted) throw new Error("The server stops; the rest is done when it is up again.");
      await change(async (database) => {
        await database.lock(Patient, patientId, "patient");
        const ctx = { server, practiceId, change: database, now: who.now, staffId: null, today };
        await restatePatient(ctx, patientId);
      });
    }
  },
});
