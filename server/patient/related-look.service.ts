import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput, notFound, Refusal } from "../errors.ts";
import { DeclaredRelative } from "../staff/staff.entity.ts";
import { GovernanceAlert } from "./governance-alert.entity.ts";

/** How long a reason opens one's own or a relative's record. */
const openMinutes = 30;

/** One's own or a relative's record stays shut until a reason is given, which the governance lead is told (BR-CL-23). */
export async function refuseUnexplainedLook(ctx: Context, patientId: string, relation: string | null) {
  if (!relation) return;
  const since = new Date(ctx.now.getTime() - openMinutes * 60_000);
  const explained = await ctx.db.one(
    "SELECT FROM governance_alert WHERE staff_id = $1 AND patient_id = $2 AND raised_at > $3 AND kind = 'OWN_OR_RELATIVE' LIMIT 1",
    [ctx.actor.id, patientId, since],
  );
  if (explained) return;
  const whose = relation === "SELF" ? "your own record" : "the record of a relative of yours";
  throw new Refusal(
    "RULE_BROKEN",
    `This is ${whose}. Say why you need to open it; the information governance lead is told.`,
    { rule: "BR-CL-23", patientId },
  );
}

/** Says why, and opens the record for half an hour. */
export async function explainRelatedLook(ctx: Context, patientId: string, reason: string): Promise<boolean> {
  if (reason.trim().length < 10)
    throw badInput({ reason: "Say why in a few words; the information governance lead reads it." });
  const [declared] = await ctx.change.find(DeclaredRelative, { staffId: ctx.actor.id, patientId });
  if (!declared) throw notFound("relative");
  const alert = { id: uuid(), patientId, staffId: ctx.actor.id, relation: declared.relation, reason: reason.trim() };
  await ctx.change.insert(GovernanceAlert, {
    ...alert,
    kind: "OWN_OR_RELATIVE",
    raisedAt: ctx.now.toISOString(),
    acknowledgedBy: null,
    acknowledgedAt: null,
    version: 1,
  });
  ctx.change.audit({
    event: "explainRelatedLook",
    subjectType: "patient",
    subject: patientId,
    patient: patientId,
    facts: { relation: declared.relation },
  });
  return true;
}
