import type { Context } from "../context.ts";
import { badInput, notFound } from "../errors.ts";
import { auditPage, isPatientHere, shownNumber, type AuditFilter } from "./audit.queries.ts";
import { verifyChain } from "./verify.ts";

interface PageAsked {
  after: number | undefined;
  first: number;
}

/** The practice's audit, newest first; reading it is itself an entry. */
export function auditEntries(ctx: Context, filter: AuditFilter, page: PageAsked) {
  const { event, from, to, patient, ...others } = filter;
  if (event && !/^[A-Za-z.,]{1,60}$/.test(event)) throw badInput({ event: "Write the event as entries show it." });
  if (from && to && to < from) throw badInput({ to: "The last day is before the first day." });
  const asked = Object.entries({ event, from, to, ...others }).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  );
  ctx.look({ event: "auditEntries", ...(patient ? { patient } : {}), facts: Object.fromEntries(asked) });
  return auditPage(ctx.db, { ...filter, ...page, reader: ctx.actor });
}

/** One patient's own trail: who looked, who did what. */
export async function patientAudit(ctx: Context, patient: string, page: PageAsked) {
  if (!(await isPatientHere(ctx.db, patient))) throw notFound("patient");
  ctx.look({ event: "patientAudit", subjectType: "patient", subject: patient, patient });
  return auditPage(ctx.db, { patient, ...page, reader: ctx.actor });
}

/** Recomputes the practice's chain, and counts as the entries are shown to who asks; the check is itself an entry. */
export function verifyAudit(ctx: Context) {
  ctx.look({ event: "verifyAudit" });
  return ctx.server.door.snapshot(ctx, ctx.practiceId, async (database) => {
    const report = await verifyChain(database);
    const number = (place: number) => shownNumber(database, ctx.actor, place);
    const brokenAt = report.brokenAt === null ? null : await number(report.brokenAt);
    return { ...report, entries: await number(report.entries), brokenAt };
  });
}
