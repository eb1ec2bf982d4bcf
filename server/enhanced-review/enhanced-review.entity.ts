import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { SeenAlone } from "../application/application.words.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { Membership } from "../staff/staff.entity.ts";
import {
  ClosedCause,
  ReviewCause,
  ReviewDecision,
  ReviewKind,
  ReviewReason,
  ReviewState,
  TalkOutcome,
} from "./enhanced-review.words.ts";

@ObjectType("EnhancedReviewRecord", {
  simpleResolvers: true,
  description: "A clinician's decision whether a patient whose record says 104 may see it (domain.md 4.4).",
})
@Entity("enhanced_review")
@Check("enhanced_review_kind", "kind IN ('INITIAL', 'RE_REVIEW', 'TRANSFER_IN')")
@Check(
  "enhanced_review_cause",
  "cause IN ('CODE_FOUND', 'CODED_AFTER_ACCESS', 'JOINED_WITH_CODE', 'RAISED_HERE', 'REVIEW_DUE')",
)
@Check(
  "enhanced_review_reasons",
  "reasons <@ ARRAY['CHILD_PROTECTION', 'ADULT_PROTECTION', 'DOMESTIC_ABUSE', 'COERCIVE_CONTROL', 'MENTAL_HEALTH', 'CAPACITY_IN_DOUBT', 'THIRD_PARTIES', 'LOOKED_AFTER_OR_ADOPTED', 'MIXED_RECORDS']",
)
@Check("enhanced_review_state", "state IN ('OPEN', 'IN_REVIEW', 'DECIDED', 'CLOSED')")
@Check("enhanced_review_talked_alone", "talked_alone IN ('YES', 'NO', 'NOT_POSSIBLE')")
@Check("enhanced_review_talk_outcome", "talk_outcome IN ('WANTS_ACCESS', 'WANTS_LESS', 'WANTS_NONE', 'NOT_REACHED')")
@Check(
  "enhanced_review_decision",
  "decision IN ('GRANT_FULL_PROSPECTIVE', 'GRANT_LIMITED', 'GRANT_WITH_REDACTION', 'WITHHOLD', 'PATIENT_DECLINED', 'DEFER')",
)
@Check(
  "enhanced_review_started",
  "(reviewer_id IS NULL) = (started_at IS NULL) AND (state <> 'OPEN' OR reviewer_id IS NULL) AND (state NOT IN ('IN_REVIEW', 'DECIDED') OR reviewer_id IS NOT NULL)",
)
@Check(
  "enhanced_review_closed",
  "(state = 'CLOSED') = (closed_cause IS NOT NULL) AND (closed_cause IS NULL) = (closed_at IS NULL)",
)
@Check("enhanced_review_closed_cause", "closed_cause IN ('LEFT_PRACTICE', 'DIED')")
@Check(
  "enhanced_review_decided",
  "(state = 'DECIDED') = (decision IS NOT NULL) AND (decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)",
)
@Check(
  "enhanced_review_next",
  "decision IS NULL OR decision NOT IN ('WITHHOLD', 'DEFER') OR next_review_on IS NOT NULL",
)
@Index("enhanced_review_one_open", ["practiceId", "patientId"], {
  unique: true,
  where: "state IN ('OPEN', 'IN_REVIEW')",
})
@Index("enhanced_review_of_patient", { synchronize: false })
@Index("enhanced_review_due", ["practiceId", "dueOn", "id"], { where: "state IN ('OPEN', 'IN_REVIEW')" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "enhanced_review_patient" })
@ForeignKey(() => Membership, ["practiceId", "ownerId"], ["practiceId", "staffId"], { name: "enhanced_review_owner" })
export class EnhancedReview {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "enhanced_review_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "enhanced_review_key" })
  id!: string;

  @Field(() => UUID)
  @Column("uuid")
  patientId!: string;

  @Field(() => ReviewKind)
  @Column("text")
  kind!: ReviewKind;

  @Field(() => ReviewCause)
  @Column("text")
  cause!: ReviewCause;

  @Field(() => [ReviewReason], { description: "Read only by who may read restricted concerns; empty to others." })
  @Column("text", { array: true })
  reasons!: ReviewReason[];

  @Field(() => ReviewState)
  @Column("text")
  state!: ReviewState;

  @Column("uuid", { nullable: true })
  raisedBy!: string | null;

  @Field(() => Instant)
  @Column("timestamptz")
  raisedAt!: string;

  @Field(() => LocalDate, { description: "Red after this day (BR-EN-08)." })
  @Column("date")
  dueOn!: string;

  @Field(() => UUID, { nullable: true })
  @Column("uuid", { nullable: true })
  ownerId!: string | null;

  @Column("uuid", { nullable: true })
  reviewerId!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  startedAt!: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  talkedOn!: string | null;

  @Field(() => SeenAlone, { nullable: true })
  @Column("text", { nullable: true })
  talkedAlone!: SeenAlone | null;

  @Field(() => TalkOutcome, { nullable: true })
  @Column("text", { nullable: true })
  talkOutcome!: TalkOutcome | null;

  @Field(() => Boolean, { nullable: true })
  @Column("boolean", { nullable: true })
  leadConsulted!: boolean | null;

  @Field(() => ReviewDecision, { nullable: true })
  @Column("text", { nullable: true })
  decision!: ReviewDecision | null;

  @Field(() => [Service], { nullable: true, description: "What GRANT_LIMITED opens." })
  @Column("text", { array: true, nullable: true })
  grantedServices!: Service[] | null;

  @Field(() => LocalDate, { nullable: true, description: "When it is looked at again." })
  @Column("date", { nullable: true })
  nextReviewOn!: string | null;

  @Column("date", { nullable: true })
  toldOn!: string | null;

  @Column("uuid", { nullable: true })
  decidedBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  decidedAt!: string | null;

  @Field(() => ClosedCause, { nullable: true, description: "Why it was closed without a decision." })
  @Column("text", { nullable: true })
  closedCause!: ClosedCause | null;

  @Column("timestamptz", { nullable: true })
  closedAt!: string | null;

  @Field(() => Int)
  @Column("integer")
  version!: number;
}
