import { Field, ObjectType } from "type-graphql";
import { heldFrom } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { Instant, UUID } from "../scalars.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A fact of an event: its name and its value as text; lists are joined by commas.",
})
export class EventFact {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: "One thing that happened to the patient's registration." })
export class TimelineEntry {
  @Field(() => UUID)
  id!: string;

  @Field(() => String, { description: "The operation or job, such as enableService." })
  kind!: string;

  @Field(() => Instant)
  at!: string;

  @Field(() => String, { nullable: true, description: "Null when a command or a job did it." })
  byName!: string | null;

  @Field(() => UUID, { nullable: true })
  applicationId!: string | null;

  @Field(() => String, { nullable: true, description: "The reference of the application." })
  reference!: string | null;

  @Field(() => [EventFact])
  facts!: EventFact[];
}

export const TimelinePage = pageOf(TimelineEntry, "TimelinePage");

const select = `event.id, event.kind, event.at, event.application_id AS "applicationId",
  (SELECT staff.name FROM staff WHERE staff.id = event.staff_id) AS "byName",
  (SELECT application.reference FROM application WHERE application.id = event.application_id) AS reference,
  (SELECT coalesce(json_agg(json_build_object('name', f.key, 'value',
      CASE jsonb_typeof(f.value) WHEN 'array' THEN (SELECT string_agg(e, ', ') FROM jsonb_array_elements_text(f.value) AS e) ELSE f.value #>> '{}' END)), '[]')
     FROM jsonb_each(event.facts) AS f WHERE f.value NOT IN ('null', '[]')) AS facts`;

/** A patient's timeline, newest first; restricted events only to who may know (BR-CL-20). */
export const timeline = (
  ctx: Context,
  patientId: string,
  after: string | undefined,
  first: number,
): Promise<Page<TimelineEntry>> =>
  readPage(ctx.db, {
    select,
    from: "event",
    where: ["event.patient_id = $1", `NOT ${heldFrom(ctx.actor, "event.restricted", "event.patient_id")}`],
    values: [patientId],
    order: ["event.id"],
    descending: true,
    after,
    first,
  });
