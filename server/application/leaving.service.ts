import type { Context } from "../context.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import { takeStep, type Seen } from "./application.service.ts";
import type { Facts } from "./gates.rules.ts";
import { RequestedService } from "./requested-service.entity.ts";

/** The patient takes the application back; nothing that is on is switched off by it. */
export const withdrawApplication = (ctx: Context, seen: Seen) =>
  takeStep(ctx, "withdrawApplication", seen, undefined, async ({ row, of }) => {
    const access = await lockedAccess(ctx, row.patient.id);
    for (const { service, outcome } of row.requested) {
      if (outcome) continue;
      changeAccess(ctx, access.get(service), {
        patientId: row.patient.id,
        service,
        to: "OFFERED",
        reason: "PATIENT_WITHDREW",
        applicationId: seen.id,
      });
    }
    return { facts: { requested: withdrawUndecided(ctx, seen, of.facts) } };
  });

/** Ends every request that is still undecided; answers with all of them as they are then. */
export function withdrawUndecided(ctx: Context, seen: Seen, { requested }: Facts): Facts["requested"] {
  for (const { service, outcome } of requested) {
    if (outcome) continue;
    ctx.change.beforeCommit(
      ctx.change.update(
        RequestedService,
        { applicationId: seen.id, service, outcome: null },
        { outcome: "WITHDRAWN", decidedBy: ctx.staffId, decidedAt: ctx.now.toISOString() },
      ),
    );
  }
  return requested.map((each) => ({ ...each, outcome: each.outcome ?? "WITHDRAWN" }));
}
