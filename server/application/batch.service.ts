import { Field, InputType, Int, ObjectType } from "type-graphql";
import { heldFrom } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { ReasonView } from "../reason-view.ts";
import { UUID } from "../scalars.ts";
import { refuseStranger } from "../staff/works-here.ts";
import { Application } from "./application.entity.ts";
import type { InformationFormat } from "./application.words.ts";
import { batchProblem, rowRefusal } from "./batch.rules.ts";

@InputType({ description: "An application as somebody saw it when they chose it." })
export class SeenInput {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "What became of one row of a batch." })
export class BatchRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => String, { nullable: true, description: "The reference; null where it is not on the list." })
  reference!: string | null;

  @Field(() => ReasonView, { nullable: true, description: "Why it was left as it is; null when it was done." })
  refusal!: ReasonView | null;
}

interface Row {
  id: string;
  reference: string;
  version: number;
  patientId: string;
  closedAt: string | null;
  isHidden: boolean;
  isRelated: boolean;
}

/** Goes through the rows named, one by one and under lock: each is done or says why not, and one that changed is left alone. */
async function eachOf(
  ctx: Context,
  event: string,
  items: readonly SeenInput[],
  facts: Record<string, string | null>,
  work: (row: Row) => void,
): Promise<BatchRow[]> {
  const problem = batchProblem(items);
  if (problem) throw badInput({ items: problem });
  const rows = await ctx.change.query<Row>(
    `SELECT id, reference, version, patient_id AS "patientId", closed_at AS "closedAt",
            ${heldFrom(ctx.actor, "application.on_hold", "application.patient_id")} AS "isHidden",
            EXISTS (SELECT FROM declared_relative r WHERE r.patient_id = application.patient_id AND r.staff_id = $2) AS "isRelated"
       FROM application WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`,
    [items.map(({ id }) => id), ctx.actor.id],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const answered = items.map((seen) => {
    const row = known.get(seen.id);
    const refusal = rowRefusal(row, seen) ?? null;
    if (row && !refusal) work(row);
    return { id: seen.id, reference: row && !row.isHidden ? row.reference : null, refusal };
  });
  const done = answered.filter(({ refusal }) => !refusal).map(({ id }) => id);
  ctx.change.audit({ event, subjectType: "application", facts: { ...facts, done, refused: answered.length - done.length } }); // prettier-ignore
  return answered;
}

/** Gives several applications to a colleague, or to nobody. */
export async function assignApplications(ctx: Context, items: readonly SeenInput[], ownerId: string | null) {
  await refuseStranger(ctx, ownerId);
  return eachOf(ctx, "assignApplications", items, { owner: ownerId }, ({ id, version }) =>
    ctx.change.updateBeforeCommit(Application, { id, version }, { ownerId }),
  );
}

/** Notes that these patients were given the leaflet today, in this version and format (domain.md 1, step 1). */
export async function recordLeaflets(
  ctx: Context,
  items: readonly SeenInput[],
  leaflet: { version: string; format: InformationFormat },
) {
  const version = leaflet.version.trim();
  if (!version) throw badInput({ leafletVersion: "Write which version of the leaflet was given." });
  const { format } = leaflet;
  return eachOf(ctx, "recordLeaflets", items, { format }, (row) => {
    const changes = { leafletVersion: version, leafletFormat: format, leafletOn: ctx.today };
    ctx.change.updateBeforeCommit(Application, { id: row.id, version: row.version }, changes);
    record(ctx, "recordLeaflet", "application", row.id, { patientId: row.patientId, applicationId: row.id, facts: { format } }); // prettier-ignore
  });
}
