import { Field, Int, ObjectType } from "type-graphql";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Action } from "../service-access/service-access.rules.ts";
import { ServiceAccess } from "../service-access/service-access.entity.ts";
import { Service } from "../service-access/service.ts";
import { Membership } from "../staff/staff.entity.ts";
import { RecordEntry } from "./record-code.words.ts";

@ObjectType({
  simpleResolvers: true,
  description:
    "What somebody must do in the clinical system after a decision here, until a named person confirms it (BR-CL-11).",
})
@Entity("clinical_system_item")
@Check(
  "clinical_system_item_action",
  "action IN ('SWITCH_ON', 'SWITCH_OFF', 'SUSPEND', 'CHANGE', 'SHOW_LESS', 'ENTER')",
)
@Check(
  "clinical_system_item_entry",
  "entry IN ('DECLINED', 'DECLINE_ENDED', 'REFUSED', 'REVIEW_NEEDED', 'REVIEW_NOT_NEEDED', 'GRANTED_AFTER_REVIEW', 'WITHHELD_AFTER_REVIEW')",
)
@Check(
  "clinical_system_item_about",
  "(action = 'ENTER') = (entry IS NOT NULL) AND (action = 'ENTER') = (service_access_id IS NULL) AND (action = 'ENTER' OR service IS NOT NULL)",
)
@Check("clinical_system_item_confirmed", "(confirmed_by IS NULL) = (confirmed_at IS NULL)")
@Index("clinical_system_item_open", ["practiceId", "dueOn", "id"], {
  where: "confirmed_at IS NULL AND superseded_at IS NULL",
})
@Index("clinical_system_item_of_patient", ["practiceId", "patientId"])
@Index("clinical_system_item_of_access", ["practiceId", "serviceAccessId"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "clinical_system_item_patient" })
@ForeignKey(() => ServiceAccess, ["practiceId", "serviceAccessId"], ["practiceId", "id"], {
  name: "clinical_system_item_access",
})
@ForeignKey(() => Membership, ["practiceId", "ownerId"], ["practiceId", "staffId"], {
  name: "clinical_system_item_owner",
})
export class ClinicalSystemItem {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "clinical_system_item_key" })
  practiceId!: string;

  @Field(() => UUID)
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "clinical_system_item_key" })
  id!: string;

  @Field(() => UUID)
  @Column("uuid")
  patientId!: string;

  @Field(() => UUID, { nullable: true })
  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  @Column("uuid", { nullable: true })
  serviceAccessId!: string | null;

  @Field(() => Service, {
    nullable: true,
    description: "Null for an entry in the record that is about no single service.",
  })
  @Column("text", { nullable: true })
  service!: Service | null;

  @Field(() => Action)
  @Column("text")
  action!: Action;

  @Field(() => RecordEntry, { nullable: true, description: "What to enter in the record, for ENTER." })
  @Column("text", { nullable: true })
  entry!: RecordEntry | null;

  @Field(() => LocalDate, { nullable: true, description: "The earliest entry the patient is to see." })
  @Column("date", { nullable: true })
  visibleFrom!: string | null;

  @Field(() => UUID, { nullable: true })
  @Column("uuid", { nullable: true })
  ownerId!: string | null;

  @Field(() => Instant)
  @Column("timestamptz")
  openedAt!: string;

  @Field(() => LocalDate)
  @Column("date")
  dueOn!: string;

  @Column("uuid", { nullable: true })
  confirmedBy!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column("timestamptz", { nullable: true })
  confirmedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: "A later decision took its place before anybody confirmed it." })
  @Column("timestamptz", { nullable: true })
  supersededAt!: string | null;

  @Field(() => Int)
  @Column("integer")
  version!: number;
}
