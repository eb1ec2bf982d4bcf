import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import { Patient } from "../patient/patient.entity.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { ReasonView } from "../reason-view.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import type { Concern, ConcernNote } from "./concern.entity.ts";
import { outcomesFor, refusal, type ConcernFacts } from "./concern.rules.ts";
import { ConcernKind, ConcernOutcome, ConcernSeverity, ConcernState, ConcernStep } from "./concern.words.ts";
import { isKeptFrom, knows } from "./knowing.ts";
import { noteText } from "./notes.ts";

@ObjectType({ simpleResolvers: true, description: "What somebody wrote of a concern." })
export class ConcernNoteView {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  byName!: string | null;

  @Field(() => Instant)
  at!: string;
}

@ObjectType({ simpleResolvers: true, description: "Whether the person who asks may take a step of a concern now." })
export class ConcernStepPermission {
  @Field(() => ConcernStep)
  step!: ConcernStep;

  @Field(() => ReasonView, { nullable: true, description: "Why not; null when it may be taken." })
  refusal!: ReasonView | null;
}

@ObjectType("Concern", {
  simpleResolvers: true,
  description: "A concern with what was said of it. Opening it is audited as a look.",
})
export class ConcernView {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int, { description: "Sent back with each step; a step on an older version is a CONFLICT." })
  version!: number;

  @Field(() => Patient)
  patient!: Patient;

  @Field(() => ConcernKind)
  kind!: ConcernKind;

  @Field(() => Boolean, { description: "A hold that does not show to others (BR-CL-20)." })
  restricted!: boolean;

  @Field(() => ConcernSeverity)
  severity!: ConcernSeverity;

  @Field(() => ConcernState)
  state!: ConcernState;

  @Field(() => Boolean, { description: "Who raised it asked that access is suspended." })
  suspensionRequested!: boolean;

  @Field(() => LocalDate)
  noticedOn!: string;

  @Field(() => String, { nullable: true })
  raisedByName!: string | null;

  @Field(() => Instant)
  raisedAt!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => UUID, { nullable: true })
  ownerId!: string | null;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => [Service], { description: "What it suspended." })
  suspended!: Service[];

  @Field(() => Instant, { nullable: true })
  suspendedAt!: string | null;

  @Field(() => Instant, { nullable: true })
  restoredAt!: string | null;

  @Field(() => String, { nullable: true })
  restoredByName!: string | null;

  @Field(() => ConcernOutcome, { nullable: true })
  outcome!: ConcernOutcome | null;

  @Field(() => LocalDate, { nullable: true })
  talkedAloneOn!: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: "For a breach: by when the regulator is told, 72 hours after somebody became aware.",
  })
  breachDueAt!: string | null;

  @Field(() => Instant, { nullable: true })
  closedAt!: string | null;

  @Field(() => String, { nullable: true })
  closedByName!: string | null;

  @Field(() => [String], { description: "Members of staff who are not to know of it." })
  keptFromNames!: string[];

  @Field(() => [ConcernNoteView], { description: "Oldest first." })
  notes!: ConcernNoteView[];

  @Field(() => [ConcernOutcome], { description: "How a concern of this kind can end." })
  outcomes!: ConcernOutcome[];

  @Field(() => [ConcernStepPermission])
  steps!: ConcernStepPermission[];

  isKeptFrom!: boolean;
}

interface Row {
  concern: Concern & Record<"raisedByName" | "ownerName" | "restoredByName" | "closedByName", string | null>;
  patient: Patient;
  notes: (Pick<ConcernNote, "id" | "sealedText"> & { byName: string | null; at: string })[];
  keptFromNames: string[];
  relation: string | null;
  isKeptFrom: boolean;
  isSuspending: boolean;
  isHeldByAnother: boolean;
  isReverified: boolean;
}

const name = (column: string) => `(SELECT staff.name FROM staff WHERE staff.id = ${column})`;

