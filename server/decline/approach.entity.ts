import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Membership } from "../staff/staff.entity.ts";
import { ApproachChannel, ApproachOutcome, HelpKind, HelpOutcome } from "./approach.words.ts";

@ObjectType({ simpleResolvers: true, description: "A time the practice approached the patient (BR-DC-05)." })
@Entity("approach")
@Check("approach_channel", "channel IN ('IN_PERSON', 'PHONE', 'LETTER', 'SMS', 'EMAIL')")
@Check("approach_outcome", "outcome IN ('NO_ANSWER', 'THINKING', 'ACCEPTED', 'DECLINED', 'UNABLE')")
@Index("approach_of_patient", ["practiceId", "patientId", "approachedOn"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "approach_patient" })
export class Approach {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "approach_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "approach_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Field(() => LocalDate)
  @Column("date")
  approachedOn!: string;

  @Field(() => ApproachChannel)
  @Column("text")
  channel!: ApproachChannel;

  @Field(() => ApproachOutcome)
  @Column("text")
  outcome!: ApproachOutcome;

  @Column("uuid")
  recordedBy!: string;

  @Column("timestamptz")
  recordedAt!: string;
}

@ObjectType("HelpOfferRecord", {
  simpleResolvers: true,
  description: "Help offered to somebody who is unable (BR-CL-26).",
})
@Entity("help_offer")
@Check(
  "help_offer_kinds",
  "cardinality(kinds) > 0 AND kinds <@ ARRAY['DEVICE', 'EMAIL', 'ID', 'LANGUAGE', 'DISABILITY']",
)
@Check("help_offer_outcome", "outcome IN ('HELPED', 'NOT_WANTED', 'NOT_POSSIBLE')")
@Check("help_offer_closed", "(outcome IS NULL) = (closed_by IS NULL) AND (outcome IS NULL) = (closed_at IS NULL)")
@Index("help_offer_of_patient", ["practiceId", "patientId"])
@Index("help_offer_open", ["practiceId", "openedAt", "id"], { where: "closed_at IS NULL" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "help_offer_patient" })
@ForeignKey(() => Membership, ["practiceId", "ownerId"], ["practiceId", "staffId"], { name: "help_offer_owner" })
export class HelpOffer {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "help_offer_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "help_offer_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Field(() => [HelpKind])
  @Column("text", { array: true })
  kinds!: HelpKind[];

  @Field(() => UUID, { nullable: true })
  @Column("uuid", { nullable: true })
  ownerId!: string | null;

  @Field(() => Instant)
  @Column("timestamptz")
  openedAt!: string;

  @Field(() => HelpOutcome, { nullable: true })
  @Column("text", { nullable: true })
  outcome!: HelpOutcome | null;

  @Column("uuid", { nullable: true })
  closedBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  closedAt!: string | null;

  @Field(() => Int)
  @Column("integer")
  version!: number;
}
