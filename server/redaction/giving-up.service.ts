import type { Context } from "../context.ts";
import { takeLateEntries } from "./late.service.ts";

/**
 * What was decided in the review and replaced what another had signed off: given up, it would stay hidden with nobody
 * asked. An entry that some other open review holds is asked about there.
 */
const leftBehind = `
  SELECT e.id FROM redaction_review_entry held JOIN record_entry e ON e.id = held.entry_id
   WHERE held.review_id = $1 AND NOT e.signed_off
     AND EXISTS (SELECT FROM redaction_review_entry other JOIN redaction_review v ON v.id = other.review_id
                  WHERE other.entry_id = e.id AND v.state = 'SIGNED_OFF')
     AND NOT EXISTS (SELECT FROM redaction_review_entry other JOIN redaction_review v ON v.id = other.review_id
                      WHERE other.entry_id = e.id AND v.state NOT IN ('SIGNED_OFF', 'CANCELLED'))
   ORDER BY e.id`;

/**
 * Puts what a review that was given up leaves behind before somebody in the reviews that had signed it off: its decisions
 * stay readable there, and count or are made again with the next sign-off (BR-CL-50, BR-RD-21). Answers how many entries.
 */
export async function askAboutLeftBehind(ctx: Context, reviewId: string, patientId: string): Promise<number> {
  const rows = await ctx.change.query<{ id: string }>(leftBehind, [reviewId]);
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await takeLateEntries(ctx, patientId, [], ids);
  return ids.length;
}
