import { v7 as uuid } from "uuid";
import { concernCleared, concernFound } from "../concern/raise.service.ts";
import type { Context } from "../context.ts";
import { ruleBroken } from "../errors.ts";
import { seal } from "../seal.ts";
import { takeStep, type Seen, type Taken } from "./application.service.ts";
import { checkRefusal, isRestricted, type CheckFound } from "./check.rules.ts";
import type { CaseRow } from "./case.queries.ts";
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
    const made = {
      id,
      kind,
      outcome,
      seenAlone,
      note: kind === "COERCION" ? null : note,
      sealedNote: kind === "COERCION" && note ? seal(ctx.server, placeOfNote(id), note) : null,
      restricted,
      checkedAt: ctx.now.toISOString(),
    };
    const place = { applicationId: seen.id, patientId: row.patient.id };
    ctx.change.insertBeforeCommit(RegistrationCheck, { ...made, ...place, checkedBy: ctx.actor.id });
    const checks = [...of.facts.checks.filter((check) => check.kind !== kind), { kind, outcome }];
    const hasConcern =
      kind === "COERCION" ? await concernAfter(ctx, row.patient.id, found, seen.id) : of.facts.hasConcern;
    if (of.facts.hasConcern && !hasConcern) releaseOthers(ctx, row.patient.id, seen.id);
    const written = kind === "COERCION" ? undefined : withNewest(row, made);
    return { facts: { checks, hasConcern }, happening: { restricted, facts: { kind, outcome } }, written };
  });

/** The checks of a case with one more, which is the newest of its kind; a coercion check changes more than these. */
const withNewest = ({ checks, readerName }: CaseRow, made: Omit<CaseRow["checks"][number], "checkedByName">) => ({
  checks: [
    { ...made, checkedByName: readerName ?? "" },
    ...checks.filter(({ kind, restricted }) => kind !== made.kind || restricted !== made.restricted),
  ],
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
