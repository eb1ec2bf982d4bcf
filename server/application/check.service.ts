import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { ruleBroken } from "../errors.ts";
import { takeStep, type Seen, type Taken } from "./application.service.ts";
import { checkRefusal, isRestricted, type CheckFound } from "./check.rules.ts";
import { RegistrationCheck } from "./check.entity.ts";

/** What a registration check found; a coercion concern becomes a hold that does not show (BR-CO-01, 02, BR-CL-20). */
export const recordCheck = (ctx: Context, seen: Seen, found: CheckFound) =>
  takeStep(ctx, "recordCheck", seen, undefined, ({ row, of }): Taken => {
    const why = checkRefusal(found, of.facts, ctx.actor);
    if (why) throw ruleBroken(why.words, why.rule);
    const restricted = isRestricted(found, of.facts);
    const { kind, outcome, seenAlone = null, note = null } = found;
    ctx.change.insertBeforeCommit(RegistrationCheck, {
      id: uuid(),
      applicationId: seen.id,
      patientId: row.patient.id,
      kind,
      outcome,
      seenAlone,
      note: note?.trim() || null,
      restricted,
      checkedBy: ctx.actor.id,
      checkedAt: ctx.now.toISOString(),
    });
    const checks = [...of.facts.checks.filter((check) => check.kind !== kind), { kind, outcome }];
    const hasConcern = kind === "COERCION" ? outcome === "CONCERN" : of.facts.hasConcern;
    if (of.facts.hasConcern && !hasConcern) releaseOthers(ctx, row.patient.id, seen.id);
    return { facts: { checks, hasConcern }, happening: { restricted, facts: { kind, outcome } } };
  });

/** The hold is over for the patient's earlier applications too; they return to everybody's lists. */
const releaseOthers = (ctx: Context, patientId: string, id: string) =>
  ctx.change.beforeCommit(
    ctx.change.query("UPDATE application SET on_hold = false WHERE patient_id = $1 AND id <> $2 AND on_hold", [
      patientId,
      id,
    ]),
  );
