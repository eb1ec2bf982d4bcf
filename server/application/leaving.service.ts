import type { Context } from "../context.ts";
import { cancelNotices, queueNotice } from "../notice/notice.service.ts";
import type { AccessReason } from "../service-access/service-access.rules.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import { takeStep, type Seen } from "./application.service.ts";
import type { CaseRow } from "./case.queries.ts";
import type { Facts } from "./gates.rules.ts";
import { RequestedService } from "./requested-service.entity.ts";

/** The patient takes the application back; nothing that is on is switched off by it. */
export const withdrawApplication = (ctx: Context, seen: Seen) =>
  takeStep(ctx, "withdrawApplication", seen, undefined, async ({ row, of }) => {
    await offerAgain(ctx, row, "PATIENT_WITHDREW");
    await cancelNotices(ctx, { patientId: row.patient.id, applicationId: seen.id });
    await tellClosed(ctx, row, "APPLICATION_WITHDRAWN");
    return { facts: { requested: withdrawUndecided(ctx, seen, of.facts) } };
  });

/** Nobody came with ID or answered for three months; the patient is told, and has to register again (BR-REG-07, BR-CL-02). */
export const expireApplication = (ctx: Context, seen: Seen) =>
  takeStep(ctx, "expireApplication", seen, undefined, async ({ row, of }) => {
    await offerAgain(ctx, row, "APPLICATION_EXPIRED");
    await cancelNotices(ctx, { patientId: row.patient.id, applicationId: seen.id });
    await tellClosed(ctx, row, "APPLICATION_EXPIRED");
    return { facts: { requested: withdrawUndecided(ctx, seen, of.facts, "EXPIRED") } };
  });

async function offerAgain(ctx: Context, { patient, application, requested }: CaseRow, reason: AccessReason) {
  const access = await lockedAccess(ctx, patient.id);
  for (const { service, outcome } of requested) {
    if (outcome) continue;
    const change = { patientId: patient.id, service, to: "OFFERED", reason, applicationId: application.id } as const;
    changeAccess(ctx, access.get(service), change);
  }
}

const tellClosed = (
  ctx: Context,
  { patient, application: { id, receivedOn } }: CaseRow,
  template: "APPLICATION_WITHDRAWN" | "APPLICATION_EXPIRED",
) => queueNotice(ctx, { template, patientId: patient.id, applicationId: id, cause: id, about: { receivedOn } });

/** Ends every request that is still undecided; answers with all of them as they are then. */
export function withdrawUndecided(
  ctx: Context,
  seen: Seen,
  { requested }: Facts,
  outcome: "WITHDRAWN" | "EXPIRED" = "WITHDRAWN",
): Facts["requested"] {
  for (const { service, outcome: before } of requested) {
    if (before) continue;
    ctx.change.beforeCommit(
      ctx.change.update(
        RequestedService,
        { applicationId: seen.id, service, outcome: null },
        { outcome, decidedBy: ctx.staffId, decidedAt: ctx.now.toISOString() },
      ),
    );
  }
  return requested.map((each) => ({ ...each, outcome: each.outcome ?? outcome }));
}
