import type { Context } from "../context.ts";
import type { EntryKind } from "../record-entry/record-entry.words.ts";
import { accessOf } from "./access.queries.ts";
import { seenBy, type VisibleEntry } from "./visible.rules.ts";

/**
 * The entries of review $1 that are to be marked: whatever is hidden, and what is shown though it came hidden or was
 * hidden and marked before; what was always shown needs no mark.
 */
export const toMark = `
  FROM redaction_review_entry held JOIN record_entry e ON e.id = held.entry_id
 WHERE held.review_id = $1 AND (e.decision = 'HIDE' OR (e.decision = 'SHOW' AND e.signed_off AND NOT e.ask_again AND (e.labelled
   OR EXISTS (SELECT FROM redaction_decision earlier WHERE earlier.entry_id = e.id AND earlier.decision = 'HIDE' AND earlier.signed_off_at IS NOT NULL))))`;

/** Whether something of a review was decided since its marks were last confirmed. */
export async function hasNewMarks(ctx: Context, reviewId: string, markedAt: string | null): Promise<boolean> {
  const found = await ctx.change.one<{ isNew: boolean }>(
    `SELECT EXISTS (SELECT ${toMark} AND EXISTS (SELECT FROM redaction_decision d WHERE d.entry_id = e.id AND d.superseded_at IS NULL
       AND d.lifted_at IS NULL AND d.decided_at > coalesce($2::timestamptz, '-infinity'))) AS "isNew"`,
    [reviewId, markedAt],
  );
  return found?.isNew ?? false;
}

interface Hidden extends VisibleEntry {
  kind: EntryKind;
}

/** What the patient sees today is to be marked today, though the review is not signed off: a hide stands at once (BR-CL-11, 13). */
export async function markAtOnce(ctx: Context, reviewId: string, patientId: string, hidden: readonly Hidden[]) {
  const access = await accessOf(ctx.change, patientId);
  if (!hidden.some((entry) => seenBy(entry, access))) return;
  ctx.change.beforeCommit(
    ctx.change.query("UPDATE redaction_review SET mark_by = $2 WHERE id = $1 AND mark_by IS NULL", [
      reviewId,
      ctx.today,
    ]),
  );
}
