import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import { Application } from "./application.entity.ts";
import type { ExistingAccount } from "./application.words.ts";

/** Step 2: the record was looked at for earlier declines, existing accounts and codes, by whom and when (BR-CL-22). */
@Entity("record_look")
@Check("record_look_account", "account IN ('NONE', 'HERE', 'ELSEWHERE')")
@Index("record_look_of_application", { synchronize: false })
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "record_look_application",
})
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "record_look_patient" })
export class RecordLook {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "record_look_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "record_look_key" })
  id!: string;

  @Column("uuid")
  applicationId!: string;

  @Column("uuid")
  patientId!: string;

  @Column("text")
  account!: ExistingAccount;

  @Column("uuid")
  lookedBy!: string;

  @Column("timestamptz")
  lookedAt!: string;
}
