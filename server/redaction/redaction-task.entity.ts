import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Membership } from "../staff/staff.entity.ts";
import { EntryGroup, TaskState } from "./redaction.words.ts";
import { RedactionReview } from "./redaction-review.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A part of a review that one person works through: a period and some types of entries.",
})
@Entity("redaction_task")
@Check("redaction_task_group", "entry_group IN ('CONSULTATIONS', 'RESULTS', 'MEDICATION', 'DOCUMENTS', 'LATE')")
@Check("redaction_task_state", "state IN ('OPEN', 'IN_PROGRESS', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'CANCELLED')")
@Check("redaction_task_minutes", "minutes >= 0")
@Check("redaction_task_claim", "(claimed_by IS NULL) = (claimed_until IS NULL)")
@Check("redaction_task_counts", "undecided BETWEEN 0 AND entries AND flagged BETWEEN 0 AND entries")
@Check("redaction_task_approved", "(state = 'APPROVED') = (approved_at IS NOT NULL)")
@Index("redaction_task_of_review", ["practiceId", "reviewId"])
@Index("redaction_task_due", ["practiceId", "dueOn", "id"], { where: "state IN ('OPEN', 'IN_PROGRESS', 'SENT_BACK')" })
@Index("redaction_task_worklist", ["practiceId", "state", "dueOn", "id"])
@Index("redaction_task_mine", ["practiceId", "claimedBy", "dueOn", "id"], { where: "claimed_by IS NOT NULL" })
@ForeignKey(() => RedactionReview, ["practiceId", "reviewId"], ["practiceId", "id"], { name: "redaction_task_review" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "redaction_task_patient" })
@ForeignKey(() => Membership, ["practiceId", "claimedBy"], ["practiceId", "staffId"], {
  name: "redaction_task_claimed_by",
})
export class RedactionTask {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "redaction_task_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "redaction_task_key" })
  id!: string;

  @Field(() => UUID)
  @Column("uuid")
  reviewId!: string;

  @Field(() => UUID)
  @Column("uuid")
  patientId!: string;

  @Field(() => EntryGroup)
  @Column("text")
  entryGroup!: EntryGroup;

  @Field(() => LocalDate, { nullable: true, description: "Its first entry's day; null where none has one." })
  @Column("date", { nullable: true })
  fromOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  untilOn!: string | null;

  @Field(() => TaskState)
  @Column("text")
  state!: TaskState;

  @Field(() => LocalDate)
  @Column("date")
  dueOn!: string;

  @Field(() => Int)
  @Column("integer")
  entries!: number;

  @Field(() => Int, { description: "Entries that the pre-screen would look at twice." })
  @Column("integer")
  flagged!: number;

  @Field(() => Int, { description: "Entries without a decision that counts." })
  @Column("integer")
  undecided!: number;

  @Field(() => UUID, { nullable: true, description: "Who works on it, until claimedUntil." })
  @Column("uuid", { nullable: true })
  claimedBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  claimedUntil!: string | null;

  @Field(() => Int, { description: "Minutes spent on it." })
  @Column("integer")
  minutes!: number;

  @Field(() => UUID, { nullable: true, description: "The entry at which somebody left off." })
  @Column("uuid", { nullable: true })
  leftAtEntry!: string | null;

  @Column("uuid", { nullable: true })
  submittedBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  submittedAt!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  sentBackReason!: string | null;

  @Column("uuid", { nullable: true })
  approvedBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  approvedAt!: string | null;

  @Field(() => Int)
  @Column("integer")
  version!: number;
}
