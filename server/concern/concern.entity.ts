import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Application } from "../application/application.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Practice } from "../practice/practice.entity.ts";
import type { AccessReason, AccessState } from "../service-access/service-access.rules.ts";
import type { Service } from "../service-access/service.ts";
import { Membership } from "../staff/staff.entity.ts";
import type { ConcernKind, ConcernOutcome, ConcernSeverity, ConcernState } from "./concern.words.ts";

/** One service as it stood before it was suspended, so that restoring is one action (BR-SU-01). */
export interface BeforeSuspension {
  id: string;
  service: Service;
  state: AccessState;
  reason: AccessReason;
  visibleFrom: string | null;
  applicationId: string | null;
  decidedBy: string | null;
  fromAt: string;
}

/** What somebody is worried about, one table for every kind (BR-CL-21). What was said stands encrypted in its notes. */
@Entity("concern")
@Check("concern_kind", "kind IN ('MISUSE', 'LOST_CREDENTIAL', 'COERCION', 'SAFEGUARDING', 'WRONG_PATIENT_INFO', 'CONTESTED_ENTRY')") // prettier-ignore
@Check("concern_severity", "severity IN ('LOW', 'MEDIUM', 'HIGH')")
@Check("concern_state", "state IN ('OPEN', 'TRIAGED', 'ACTIONED', 'CLOSED')")
@Check("concern_outcome", "outcome IN ('UNFOUNDED', 'RESOLVED', 'CREDENTIALS_RESET', 'PROXY_REMOVED', 'PERMANENT_REMOVAL', 'BREACH', 'CORRECTED', 'DISAGREEMENT_NOTED')") // prettier-ignore
@Check("concern_does_not_show", "restricted = (kind IN ('COERCION', 'SAFEGUARDING'))")
@Check("concern_closed", "(closed_at IS NOT NULL) = (state = 'CLOSED') AND (closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (outcome IS NULL)") // prettier-ignore
@Check("concern_suspended", "(before_suspension IS NULL) = (suspended_at IS NULL)")
@Check("concern_restored", "(restored_at IS NULL) = (restored_by IS NULL)")
@Index("concern_open", ["practiceId", "dueOn", "id"], { where: "closed_at IS NULL" })
@Index("concern_of_patient", ["practiceId", "patientId"])
@Index("concern_holding", ["practiceId", "patientId"], { where: "restricted AND closed_at IS NULL" })
@ForeignKey(() => Practice, ["practiceId"], ["id"], { name: "concern_practice" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "concern_patient" })
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], { name: "concern_application" })
@ForeignKey(() => Membership, ["practiceId", "ownerId"], ["practiceId", "staffId"], { name: "concern_owner" })
export class Concern {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "concern_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "concern_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  @Column("text")
  kind!: ConcernKind;

  /** Coercion and safeguarding: a hold that does not show (BR-CL-20). */
  @Column("boolean")
  restricted!: boolean;

  @Column("text")
  severity!: ConcernSeverity;

  @Column("text")
  state!: ConcernState;

  /** Members of staff who are not to know of it, whatever their role. */
  @Column("uuid", { array: true })
  keptFrom!: string[];

  @Column("boolean")
  suspensionRequested!: boolean;

  @Column("date")
  noticedOn!: string;

  @Column("uuid")
  raisedBy!: string;

  @Column("timestamptz")
  raisedAt!: string;

  @Column("uuid", { nullable: true })
  ownerId!: string | null;

  @Column("date")
  dueOn!: string;

  @Column("jsonb", { nullable: true })
  beforeSuspension!: BeforeSuspension[] | null;

  @Column("timestamptz", { nullable: true })
  suspendedAt!: string | null;

  @Column("uuid", { nullable: true })
  restoredBy!: string | null;

  @Column("timestamptz", { nullable: true })
  restoredAt!: string | null;

  @Column("text", { nullable: true })
  outcome!: ConcernOutcome | null;

  @Column("date", { nullable: true })
  talkedAloneOn!: string | null;

  @Column("timestamptz", { nullable: true })
  breachDueAt!: string | null;

  @Column("uuid", { nullable: true })
  closedBy!: string | null;

  @Column("timestamptz", { nullable: true })
  closedAt!: string | null;

  @Column("integer")
  version!: number;
}

/** What was said of a concern, encrypted; append-only. */
@Entity("concern_note")
@Index("concern_note_of_concern", ["practiceId", "concernId"])
@ForeignKey(() => Concern, ["practiceId", "concernId"], ["practiceId", "id"], { name: "concern_note_concern" })
export class ConcernNote {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "concern_note_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "concern_note_key" })
  id!: string;

  @Column("uuid")
  concernId!: string;

  @Column("text")
  sealedText!: string;

  @Column("uuid")
  writtenBy!: string;

  @Column("timestamptz")
  writtenAt!: string;
}
