import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import type { ContactChannel } from "./concern.words.ts";

const channels = "ARRAY['EMAIL', 'SMS', 'POST', 'PHONE', 'IN_PERSON']";

/** How a patient may be reached without anybody else learning of it (BR-CO-04). */
@Entity("safe_contact")
@Check("safe_contact_allowed", `allowed <@ ${channels}`)
@Check("safe_contact_do_not", `do_not <@ ${channels}`)
@Check("safe_contact_one_way", "NOT allowed && do_not")
@Index("safe_contact_now", ["practiceId", "patientId"], { unique: true, where: "superseded_at IS NULL" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "safe_contact_patient" })
export class SafeContact {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "safe_contact_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "safe_contact_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("text", { array: true })
  allowed!: ContactChannel[];

  @Column("text", { array: true })
  doNot!: ContactChannel[];

  @Column("text", { nullable: true })
  sealedNote!: string | null;

  @Column("uuid")
  setBy!: string;

  @Column("timestamptz")
  setAt!: string;

  @Column("timestamptz", { nullable: true })
  supersededAt!: string | null;
}
