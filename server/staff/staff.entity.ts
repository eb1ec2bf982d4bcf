import { Field, ObjectType, Int } from "type-graphql";
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { Patient } from "../patient/patient.entity.ts";
import { StaffRole } from "../permissions.ts";
import { Practice } from "../practice/practice.entity.ts";
import { LocalDate, UUID } from "../scalars.ts";

/** A person who works for one practice or several; known once. */
@Entity("staff")
@Unique("staff_email", ["email"])
@Check("staff_email_folded", "email = lower(email)")
export class Staff {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "staff_key" })
  id!: string;

  @Column("text")
  email!: string;

  @Column("text")
  name!: string;

  @Column("timestamptz")
  createdAt!: string;
}

@ObjectType({ simpleResolvers: true, description: "A colleague, as lists and timelines name them." })
export class Colleague {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "A member of staff at this practice, with the roles and attributes that the rules ask for.",
})
@Entity("membership")
@Check("membership_period", "active_to IS NULL OR active_to >= active_from")
@Check("membership_roles", "roles <@ ARRAY['RECEPTION']")
@ForeignKey(() => Practice, ["practiceId"], ["id"], { name: "membership_practice" })
@ForeignKey(() => Staff, ["staffId"], ["id"], { name: "membership_staff" })
export class Membership {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "membership_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "membership_key" })
  staffId!: string;

  @Field(() => [StaffRole])
  @Column("text", { array: true })
  roles!: StaffRole[];

  @Field(() => String, { nullable: true })
  @Column("text", { nullable: true })
  jobTitle!: string | null;

  @Field(() => Boolean, { description: "A clinician, whatever the role (BR-CL-25)." })
  @Column("boolean")
  clinical!: boolean;

  @Field(() => Boolean, { description: "Authorised to vouch for patients they know (BR-ID-05)." })
  @Column("boolean")
  canVouch!: boolean;

  @Field(() => String, { nullable: true, description: "Registration with a professional body." })
  @Column("text", { nullable: true })
  professionalNumber!: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  informationGovernanceTrainedOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  identityTrainedOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  @Column("date", { nullable: true })
  redactionTrainedOn!: string | null;

  @Field(() => LocalDate)
  @Column("date")
  activeFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: "The first day on which this person no longer works here." })
  @Column("date", { nullable: true })
  activeTo!: string | null;

  @Field(() => Int)
  @Column("integer")
  version!: number;
}

export const Relation = enumeration("SELF", "RELATIVE");
export type Relation = OneOf<typeof Relation>;
publish(Relation, "Relation", "What a patient is to a member of staff.");

/** A patient who is a member of staff here, or is related to one; the rules keep such people apart (BR-RO-04). */
@Entity("declared_relative")
@Check("declared_relative_relation", "relation IN ('SELF', 'RELATIVE')")
@ForeignKey(() => Membership, ["practiceId", "staffId"], ["practiceId", "staffId"], { name: "declared_relative_staff" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "declared_relative_patient" })
export class DeclaredRelative {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "declared_relative_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "declared_relative_key" })
  staffId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "declared_relative_key" })
  patientId!: string;

  @Column("text")
  relation!: Relation;

  @Column("timestamptz")
  declaredAt!: string;
}
