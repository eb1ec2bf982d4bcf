import { z } from "zod";
import { Application } from "../application/application.entity.ts";
import { restatePatient } from "../application/standing.service.ts";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { record } from "../event/event.entity.ts";
import { job, type JobAt } from "../job/job.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { Patient } from "../patient/patient.entity.ts";
import { dayOf } from "../time.ts";
import { Credential } from "./credential.entity.ts";

/**
 * Puts down as expired what nobody used to the end of its last day, and has it asked after; who holds one that runs out
 * is reminded on the day it is first asked after (BR-CR-02, BR-CL-02, domain.md 13.2, 13.4).
 */
export const expireCredentials = job({
  name: "credential.expire",
  payload: z.object({}),
  every: "20 0 * * *",
  oneByOne: true,
  run: async (at) => {
    const today = dayOf(at.who.now);
    const over = await at.read.query<{ id: string; patientId: string }>(
      `SELECT id, patient_id AS "patientId" FROM credential WHERE state IN ('ISSUED', 'HANDED_OVER') AND expires_on < $1 ORDER BY id`,
      [today],
    );
    for (const each of over) await one(at, (database) => expire(at, database, today, each));
    const runningOut = await at.read.query<{ id: string; patientId: string }>(
      `SELECT id, patient_id AS "patientId" FROM credential
        WHERE state = 'HANDED_OVER' AND expires_on >= $1 AND chase_on <= $1
          AND NOT EXISTS (SELECT FROM notice WHERE notice.patient_id = credential.patient_id AND template = 'CREDENTIAL_RUNNING_OUT' AND cause = 'credential:' || credential.id)
        ORDER BY id`,
      [today],
    );
    for (const each of runningOut) await one(at, (database) => remind(at, database, today, each));
  },
});

async function one({ signal, change }: JobAt, work: (database: ChangeDatabase) => Promise<void>) {
  if (signal.aborted) throw new Error("The server stops; the rest is done when it is up again.");
  await change(work);
}

/** Nobody asks after what the patient no longer wants, so nobody reminds of it either. */
async function remind(
  { server, practiceId, who }: JobAt,
  change: ChangeDatabase,
  today: string,
  { id, patientId }: { id: string; patientId: string },
) {
  await change.lock(Patient, patientId, "patient");
  const { state, expiresOn, chaseOn, applicationId } = await change.locked(Credential, id, "credential");
  if (state !== "HANDED_OVER" || expiresOn < today || !chaseOn || chaseOn > today) return;
  const ctx = { server, practiceId, change, now: who.now, staffId: null, today };
  await queueNotice(ctx, { template: "CREDENTIAL_RUNNING_OUT", patientId, applicationId, cause: `credential:${id}`, about: { expiresOn } }); // prettier-ignore
}

/** One patient's, in one transaction: the patient is locked first, as every step does. */
async function expire(
  { server, practiceId, who }: JobAt,
  change: ChangeDatabase,
  today: string,
  { id, patientId }: { id: string; patientId: string },
) {
  await change.lock(Patient, patientId, "patient");
  const credential = await change.locked(Credential, id, "credential");
  const { state, version, expiresOn, applicationId } = credential;
  if ((state !== "ISSUED" && state !== "HANDED_OVER") || expiresOn >= today) return;
  const ctx = { server, practiceId, change, now: who.now, staffId: null, today };
  await change.update(Credential, { id, version }, { state: "EXPIRED", chaseOn: today });
  record(ctx, "expireCredential", "credential", id, { patientId, applicationId, facts: { expiresOn } });
  await closeWait(change, patientId);
  await restatePatient(ctx, patientId);
  await queueNotice(ctx, { template: "CREDENTIAL_EXPIRED", patientId, applicationId, cause: `credential:${id}`, about: { expiredOn: expiresOn } }); // prettier-ignore
}

/** A case that waits for nothing but this letter waits no longer: what is on stays on (BR-CL-02). */
async function closeWait(change: ChangeDatabase, patientId: string) {
  const [waiting] = await change.lockedWhere(Application, { patientId, state: "CREDENTIAL", closedAt: null });
  if (!waiting) return;
  const { id, version } = waiting;
  await change.update(Application, { id, version }, { noCredentialReason: "NOT_COLLECTED" });
}
