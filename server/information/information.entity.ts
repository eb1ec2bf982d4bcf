import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Application } from "../application/application.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Membership } from "../staff/staff.entity.ts";
import type { InformationContents, InformationKind, GivenFormat } from "./information.rules.ts";

/** What a practice puts into its leaflet, guidance and form; each version is kept as it was. */
@Entity("practice_information")
@Check("practice_information_version", "version > 0")
@ForeignKey(() => Membership, ["practiceId", "writtenBy"], ["practiceId", "staffId"], {
  name: "practice_information_writer",
})
export class PracticeInformation {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "practice_information_key" })
  practiceId!: string;

  @PrimaryColumn("integer", { primaryKeyConstraintName: "practice_information_key" })
  version!: number;

  @Column("jsonb")
  contents!: InformationContents;

  @Column("uuid")
  writtenBy!: string;

  @Column("timestamptz")
  writtenAt!: string;
}

/** Which information a patient was given, in which edition and form; append-only. */
@Entity("information_given")
@Check("information_given_kind", "kind IN ('LEAFLET', 'GUIDANCE', 'FORM')")
@Check("information_given_format", "format IN ('STANDARD', 'LARGE_PRINT', 'EASY_READ', 'SPOKEN', 'INTERPRETED')")
@Index("information_given_to_patient", { synchronize: false })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "information_given_patient" })
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "information_given_application",
})
@ForeignKey(() => Membership, ["practiceId", "givenBy"], ["practiceId", "staffId"], { name: "information_given_giver" })
export class InformationGiven {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "information_given_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "information_given_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  @Column("text")
  kind!: InformationKind;

  @Column("text")
  edition!: string;

  @Column("text")
  format!: GivenFormat;

  @Column("date")
  givenOn!: string;

  @Column("uuid")
  givenBy!: string;

  @Column("timestamptz")
  givenAt!: string;
}
