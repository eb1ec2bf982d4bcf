import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { openPatient, type PatientRecord } from "../patient/patient-record.ts";
import { Patient } from "../patient/patient.entity.ts";
import { seal } from "../seal.ts";
import type { ContactChannel } from "./concern.words.ts";
import { SafeContact } from "./safe-contact.entity.ts";
import { preferenceProblems } from "./safe-contact.rules.ts";

/** Records by which ways it is safe to reach the patient, and by which it is not (BR-CO-04). */
export async function setSafeContact(
  ctx: Context,
  patientId: string,
  given: { allowed: ContactChannel[]; doNot: ContactChannel[]; note: string | null },
): Promise<PatientRecord> {
  const allowed = [...new Set(given.allowed)];
  const doNot = [...new Set(given.doNot)];
  const problems = preferenceProblems(allowed, doNot);
  if (Object.keys(problems).length > 0) throw badInput(problems);
  await ctx.change.lock(Patient, patientId, "patient");
  const page = await openPatient(ctx, ctx.change, patientId);
  if (page.relation) throw ruleBroken("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  const id = uuid();
  const at = ctx.now.toISOString();
  await ctx.change.query("UPDATE safe_contact SET superseded_at = $2 WHERE patient_id = $1 AND superseded_at IS NULL", [patientId, at]); // prettier-ignore
  const note = given.note?.trim();
  ctx.change.insertBeforeCommit(SafeContact, {
    id,
    patientId,
    allowed,
    doNot,
    sealedNote: note ? seal(ctx.server, `safe_contact|sealed_note|${id}`, note) : null,
    setBy: ctx.actor.id,
    setAt: at,
    supersededAt: null,
  });
  // Who may not know of a hold does not see on the timeline that somebody asked how to reach the patient.
  record(ctx, "setSafeContact", "safe_contact", id, { patientId, restricted: true, facts: { allowed, doNot } });
  return openPatient(ctx, ctx.change, patientId);
}
