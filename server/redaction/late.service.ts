import { restatePatient } from "../application/standing.service.ts";
import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { cutInto, entriesInReview, latePart, recount } from "./cutting.queries.ts";
import { RedactionReview } from "./redaction-review.entity.ts";

/**
 * Puts what arrived or changed before somebody again: in every review whose range it falls into, in a task of its own,
 * and a review that was submitted or signed off opens again (BR-RD-21).
 */
export async function takeLateEntries(
  ctx: Context,
  patientId: string,
  arrived: readonly string[],
  changed: readonly string[],
) {
  // prettier-ignore
  const reviews = await ctx.change.lockedWhere(RedactionReview, { patientId });
  const open = reviews.filter(({ state }) => state !== "CANCELLED");
  if (open.length === 0) return;
  for (const review of open) await takeInto(ctx, review, arrived, changed);
  await recount(ctx.change, open.map(({ id }) => id)); // prettier-ignore
}

async function takeInto(ctx: Context, review: RedactionReview, arrived: readonly string[], changed: readonly string[]) {
  const late = arrived.length > 0 ? await entriesInReview(ctx.change, review, arrived) : [];
  const again = changed.length > 0 ? await inClosedTasks(ctx, review.id, changed) : [];
  const known = new Set(late.map(({ id }) => id));
  const all = [...late, ...again.filter(({ id }) => !known.has(id))];
  if (all.length === 0) return;
  await cutInto(ctx.change, review, latePart(all));
  await reopen(ctx, review, all.length);
}

/** Entries of the review that are in a task somebody finished; those in an open task stay where they are. */
const inClosedTasks = (ctx: Context, reviewId: string, ids: readonly string[]) =>
  ctx.change.query<{ id: string; kind: "RESULT"; happenedOn: string | null }>(
    `SELECT e.id, e.kind, e.happened_on AS "happenedOn" FROM redaction_review_entry held
       JOIN redaction_task t ON t.id = held.task_id JOIN record_entry e ON e.id = held.entry_id
      WHERE held.review_id = $1 AND held.entry_id = ANY ($2) AND t.state IN ('SUBMITTED', 'APPROVED', 'CANCELLED')`,
    [reviewId, ids],
  );

/** The review as it has to be looked at again; one that is under way only gains a task. */
export async function reopen(ctx: Context, { id, state, version, patientId }: RedactionReview, entries: number) {
  if (state !== "SIGNED_OFF" && state !== "SUBMITTED") return;
  await ctx.change.update(RedactionReview, { id, version }, { state: "REOPENED", reopenedAt: ctx.now.toISOString() });
  record(ctx, "reopenRedactionReview", "redactionReview", id, { patientId, facts: { entries } });
  await restatePatient(ctx, patientId);
}

/** All reviews of the patient, before the entry: who decides in one of them locks in the same order. */
export async function lockReviews(ctx: Context, reviewId: string) {
  const [review] = await ctx.change.byIds(RedactionReview, [reviewId]);
  if (!review) throw notFound("redaction review");
  await ctx.change.lockedWhere(RedactionReview, { patientId: review.patientId });
}
