import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import { Application } from "./application.entity.ts";
import type { CheckKind, CheckOutcome, SeenAlone } from "./application.words.ts";

/** What the note of a check is sealed for: its table, its column and its row. */
export const placeOfNote = (id: string) => `registration_check|sealed_note|${id}`;

/** A registration check and what it found; the newest of a kind counts. */
@Entity("registration_check")
@Check("registration_check_kind", "kind IN ('RESPONSIBILITIES', 'COERCION', 'CAPACITY', 'COMPETENCE')")
@Check("registration_check_outcome", "outcome IN ('CLEAR', 'CONCERN')")
@Check("registration_check_seen_alone", "seen_alone IN ('YES', 'NO', 'NOT_POSSIBLE')")
@Check("registration_check_coercion", "kind <> 'COERCION' OR seen_alone IS NOT NULL")
@Index("registration_check_of_application", { synchronize: false })
@Index("registration_check_coercion_of_patient", { synchronize: false })
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "registration_check_application",
})
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "registration_check_patient" })
export class RegistrationCheck {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "registration_check_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "registration_check_key" })
  id!: string;

  @Column("uuid")
  applicationId!: string;

  @Column("uuid")
  patientId!: string;

  @Column("text")
  kind!: CheckKind;

  @Column("text")
  outcome!: CheckOutcome;

  @Column("text", { nullable: true })
  seenAlone!: SeenAlone | null;

  @Column("text", { nullable: true })
  note!: string | null;

  /** Of a coercion check, whatever it found, encrypted (BR-CO-03). */
  @Column("text", { nullable: true })
  sealedNote!: string | null;

  @Column("boolean")
  restricted!: boolean;

  @Column("uuid")
  checkedBy!: string;

  @Column("timestamptz")
  checkedAt!: string;
}
