import { Field, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import { LocalDate } from "../scalars.ts";
import { RecordCode } from "./record-code.words.ts";

/** A code about online access that stands in a patient's clinical record, as seen there, brought by a file or entered from here. */
@ObjectType({ simpleResolvers: true, description: "A code about online access in the patient's clinical record." })
@Entity("record_code")
@Unique("record_code_once", ["practiceId", "patientId", "code", "codedOn"])
@Check("record_code_code", "code IN ('DECLINED', 'REVIEW_NEEDED', 'REVIEW_NOT_NEEDED')")
@Check("record_code_source", "source IN ('SEEN', 'FILE', 'ENTERED')")
@Check("record_code_superseded", "(superseded_at IS NULL) = (superseded_by IS NULL)")
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "record_code_patient" })
export class RecordCodeRow {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "record_code_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "record_code_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Field(() => RecordCode)
  @Column("text")
  code!: RecordCode;

  @Field(() => LocalDate, { description: "The day it carries in the record." })
  @Column("date")
  codedOn!: string;

  @Column("text")
  source!: "SEEN" | "FILE" | "ENTERED";

  @Column("uuid", { nullable: true })
  notedBy!: string | null;

  @Column("timestamptz")
  notedAt!: string;

  @Column("timestamptz", { nullable: true })
  supersededAt!: string | null;

  @Column("uuid", { nullable: true })
  supersededBy!: string | null;
}
