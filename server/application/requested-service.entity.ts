import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import type { Service } from "../service-access/service.ts";
import { Application } from "./application.entity.ts";
import type { DiscussedHow, Outcome, RefusalReason } from "./application.words.ts";

/** One service asked for in an application, and how the request ended (BR-CL-01). */
@Entity("requested_service")
@Check("requested_service_outcome", "outcome IN ('ENABLED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')")
@Check("requested_service_discussed_how", "discussed_how IN ('IN_PERSON', 'PHONE', 'VIDEO')")
@Check("requested_service_decided", "(outcome IS NULL) = (decided_at IS NULL)")
@Check(
  "requested_service_refused",
  "outcome IS DISTINCT FROM 'REFUSED' OR (refusal_reason IS NOT NULL AND alternative IS NOT NULL AND review_on IS NOT NULL AND (discussed_on IS NOT NULL OR not_discussed_reason IS NOT NULL))",
)
@ForeignKey(() => Application, ["practiceId", "applicationId"], ["practiceId", "id"], {
  name: "requested_service_application",
})
export class RequestedService {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "requested_service_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "requested_service_key" })
  applicationId!: string;

  @PrimaryColumn("text", { primaryKeyConstraintName: "requested_service_key" })
  service!: Service;

  @Column("date", { nullable: true })
  visibleFrom!: string | null;

  @Column("text", { nullable: true })
  outcome!: Outcome | null;

  @Column("uuid", { nullable: true })
  decidedBy!: string | null;

  @Column("timestamptz", { nullable: true })
  decidedAt!: string | null;

  @Column("text", { nullable: true })
  refusalReason!: RefusalReason | null;

  @Column("text", { nullable: true })
  refusalText!: string | null;

  @Column("date", { nullable: true })
  discussedOn!: string | null;

  @Column("uuid", { nullable: true })
  discussedBy!: string | null;

  @Column("text", { nullable: true })
  discussedHow!: DiscussedHow | null;

  @Column("text", { nullable: true })
  notDiscussedReason!: string | null;

  @Column("text", { nullable: true })
  alternative!: string | null;

  @Column("date", { nullable: true })
  reviewOn!: string | null;

  @Column("date", { nullable: true })
  expectedOn!: string | null;

  /** A refusal is proposed and waits for the talk (BR-REG-06). */
  @Column("timestamptz", { nullable: true })
  proposedAt!: string | null;
}
