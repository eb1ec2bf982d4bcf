import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Content } from "../document/content.ts";
import { Event } from "../event/event.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Person } from "../verification/person.entity.ts";
import type { NoticeChannel, NoticeFormat, NoticeNeed, NoticeState } from "./notice.rules.ts";
import { PrintBatch } from "./print-batch.entity.ts";
import { templateNames, type NoticeTemplate } from "./templates.ts";
import type { SettledHow } from "./notice.words.ts";

export type Carrier = "NOTIFY" | "SMTP";

const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(", ");

/** What somebody is to be told or was told; one notice for one event (BR-NT-03). */
@Entity("notice")
@Check("notice_template", `template IN (${words(templateNames)})`)
@Check("notice_format", "format IN ('STANDARD', 'LARGE_PRINT', 'BRAILLE', 'AUDIO')")
@Check("notice_state", "state IN ('QUEUED')")
@Check("notice_channel", "channel IN ('EMAIL', 'SMS', 'LETTER', 'PRINT')")
@Check("notice_need", "need IS NOT NULL")
@Check("notice_carrier", "carrier IN ('NOTIFY', 'SMTP')")
@Check("notice_settled_how", "settled_how IN ('PHONE')")
@Check("notice_needs", "need IS NOT NULL OR state <> 'NEEDS_PERSON'")
@Check("notice_has_channel", "channel IS NOT NULL OR state IN ('NEEDS_PERSON', 'TOLD', 'CANCELLED')")
@Check("notice_kept", "document IS NOT NULL OR state IN ('QUEUED', 'NEEDS_PERSON', 'TOLD', 'CANCELLED')")
@Check("notice_settled", "(settled_at IS NULL) = (settled_how IS NULL)")
@Index("notice_once", { synchronize: false })
@Index("notice_newest", { synchronize: false })
@Index("notice_of_patient", { synchronize: false })
@Index("notice_open", ["practiceId", "state", "id"], {
  where: "state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'PRINTED', 'NEEDS_PERSON')",
})
@Index("notice_of_application", ["practiceId", "applicationId"], { where: "application_id IS NOT NULL" })
@Index("notice_of_batch", ["practiceId", "batchId"], { where: "batch_id IS NOT NULL" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "notice_patient" })
@ForeignKey(() => Event, ["practiceId", "eventId"], ["practiceId", "id"], { name: "notice_event" })
@ForeignKey(() => Person, ["practiceId", "personId"], ["practiceId", "id"], { name: "notice_person" })
@ForeignKey(() => PrintBatch, ["practiceId", "batchId"], ["practiceId", "id"], { name: "notice_batch" })
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
  template!: NoticeTemplate;

  @Column("text")
  format!: NoticeFormat;

  @Column("jsonb")
  mergeFields!: Record<string, unknown>;

  @Column("text")
  state!: NoticeState;

  @Column("timestamptz")
  queuedAt!: string;

  @Column("uuid", { nullable: true })
  personId!: string | null;

  @Column("text")
  cause!: string;

  @Column("integer")
  wording!: number;

  @Column("text", { nullable: true })
  channel!: NoticeChannel | null;

  @Column("text", { nullable: true })
  need!: NoticeNeed | null;

  @Column("boolean")
  restricted!: boolean;

  @Column("integer")
  attempts!: number;

  @Column("timestamptz", { nullable: true })
  attemptedAt!: string | null;

  @Column("timestamptz", { nullable: true })
  notBefore!: string | null;

  @Column("text", { nullable: true })
  carrier!: Carrier | null;

  @Column("text", { nullable: true })
  carrierId!: string | null;

  @Column("text", { nullable: true })
  carrierStatus!: string | null;

  @Column("text", { nullable: true })
  problem!: string | null;

  @Column("timestamptz", { nullable: true })
  sentAt!: string | null;

  @Column("jsonb", { nullable: true })
  document!: Content | null;

  @Column("uuid", { nullable: true })
  batchId!: string | null;

  @Column("uuid", { nullable: true })
  settledBy!: string | null;

  @Column("timestamptz", { nullable: true })
  settledAt!: string | null;

  @Column("text", { nullable: true })
  settledHow!: SettledHow | null;

  @Column("integer")
  version!: number;
}
