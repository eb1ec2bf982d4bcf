import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { Decline } from "../decline/decline.entity.ts";
import type { AccessState } from "../service-access/service-access.rules.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import type { Service } from "../service-access/service.ts";
import type { CaseUnderLock } from "./application.service.ts";
import { stateBefore } from "./closing.rules.ts";

/** Reverses what an application that should never have been did to access, declines and the record, each as a new step (BR-CL-08). Answers with what had been on. */
export async function takeBack(ctx: Context, row: CaseUnderLock["row"]): Promise<Service[]> {
  const { patient, application, requested } = row;
  const [access, before, superseded] = await Promise.all([
    lockedAccess(ctx, patient.id),
    statesBefore(ctx, patient.id, application.id),
    ctx.change.lockedWhere(Decline, { patientId: patient.id, supersededBy: application.id }),
  ]);
  const asked = requested.map(({ service }) => service);
  const declined = restoreDeclines(ctx, superseded, asked);
  const ended: Service[] = [];
  for (const service of asked) {
    const now = access.get(service);
    if (!now || now.applicationId !== application.id) continue;
    const to = stateBefore(now.state, declined.includes(service) ? "DECLINED" : before.get(service));
    if (!to) continue;
    if (now.state === "ACTIVE" || now.state === "SUSPENDED") ended.push(service);
    const change = { patientId: patient.id, service, to, applicationId: application.id };
    changeAccess(ctx, now, { ...change, reason: "ENTERED_IN_ERROR" });
  }
  closeEntries(ctx, application.id);
  return ended;
}

/** Where each service stood before the application touched it. */
async function statesBefore(ctx: Context, patientId: string, applicationId: string) {
  const rows = await ctx.change.query<{ service: Service; state: AccessState }>(
    `SELECT DISTINCT ON (earlier.service) earlier.service, earlier.state
       FROM service_access AS earlier
       JOIN service_access AS first ON first.patient_id = earlier.patient_id AND first.service = earlier.service AND first.application_id = $2
      WHERE earlier.patient_id = $1 AND earlier.application_id IS DISTINCT FROM $2 AND earlier.from_at < first.from_at
      ORDER BY earlier.service, earlier.from_at DESC`,
    [patientId, applicationId],
  );
  return new Map(rows.map(({ service, state }) => [service, state]));
}

/** A decline that was superseded by mistake stands again for what was asked; the old row stays as it was (BR-REG-01). */
function restoreDeclines(ctx: Context, superseded: readonly Decline[], asked: readonly Service[]): Service[] {
  return superseded.flatMap((decline) => {
    const services = decline.services.filter((service) => asked.includes(service));
    if (services.length === 0) return [];
    const standing = { ...decline, id: uuid(), services, supersededAt: null, supersededBy: null };
    ctx.change.beforeCommit(ctx.change.insert(Decline, standing));
    return services;
  });
}

/** What was to be entered in the record because of it is not entered any more. */
const closeEntries = (ctx: Context, applicationId: string) =>
  ctx.change.beforeCommit(
    ctx.change.query(
      `UPDATE clinical_system_item SET superseded_at = $2, version = version + 1
        WHERE application_id = $1 AND action = 'ENTER' AND confirmed_at IS NULL AND superseded_at IS NULL`,
      [applicationId, ctx.now],
    ),
  );
