import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Event } from "../event/event.entity.ts";
import { Patient } from "../patient/patient.entity.ts";

export type NoticeFormat = "STANDARD" | "LARGE_PRINT" | "BRAILLE" | "AUDIO";

/** What a patient is to be told, waiting to be sent; one notice for one event (BR-NT-03). */
@Entity("notice")
@Check("notice_template", "template IN ('DELAY')")
@Check("notice_format", "format IN ('STANDARD', 'LARGE_PRINT', 'BRAILLE', 'AUDIO')")
@Check("notice_state", "state IN ('QUEUED', 'NEEDS_PERSON', 'CANCELLED')")
@Unique("notice_one_an_event", ["practiceId", "eventId", "template"])
@Index("notice_queued", ["practiceId", "state", "queuedAt"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "notice_patient" })
@ForeignKey(() => Event, ["practiceId", "eventId"], ["practiceId", "id"], { name: "notice_event" })
export class Notice {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "notice_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "notice_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  @Column("uuid")
  eventId!: string;

  @Column("text")
  template!: "DELAY";

  @Column("text")
  format!: NoticeFormat;

  @Column("jsonb")
  mergeFields!: Record<string, string>;

  @Column("text")
  state!: "QUEUED" | "NEEDS_PERSON" | "CANCELLED";

  @Column("timestamptz")
  queuedAt!: string;
}
