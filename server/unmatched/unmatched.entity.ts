import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Application } from "../application/application.entity.ts";
import type { Declaration } from "../application/application.words.ts";
import { Practice } from "../practice/practice.entity.ts";
import type { Service } from "../service-access/service.ts";
import type { RejectReason, UnmatchedSource, UnmatchedState } from "./unmatched.words.ts";

/** An application as it was typed, which nobody has matched to a patient yet (BR-CL-07). */
@Entity("unmatched_application")
@Unique("unmatched_application_reference", ["practiceId", "reference"])
@Unique("unmatched_application_once", ["practiceId", "sourceKey"])
@Check("unmatched_application_source", "source IN ('WEB_FORM', 'CHAMPION', 'FILE')")
@Check("unmatched_application_nhs_number", "nhs_number ~ '^[0-9]{10}$'")
@Check("unmatched_application_services", "cardinality(services) > 0")
@Check("unmatched_application_state", "state IN ('WAITING', 'MATCHED', 'REJECTED')")
@Check("unmatched_application_reject_reason", "reject_reason IN ('NOT_OUR_PATIENT', 'SENT_TWICE', 'NOT_SERIOUS', 'CANNOT_TELL_WHO')") // prettier-ignore
@Check(
  "unmatched_application_decided",
  "(state = 'WAITING') = (decided_at IS NULL) AND (state = 'MATCHED') = (application_id IS NOT NULL) AND (state = 'REJECTED') = (reject_reason IS NOT NULL)",
)
@Index("unmatched_application_waiting", ["practiceId", "receivedAt", "id"], { where: "state = 'WAITING'" })
@Index("unmatched_application_newest", ["practiceId", "receivedAt", "id"])
@ForeignKey(() => Practice, ["practiceId"], ["id"], { name: "unmatched_application_practice" })
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "unmatched_application_application",
})
export class UnmatchedApplication {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "unmatched_application_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "unmatched_application_key" })
  id!: string;

  @Column("text")
  reference!: string;

  @Column("text")
  source!: UnmatchedSource;

  @Column("text")
  givenName!: string;

  @Column("text")
  familyName!: string;

  @Column("date")
  born!: string;

  @Column("text", { nullable: true })
  postcode!: string | null;

  @Column("text", { nullable: true })
  nhsNumber!: string | null;

  @Column("text", { nullable: true })
  email!: string | null;

  @Column("text", { nullable: true })
  mobile!: string | null;

  @Column("text", { array: true })
  services!: Service[];

  @Column("text", { array: true })
  declarations!: Declaration[];

  @Column("date", { nullable: true })
  signedOn!: string | null;

  @Column("boolean")
  consentEmail!: boolean;

  @Column("boolean")
  consentSms!: boolean;

  @Column("text")
  leaflet!: string;

  @Column("date")
  receivedOn!: string;

  @Column("timestamptz")
  receivedAt!: string;

  /** The program or the person it came through. */
  @Column("uuid")
  submittedBy!: string;

  /** The hash of a file's row: the same row again is the same application. */
  @Column("bytea", { nullable: true })
  sourceKey!: Buffer | null;

  @Column("text")
  state!: UnmatchedState;

  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  @Column("uuid", { nullable: true })
  decidedBy!: string | null;

  @Column("timestamptz", { nullable: true })
  decidedAt!: string | null;

  @Column("text", { nullable: true })
  rejectReason!: RejectReason | null;

  @Column("integer")
  version!: number;
}
