import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { HideReason } from "./redaction.words.ts";

export const WaitingBand = enumeration("WEEK", "TWO_WEEKS", "FOUR_WEEKS", "LONGER");
export type WaitingBand = OneOf<typeof WaitingBand>;
publish(WaitingBand, "WaitingBand", "How long open reviews have waited, in days.", {
  WEEK: "0 to 7.",
  TWO_WEEKS: "8 to 14.",
  FOUR_WEEKS: "15 to 28.",
  LONGER: "More than 28.",
});

@ObjectType({ simpleResolvers: true, description: "Open redaction reviews of one age." })
export class WaitingReviews {
  @Field(() => WaitingBand)
  band!: WaitingBand;

  @Field(() => Int)
  reviews!: number;

  @Field(() => Int, { description: "Of these, past their day." })
  overdue!: number;

  @Field(() => Int, { description: "Entries in them that nobody has decided." })
  undecided!: number;
}

@ObjectType({ simpleResolvers: true, description: "One reviewer's redaction work in a period." })
export class ReviewerWork {
  @Field(() => UUID)
  staffId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: "Reviews still open in which they hold or have submitted a task." })
  openReviews!: number;

  @Field(() => Int, { description: "Tasks submitted in the period." })
  tasks!: number;

  @Field(() => Int, { description: "Entries in those tasks." })
  entries!: number;

  @Field(() => Int, { description: "Minutes recorded for those tasks." })
  minutes!: number;

  @Field(() => Int, { description: "Tasks of theirs that stand sent back." })
  sentBack!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "How many entries were hidden in a period for one reason, and still are.",
})
export class HiddenByReason {
  @Field(() => HideReason)
  reason!: HideReason;

  @Field(() => Int)
  entries!: number;
}

@ObjectType({ simpleResolvers: true, description: "Redaction work of a practice in a period, its last day included." })
export class RedactionTotals {
  @Field(() => Int, { description: "Reviews signed off." })
  signedOff!: number;

  @Field(() => Int, { description: "Reviews and tasks that stand sent back." })
  sentBack!: number;

  @Field(() => Int, { description: "Redactions lifted." })
  lifted!: number;

  @Field(() => Int, { description: "Open reviews past their day, today." })
  overdue!: number;

  @Field(() => Int, { description: "Entries waiting for a clinician, today." })
  withClinician!: number;
}

interface Period {
  fromOn: string;
  untilOn: string;
}

const open = "review.state NOT IN ('SIGNED_OFF', 'CANCELLED')";
const dayOf = (instant: string) => `(${instant} AT TIME ZONE 'Europe/London')::date`;

/** Reviews waiting, by age: $1 today. Every band is there, empty ones too. */
export const waitingReviews = (ctx: Context): Promise<WaitingReviews[]> =>
  ctx.db.query<WaitingReviews>(
    `SELECT band.name AS band, count(review.id)::int AS reviews,
            (count(review.id) FILTER (WHERE review.due_on < $1))::int AS overdue,
            coalesce(sum(task.undecided), 0)::int AS undecided
       FROM (VALUES ('WEEK', 0, 7), ('TWO_WEEKS', 8, 14), ('FOUR_WEEKS', 15, 28), ('LONGER', 29, 1000000)) AS band (name, least, most)
       LEFT JOIN redaction_review AS review
         ON ${open} AND $1::date - ${dayOf("review.opened_at")} BETWEEN band.least AND band.most
       LEFT JOIN LATERAL (
         SELECT sum(redaction_task.undecided) AS undecided FROM redaction_task
          WHERE redaction_task.review_id = review.id AND redaction_task.state <> 'CANCELLED') AS task ON true
      GROUP BY band.name, band.least ORDER BY band.least`,
    [ctx.today],
  );

/** Who did how much, and how many minutes it took: $1 and $2 the period's days. */
export const reviewerWork = (ctx: Context, { fromOn, untilOn }: Period): Promise<ReviewerWork[]> =>
  ctx.db.query<ReviewerWork>(
    `SELECT staff.id AS "staffId", staff.name,
            (count(DISTINCT review.id) FILTER (WHERE ${open}))::int AS "openReviews",
            (count(*) FILTER (WHERE task.within))::int AS tasks,
            coalesce(sum(task.entries) FILTER (WHERE task.within), 0)::int AS entries,
            coalesce(sum(task.minutes) FILTER (WHERE task.within), 0)::int AS minutes,
            (count(*) FILTER (WHERE task.state = 'SENT_BACK'))::int AS "sentBack"
       FROM (SELECT *, coalesce(submitted_by, claimed_by) AS by,
                    coalesce(${dayOf("submitted_at")} BETWEEN $1 AND $2, false) AS within FROM redaction_task) AS task
       JOIN redaction_review AS review ON review.id = task.review_id
       JOIN staff ON staff.id = task.by
      WHERE task.within OR ${open}
      GROUP BY staff.id, staff.name ORDER BY entries DESC, staff.name`,
    [fromOn, untilOn],
  );

