import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { RecordEntry } from "../record-entry/record-entry.entity.ts";
import { Instant, UUID } from "../scalars.ts";
import { DecisionOrigin, EntryDecision, HideReason } from "./redaction.words.ts";
import { RedactionReview } from "./redaction-review.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description: "What was decided about one whole entry; it stays readable when another one takes its place.",
})
@Entity("redaction_decision")
@Check("redaction_decision_decision", "decision IN ('SHOW', 'HIDE', 'ESCALATE')")
@Check(
  "redaction_decision_reason",
  "reason IN ('SERIOUS_HARM', 'THIRD_PARTY', 'DOMESTIC_ABUSE', 'SAFEGUARDING', 'LEGAL_GENDER_RECOGNITION', 'LEGAL_FERTILITY', 'LEGAL_ADOPTION', 'LEGAL_COURT_ORDER', 'WRONG_PATIENT', 'PATIENT_REQUEST', 'STAFF_SAFETY')",
)
@Check("redaction_decision_origin", "origin IN ('ENTRY', 'GROUP', 'CARRIED')")
@Check("redaction_decision_carried", "(origin = 'CARRIED') = (carried_from IS NOT NULL)")
@Check("redaction_decision_hide", "(decision = 'HIDE') = (reason IS NOT NULL)")
@Check(
  "redaction_decision_second",
  "(second_by IS NULL) = (second_at IS NULL) AND (second_by IS NULL OR second_by IS DISTINCT FROM decided_by)",
)
@Check(
  "redaction_decision_lifted",
  "(lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_reason IS NULL)",
)
@Index("redaction_decision_stands", ["practiceId", "entryId"], {
  unique: true,
  where: "superseded_at IS NULL AND lifted_at IS NULL",
})
@Index("redaction_decision_of_entry", ["practiceId", "entryId", "decidedAt"])
@Index("redaction_decision_of_review", ["practiceId", "reviewId", "decidedAt"])
@ForeignKey(() => RecordEntry, ["practiceId", "entryId"], ["practiceId", "id"], { name: "redaction_decision_entry" })
@ForeignKey(() => RedactionReview, ["practiceId", "reviewId"], ["practiceId", "id"], {
  name: "redaction_decision_review",
})
export class RedactionDecision {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "redaction_decision_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "redaction_decision_key" })
  id!: string;

  @Column("uuid")
  entryId!: string;

  @Column("uuid", { nullable: true })
  reviewId!: string | null;

  @Field(() => EntryDecision)
  @Column("text")
  decision!: EntryDecision;

  @Field(() => HideReason, { nullable: true })
  @Column("text", { nullable: true })
  reason!: HideReason | null;

  @Field(() => DecisionOrigin)
  @Column("text")
  origin!: DecisionOrigin;

  /** Sealed at rest. */
  @Field(() => String, { nullable: true, description: "Why, in the decider's own words." })
  @Column("text", { nullable: true })
  note!: string | null;

  @Column("bytea")
  contentHash!: Buffer;

  @Field(() => String, { nullable: true, description: "The ODS code of the practice that decided before." })
  @Column("text", { nullable: true })
  carriedFrom!: string | null;

  @Column("uuid", { nullable: true })
  decidedBy!: string | null;

  @Field(() => Instant)
  @Column("timestamptz")
  decidedAt!: string;

  @Column("uuid", { nullable: true })
  secondBy!: string | null;

  @Field(() => Instant, { nullable: true, description: "When a second clinician agreed (BR-RD-04)." })
  @Column("timestamptz", { nullable: true })
  secondAt!: string | null;

  @Column("uuid", { nullable: true })
  signedOffBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  signedOffAt!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  supersededAt!: string | null;

  @Column("uuid", { nullable: true })
  liftedBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  liftedAt!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  liftReason!: string | null;
}