const suspending = `EXISTS (SELECT FROM service_access a WHERE a.patient_id = concern.patient_id AND a.concern_id = concern.id
  AND a.until_at IS NULL AND a.state = 'SUSPENDED')`;
const heldByAnother = `EXISTS (SELECT FROM concern other WHERE other.patient_id = concern.patient_id AND other.id <> concern.id
  AND other.closed_at IS NULL AND (other.restricted OR other.suspended_at IS NOT NULL))`;
const reverified = `EXISTS (SELECT FROM verification v WHERE v.patient_id = concern.patient_id AND v.verified_at > coalesce(concern.suspended_at, concern.raised_at))`;

const write = (database: ReadDatabase) => `
  SELECT json_build_object(
    'concern', (SELECT row_to_json(c) FROM (SELECT ${database.columns("concern")}, ${name("concern.raised_by")} AS "raisedByName",
        ${name("concern.owner_id")} AS "ownerName", ${name("concern.restored_by")} AS "restoredByName", ${name("concern.closed_by")} AS "closedByName") AS c),
    'patient', (SELECT row_to_json(p) FROM (SELECT ${database.columns("patient")} FROM patient WHERE patient.id = concern.patient_id) AS p),
    'notes', (SELECT coalesce(json_agg(n ORDER BY n.id), '[]') FROM (
        SELECT id, sealed_text AS "sealedText", written_at AS at, ${name("written_by")} AS "byName" FROM concern_note WHERE concern_note.concern_id = concern.id) AS n),
    'keptFromNames', ARRAY(SELECT staff.name FROM staff WHERE staff.id = ANY (concern.kept_from) ORDER BY 1),
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = concern.patient_id AND r.staff_id = $2),
    'isKeptFrom', ${isKeptFrom("concern.patient_id", "$2")}, 'isSuspending', ${suspending}, 'isHeldByAnother', ${heldByAnother}, 'isReverified', ${reverified}) AS row
    FROM concern WHERE concern.id = $1`;

let sql: string | undefined;

async function read(ctx: Context, database: ReadDatabase, id: string): Promise<Row> {
  const row = (await database.one<{ row: Row }>((sql ??= write(database)), [id, ctx.staffId]))?.row;
  // One that may not be known of is answered as one that is not there (BR-CL-20).
  if (!row || (row.concern.restricted && !knows(row, ctx.actor))) throw notFound("concern");
  await refuseUnexplainedLook(ctx, row.patient.id, row.relation);
  return row;
}

const factsOfRow = ({ concern, ...row }: Row): ConcernFacts => ({ ...concern, ...row });

/** What the rules see of a concern under lock. */
export async function factsOf(ctx: Context, concern: Concern, kept: boolean): Promise<ConcernFacts> {
  return { ...factsOfRow(await read(ctx, ctx.change, concern.id)), isKeptFrom: kept };
}

/** A concern as the person who asks may see it; NOT_FOUND where they may not know of it. */
export async function concernView(ctx: Context, database: ReadDatabase, id: string): Promise<ConcernView> {
  const row = await read(ctx, database, id);
  const { concern, patient, notes, keptFromNames } = row;
  return {
    ...concern,
    patient,
    keptFromNames,
    isKeptFrom: row.isKeptFrom,
    suspended: (concern.beforeSuspension ?? []).map(({ service }) => service),
    notes: notes.map((note) => ({ id: note.id, at: note.at, byName: note.byName, text: noteText(ctx, note) })),
    outcomes: [...outcomesFor(concern.kind)],
    steps: Object.values(ConcernStep).map((step) => ({
      step,
      refusal: refusal(factsOfRow(row), step, ctx.actor) ?? null,
    })),
  };
}

/** Opens a concern on screen; a look, told only to who may know of it. */
export async function openConcernView(ctx: Context, id: string): Promise<ConcernView> {
  const view = await concernView(ctx, ctx.db, id);
  const { restricted, patient } = view;
  ctx.look({ event: "concern", subjectType: "concern", subject: id, patient: patient.id, restricted });
  return view;
}
