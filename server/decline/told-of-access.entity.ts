import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";

/** When a patient was told in writing that they will have prospective access unless they choose not to (BR-REG-08). */
@Entity("told_of_access")
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "told_of_access_patient" })
export class ToldOfAccess {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "told_of_access_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "told_of_access_key" })
  patientId!: string;

  @PrimaryColumn("date", { primaryKeyConstraintName: "told_of_access_key" })
  toldOn!: string;

  @Column("uuid")
  recordedBy!: string;

  @Column("timestamptz")
  recordedAt!: string;
}
