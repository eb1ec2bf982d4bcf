import { Field, Int, ObjectType } from "type-graphql";
import { ApplicationState } from "../application/application.words.ts";
import { PendingReason } from "../application/pending.words.ts";
import { concernOn, isOfRestricted } from "../concern/concern.queries.ts";
import { isKeptFrom } from "../concern/knowing.ts";
import { RecordEntry } from "../clinical-system/record-code.words.ts";
import type { Context } from "../context.ts";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { Action, closing } from "../service-access/service-access.rules.ts";
import { Service } from "../service-access/service.ts";
import { addDays } from "../time.ts";
import type { Permission } from "../permissions.ts";

export const WorkKind = enumeration("APPLICATION", "CLINICAL_SYSTEM", "CONCERN", "CREDENTIAL", "ENHANCED_REVIEW");
export type WorkKind = OneOf<typeof WorkKind>;
publish(WorkKind, "WorkKind", "What a piece of work is.", {
  APPLICATION: "A step of an application.",
  ENHANCED_REVIEW: "A record that says 104 waits for a clinician (BR-CL-22).",
  CONCERN: "A concern that nobody has closed; restricted ones only to who may know (BR-CL-20).",
  CREDENTIAL: "What was issued and not used: the patient is asked about it (BR-CR-02).",
  CLINICAL_SYSTEM: "A decision to be done in the clinical system (BR-CL-11).",
});

export const WorkGroup = enumeration("OVERDUE", "DUE_SOON", "NOT_DUE");
export type WorkGroup = OneOf<typeof WorkGroup>;
publish(WorkGroup, "WorkGroup", "How urgent work is: past its day, due within 7 days, or later.");

@ObjectType({ simpleResolvers: true, description: "A piece of open work that the person who asks may do." })
export class WorkRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => WorkKind)
  kind!: WorkKind;

  @Field(() => UUID)
  patientId!: string;

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

/** Who moves an application on from each state; what nobody here may move is not their work. */
const movers: Partial<Record<ApplicationState, readonly Permission[]>> = {
  INCOMPLETE: ["application.take"],
  ID_CHECK: ["identity.documents", "identity.vouch"],
  CHECKS: ["check.record"],
  AUTHORISE: ["service.enable", "record.authorise"],
  CREDENTIAL: ["credential.issue"],
  REVIEW: ["redaction.work"],
};

const statesFor = (ctx: Context) =>
  (Object.keys(movers) as ApplicationState[]).filter((state) =>
    movers[state]?.some((permission) => ctx.may(permission)),
  );

const first = closing.map((action) => `'${action}'`).join(", ");

/**
 * Mine and unassigned: $1 staff, $2 states they move, $3 may read concerns, $4 may confirm in the clinical system.
 * Switching off and suspending come first, then by the day due.
 */
