import { Field, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { conflict } from "../errors.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { GovernanceAlert } from "./governance-alert.entity.ts";

@ObjectType({
  simpleResolvers: true,
  description: "An alert for the information governance lead; names who did it, not which patient it is about.",
})
export class GovernanceAlertView extends GovernanceAlert {
  @Field(() => String)
  staffName!: string;
}

export const GovernanceAlertPage = pageOf(GovernanceAlertView, "GovernanceAlertPage");

export const governanceAlerts = (
  ctx: Context,
  isOpen: boolean,
  after: string | undefined,
  first: number,
): Promise<Page<GovernanceAlertView>> =>
  readPage(ctx.db, {
    select: `${ctx.db.columns("governance_alert")}, (SELECT staff.name FROM staff WHERE staff.id = governance_alert.staff_id) AS "staffName"`,
    from: "governance_alert",
    where: isOpen ? ["governance_alert.acknowledged_at IS NULL"] : [],
    values: [],
    order: ["governance_alert.raised_at", "governance_alert.id"],
    descending: true,
    after,
    first,
  });

export async function acknowledgeGovernanceAlert(ctx: Context, id: string, version: number): Promise<boolean> {
  const alert = await ctx.change.locked(GovernanceAlert, id, "alert");
  if (alert.version !== version || alert.acknowledgedAt) throw conflict();
  await ctx.change.update(
    GovernanceAlert,
    { id, version },
    { acknowledgedBy: ctx.actor.id, acknowledgedAt: ctx.now.toISOString() },
  );
  ctx.change.audit({ event: "acknowledgeGovernanceAlert", subjectType: "governance_alert", subject: id });
  return true;
}
