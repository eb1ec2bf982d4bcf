import { Field, Int, ObjectType } from "type-graphql";
import { ApplicationState } from "../application/application.words.ts";
import { PendingReason } from "../application/pending.words.ts";
import { RecordEntry } from "../clinical-system/record-code.words.ts";
import type { Context } from "../context.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { EntryGroup } from "../redaction/redaction.words.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { Action } from "../service-access/service-access.rules.ts";
import { Service } from "../service-access/service.ts";
import { DifferenceKind } from "../supplier-report/supplier-report.view.ts";
import { addDays } from "../time.ts";
import { workOf, type Bind } from "./work.sources.ts";
import { WorkGroup, WorkKind } from "./work.words.ts";

@ObjectType({ simpleResolvers: true, description: "A piece of open work that the person who asks may do." })
export class WorkRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => WorkKind)
  kind!: WorkKind;

  @Field(() => UUID, { nullable: true, description: "Null where nobody has matched it to a patient yet." })
  patientId!: string | null;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => String, { nullable: true, description: "The application's reference." })
  reference!: string | null;

  @Field(() => ApplicationState, { nullable: true, description: "What an application waits for." })
  state!: ApplicationState | null;

  @Field(() => PendingReason, { nullable: true, description: "Its primary reason, for an application (BR-PD-02)." })
  reason!: PendingReason | null;

  @Field(() => Service, { nullable: true })
  service!: Service | null;

  @Field(() => Action, { nullable: true, description: "What to do in the clinical system." })
  action!: Action | null;

  @Field(() => RecordEntry, { nullable: true, description: "What to enter in the clinical record, for ENTER." })
  entry!: RecordEntry | null;

  @Field(() => EntryGroup, { nullable: true, description: "What kind of entries a part of a redaction review holds." })
  entryGroup!: EntryGroup | null;

  @Field(() => DifferenceKind, { nullable: true, description: "How the register and the supplier do not agree." })
  difference!: DifferenceKind | null;

  @Field(() => UUID, { nullable: true, description: "The redaction review." })
  reviewId!: string | null;

  @Field(() => LocalDate, { description: "Since when it waits: the day of receipt, or of the decision." })
  waitingSince!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => WorkGroup)
  group!: WorkGroup;

  @Field(() => UUID, { nullable: true })
  ownerId!: string | null;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => Int)
  version!: number;
}

export const WorkPage = pageOf(WorkRow, "WorkPage");

@ObjectType({ simpleResolvers: true, description: "How much work stands in each group." })
export class WorkTotals {
  @Field(() => Int)
  overdue!: number;

  @Field(() => Int)
  dueSoon!: number;

  @Field(() => Int)
  notDue!: number;
}

const soonDays = 7;

/** The days the groups end on, and a row's group, as this statement has them. */
function groups(ctx: Context, bind: Bind) {
  const today = `${bind(ctx.today)}::date`;
  const soon = `${bind(addDays(ctx.today, soonDays))}::date`;
  const name = `CASE WHEN work.due_on < ${today} THEN 'OVERDUE' WHEN work.due_on <= ${soon} THEN 'DUE_SOON' ELSE 'NOT_DUE' END`;
  return { today, soon, name };
}

const join = `LEFT JOIN patient ON patient.id = work.patient_id`;

export interface WorkList {
  kind: WorkKind | null | undefined;
  group: WorkGroup | null | undefined;
  isMine: boolean;
  after: string | null | undefined;
  first: number;
}

/** The person's work, most urgent first. */
export function workPage(ctx: Context, { kind, group, isMine, after, first }: WorkList): Promise<Page<WorkRow>> {
  const bound: unknown[] = [];
  const bind = (value: unknown) => `$${bound.push(value)}`;
  const work = workOf(ctx, bind);
  const inGroup = groups(ctx, bind).name;
  const where = [
    kind && `work.kind = ${bind(kind)}`,
    group && `${inGroup} = ${bind(group)}`,
    isMine && `work.owner_id = ${bind(ctx.actor.id)}`,
  ].filter((test) => typeof test === "string" && test !== "") as string[];
  return readPage(ctx.db, {
    select: `work.id, work.kind, work.patient_id AS "patientId", coalesce(work.given_name, patient.given_name) AS "givenName", coalesce(work.family_name, patient.family_name) AS "familyName", coalesce(work.born, patient.born) AS born,
      work.reference, work.state, work.reason, work.service, work.action, work.entry, work.entry_group AS "entryGroup", work.difference, work.review_id AS "reviewId", work.waiting_since AS "waitingSince", work.due_on AS "dueOn", ${inGroup} AS "group",
      work.owner_id AS "ownerId", (SELECT staff.name FROM staff WHERE staff.id = work.owner_id) AS "ownerName", work.version`,
    from: work,
    as: "work",
    join,
    where,
    values: bound,
    order: ["work.rank", "work.due_on", "work.id"],
    descending: false,
    after,
    first,
  });
}

/** The counts beside the groups. */
export async function workTotals(ctx: Context): Promise<WorkTotals> {
  const bound: unknown[] = [];
  const bind = (value: unknown) => `$${bound.push(value)}`;
  const work = workOf(ctx, bind);
  const { today, soon } = groups(ctx, bind);
  const row = await ctx.db.one<WorkTotals>(
    `SELECT count(*) FILTER (WHERE work.due_on < ${today})::int AS overdue,
            count(*) FILTER (WHERE work.due_on >= ${today} AND work.due_on <= ${soon})::int AS "dueSoon",
            count(*) FILTER (WHERE work.due_on > ${soon})::int AS "notDue" FROM ${work} AS work`,
    bound,
  );
  return row ?? { overdue: 0, dueSoon: 0, notDue: 0 };
}
