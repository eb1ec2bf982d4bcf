import { createHash } from "node:crypto";
import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { UUID } from "../scalars.ts";
import { HideReason } from "./redaction.words.ts";
import type { RedactionReview } from "./redaction-review.entity.ts";
import { readReview, reviewCase } from "./review.queries.ts";

@ObjectType({ simpleResolvers: true, description: "How many entries are hidden for a reason." })
export class ReasonCount {
  @Field(() => HideReason)
  reason!: HideReason;

  @Field(() => Int)
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "What is put before whoever signs a review off; read the entries' texts with redactionEntries.",
})
export class RedactionApproval {
  @Field(() => [UUID], { description: "Hidden, in order of reading." })
  hidden!: string[];

  @Field(() => [ReasonCount])
  byReason!: ReasonCount[];

  @Field(() => [UUID], { description: "Escalated at some time in this review, whatever became of them." })
  escalated!: string[];

  @Field(() => [UUID], { description: "A sample of what would be shown; signing off asks for all of it." })
  sample!: string[];

  @Field(() => [UUID], { description: "Decided anew since the review was last sent back or reopened." })
  changed!: string[];

  @Field(() => [String], { description: "Who decided what is not yet signed off." })
  deciders!: string[];

  @Field(() => Boolean, { description: "A clinician signs off: harm, or something escalated (BR-CL-50)." })
  needsClinician!: boolean;
}

const order = "ORDER BY e.happened_on NULLS FIRST, e.id";
const from = (where: string) =>
  `FROM redaction_review_entry held JOIN record_entry e ON e.id = held.entry_id
     LEFT JOIN redaction_decision d ON d.entry_id = e.id AND d.superseded_at IS NULL AND d.lifted_at IS NULL
    WHERE held.review_id = $1 AND ${where}`;

const sql = `SELECT json_build_object(
  'hidden', ARRAY(SELECT e.id ${from("e.decision = 'HIDE' AND NOT e.ask_again")} ${order}),
  'byReason', (SELECT coalesce(json_agg(r), '[]') FROM (SELECT d.reason, count(*)::int ${from("e.decision = 'HIDE' AND NOT e.ask_again")} GROUP BY 1 ORDER BY 2 DESC, 1) AS r),
  'escalated', ARRAY(SELECT e.id ${from("EXISTS (SELECT FROM redaction_decision x WHERE x.entry_id = e.id AND x.review_id = $1 AND x.decision = 'ESCALATE')")} ${order}),
  'changed', ARRAY(SELECT e.id ${from("d.decided_at >= $2::timestamptz")} ${order}),
  'deciders', ARRAY(SELECT staff.name FROM staff WHERE staff.id IN (SELECT d.decided_by ${from("NOT e.signed_off")}) ORDER BY staff.name)) AS row`;

/** What was hidden and why, what was escalated, a sample of what would be shown, and what changed since last time. */
export async function openApproval(ctx: Context, id: string): Promise<RedactionApproval> {
  const { row, policy, facts } = reviewCase(await readReview(ctx.db, id));
  await refuseUnexplainedLook(ctx, row.patient.id, row.relation);
  const { review } = row;
  const since = [review.sentBackAt, review.reopenedAt].filter((at) => at !== null).sort().at(-1) ?? null; // prettier-ignore
  const [found, sample] = await Promise.all([
    ctx.db.one<{ row: Omit<RedactionApproval, "sample" | "needsClinician"> }>(sql, [id, since]),
    sampleOf(ctx.db, review, policy.reviewSample),
  ]);
  ctx.look({ event: "redactionApproval", subjectType: "redactionReview", subject: id, patient: row.patient.id });
  const approval = found?.row as Omit<RedactionApproval, "sample" | "needsClinician">;
  return { ...approval, sample, needsClinician: facts.needsClinician };
}

/**
 * Entries that would be shown, chosen by a hash of the review as it was submitted: the same for everybody who asks, and
 * others the next time. Those in which nothing was found come first; they are what nobody looked at twice.
 */
export async function sampleOf(
  database: ReadDatabase,
  { id, submittedAt }: Pick<RedactionReview, "id" | "submittedAt">,
  size: number,
): Promise<string[]> {
  const shown = await database.query<{ id: string; flagged: boolean }>(
    `SELECT e.id, e.flagged ${from("e.decision = 'SHOW' AND NOT e.ask_again")}`,
    [id],
  );
  const place = (entry: string) => createHash("sha256").update(`${id} ${submittedAt} ${entry}`).digest("hex");
  return shown
    .map((entry) => ({ ...entry, place: `${entry.flagged ? 1 : 0}${place(entry.id)}` }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map((entry) => entry.id);
}
