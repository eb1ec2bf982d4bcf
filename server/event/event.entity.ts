import { v7 as uuid } from "uuid";
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import type { Context } from "../context.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Practice } from "../practice/practice.entity.ts";

/** What happened to a patient's registration; written in the transaction of the step it tells of. */
@Entity("event")
@Index("event_of_patient", { synchronize: false })
@ForeignKey(() => Practice, ["practiceId"], ["id"], { name: "event_practice" })
@ForeignKey(() => Patient, ["practiceId", "patientId"], ["practiceId", "id"], { name: "event_patient" })
export class Event {
  @PrimaryColumn("uuid", { primaryKeyConstraintName: "event_key" })
  practiceId!: string;

  @PrimaryColumn("uuid", { primaryKeyConstraintName: "event_key" })
  id!: string;

  @Column("uuid")
  patientId!: string;

  @Column("uuid", { nullable: true })
  applicationId!: string | null;

  @Column("text")
  kind!: string;

  @Column("timestamptz")
  at!: string;

  @Column("uuid", { nullable: true })
  staffId!: string | null;

  /** Read only by who may read restricted concerns (BR-CL-20). */
  @Column("boolean")
  restricted!: boolean;

  @Column("jsonb")
  facts!: Record<string, unknown>;
}

/** In whose name and when something is done: a request's context, or a job's. */
export type Acting = Pick<Context, "change" | "now" | "staffId">;

export interface Happening {
  patientId: string;
  applicationId?: string | null;
  restricted?: boolean;
  /** Codes, dates and short words for the timeline; what only some may read stays in its own table. */
  facts?: Record<string, unknown>;
}

/** One event and one audit entry for one step; both are written with the change or not at all. Returns the event's id. */
export function record(ctx: Acting, kind: string, subjectType: string, subject: string, happening: Happening): string {
  const { patientId, applicationId = null, restricted = false, facts = {} } = happening;
  const id = uuid();
  ctx.change.insertBeforeCommit(Event, {
    id,
    patientId,
    applicationId,
    kind,
    at: ctx.now.toISOString(),
    staffId: ctx.staffId,
    restricted,
    facts,
  });
  ctx.change.audit({ event: kind, subjectType, subject, patient: patientId, restricted, facts: { event: id } });
  return id;
}
