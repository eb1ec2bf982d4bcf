import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import type { Service } from "../service-access/service.ts";
import { dueAfter } from "../service-access/service-access.rules.ts";
import { addDays } from "../time.ts";
import { ClinicalSystemItem } from "./clinical-system-item.entity.ts";
import type { RecordEntry } from "./record-code.words.ts";

interface ToEnter {
  patientId: string;
  applicationId: string | null;
  entry: RecordEntry;
  /** The service it is about, where it is about one. */
  service?: Service;
}

/** Opens the item that tells somebody what to enter in the clinical record (BR-CL-11). */
export const enterInRecord = (ctx: Context, { patientId, applicationId, entry, service }: ToEnter) =>
  ctx.change.insertBeforeCommit(ClinicalSystemItem, {
    id: uuid(),
    patientId,
    applicationId,
    serviceAccessId: null,
    service: service ?? null,
    action: "ENTER",
    entry,
    visibleFrom: null,
    ownerId: null,
    openedAt: ctx.now.toISOString(),
    dueOn: addDays(ctx.today, dueAfter.ENTER),
    confirmedBy: null,
    confirmedAt: null,
    supersededAt: null,
    version: 1,
  });
