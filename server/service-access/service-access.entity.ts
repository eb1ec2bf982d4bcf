import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { publish } from "../enumeration.ts";
import { Application } from "../application/application.entity.ts";
import { Concern } from "../concern/concern.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { AccessReason, AccessState, Action } from "./service-access.rules.ts";
import type { Service } from "./service.ts";

publish(AccessState, "AccessState", "Where a service stands for a patient (domain.md 13).");
publish(AccessReason, "AccessReason", "Why it stands there.");
publish(Action, "ClinicalSystemAction", "What somebody does in the clinical system.");

/** What a patient may use, as dated rows: the row without an end is now (BR-CL-03). */
@Entity("service_access")
@Check(
  "service_access_service",
  "service IN ('APPOINTMENTS', 'PRESCRIPTIONS', 'MESSAGING', 'SUMMARY_RECORD', 'DETAILED_CODED_RECORD', 'DOCUMENTS', 'FULL_PROSPECTIVE_RECORD', 'FULL_HISTORIC_RECORD')",
)
@Check(
  "service_access_state",
  "state IN ('NOT_OFFERED', 'OFFERED', 'DECLINED', 'REQUESTED', 'PENDING', 'ACTIVE', 'REFUSED', 'SUSPENDED', 'ENDED')",
)
@Check("service_access_period", "until_at > from_at")
@Index("service_access_now", ["practiceId", "patientId", "service"], { unique: true, where: "until_at IS NULL" })
@Index("service_access_history", ["practiceId", "patientId", "service", "fromAt"])
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "service_access_patient" })
@ForeignKey(() => Concern, ["practiceId", "concernId"], ["practiceId", "id"], { name: "service_access_concern" })
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "service_access_application",
})
export class ServiceAccess {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "service_access_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "service_access_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("text")
  service!: Service;

  @Column("text")
  state!: AccessState;

  @Column("text")
  reason!: AccessReason;

  @Column("date", { nullable: true })
  visibleFrom!: string | null;

  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  /** The concern that suspended it, or whose end restored it. */
  @Column("uuid", { nullable: true })
  concernId!: string | null;

  @Column("uuid", { nullable: true })
  decidedBy!: string | null;

  @Column("timestamptz")
  fromAt!: string;

  @Column("timestamptz", { nullable: true })
  untilAt!: string | null;
}
