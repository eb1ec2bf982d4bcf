import { Field, Int, ObjectType } from "type-graphql";
import { heldFrom } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import { Queue, usualDays } from "../practice/queue.ts";
import { Instant } from "../scalars.ts";

@ObjectType({ simpleResolvers: true, description: "What waits in one queue (domain.md 13.3)." })
export class QueueTotal {
  @Field(() => Queue)
  queue!: Queue;

  @Field(() => Int)
  open!: number;

  @Field(() => Int, { description: "Of these, with no owner." })
  unassigned!: number;

  @Field(() => Int, { description: "Of these, waiting longer than the practice promises (BR-PD-03)." })
  late!: number;

  @Field(() => Instant, { description: "Since when the longest of them waits." })
  oldest!: string;
}

const usual = Object.entries(usualDays)
  .map(([queue, days]) => `WHEN '${queue}' THEN ${days}`)
  .join(" ");

/** How many days a wait in the queue of this row may last: as the practice promises, or as is usual. Needs `practice` beside it. */
export const promisedDays = `coalesce((SELECT (level ->> 'days')::int FROM jsonb_array_elements(practice.policy -> 'serviceLevels') AS level
   WHERE level ->> 'queue' = application.queue LIMIT 1), CASE application.queue ${usual} END)`;

export const inLondon = (column: string) => `(${column} AT TIME ZONE 'Europe/London')::date`;

/** One statement: every open application is counted once, in the queue it waits in. */
export const queueTotals = (ctx: Context): Promise<QueueTotal[]> =>
  ctx.db.query<QueueTotal>(
    `SELECT application.queue, count(*)::int AS open, (count(*) FILTER (WHERE owner_id IS NULL))::int AS unassigned,
            (count(*) FILTER (WHERE $1::date - ${inLondon("pending_since")} > ${promisedDays}))::int AS late, min(pending_since) AS oldest
       FROM application CROSS JOIN practice
      WHERE closed_at IS NULL AND application.queue IS NOT NULL AND NOT ${heldFrom(ctx.actor, "application.on_hold", "application.patient_id")}
      GROUP BY application.queue ORDER BY application.queue`,
    [ctx.today],
  );
