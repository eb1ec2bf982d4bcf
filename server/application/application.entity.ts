import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Patient } from "../patient/patient.entity.ts";
import { Practice } from "../practice/practice.entity.ts";
import { Membership } from "../staff/staff.entity.ts";
import type {
  ApplicationState,
  Channel,
  Declaration,
  HistoricForm,
  InformationFormat,
  InitiatedBy,
  NoCredentialReason,
} from "./application.words.ts";

import type { Pending } from "./pending.rules.ts";
import type { Queue } from "../practice/queue.ts";

const formats = "('STANDARD', 'LARGE_PRINT', 'EASY_READ', 'SPOKEN', 'INTERPRETED')";

/** A request to register for services: it gathers; gates and outcomes belong to each requested service (BR-CL-01). */
@Entity("application")
@Unique("application_reference", ["practiceId", "reference"])
@Check("application_channel", "channel IN ('PAPER', 'PRACTICE_WEB', 'NHS_APP', 'PROXY_SERVICE', 'IN_PERSON', 'PHONE')")
@Check("application_initiated_by", "initiated_by IN ('PATIENT', 'STAFF')")
@Check(
  "application_declarations",
  "declarations <@ ARRAY['LEAFLET_READ', 'SECURITY', 'SHARING', 'MISUSE', 'WRONG_CONTENT']",
)
@Check("application_responsibilities_format", `responsibilities_format IN ${formats}`)
@Check("application_leaflet_format", `leaflet_format IN ${formats}`)
@Check("application_guidance_format", `guidance_format IN ${formats}`)
@Check("application_historic_request_form", "historic_request_form IN ('LETTER', 'FORM', 'EMAIL', 'ONLINE')")
@Check(
  "application_state",
  "state IN ('INCOMPLETE', 'ID_CHECK', 'CHECKS', 'REVIEW', 'AUTHORISE', 'CREDENTIAL', 'ACTIVE', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'ENTERED_IN_ERROR')",
)
@Check(
  "application_closed",
  "(closed_at IS NOT NULL) = (state IN ('ACTIVE', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'ENTERED_IN_ERROR'))",
)
@Check(
  "application_guidance",
  "(guidance_at IS NULL) = (guidance_version IS NULL) AND (guidance_at IS NULL) = (guidance_by IS NULL)",
)
@Check("application_closed_cause", "closed_cause IN ('LEFT_PRACTICE', 'DIED')")
@Check("application_no_credential_reason", "no_credential_reason IN ('NHS_LOGIN', 'NOT_COLLECTED')")
@Check(
  "application_entered_in_error",
  "(entered_in_error_at IS NOT NULL) = (state = 'ENTERED_IN_ERROR') AND (entered_in_error_at IS NULL) = (entered_in_error_by IS NULL) AND (entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)",
)
@Check("application_responsibilities", "(responsibilities_at IS NULL) = (responsibilities_by IS NULL)")
@Check(
  "application_queue",
  "queue IN ('ID_WAITING', 'CHECKS', 'RECORD_REVIEW', 'REVIEW_104', 'AUTHORISE', 'CREDENTIAL_HAND_OVER', 'CONCERNS', 'DECLINE_FOLLOW_UP', 'REFUSALS_TO_DISCUSS', 'LEAVERS')",
)
@Index("application_by_queue", { synchronize: false })
@Index("application_waiting", { synchronize: false })
@Index("application_one_open", ["practiceId", "patientId"], { unique: true, where: "closed_at IS NULL" })
@Index("application_of_patient", ["practiceId", "patientId"])
@Index("application_worklist", { synchronize: false })
@Index("application_by_receipt", { synchronize: false })
@Index("application_due", { synchronize: false })
@ForeignKey(() => Practice, ["practiceId"], ["id"], { name: "application_practice" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "application_patient" })
@ForeignKey(() => Membership, ["practiceId", "ownerId"], ["practiceId", "staffId"], { name: "application_owner" })
export class Application {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "application_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "application_key" })
  id!: string;

  @Column("text")
  reference!: string;

  @Column("uuid")
  patientId!: string;

  @Column("text")
  channel!: Channel;

  @Column("text")
  initiatedBy!: InitiatedBy;

  @Column("date")
  receivedOn!: string;

  @Column("text", { array: true })
  declarations!: Declaration[];

  @Column("date", { nullable: true })
  signedOn!: string | null;

  @Column("text", { nullable: true })
  responsibilitiesFormat!: InformationFormat | null;

  @Column("uuid", { nullable: true })
  responsibilitiesBy!: string | null;

  @Column("timestamptz", { nullable: true })
  responsibilitiesAt!: string | null;

  @Column("boolean")
  consentEmail!: boolean;

  @Column("boolean")
  consentSms!: boolean;

  @Column("text")
  leafletVersion!: string;

  @Column("text")
  leafletFormat!: InformationFormat;

  @Column("date")
  leafletOn!: string;

  @Column("boolean")
  capacityDoubt!: boolean;

  @Column("date", { nullable: true })
  historicRequestedOn!: string | null;

  @Column("text", { nullable: true })
  historicRequestForm!: HistoricForm | null;

  @Column("boolean", { nullable: true })
  historicIsAccessRequest!: boolean | null;

  @Column("text", { nullable: true })
  guidanceVersion!: string | null;

  @Column("text", { nullable: true })
  guidanceFormat!: InformationFormat | null;

  @Column("uuid", { nullable: true })
  guidanceBy!: string | null;

  @Column("timestamptz", { nullable: true })
  guidanceAt!: string | null;

  @Column("text", { nullable: true })
  noCredentialReason!: NoCredentialReason | null;

  @Column("text")
  state!: ApplicationState;

  @Column("timestamptz")
  stateSince!: string;

  /** A restricted concern is open; such a case leaves the lists of who may not know (BR-CL-20). */
  @Column("boolean")
  onHold!: boolean;

  @Column("date", { nullable: true })
  idNotPossibleUntil!: string | null;

  @Column("uuid", { nullable: true })
  ownerId!: string | null;

  @Column("date")
  dueOn!: string;

  @Column("timestamptz")
  receivedAt!: string;

  @Column("uuid")
  takenBy!: string;

  @Column("timestamptz", { nullable: true })
  enteredInErrorAt!: string | null;

  @Column("uuid", { nullable: true })
  enteredInErrorBy!: string | null;

  @Column("text", { nullable: true })
  enteredInErrorReason!: string | null;

  @Column("timestamptz", { nullable: true })
  closedAt!: string | null;

  /** Why the register closed it by itself (BR-LE-10, BR-CL-14). */
  @Column("text", { nullable: true })
  closedCause?: "LEFT_PRACTICE" | "DIED" | null;
  /** The patient's own request after a decline that stands in the record (BR-CL-22). */
  @Column("date", { nullable: true })
  ownRequestOn!: string | null;

  /** When the patient last came or answered; an application without either lapses (BR-REG-07). */
  @Column("date", { nullable: true })
  lastContactOn!: string | null;

  /** Derived with each step (BR-PD-03). */
  @Column("text", { nullable: true })
  queue!: Queue | null;

  @Column("jsonb", { default: [] })
  pending!: Pending[];

  /** Since when the primary reason holds (BR-PD-01). */
  @Column("timestamptz", { nullable: true })
  pendingSince!: string | null;

  @Column("integer")
  version!: number;
}
