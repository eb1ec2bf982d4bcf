import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { badInput, notFound } from "../errors.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import type { EntryKind } from "../record-entry/record-entry.words.ts";
import { openBody } from "../record-entry/sealed.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { gone } from "./entries.queries.ts";

@ObjectType({ simpleResolvers: true, description: "An entry that may be decided with others." })
export class GroupEntry {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "How its text begins, in at most 200 characters." })
  text!: string;

  @Field(() => LocalDate, { nullable: true })
  happenedOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What would be decided together, and what is left out and why." })
export class GroupPreview {
  @Field(() => [GroupEntry], { description: "Undecided entries in which nothing was found; at most 200." })
  eligible!: GroupEntry[];

  @Field(() => Int, { description: "All of them, also beyond the 200." })
  count!: number;

  @Field(() => Int)
  leftOutFlagged!: number;

  @Field(() => Int)
  leftOutLabelled!: number;

  @Field(() => Int)
  leftOutDecided!: number;
}

interface Row {
  patientId: string;
  relation: string | null;
  count: number;
  leftOutFlagged: number;
  leftOutLabelled: number;
  leftOutDecided: number;
  eligible: { id: string; version: number; body: string | null; happenedOn: string | null }[];
}

const isDecided = "e.decision IS NOT NULL AND NOT e.ask_again";
const isEligible = `NOT e.flagged AND NOT e.labelled AND NOT (${isDecided}) AND e.body IS NOT NULL`;

const sql = `
  SELECT json_build_object('patientId', v.patient_id,
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = v.patient_id AND r.staff_id = $5),
    'count', count(e.id) FILTER (WHERE ${isEligible}), 'leftOutFlagged', count(e.id) FILTER (WHERE e.flagged AND NOT (${isDecided})),
    'leftOutLabelled', count(e.id) FILTER (WHERE e.labelled AND NOT e.flagged AND NOT (${isDecided})),
    'leftOutDecided', count(e.id) FILTER (WHERE ${isDecided}),
    'eligible', (SELECT coalesce(json_agg(g), '[]') FROM (
      SELECT e.id, e.version, e.body, e.happened_on AS "happenedOn" FROM redaction_review_entry held JOIN record_entry e ON e.id = held.entry_id
       WHERE held.review_id = $1 AND ($2::uuid IS NULL OR held.task_id = $2) AND e.kind = ANY ($3) AND ($4::text[] IS NULL OR e.resource_type = ANY ($4))
         AND ${isEligible} ORDER BY e.happened_on NULLS FIRST, e.id LIMIT 200) AS g)) AS row
    FROM redaction_review v LEFT JOIN redaction_review_entry held ON held.review_id = v.id AND ($2::uuid IS NULL OR held.task_id = $2)
    LEFT JOIN record_entry e ON e.id = held.entry_id AND e.kind = ANY ($3) AND ($4::text[] IS NULL OR e.resource_type = ANY ($4))
   WHERE v.id = $1 GROUP BY v.practice_id, v.id`;

/** What 'show these 40 ordinary results' would do, before it is done; flagged entries are never among them. */
export async function previewGroup(
  ctx: Context,
  { reviewId, taskId, kinds, resourceTypes }: { reviewId: string; taskId: string | null; kinds: EntryKind[]; resourceTypes: string[] | null }, // prettier-ignore
): Promise<GroupPreview> {
  if (kinds.length === 0) throw badInput({ kinds: "Choose at least one kind of entry." });
  const found = await ctx.db.one<{ row: Row }>(sql, [reviewId, taskId, kinds, resourceTypes, ctx.staffId]);
  if (!found) throw notFound("redaction review");
  const { patientId, relation, eligible, ...counts } = found.row;
  await refuseUnexplainedLook(ctx, patientId, relation);
  ctx.look({ event: "redactionGroup", subjectType: "redactionReview", subject: reviewId, patient: patientId });
  return {
    ...counts,
    eligible: eligible.map(({ body, ...entry }) => {
      const { title, text } = body ? openBody(ctx.server, entry.id, body) : gone;
      return { ...entry, title, text: beginning(text) };
    }),
  };
}

const mostShown = 200;

const beginning = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown - 1).trimEnd()}…` : text);
