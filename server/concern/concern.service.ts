import { v7 as uuid } from "uuid";
import { RegistrationCheck } from "../application/check.entity.ts";
import { restatePatient } from "../application/standing.service.ts";
import type { Coded } from "../clinical-system/standing-code.rules.ts";
import type { Context } from "../context.ts";
import { barredBy, type Reviewed } from "../enhanced-review/enhanced-review.rules.ts";
import { badInput, conflict, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { queueNotice } from "../notice/notice.service.ts";
import type { Service } from "../service-access/service.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import { refuseStranger } from "../staff/works-here.ts";
import { Concern } from "./concern.entity.ts";
import type { ClosingInput } from "./concern.input.ts";
import { breachDueAt, closingProblem, refusal } from "./concern.rules.ts";
import { concernView, factsOf, type ConcernView } from "./concern.view.ts";
import type { ConcernSeverity, ConcernStep } from "./concern.words.ts";
import { keepNote } from "./notes.ts";

interface Seen {
  id: string;
  version: number;
}

/** Takes one step of a concern: lock, rule, change, event and audit. */
async function takeStep(
  ctx: Context,
  name: ConcernStep,
  seen: Seen,
  work: (concern: Concern) => Promise<{ changes: Partial<Concern>; facts?: Record<string, unknown> }>,
): Promise<ConcernView> {
  const concern = await ctx.change.locked(Concern, seen.id, "concern");
  const view = await concernView(ctx, ctx.change, seen.id);
  if (concern.version !== seen.version) throw conflict();
  const why = refusal(await factsOf(ctx, concern, view.isKeptFrom), name, ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  const { changes, facts = {} } = await work(concern);
  await ctx.change.update(Concern, seen, changes);
  const { id, patientId, applicationId, restricted, kind } = concern;
  record(ctx, name, "concern", id, { patientId, applicationId, restricted, facts: { kind, ...facts } });
  return concernView(ctx, ctx.change, id);
}

/** Judges how serious it is, and gives it to somebody with a day. */
export const triageConcern = (
  ctx: Context,
  seen: Seen,
  given: { severity: ConcernSeverity; ownerId: string | null; dueOn: string; note: string | null },
) =>
  takeStep(ctx, "triageConcern", seen, async ({ id, keptFrom }) => {
    const { severity, ownerId, dueOn } = given;
    if (dueOn < ctx.today) throw badInput({ dueOn: "The day cannot be in the past." });
    await refuseStranger(ctx, ownerId);
    if (ownerId && keptFrom.includes(ownerId))
      throw badInput({ ownerId: "The concern is kept from this colleague. Choose another." });
    keepNote(ctx, id, given.note);
    return { changes: { state: "TRIAGED", severity, ownerId, dueOn }, facts: { severity, dueOn } };
  });

/** Records what was done about it. */
export const actOnConcern = (ctx: Context, seen: Seen, note: string) =>
  takeStep(ctx, "actOnConcern", seen, async ({ id }) => {
    if (note.trim().length < 5) throw badInput({ note: "Write in a few words what was done." });
    keepNote(ctx, id, note);
    return { changes: { state: "ACTIONED" } };
  });

export const addConcernNote = (ctx: Context, seen: Seen, note: string) =>
  takeStep(ctx, "addConcernNote", seen, async ({ id, state }) => {
    if (note.trim().length < 5) throw badInput({ note: "Write what you want to add." });
    keepNote(ctx, id, note);
    return { changes: { state } };
  });

/** A clinician closes it with an outcome; where asked, what it suspended is restored in the same action (BR-SU-02, BR-CL-21). */
export const closeConcern = async (ctx: Context, seen: Seen, given: ClosingInput): Promise<ConcernView> => {
  const closed = await takeStep(ctx, "closeConcern", seen, async (concern) => {
    const { id, kind, patientId } = concern;
    const why = closingProblem(kind, given, ctx.today);
    if (why) throw ruleBroken(why.words, why.rule);
    const { outcome, talkedAloneOn = null, note = null } = given;
    if (outcome === "PERMANENT_REMOVAL") await endForGood(ctx, concern);
    keepNote(ctx, id, note);
    if (kind === "COERCION") await clearChecks(ctx, patientId, talkedAloneOn !== null);
    return {
      changes: {
        state: "CLOSED",
        outcome,
        talkedAloneOn,
        breachDueAt: outcome === "BREACH" ? breachDueAt(ctx.now) : null,
        closedBy: ctx.actor.id,
        closedAt: ctx.now.toISOString(),
      },
      facts: { outcome },
    };
  });
  await releaseHold(ctx, closed.patient.id);
  return given.restore ? restoreAccess(ctx, { id: seen.id, version: closed.version }) : closed;
};

/** Gives back as it was what this concern suspended, but for what the record has barred since; never by a sign-in alone, and always by a named person (BR-SU-01, 03, BR-CL-22). */
export const restoreAccess = (ctx: Context, seen: Seen) =>
  takeStep(ctx, "restoreAccess", seen, async ({ id, patientId, restricted, beforeSuspension }) => {
    const [access, inRecord] = await Promise.all([lockedAccess(ctx, patientId), recordOf(ctx, patientId)]);
    const suspended = (beforeSuspension ?? []).filter(({ service }) => isSuspendedBy(access.get(service), id));
    const [back, barred]: [Service[], Service[]] = [[], []];
    for (const { service, visibleFrom, applicationId } of suspended) {
      const bar = barredBy(inRecord, service);
      (bar ? barred : back).push(service);
      const change = bar ? ({ to: "ENDED", reason: bar } as const) : ({ to: "ACTIVE", reason: "RESTORED", visibleFrom } as const); // prettier-ignore
      changeAccess(ctx, access.get(service), { ...change, patientId, service, applicationId, concernId: id });
    }
    const changes = { restoredBy: ctx.actor.id, restoredAt: ctx.now.toISOString() };
    if (back.length > 0) {
      await askAboutCredential(ctx, patientId);
      await tell(ctx, "ACCESS_RESTORED", { id, patientId, restricted }, back);
    }
    if (barred.length > 0) await tell(ctx, "ACCESS_ENDED", { id, patientId, restricted }, barred);
    return { changes, facts: { services: back, ...(barred.length > 0 ? { barred } : {}) } };
  });

/** The suspension made void what they signed in with; somebody asks whether they need another (BR-SU-01). */
const askAboutCredential = (ctx: Context, patientId: string) =>
  ctx.change.query(
    `UPDATE credential SET chase_on = $2, version = version + 1
      WHERE id = (SELECT newest.id FROM credential AS newest WHERE newest.patient_id = $1 ORDER BY newest.issued_at DESC, newest.id DESC LIMIT 1)
        AND void_reason = 'SUSPENDED'`,
    [patientId, ctx.today],
  );

/** What the record says of its own opening: its codes, and the newest decision of a clinician. */
async function recordOf(ctx: Context, patientId: string) {
  const [codes, [review]] = await Promise.all([
    ctx.change.query<Coded>(
      `SELECT code, coded_on AS "codedOn" FROM record_code WHERE patient_id = $1 AND superseded_at IS NULL`,
      [patientId],
    ),
    ctx.change.query<Reviewed>(
      `SELECT state, decision, granted_services AS "grantedServices", next_review_on AS "nextReviewOn", decided_at AS "decidedAt"
         FROM enhanced_review WHERE patient_id = $1 ORDER BY raised_at DESC, id DESC LIMIT 1`,
      [patientId],
    ),
  ]);
  return { codes, review: review ?? null };
}

/** Who was told that access stopped is told what became of it, in the same way (BR-CO-04). */
const tell = (
  ctx: Context,
  template: "ACCESS_RESTORED" | "ACCESS_ENDED",
  { id, patientId, restricted }: Pick<Concern, "id" | "patientId" | "restricted">,
  services: readonly Service[],
) => queueNotice(ctx, { template, patientId, cause: `concern:${id}`, about: { services }, isOfHold: restricted });

const isSuspendedBy = (now: { state: string; concernId: string | null } | undefined, id: string) =>
  now?.state === "SUSPENDED" && now.concernId === id;

/** Access ends; an application that is still open is refused first, so that nothing of it is switched on by mistake (BR-SU-02). */
async function endForGood(ctx: Context, { id, patientId, restricted }: Concern) {
  const [open] = await ctx.change.query("SELECT FROM application WHERE patient_id = $1 AND closed_at IS NULL LIMIT 1", [patientId]); // prettier-ignore
  if (open) throw ruleBroken("An application of this patient is open. Refuse it first, then end access.", "BR-SU-02");
  const suspended = [...(await lockedAccess(ctx, patientId)).values()].filter((now) => isSuspendedBy(now, id));
  for (const now of suspended) {
    const { service, applicationId } = now;
    changeAccess(ctx, now, { patientId, service, to: "ENDED", reason: "REMOVED", applicationId, concernId: id });
  }
  if (suspended.length === 0) return;
  await tell(ctx, "ACCESS_ENDED", { id, patientId, restricted }, suspended.map(({ service }) => service)); // prettier-ignore
}

/** The checks that had found coercion are clear again, with the concern they had found. */
async function clearChecks(ctx: Context, patientId: string, talkedAlone: boolean) {
  const found = await ctx.change.query<{ id: string }>(
    `SELECT application.id FROM application WHERE application.patient_id = $1 AND application.closed_at IS NULL
        AND (SELECT outcome FROM registration_check WHERE registration_check.application_id = application.id AND kind = 'COERCION'
              ORDER BY checked_at DESC, registration_check.id DESC LIMIT 1) = 'CONCERN'`,
    [patientId],
  );
  for (const { id: applicationId } of found) {
    ctx.change.insertBeforeCommit(RegistrationCheck, {
      id: uuid(),
      applicationId,
      patientId,
      kind: "COERCION",
      outcome: "CLEAR",
      seenAlone: talkedAlone ? "YES" : "NOT_POSSIBLE",
      note: null,
      sealedNote: null,
      restricted: true,
      checkedBy: ctx.actor.id,
      checkedAt: ctx.now.toISOString(),
    });
  }
}

/** Cases return to everybody's lists when nothing restricted holds the patient any more. */
export async function releaseHold(ctx: Context, patientId: string) {
  await ctx.change.query(
    `UPDATE application SET on_hold = false WHERE patient_id = $1 AND on_hold AND closed_at IS NOT NULL
        AND NOT EXISTS (SELECT FROM concern WHERE concern.patient_id = $1 AND concern.restricted AND concern.closed_at IS NULL)`,
    [patientId],
  );
  await restatePatient(ctx, patientId);
}
