import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import type { Service } from "../service-access/service.ts";

/** A patient's own choice not to have some services; superseded, never deleted (BR-REG-01). */
@Entity("decline")
@Check("decline_services", "cardinality(services) > 0")
@Check("decline_superseded", "(superseded_at IS NULL) = (superseded_by IS NULL)")
@Index("decline_of_patient", ["practiceId", "patientId"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "decline_patient" })
export class Decline {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "decline_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "decline_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("text", { array: true })
  services!: Service[];

  @Column("text", { nullable: true })
  reason!: string | null;

  @Column("date")
  declinedOn!: string;

  @Column("uuid")
  recordedBy!: string;

  @Column("timestamptz")
  recordedAt!: string;

  @Column("timestamptz", { nullable: true })
  supersededAt!: string | null;

  @Column("uuid", { nullable: true })
  supersededBy!: string | null;
}
