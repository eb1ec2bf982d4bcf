import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Application } from "../application/application.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import type { NhsLoginLevel } from "./verification.words.ts";

/** NHS login, as somebody saw it linked in the clinical system; never an identifier of the account (domain.md 2.5). */
@Entity("nhs_login_link")
@Check("nhs_login_link_level", "level IN ('P0', 'P5', 'P9')")
@Check("nhs_login_link_ended", "(ended_on IS NULL) = (ended_by IS NULL) AND ended_on >= linked_on")
@Index("nhs_login_link_one_live", ["practiceId", "patientId"], { unique: true, where: "ended_on IS NULL" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "nhs_login_link_patient" })
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "nhs_login_link_application",
})
export class NhsLoginLink {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "nhs_login_link_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "nhs_login_link_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("uuid")
  applicationId!: string;

  @Column("text")
  level!: NhsLoginLevel;

  @Column("date")
  linkedOn!: string;

  @Column("uuid")
  notedBy!: string;

  @Column("timestamptz")
  notedAt!: string;

  @Column("date", { nullable: true })
  endedOn!: string | null;

  @Column("uuid", { nullable: true })
  endedBy!: string | null;
}
