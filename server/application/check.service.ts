import { v7 as uuid } from "uuid";
import { concernCleared, concernFound } from "../concern/raise.service.ts";
import type { Context } from "../context.ts";
import { ruleBroken } from "../errors.ts";
import { seal } from "../seal.ts";
import { takeStep, type Seen, type Taken } from "./application.service.ts";
import { checkRefusal, isRestricted, type CheckFound } from "./check.rules.ts";
import { placeOfNote, RegistrationCheck } from "./check.entity.ts";

/** What a registration check found; a coercion concern becomes a hold that does not show (BR-CO-01, 02, BR-CL-20). */
export const recordCheck = (ctx: Context, seen: Seen, found: CheckFound) =>
  takeStep(ctx, "recordCheck", seen, undefined, async ({ row, of }): Promise<Taken> => {
    const why = checkRefusal(found, of.facts, ctx.actor);
    if (why) throw ruleBroken(why.words, why.rule);
    const restricted = isRestricted(found, of.facts);
    const { kind, outcome, seenAlone = null } = found;
    const note = found.note?.trim() || null;
    const id = uuid();
    ctx.change.insertBeforeCommit(RegistrationCheck, {
      id,
      applicationId: seen.id,
      patientId: row.patient.id,
      kind,
      outcome,
      seenAlone,
      note: kind === "COERCION" ? null : note,
      sealedNote: kind === "COERCION" && note ? seal(ctx.server, placeOfNote(id), note) : null,
      restricted,
      checkedBy: ctx.actor.id,
      checkedAt: ctx.now.toISOString(),
    });
    const checks = [...of.facts.checks.filter((check) => check.kind !== kind), { kind, outcome }];
    const hasConcern =
      kind === "COERCION" ? await concernAfter(ctx, row.patient.id, found, seen.id) : of.facts.hasConcern;
    if (of.facts.hasConcern && !hasConcern) releaseOthers(ctx, row.patient.id, seen.id);
    return { facts: { checks, hasConcern }, happening: { restricted, facts: { kind, outcome } } };
  });

/** A coercion check opens the concern it finds, and a clinician's clear one closes it (BR-CL-21); whether one is open then. */
async function concernAfter(ctx: Context, patientId: string, { outcome, seenAlone, note }: CheckFound, id: string) {
  if (outcome === "CLEAR") return concernCleared(ctx, patientId, seenAlone === "YES", note ?? null);
  await concernFound(ctx, patientId, id, note ?? null);
  return true;
}

/** The hold is over for the patient's earlier applications too; they return to everybody's lists. */
const releaseOthers = (ctx: Context, patientId: string, id: string) =>
  ctx.change.beforeCommit(
    ctx.change.query("UPDATE application SET on_hold = false WHERE patient_id = $1 AND id <> $2 AND on_hold", [
      patientId,
      id,
    ]),
  );
