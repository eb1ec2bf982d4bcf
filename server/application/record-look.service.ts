import { v7 as uuid } from "uuid";
import { noteCodes } from "../clinical-system/record-code.service.ts";
import type { Context } from "../context.ts";
import { openWhereCoded } from "../enhanced-review/enhanced-review.service.ts";
import { badInput } from "../errors.ts";
import { reconcileCodes } from "../supplier-report/reconcile.service.ts";
import { takeStep, type Seen } from "./application.service.ts";
import { RecordLook } from "./record-look.entity.ts";
import { lookProblems, type LookedAt } from "./take.rules.ts";

/** Notes that somebody looked, and the codes they found; a code that does not agree with what is on is work at once (domain.md 13.2). */
export function noteLook(ctx: Context, patientId: string, applicationId: string, { account, codes }: LookedAt) {
  ctx.change.insertBeforeCommit(RecordLook, {
    ...{ id: uuid(), applicationId, patientId, account },
    ...{ lookedBy: ctx.actor.id, lookedAt: ctx.now.toISOString() },
  });
  if (codes.length === 0) return;
  noteCodes(ctx, patientId, codes, "SEEN");
  const { now, today } = ctx;
  ctx.change.beforeCommit(reconcileCodes(ctx.change, [patientId], { now, today, batchId: null }));
}

/** Step 2: earlier declines, accounts and codes were looked at, by whom and when; a 104 that stands opens its review at once (BR-CL-22, BR-EN-11). */
export const lookAtRecord = (ctx: Context, seen: Seen, looked: LookedAt) =>
  takeStep(ctx, "lookAtRecord", seen, undefined, async ({ row, of }) => {
    const problems = lookProblems(looked, ctx.today);
    if (Object.keys(problems).length > 0) throw badInput(problems);
    noteLook(ctx, row.patient.id, seen.id, looked);
    const codes = [...of.facts.codes, ...looked.codes];
    await openWhereCoded(ctx, row.patient, codes, row.review);
    const found = looked.codes.map(({ code, codedOn }) => `${code} ${codedOn}`);
    return { facts: { isLookedAt: true, codes }, happening: { facts: { account: looked.account, codes: found } } };
  });

/** The patient asks themselves, after a decline that stands in the record (BR-CL-22, BR-REG-01). */
export const recordOwnRequest = (ctx: Context, seen: Seen, on: string) =>
  takeStep(ctx, "recordOwnRequest", seen, undefined, () => {
    if (on > ctx.today) throw badInput({ on: "The request cannot be in the future." });
    return { changes: { ownRequestOn: on, lastContactOn: on }, happening: { facts: { on } } };
  });