const work = `(
  SELECT id, 'APPLICATION' AS kind, patient_id, reference, state, NULL AS service, NULL AS action, NULL AS entry, received_on AS waiting_since, due_on, 1 AS rank, owner_id, version, pending -> 0 ->> 'reason' AS reason
    FROM application
   WHERE closed_at IS NULL AND (owner_id = $1 OR (owner_id IS NULL AND state = ANY ($2))) AND (NOT on_hold OR ($3 AND NOT ${isKeptFrom("application.patient_id", "$1")}))
  UNION ALL
  SELECT id, 'CLINICAL_SYSTEM', patient_id, NULL, NULL, service, action, entry, (opened_at AT TIME ZONE 'Europe/London')::date, due_on,
         CASE WHEN action IN (${first}) THEN 0 ELSE 1 END, owner_id, version, NULL
    FROM clinical_system_item
   WHERE confirmed_at IS NULL AND superseded_at IS NULL AND $4 AND (owner_id = $1 OR owner_id IS NULL)
     AND ($3 OR action IN (${first}) OR NOT ${concernOn("clinical_system_item.patient_id")})
     AND NOT (${isOfRestricted("clinical_system_item")} AND ${isKeptFrom("clinical_system_item.patient_id", "$1")})
  UNION ALL
  SELECT id, 'ENHANCED_REVIEW', patient_id, NULL, NULL, NULL, NULL, NULL, (raised_at AT TIME ZONE 'Europe/London')::date, due_on, 1, owner_id, version, NULL
    FROM enhanced_review
   WHERE state <> 'DECIDED' AND $8 AND (owner_id = $1 OR owner_id IS NULL)
  UNION ALL
  SELECT id, 'CONCERN', patient_id, NULL, NULL, NULL, NULL, NULL, (raised_at AT TIME ZONE 'Europe/London')::date, due_on,
         CASE WHEN restricted OR suspension_requested THEN 0 ELSE 1 END, owner_id, version, NULL
    FROM concern
   WHERE closed_at IS NULL AND $7 AND (owner_id = $1 OR owner_id IS NULL) AND ($3 OR NOT restricted)
     AND NOT ${isKeptFrom("concern.patient_id", "$1")}
  UNION ALL
  SELECT id, 'CREDENTIAL', patient_id, NULL, NULL, NULL, NULL, NULL, (issued_at AT TIME ZONE 'Europe/London')::date, chase_on, 1, NULL, version, NULL
    FROM credential
   WHERE chase_on IS NOT NULL AND $9 AND NOT ${concernOn("credential.patient_id")})`;

const values = (ctx: Context) => [
  ctx.actor.id,
  statesFor(ctx),
  ctx.may("concern.readRestricted"),
  ctx.may("clinicalSystem.confirm"),
];
/** After the days of the groups, $7 to $9: whether concerns, enhanced reviews and asking after sign-in details are this person's work. */
const mayDecide = (ctx: Context) => [
  ctx.may("concern.handle"),
  ctx.may("review.decide") && ctx.actor.clinical,
  ctx.may("credential.chase"),
];

const soonDays = 7;
const groupSql = (today: string, soon: string) =>
  `CASE WHEN work.due_on < ${today} THEN 'OVERDUE' WHEN work.due_on <= ${soon} THEN 'DUE_SOON' ELSE 'NOT_DUE' END`;

const join = `JOIN patient ON patient.id = work.patient_id`;

export interface WorkList {
  kind: WorkKind | null | undefined;
  group: WorkGroup | null | undefined;
  isMine: boolean;
  after: string | null | undefined;
  first: number;
}

/** The person's work, most urgent first. */
export function workPage(ctx: Context, { kind, group, isMine, after, first }: WorkList): Promise<Page<WorkRow>> {
  const bound: unknown[] = [...values(ctx), ctx.today, addDays(ctx.today, soonDays), ...mayDecide(ctx)];
  const bind = (value: unknown) => `$${bound.push(value)}`;
  const inGroup = groupSql("$5::date", "$6::date");
  const where = [
    kind && `work.kind = ${bind(kind)}`,
    group && `${inGroup} = ${bind(group)}`,
    isMine && "work.owner_id = $1",
  ].filter((test) => typeof test === "string" && test !== "") as string[];
  return readPage(ctx.db, {
    select: `work.id, work.kind, work.patient_id AS "patientId", patient.given_name AS "givenName", patient.family_name AS "familyName", patient.born,
      work.reference, work.state, work.reason, work.service, work.action, work.entry, work.waiting_since AS "waitingSince", work.due_on AS "dueOn", ${inGroup} AS "group",
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
  const row = await ctx.db.one<WorkTotals>(
    `SELECT count(*) FILTER (WHERE work.due_on < $5)::int AS overdue,
            count(*) FILTER (WHERE work.due_on >= $5 AND work.due_on <= $6)::int AS "dueSoon",
            count(*) FILTER (WHERE work.due_on > $6)::int AS "notDue" FROM ${work} AS work`,
    [...values(ctx), ctx.today, addDays(ctx.today, soonDays), ...mayDecide(ctx)],
  );
  return row ?? { overdue: 0, dueSoon: 0, notDue: 0 };
}
