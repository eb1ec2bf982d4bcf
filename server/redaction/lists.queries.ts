import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { pageOf, readPage } from "../list.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { EntryGroup, ReviewPurpose, ReviewState, TaskState } from "./redaction.words.ts";

@ObjectType({ simpleResolvers: true, description: "A part of a redaction review in a worklist." })
export class RedactionTaskRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => UUID)
  reviewId!: string;

  @Field(() => UUID)
  patientId!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => ReviewPurpose)
  purpose!: ReviewPurpose;

  @Field(() => EntryGroup)
  entryGroup!: EntryGroup;

  @Field(() => LocalDate, { nullable: true })
  fromOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  untilOn!: string | null;

  @Field(() => TaskState)
  state!: TaskState;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Int)
  entries!: number;

  @Field(() => Int)
  flagged!: number;

  @Field(() => Int)
  undecided!: number;

  @Field(() => Int)
  minutes!: number;

  @Field(() => String, { nullable: true })
  claimedByName!: string | null;

  @Field(() => Instant, { nullable: true })
  claimedUntil!: string | null;

  @Field(() => Boolean, { description: "Somebody works on it now; the lease has not run out." })
  isClaimed!: boolean;

  @Field(() => Int)
  version!: number;
}

export const RedactionTaskPage = pageOf(RedactionTaskRow, "RedactionTaskPage");

export interface TaskList {
  state: TaskState | null;
  entryGroup: EntryGroup | null;
  purpose: ReviewPurpose | null;
  isMine: boolean;
  isOpen: boolean;
  after: string | null | undefined;
  first: number;
}

/** Parts of reviews, the soonest due first. A page of a worklist is no look. */
export function taskPage(ctx: Context, { state, entryGroup, purpose, isMine, isOpen, after, first }: TaskList) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const now = bind(ctx.now);
  const where = [
    state && `redaction_task.state = ${bind(state)}`,
    !state && isOpen && "redaction_task.state IN ('OPEN', 'IN_PROGRESS', 'SENT_BACK')",
    entryGroup && `redaction_task.entry_group = ${bind(entryGroup)}`,
    purpose &&
      `EXISTS (SELECT FROM redaction_review v WHERE v.id = redaction_task.review_id AND v.purpose = ${bind(purpose)})`,
    isMine && `redaction_task.claimed_by = ${bind(ctx.actor.id)}`,
  ].filter((test): test is string => typeof test === "string");
  return readPage<RedactionTaskRow>(ctx.db, {
    select: `redaction_task.id, redaction_task.review_id AS "reviewId", redaction_task.patient_id AS "patientId", patient.given_name AS "givenName",
      patient.family_name AS "familyName", patient.born, review.purpose, redaction_task.entry_group AS "entryGroup", redaction_task.from_on AS "fromOn",
      redaction_task.until_on AS "untilOn", redaction_task.state, redaction_task.due_on AS "dueOn", redaction_task.entries, redaction_task.flagged,
      redaction_task.undecided, redaction_task.minutes, redaction_task.claimed_until AS "claimedUntil", redaction_task.version,
      coalesce(redaction_task.claimed_until > ${now}::timestamptz, false) AS "isClaimed",
      CASE WHEN redaction_task.claimed_by IS NOT NULL THEN (SELECT staff.name FROM staff WHERE staff.id = redaction_task.claimed_by) END AS "claimedByName"`,
    from: "redaction_task",
    join: "JOIN patient ON patient.id = redaction_task.patient_id JOIN redaction_review review ON review.id = redaction_task.review_id",
    where,
    values,
    order: ["redaction_task.due_on", "redaction_task.id"],
    descending: false,
    after,
    first,
  });
}

@ObjectType({ simpleResolvers: true, description: "A redaction review in a list." })
export class RedactionReviewRow {
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

  @Field(() => ReviewPurpose)
  purpose!: ReviewPurpose;

  @Field(() => [Service])
  services!: Service[];

  @Field(() => LocalDate, { nullable: true })
  fromOn!: string | null;

  @Field(() => LocalDate)
  untilOn!: string;

  @Field(() => ReviewState)
  state!: ReviewState;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Instant)
  openedAt!: string;

  @Field(() => Int)
  entries!: number;

  @Field(() => Int)
  undecided!: number;

  @Field(() => Int)
  minutes!: number;

  @Field(() => Boolean, { description: "Signed off, and nobody has confirmed the marks in the clinical system yet." })
  awaitsMarking!: boolean;
}

export const RedactionReviewPage = pageOf(RedactionReviewRow, "RedactionReviewPage");

export interface ReviewList {
  state: ReviewState | null;
  patientId: string | null;
  isOpen: boolean;
  after: string | null | undefined;
  first: number;
}

/** Reviews, the soonest due first; a page of a worklist is no look. */
export function reviewPage(ctx: Context, { state, patientId, isOpen, after, first }: ReviewList) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const where = [
    state && `redaction_review.state = ${bind(state)}`,
    !state && isOpen && "redaction_review.state NOT IN ('SIGNED_OFF', 'CANCELLED')",
    patientId && `redaction_review.patient_id = ${bind(patientId)}`,
  ].filter((test): test is string => typeof test === "string");
  return readPage<RedactionReviewRow>(ctx.db, {
    select: `redaction_review.id, redaction_review.patient_id AS "patientId", patient.given_name AS "givenName", patient.family_name AS "familyName",
      patient.born, redaction_review.purpose, redaction_review.services, redaction_review.from_on AS "fromOn", redaction_review.until_on AS "untilOn",
      redaction_review.state, redaction_review.due_on AS "dueOn", redaction_review.opened_at AS "openedAt",
      coalesce(part.entries, 0) AS entries, coalesce(part.undecided, 0) AS undecided, coalesce(part.minutes, 0) AS minutes,
      redaction_review.state = 'SIGNED_OFF' AND redaction_review.marked_at IS NULL AS "awaitsMarking"`,
    from: "redaction_review",
    join: `JOIN patient ON patient.id = redaction_review.patient_id
      LEFT JOIN LATERAL (SELECT sum(entries)::int AS entries, sum(undecided)::int AS undecided, sum(minutes)::int AS minutes
        FROM redaction_task t WHERE t.review_id = redaction_review.id AND t.state <> 'CANCELLED') AS part ON true`,
    where,
    values,
    order: ["redaction_review.due_on", "redaction_review.id"],
    descending: false,
    after,
    first,
  });
}
