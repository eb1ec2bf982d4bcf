import type { Context } from "../context.ts";
import { keyedHash } from "../keyed-hash.ts";
import { timeline } from "../event/timeline.queries.ts";
import { DeclaredRelative } from "../staff/staff.entity.ts";
import { searchPatients } from "./patient.queries.ts";
import { openPatient, type PatientRecord } from "./patient-record.ts";
import { refuseUnexplainedLook } from "./related-look.service.ts";
import { readSearch } from "./search.rules.ts";

/** Finds patients; what was searched for is audited by its kinds and a keyed hash, never in clear. */
export function search(ctx: Context, words: string) {
  const searched = readSearch(words.slice(0, 200), ctx.server.settings.nhsNumberRanges);
  const hash = keyedHash(ctx.server, JSON.stringify(searched));
  ctx.look({ event: "searchPatients", facts: { by: Object.keys(searched), hash } });
  return searchPatients(ctx, searched);
}

/** Opens a patient's page, which is a look. */
export async function openPatientPage(ctx: Context, id: string): Promise<PatientRecord> {
  ctx.look({ event: "patient", subjectType: "patient", subject: id, patient: id });
  const page = await openPatient(ctx, ctx.db, id);
  await refuseUnexplainedLook(ctx, id, page.relation);
  // That somebody saw a restricted concern is in the audit of who may know of it (BR-CO-03).
  if (page.concerns.some(({ restricted }) => restricted))
    ctx.look({ event: "concernOfPatient", subjectType: "patient", subject: id, patient: id, restricted: true });
  return page;
}

/** Opens a patient's timeline, which is a look. */
export async function openTimeline(ctx: Context, patientId: string, after: string | undefined, first: number) {
  ctx.look({ event: "patientTimeline", subjectType: "patient", subject: patientId, patient: patientId });
  const [declared] = await ctx.db.find(DeclaredRelative, { staffId: ctx.actor.id, patientId });
  await refuseUnexplainedLook(ctx, patientId, declared?.relation ?? null);
  return timeline(ctx, patientId, after, first);
}
