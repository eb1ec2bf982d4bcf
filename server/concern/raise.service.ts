import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { record } from "../event/event.entity.ts";
import { Concern, type BeforeSuspension } from "./concern.entity.ts";
import { dueOn, isRestrictedKind } from "./concern.rules.ts";
import type { ConcernKind, ConcernSeverity } from "./concern.words.ts";
import { keepNote } from "./notes.ts";

export interface NewConcern {
  patientId: string;
  applicationId?: string | null;
  kind: ConcernKind;
  severity: ConcernSeverity;
  note: string | null;
  noticedOn: string;
  keptFrom?: readonly string[];
  suspensionRequested?: boolean;
  /** What was on and is now suspended; the access itself is changed by who calls. */
  suspended?: readonly BeforeSuspension[];
}

/** Puts a concern down with what was said of it; suspending is itself what was done about it, so such a one starts as ACTIONED. */
export function openConcern(ctx: Context, given: NewConcern): string {
  const id = uuid();
  const at = ctx.now.toISOString();
  const { patientId, applicationId = null, kind, severity, noticedOn, suspended } = given;
  const restricted = isRestrictedKind(kind);
  ctx.change.insertBeforeCommit(Concern, {
    id,
    patientId,
    applicationId,
    kind,
    restricted,
    severity,
    state: suspended ? "ACTIONED" : "OPEN",
    keptFrom: [...new Set(given.keptFrom ?? [])],
    suspensionRequested: given.suspensionRequested ?? false,
    noticedOn,
    raisedBy: ctx.actor.id,
    raisedAt: at,
    ownerId: null,
    dueOn: dueOn(kind, ctx.today),
    beforeSuspension: suspended ? [...suspended] : null,
    suspendedAt: suspended ? at : null,
    restoredBy: null,
    restoredAt: null,
    outcome: null,
    talkedAloneOn: null,
    breachDueAt: null,
    closedBy: null,
    closedAt: null,
    version: 1,
  });
  keepNote(ctx, id, given.note);
  const services = suspended?.map(({ service }) => service);
  record(ctx, suspended ? "suspendNow" : "raiseConcern", "concern", id, {
    patientId,
    applicationId,
    restricted,
    facts: { kind, severity, ...(services ? { services } : {}) },
  });
  return id;
}

/** Concerns of one kind that are open on a patient, locked. */
export const openConcerns = async (ctx: Context, patientId: string, kind: ConcernKind): Promise<Concern[]> =>
  ctx.change.lockedWhere(Concern, { patientId, kind, closedAt: null });

/** A coercion check found a concern: put down once, and what is found again is added to it (BR-CO-01, 02). */
export async function concernFound(ctx: Context, patientId: string, applicationId: string, note: string | null) {
  const [open] = await openConcerns(ctx, patientId, "COERCION");
  if (open) return keepNote(ctx, open.id, note);
  openConcern(ctx, { patientId, applicationId, kind: "COERCION", severity: "HIGH", note, noticedOn: ctx.today });
}

/** A clinician's clear check closes what the check had found; answers whether another restricted concern still holds the patient. */
export async function concernCleared(ctx: Context, patientId: string, talkedAlone: boolean, note: string | null) {
  for (const { id, version } of await openConcerns(ctx, patientId, "COERCION")) {
    keepNote(ctx, id, note);
    ctx.change.updateBeforeCommit(
      Concern,
      { id, version },
      {
        state: "CLOSED",
        outcome: "RESOLVED",
        talkedAloneOn: talkedAlone ? ctx.today : null,
        closedBy: ctx.actor.id,
        closedAt: ctx.now.toISOString(),
      },
    );
  }
  return (await openConcerns(ctx, patientId, "SAFEGUARDING")).length > 0;
}