/** What is hidden and why: decided in the period, and standing. */
export const hiddenByReason = (ctx: Context, { fromOn, untilOn }: Period): Promise<HiddenByReason[]> =>
  ctx.db.query<HiddenByReason>(
    `SELECT reason, count(*)::int AS entries FROM redaction_decision
      WHERE decision = 'HIDE' AND superseded_at IS NULL AND lifted_at IS NULL AND ${dayOf("decided_at")} BETWEEN $1 AND $2
      GROUP BY reason ORDER BY entries DESC, reason`,
    [fromOn, untilOn],
  );

/** The totals: $1 and $2 the period's days, $3 today. */
export async function redactionTotals(ctx: Context, { fromOn, untilOn }: Period): Promise<RedactionTotals> {
  const row = await ctx.db.one<RedactionTotals>(
    `SELECT (SELECT count(*)::int FROM redaction_review AS review
              WHERE review.state = 'SIGNED_OFF' AND ${dayOf("review.signed_off_at")} BETWEEN $1 AND $2) AS "signedOff",
            (SELECT count(*)::int FROM redaction_review AS review
              WHERE review.state = 'SENT_BACK' AND ${dayOf("review.sent_back_at")} BETWEEN $1 AND $2)
            + (SELECT count(*)::int FROM redaction_task AS task JOIN redaction_review AS review ON review.id = task.review_id
                WHERE task.state = 'SENT_BACK' AND review.state <> 'SENT_BACK' AND ${open}) AS "sentBack",
            (SELECT count(*)::int FROM redaction_decision
              WHERE lifted_at IS NOT NULL AND ${dayOf("lifted_at")} BETWEEN $1 AND $2) AS lifted,
            (SELECT count(*)::int FROM redaction_review AS review WHERE ${open} AND review.due_on < $3) AS overdue,
            (SELECT count(*)::int FROM redaction_decision
              WHERE decision = 'ESCALATE' AND superseded_at IS NULL AND lifted_at IS NULL) AS "withClinician"`,
    [fromOn, untilOn, ctx.today],
  );
  return row as RedactionTotals;
}

@ObjectType({
  simpleResolvers: true,
  description: "The pre-screen on one set of labelled entries when it first met them.",
})
export class MeasuredSet {
  @Field(() => Int)
  entries!: number;

  @Field(() => Int, { description: "Entries in which a person would look." })
  needALook!: number;

  @Field(() => Int, { description: "Entries flagged." })
  flagged!: number;

  @Field(() => Int, { description: "Entries flagged that needed a look." })
  found!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "What this practice found in entries that the pre-screen had not flagged.",
})
export class OwnMisses {
  @Field(() => Int, { description: "Entries without a flag that somebody decided one by one." })
  unflaggedRead!: number;

  @Field(() => Int, { description: "Of these, hidden or given to a clinician." })
  unflaggedHidden!: number;
}

@ObjectType({ simpleResolvers: true, description: "How often the pre-screen is wrong, as far as it was measured." })
export class PrescreenMeasure {
  @Field(() => [MeasuredSet], { description: "On text it had not seen." })
  measured!: readonly MeasuredSet[];

  @Field(() => OwnMisses)
  own!: OwnMisses;

  @Field(() => LocalDate, { description: "The day on which the practice's own figures were counted." })
  countedOn!: string;
}

/** The practice's own experience: decisions made one by one on entries that nothing was found in. */
export async function ownMisses(ctx: Context): Promise<OwnMisses> {
  const row = await ctx.db.one<OwnMisses>(
    `SELECT count(*)::int AS "unflaggedRead",
            (count(*) FILTER (WHERE decision.decision <> 'SHOW'))::int AS "unflaggedHidden"
       FROM redaction_decision AS decision JOIN record_entry AS entry ON entry.id = decision.entry_id
      WHERE decision.origin = 'ENTRY' AND decision.superseded_at IS NULL AND decision.lifted_at IS NULL
        AND NOT entry.flagged AND NOT entry.labelled`,
    [],
  );
  return row as OwnMisses;
}
