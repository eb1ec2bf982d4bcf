import { z } from "zod";
import { job } from "../job/job.ts";
import { Patient } from "../patient/patient.entity.ts";
import { dayOf } from "../time.ts";
import { remindOfId } from "./more-id.service.ts";
import { restatePatient } from "./standing.service.ts";

/** Each night: what a new day alone changes, such as a told day that passed or a letter past its last day, moves the cases it concerns, and who never came is reminded (domain.md 13.2, BR-PD-03, BR-REG-07). */
export const sweepApplications = job({
  name: "application.sweep",
  payload: z.object({}),
  every: "0 1 * * *",
  oneByOne: true,
  run: async ({ server, practiceId, who, signal, read, change }) => {
    const today = dayOf(who.now);
    const open = await read.query<{ id: string; patientId: string; mayLapse: boolean }>(
      `SELECT id, patient_id AS "patientId", id_not_possible_until IS NULL AND coalesce(last_contact_on, received_on) < $1::date - 56 AS "mayLapse" FROM application WHERE closed_at IS NULL ORDER BY id`,
      [today],
    );
    for (const { id, patientId, mayLapse } of open) {
      if (signal.aborted) throw new Error("The server stops; the rest is done when it is up again.");
      await change(async (database) => {
        await database.lock(Patient, patientId, "patient");
        const ctx = { server, practiceId, change: database, now: who.now, staffId: null, today };
        await restatePatient(ctx, patientId);
        if (mayLapse) await remindOfId(ctx, id);
      });
    }
  },
});
