import { v7 as uuid } from "uuid";
import { ClinicalSystemItem } from "../clinical-system/clinical-system-item.entity.ts";
import type { Context } from "../context.ts";
import { conflict, ruleBroken } from "../errors.ts";
import { addDays } from "../time.ts";
import { ServiceAccess } from "./service-access.entity.ts";
import { actionOf, dueAfter, edges, type AccessReason, type AccessState } from "./service-access.rules.ts";
import { serviceName, type Service } from "./service.ts";

/** What a patient may use now, locked until the change is over. */
export async function lockedAccess(ctx: Context, patientId: string): Promise<Map<Service, ServiceAccess>> {
  const rows = await ctx.change.lockedWhere(ServiceAccess, { patientId, untilAt: null });
  return new Map(rows.map((row) => [row.service, row]));
}

export interface AccessChange {
  patientId: string;
  service: Service;
  to: AccessState;
  reason: AccessReason;
  visibleFrom?: string | null;
  applicationId: string | null;
  concernId?: string | null;
}

/**
 * Ends the present row and begins the next, and opens the item that tells somebody what to do in the clinical system
 * (BR-CL-11). `now` is the present row under lock, or undefined when the service was never offered.
 */
export function changeAccess(ctx: Context, now: ServiceAccess | undefined, change: AccessChange): void {
  const from = now?.state ?? "NOT_OFFERED";
  if (!edges[from].includes(change.to)) {
    throw ruleBroken(
      `This step cannot be taken for ${serviceName[change.service]} as it stands. Look again.`,
      "BR-CL-03",
    );
  }
  const { change: database } = ctx;
  const at = ctx.now.toISOString();
  if (now && Date.parse(now.fromAt) >= ctx.now.getTime()) throw conflict();
  if (now) database.beforeCommit(database.update(ServiceAccess, { id: now.id, untilAt: null }, { untilAt: at }));
  const id = uuid();
  const { patientId, service, to: state, reason, visibleFrom = null, applicationId, concernId = null } = change;
  const access = { id, patientId, service, state, reason, visibleFrom, applicationId, concernId };
  database.beforeCommit(
    database.insert(ServiceAccess, { ...access, decidedBy: ctx.staffId, fromAt: at, untilAt: null }),
  );
  const showsLess = visibleFrom !== null && (!now?.visibleFrom || visibleFrom > now.visibleFrom);
  const action = actionOf(from, state, showsLess);
  if (!action) return;
  database.beforeCommit(
    database.query(
      `UPDATE clinical_system_item SET superseded_at = $2, version = version + 1
        WHERE service_access_id = $1 AND confirmed_at IS NULL AND superseded_at IS NULL`,
      [now?.id ?? null, at],
    ),
  );
  database.beforeCommit(
    database.insert(ClinicalSystemItem, {
      id: uuid(),
      patientId,
      applicationId,
      serviceAccessId: id,
      service,
      action,
      entry: null,
      visibleFrom,
      ownerId: null,
      openedAt: at,
      dueOn: addDays(ctx.today, dueAfter[action]),
      confirmedBy: null,
      confirmedAt: null,
      supersededAt: null,
      version: 1,
    }),
  );
}
