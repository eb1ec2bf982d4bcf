import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { ConcernKind, ConcernSeverity, ConcernState } from "./concern.words.ts";
import { heldFrom } from "./knowing.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A concern as the list shows it; what was said of it is on its own page.",
})
export class ConcernRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => UUID)
  patientId!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => String, { nullable: true })
  nhsNumber!: string | null;

  @Field(() => ConcernKind)
  kind!: ConcernKind;

  @Field(() => ConcernSeverity)
  severity!: ConcernSeverity;

  @Field(() => ConcernState)
  state!: ConcernState;

  @Field(() => Boolean)
  suspensionRequested!: boolean;

  @Field(() => Boolean, { description: "It suspended something that nobody has restored." })
  isSuspending!: boolean;

  @Field(() => Instant)
  raisedAt!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => Instant, { nullable: true })
  closedAt!: string | null;
}

export const ConcernPage = pageOf(ConcernRow, "ConcernPage");

@ObjectType({
  simpleResolvers: true,
  description: "Counts and times of restricted concerns, without anybody's name (BR-CL-21).",
})
export class ConcernFigures {
  @Field(() => Int)
  open!: number;

  @Field(() => Int, { description: "Open and past their day." })
  overdue!: number;

  @Field(() => Int, { nullable: true, description: "Days the oldest open one has waited." })
  oldestOpenDays!: number | null;

  @Field(() => Int, { description: "Closed in the last 365 days." })
  closed!: number;

  @Field(() => Int, { nullable: true, description: "Half of those closed took at most so many days." })
  medianDaysToClose!: number | null;
}

const select = `concern.id, concern.patient_id AS "patientId", patient.given_name AS "givenName", patient.family_name AS "familyName",
  patient.born, patient.nhs_number AS "nhsNumber", concern.kind, concern.severity, concern.state, concern.suspension_requested AS "suspensionRequested",
  EXISTS (SELECT FROM service_access a WHERE a.patient_id = concern.patient_id AND a.concern_id = concern.id AND a.until_at IS NULL AND a.state = 'SUSPENDED') AS "isSuspending",
  concern.raised_at AS "raisedAt", concern.due_on AS "dueOn", (SELECT staff.name FROM staff WHERE staff.id = concern.owner_id) AS "ownerName", concern.closed_at AS "closedAt"`;

export interface ConcernList {
  isOpen: boolean;
  kind: ConcernKind | null | undefined;
  after: string | null | undefined;
  first: number;
}

/** Concerns by the day they are due; restricted ones are left out, and out of the total, for who may not know (BR-CL-20). */
export function concernPage(ctx: Context, { isOpen, kind, after, first }: ConcernList): Promise<Page<ConcernRow>> {
  return readPage(ctx.db, {
    select,
    from: "concern",
    join: "JOIN patient ON patient.id = concern.patient_id",
    where: [
      isOpen ? "concern.closed_at IS NULL" : "concern.closed_at IS NOT NULL",
      `NOT ${heldFrom(ctx.actor, "concern.restricted", "concern.patient_id")}`,
      // About oneself or a relative there is nothing here to read.
      "NOT EXISTS (SELECT FROM declared_relative own WHERE own.patient_id = concern.patient_id AND own.staff_id = $1)",
      ...(kind ? ["concern.kind = $2"] : []),
    ],
    values: [ctx.actor.id, ...(kind ? [kind] : [])],
    order: ["concern.due_on", "concern.id"],
    descending: false,
    after,
    first,
  });
}

/** What a manager who may not read restricted concerns is told of them: counts and times (BR-CL-21). */
export async function concernFigures(ctx: Context): Promise<ConcernFigures> {
  ctx.look({ event: "concernFigures" });
  const row = await ctx.db.one<ConcernFigures>(
    `SELECT count(*) FILTER (WHERE closed_at IS NULL)::int AS open,
            count(*) FILTER (WHERE closed_at IS NULL AND due_on < $1)::int AS overdue,
            max($1::date - raised_at::date) FILTER (WHERE closed_at IS NULL)::int AS "oldestOpenDays",
            count(*) FILTER (WHERE closed_at > $2)::int AS closed,
            round(percentile_cont(0.5) WITHIN GROUP (ORDER BY closed_at::date - raised_at::date) FILTER (WHERE closed_at > $2))::int AS "medianDaysToClose"
       FROM concern WHERE restricted`,
    [ctx.today, new Date(ctx.now.getTime() - 365 * 86_400_000)],
  );
  return row ?? { open: 0, overdue: 0, oldestOpenDays: null, closed: 0, medianDaysToClose: null };
}
