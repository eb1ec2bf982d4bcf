import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Instant, UUID } from "../scalars.ts";
import { Relation } from "../staff/staff.entity.ts";
import { Patient } from "./patient.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description: "Somebody opened their own record or a relative's, and said why (BR-CL-23).",
})
@Entity("governance_alert")
@Index("governance_alert_open", ["practiceId", "raisedAt"], { where: "acknowledged_at IS NULL" })
@Index("governance_alert_of_reader", ["practiceId", "staffId", "patientId", "raisedAt"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "governance_alert_patient" })
export class GovernanceAlert {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "governance_alert_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "governance_alert_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("uuid")
  staffId!: string;

  @Field(() => Relation)
  @Column("text")
  relation!: Relation;

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
