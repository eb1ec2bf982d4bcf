import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Application } from "../application/application.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Supplier } from "../practice/practice.entity.ts";
import { TransferInteraction } from "../record-entry/record-entry.words.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { Person } from "../verification/person.entity.ts";
import { ReviewPurpose, ReviewState } from "./redaction.words.ts";
import { SafetyState } from "./safety.words.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A redaction review: who may see what of a range of a patient's record, for a purpose (BR-CL-50).",
})
@Entity("redaction_review")
@Check(
  "redaction_review_purpose",
  "purpose IN ('HISTORIC_ACCESS', 'CODED_RECORD', 'TRANSFER_IN', 'PROXY', 'ACCESS_REQUEST', 'NEW_ITEM')",
)
@Check("redaction_review_services", "cardinality(services) > 0")
@Check("redaction_review_sender", "sender_supplier IN ('EMIS', 'SYSTMONE', 'VISION', 'MEDICUS', 'OTHER')")
@Check("redaction_review_interaction", "interaction IN ('UK06', 'UK07')")
@Check(
  "redaction_review_state",
  "state IN ('OPEN', 'IN_PROGRESS', 'SUBMITTED', 'SENT_BACK', 'SIGNED_OFF', 'REOPENED', 'CANCELLED')",
)
@Check("redaction_review_range", "from_on <= until_on")
@Check(
  "redaction_review_signed_off",
  "state <> 'SIGNED_OFF' OR (signed_off_by IS NOT NULL AND signed_off_at IS NOT NULL)",
)
@Check("redaction_review_safety", "safety IS NULL OR (safety IN ('ASKED', 'SAFE', 'UNSAFE') AND purpose = 'PROXY')")
@Index("redaction_review_safety_asked", ["practiceId", "signedOffAt", "id"], { where: "safety = 'ASKED'" })
@Check("redaction_review_marked", "(marked_by IS NULL) = (marked_at IS NULL)")
@Index("redaction_review_of_patient", ["practiceId", "patientId", "openedAt"])
@Index("redaction_review_open", ["practiceId", "dueOn", "id"], { where: "state NOT IN ('SIGNED_OFF', 'CANCELLED')" })
@Index("redaction_review_newest", ["practiceId", "openedAt", "id"])
@Index("redaction_review_to_mark", ["practiceId", "markBy", "id"], { where: "mark_by IS NOT NULL" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "redaction_review_patient" })
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "redaction_review_application",
})
@ForeignKey(() => Person, ["practiceId", "personId"], ["practiceId", "id"], { name: "redaction_review_person" })
export class RedactionReview {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "redaction_review_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "redaction_review_key" })
  id!: string;

  @Field(() => UUID)
  @Column("uuid")
  patientId!: string;

  @Field(() => ReviewPurpose)
  @Column("text")
  purpose!: ReviewPurpose;

  @Field(() => [Service], { description: "What the reviewed range may then be opened for." })
  @Column("text", { array: true })
  services!: Service[];

  @Field(() => LocalDate, { nullable: true, description: "The first day; null from the beginning." })
  @Column("date", { nullable: true })
  fromOn!: string | null;

  @Field(() => LocalDate, { description: "The last day; never later than the record that came in." })
  @Column("date")
  untilOn!: string;

  @Field(() => UUID, { nullable: true })
  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  @Field(() => UUID, { nullable: true, description: "For whom, where it is a proxy's review." })
  @Column("uuid", { nullable: true })
  personId!: string | null;

  @Field(() => Supplier, { nullable: true, description: "Whose system the record came from, in a transfer-in." })
  @Column("text", { nullable: true })
  senderSupplier!: Supplier | null;

  @Field(() => TransferInteraction, { nullable: true })
  @Column("text", { nullable: true })
  interaction!: TransferInteraction | null;

  @Field(() => ReviewState)
  @Column("text")
  state!: ReviewState;

  @Column("uuid", { nullable: true })
  openedBy!: string | null;

  @Field(() => Instant)
  @Column("timestamptz")
  openedAt!: string;

  @Field(() => LocalDate)
  @Column("date")
  dueOn!: string;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  submittedAt!: string | null;

  @Column("uuid", { nullable: true })
  sentBackBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  sentBackAt!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  sentBackReason!: string | null;

  @Column("uuid", { nullable: true })
  signedOffBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  signedOffAt!: string | null;

  @Field(() => String, { nullable: true, description: "Why nobody else could sign off (BR-RO-02)." })
  @Column("text", { nullable: true })
  signOffReason!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  reopenedAt!: string | null;

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  cancelledReason!: string | null;

  @Column("uuid", { nullable: true })
  markedBy!: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: "When somebody confirmed that the entries are marked in the clinical system (BR-CL-11).",
  })
  @Column("timestamptz", { nullable: true })
  markedAt!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "By when what is hidden is to be marked in the clinical system; null when nothing waits (BR-CL-11).",
  })
  @Column("date", { nullable: true })
  markBy!: string | null;

  @Field(() => SafetyState, {
    nullable: true,
    description:
      "Whether sharing with the carer is safe, where more than a little was hidden from them (BR-PX-19); who may not know reads ASKED for UNSAFE (BR-CL-20).",
  })
  @Column("text", { nullable: true })
  safety!: SafetyState | null;

  @Field(() => Int)
  @Column("integer")
  version!: number;
}
