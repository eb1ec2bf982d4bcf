import { Field, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { ruleBroken } from "../errors.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { Supplier } from "../practice/practice.entity.ts";
import { EntryKind } from "../record-entry/record-entry.words.ts";
import { type EntryBody, openBody } from "../record-entry/sealed.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { gone } from "./entries.queries.ts";
import { markingOpening, markWords } from "./marking.rules.ts";
import { EntryDecision } from "./redaction.words.ts";
import { toMark } from "./to-mark.queries.ts";
import { readReview, reviewCase, viewOf } from "./review.queries.ts";
import { LabelLoss } from "./review.view.ts";

@ObjectType({ simpleResolvers: true, description: "An entry to be marked in the clinical system." })
export class MarkItem {
  @Field(() => UUID)
  id!: string;

  @Field(() => LocalDate, { nullable: true })
  happenedOn!: string | null;

  @Field(() => EntryKind)
  kind!: EntryKind;

  @Field(() => String, { description: "Empty where it has none; never words of its text." })
  title!: string;

  @Field(() => EntryDecision, { description: "HIDE, or SHOW where it came hidden and is to be shown." })
  mark!: EntryDecision;

  @Field(() => String, { description: "What to do, in the words of this supplier's screens." })
  words!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What somebody marks in the clinical system after sign-off, to be printed (BR-CL-11).",
})
export class MarkingInstructions {
  @Field(() => Supplier)
  supplier!: Supplier;

  @Field(() => [String])
  opening!: string[];

  @Field(() => [MarkItem])
  items!: MarkItem[];

  @Field(() => [LabelLoss], { description: "Types whose labels the next practice's system may drop." })
  lost!: LabelLoss[];
}

/** Nothing where the title is only the kind. Never words of the text: the page is printed, and read by who may not read the entry. */
const titleOf = ({ title }: EntryBody, kind: EntryKind) => (title.toUpperCase() === kind ? "" : title);

interface Row {
  id: string;
  happenedOn: string | null;
  kind: EntryKind;
  body: string | null;
  mark: "HIDE" | "SHOW";
}

const sql = `SELECT e.id, e.happened_on AS "happenedOn", e.kind, e.body, e.decision AS mark ${toMark} ORDER BY e.happened_on NULLS FIRST, e.id`;

/** The marks of a review for this practice's system: once it is signed off, or as soon as something the patient sees was hidden. */
export async function markingInstructions(ctx: Context, reviewId: string): Promise<MarkingInstructions> {
  const row = await readReview(ctx.db, reviewId);
  await refuseUnexplainedLook(ctx, row.patient.id, row.relation);
  if (row.review.state !== "SIGNED_OFF" && !row.review.markBy)
    throw ruleBroken("The review is not signed off; what is to be marked may still change.", "BR-CL-50");
  ctx.look({
    event: "markingInstructions",
    subjectType: "redactionReview",
    subject: reviewId,
    patient: row.patient.id,
  });
  const { supplier } = row;
  const items = await ctx.db.query<Row>(sql, [reviewId]);
  return {
    supplier,
    opening: markingOpening(supplier),
    items: items.map(({ body, ...item }) => ({
      ...item,
      title: body ? titleOf(openBody(ctx.server, item.id, body), item.kind) : gone.title,
      words: markWords(supplier, item.kind, item.mark),
    })),
    lost: viewOf(ctx, reviewCase(row)).labelsLost,
  };
}
