import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Application } from "../application/application.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Verification } from "./verification.entity.ts";

/** Somebody decided that a verification of an earlier registration counts for this one (BR-LE-11). */
@Entity("identity_reuse")
@Check("identity_reuse_reason", "length(reason) BETWEEN 5 AND 500")
@Index("identity_reuse_of_verification", ["practiceId", "verificationId", "decidedAt"])
@Index("identity_reuse_of_patient", ["practiceId", "patientId"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "identity_reuse_patient" })
@ForeignKey(() => Verification, ["practiceId", "verificationId"], ["practiceId", "id"], {
  name: "identity_reuse_verification",
})
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "identity_reuse_application",
})
export class IdentityReuse {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "identity_reuse_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "identity_reuse_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("uuid")
  verificationId!: string;

  @Column("uuid")
  applicationId!: string;

  @Column("text")
  reason!: string;

  @Column("uuid")
  decidedBy!: string;

  @Column("timestamptz")
  decidedAt!: string;
}
