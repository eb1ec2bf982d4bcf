import { restatePatient } from "../application/standing.service.ts";
import type { Context } from "../context.ts";
import { badInput, conflict, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import type { Columns } from "../database/practice-database.ts";
import { sampleOf } from "./approval.queries.ts";
import { askAboutLeftBehind } from "./giving-up.service.ts";
import { lockReviews } from "./late.service.ts";
import { RedactionReview } from "./redaction-review.entity.ts";
import { RedactionTask } from "./redaction-task.entity.ts";
import { hasNewMarks } from "./to-mark.queries.ts";
import { readReview, reviewAfter, reviewCase, taskFacts, type ReviewCase } from "./review.queries.ts";
import {
  isOwnSignOff,
  leaseMinutes,
  reviewRefusal,
  standing,
  taskLife,
  taskRefusal,
  type ReviewStepName,
  type TaskStepName,
} from "./review.rules.ts";
import type { RedactionReviewView } from "./review.view.ts";
import { safetyOnSignOff } from "./safety.service.ts";

interface Seen {
  id: string;
  version: number;
}

async function lockedReview(ctx: Context, id: string): Promise<ReviewCase> {
  await ctx.change.lock(RedactionReview, id, "redaction review");
  return reviewCase(await readReview(ctx.change, id));
}

/** A task's review is locked first, as every step does, so that two steps never wait for each other in a ring. */
async function lockedByTask(ctx: Context, taskId: string): Promise<ReviewCase> {
  const [task] = await ctx.change.byIds(RedactionTask, [taskId]);
  return lockedReview(ctx, task?.reviewId ?? taskId);
}

interface TaskStepOf {
  name: TaskStepName;
  seen: Seen;
  changes: Partial<Columns<RedactionTask>>;
  minutes?: number | undefined;
}

/** Takes one step of a task; where the review stands follows from its tasks. */
async function takeTaskStep(ctx: Context, { name, seen, changes, minutes = 0 }: TaskStepOf) {
  const of = await lockedByTask(ctx, seen.id);
  const task = of.row.tasks.find(({ id }) => id === seen.id);
  if (task?.version !== seen.version) throw conflict();
  const why = taskRefusal(name, taskFacts(task), of.facts, ctx.actor, ctx.now);
  if (why) throw ruleBroken(why.words, why.rule);
  const state = taskLife[name].to;
  await ctx.change.update(
    RedactionTask,
    { id: seen.id, version: seen.version },
    { ...changes, state, minutes: task.minutes + worked(minutes), ...(state === "APPROVED" ? {} : { approvedBy: null, approvedAt: null }) }, // prettier-ignore
  );
  const tasks = of.row.tasks.map((each) => (each.id === seen.id ? { state } : each));
  await restate(ctx, of, tasks, name === "SEND_BACK" ? String(changes.sentBackReason) : undefined);
  ctx.change.audit({
    event: `redactionTask ${name}`,
    subjectType: "redactionTask",
    subject: seen.id,
    patient: of.row.patient.id,
    facts: { review: of.row.review.id, minutes: worked(minutes) },
  });
  return reviewAfter(ctx, of.row.review.id);
}

function worked(minutes: number): number {
  if (minutes < 0 || minutes > 600) throw badInput({ minutes: "Minutes worked are from 0 to 600." });
  return minutes;
}

async function restate(
  ctx: Context,
  { row: { review } }: ReviewCase,
  tasks: readonly Pick<RedactionTask, "state">[],
  sentBack: string | undefined,
) {
  const state = standing(tasks, review.state);
  if (state === review.state && sentBack === undefined) return;
  const at = ctx.now.toISOString();
  const changes = {
    state,
    ...(state === "SUBMITTED" && review.state !== "SUBMITTED" ? { submittedAt: at } : {}),
    ...(sentBack !== undefined ? { sentBackBy: ctx.staffId, sentBackAt: at, sentBackReason: sentBack } : {}),
  };
  await ctx.change.update(RedactionReview, { id: review.id, version: review.version }, changes);
  const kind = sentBack !== undefined ? "sendBackRedactionReview" : state === "SUBMITTED" ? "submitRedactionReview" : undefined; // prettier-ignore
  if (kind && state !== review.state) record(ctx, kind, "redactionReview", review.id, { patientId: review.patientId });
}

const lease = (ctx: Context) => ({
  claimedBy: ctx.actor.id,
  claimedUntil: new Date(ctx.now.getTime() + leaseMinutes * 60_000).toISOString(),
});
const unclaimed = { claimedBy: null, claimedUntil: null };

export const claimTask = (ctx: Context, seen: Seen) => takeTaskStep(ctx, { name: "CLAIM", seen, changes: lease(ctx) });

export const releaseTask = (ctx: Context, seen: Seen, minutes: number, leftAtEntry: string | null) =>
  takeTaskStep(ctx, { name: "RELEASE", seen, minutes, changes: { ...unclaimed, leftAtEntry } });

export const submitTask = (ctx: Context, seen: Seen, minutes: number) =>
  takeTaskStep(ctx, {
    name: "SUBMIT",
    seen,
    minutes,
    changes: {
      ...unclaimed,
      submittedBy: ctx.actor.id,
      submittedAt: ctx.now.toISOString(),
      sentBackReason: null,
    },
  });

export const approveTask = (ctx: Context, seen: Seen) =>
  takeTaskStep(ctx, {
    name: "APPROVE",
    seen,
    changes: { approvedBy: ctx.actor.id, approvedAt: ctx.now.toISOString() },
  });

export const sendBackTask = (ctx: Context, seen: Seen, reason: string) =>
  takeTaskStep(ctx, { name: "SEND_BACK", seen, changes: { sentBackReason: reasonIn(reason) } });

const reasonIn = (reason: string) => {
  if (reason.trim().length < 5) throw badInput({ reason: "Say why in a few words." });
  return reason.trim();
};

/** Keeps a claim alive while somebody works, and notes how long and where they are; no step, so no version. */
export async function renewClaim(ctx: Context, id: string, minutes: number, leftAtEntry: string | null) {
  const task = await ctx.change.locked(RedactionTask, id, "part of a review");
  if (task.claimedBy !== ctx.actor.id)
    throw conflict("A colleague took this part over. Your decisions are kept; open it again to go on.");
  await ctx.change.query(
    "UPDATE redaction_task SET claimed_until = $2, minutes = minutes + $3, left_at_entry = coalesce($4, left_at_entry) WHERE id = $1",
    [id, lease(ctx).claimedUntil, worked(minutes), leftAtEntry],
  );
  return reviewAfter(ctx, task.reviewId);
}

interface ReviewStepOf {
  name: ReviewStepName;
  event: string;
  seen: Seen;
  changes: (of: ReviewCase) => Partial<Columns<RedactionReview>> | Promise<Partial<Columns<RedactionReview>>>;
  /** What follows from it in the same change; its facts are told with the event. */
  after?: (of: ReviewCase) => Promise<Record<string, number>>;
}

async function takeReviewStep(
  ctx: Context,
  { name, event, seen, changes, after }: ReviewStepOf,
): Promise<RedactionReviewView> {
  const of = await lockedReview(ctx, seen.id);
  const { review } = of.row;
  if (review.version !== seen.version) throw conflict();
  const why = reviewRefusal(name, of.facts, ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  await ctx.change.update(RedactionReview, { id: review.id, version: review.version }, await changes(of));
  const { patientId, applicationId, purpose } = review;
  const facts = { purpose, ...(await after?.(of)) };
  record(ctx, event, "redactionReview", review.id, { patientId, applicationId, facts });
  if (name === "SIGN_OFF") await restatePatient(ctx, patientId);
  return reviewAfter(ctx, review.id);
}

/**
 * Signs a review off, by another person than who decided (BR-CL-50): from then on its decisions count for the patient,
 * and a service that waited for it may be opened (BR-REG-04, BR-LV-02).
 */
export const signOff = (ctx: Context, seen: Seen, sample: readonly string[], reason: string | null) =>
  takeReviewStep(ctx, {
    name: "SIGN_OFF",
    event: "signOffRedactionReview",
    seen,
    changes: async (of) => {
      const isOwn = isOwnSignOff(of.facts, ctx.actor);
      if (isOwn && !reason?.trim())
        throw badInput({ reason: "You decided entries of it yourself. Write why nobody else could sign off." });
      await refuseUnseenSample(ctx, of, sample);
      const at = ctx.now.toISOString();
      await countDecisions(ctx, seen.id, at);
      const isToMark = await hasNewMarks(ctx, seen.id, of.row.review.markedAt);
      return {
        ...(isToMark ? { markBy: of.row.review.markBy ?? ctx.today } : {}),
        state: "SIGNED_OFF",
        safety: await safetyOnSignOff(ctx, of.row.review),
        signedOffBy: ctx.actor.id,
        signedOffAt: at,
        signOffReason: isOwn ? (reason?.trim() ?? null) : null,
      };
    },
  });

async function refuseUnseenSample(ctx: Context, of: ReviewCase, sample: readonly string[]) {
  const wanted = await sampleOf(ctx.change, of.row.review, of.policy.reviewSample);
  const seen = new Set(sample);
  if (!wanted.every((id) => seen.has(id)))
    throw ruleBroken("Look at the whole sample of shown entries before you sign off.", "BR-CL-50");
}

async function countDecisions(ctx: Context, reviewId: string, at: string) {
  await ctx.change.query(
    `UPDATE redaction_decision SET signed_off_by = $2, signed_off_at = $3
      WHERE entry_id IN (SELECT entry_id FROM redaction_review_entry WHERE review_id = $1)
        AND superseded_at IS NULL AND lifted_at IS NULL AND signed_off_at IS NULL`,
    [reviewId, ctx.actor.id, at],
  );
  await ctx.change.query(
    `UPDATE record_entry SET signed_off = true WHERE NOT signed_off AND decision IS NOT NULL AND NOT ask_again
        AND id IN (SELECT entry_id FROM redaction_review_entry WHERE review_id = $1)`,
    [reviewId],
  );
  await ctx.change.query(
    `UPDATE redaction_task SET state = 'APPROVED', approved_by = $2, approved_at = $3, claimed_by = NULL, claimed_until = NULL, version = version + 1
      WHERE review_id = $1 AND state = 'SUBMITTED'`,
    [reviewId, ctx.actor.id, at],
  );
}

export const sendBackReview = (ctx: Context, seen: Seen, reason: string) =>
  takeReviewStep(ctx, {
    name: "SEND_BACK",
    event: "sendBackRedactionReview",
    seen,
    changes: async () => {
      await ctx.change.query(
        `UPDATE redaction_task SET state = 'SENT_BACK', sent_back_reason = $2, approved_by = NULL, approved_at = NULL, version = version + 1
          WHERE review_id = $1 AND state IN ('SUBMITTED', 'APPROVED')`,
        [seen.id, reasonIn(reason)],
      );
      const at = ctx.now.toISOString();
      return { state: "SENT_BACK", sentBackBy: ctx.staffId, sentBackAt: at, sentBackReason: reasonIn(reason) };
    },
  });

/** Gives a review up. What it leaves half decided of what another had signed off is asked about there. */
export async function cancelReview(ctx: Context, seen: Seen, reason: string) {
  await lockReviews(ctx, seen.id);
  return takeReviewStep(ctx, {
    name: "CANCEL",
    event: "cancelRedactionReview",
    seen,
    changes: async () => {
      await ctx.change.query(
        `UPDATE redaction_task SET state = 'CANCELLED', approved_by = NULL, approved_at = NULL, claimed_by = NULL, claimed_until = NULL,
                version = version + 1 WHERE review_id = $1 AND state <> 'CANCELLED'`,
        [seen.id],
      );
      return { state: "CANCELLED", cancelledReason: reasonIn(reason) };
    },
    after: async ({ row }) => ({ askedAgain: await askAboutLeftBehind(ctx, seen.id, row.patient.id) }),
  });
}

/** Somebody set the marks in EMIS or SystmOne and says so by their name (BR-CL-11). */
export const confirmMarked = (ctx: Context, seen: Seen) =>
  takeReviewStep(ctx, {
    name: "CONFIRM_MARKED",
    event: "confirmMarked",
    seen,
    changes: () => ({ markedBy: ctx.actor.id, markedAt: ctx.now.toISOString(), markBy: null }),
  });
