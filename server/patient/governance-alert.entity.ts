import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { Instant, UUID } from "../scalars.ts";
import { Relation } from "../staff/staff.entity.ts";
import { Patient } from "./patient.entity.ts";

export const GovernanceKind = enumeration("OWN_OR_RELATIVE", "WRONG_PATIENT");
export type GovernanceKind = OneOf<typeof GovernanceKind>;
publish(GovernanceKind, "GovernanceKind", "What the information governance lead is told of.", {
  OWN_OR_RELATIVE: "Somebody opened their own record or a relative's, and said why (BR-CL-23).",
  WRONG_PATIENT: "An application was marked as entered in error after access had been live (BR-CL-08).",
});

@ObjectType({
  simpleResolvers: true,
  description: "What the information governance lead is told of, with the reason given.",
})
@Entity("governance_alert")
@Check("governance_alert_kind", "kind IN ('OWN_OR_RELATIVE', 'WRONG_PATIENT')")
@Check("governance_alert_relation", "(kind = 'OWN_OR_RELATIVE') = (relation IS NOT NULL)")
@Index("governance_alert_open", ["practiceId", "raisedAt"], { where: "acknowledged_at IS NULL" })
@Index("governance_alert_of_reader", ["practiceId", "staffId", "patientId", "raisedAt"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "governance_alert_patient" })
export class GovernanceAlert {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "governance_alert_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "governance_alert_key" })
  id!: string;

  @Field(() => GovernanceKind)
  @Column("text")
  kind!: GovernanceKind;

  @Column("uuid")
  patientId!: string;

  @Column("uuid")
  staffId!: string;

  @Field(() => Relation, { nullable: true, description: "For a look at one's own or a relative's record." })
  @Column("text", { nullable: true })
  relation!: Relation | null;

  @Field(() => String)
  @Column("text")
  reason!: string;

  @Field(() => Instant)
  @Column("timestamptz")
  raisedAt!: string;

  @Column("uuid", { nullable: true })
  acknowledgedBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  acknowledgedAt!: string | null;

  @Field(() => Int)
  @Column("integer")
  version!: number;
}
