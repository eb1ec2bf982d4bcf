import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { record } from "../event/event.entity.ts";
import type { Patient } from "../patient/patient.entity.ts";
import type { Service } from "../service-access/service.ts";
import { Notice, type NoticeFormat } from "./notice.entity.ts";

const formats: Record<string, NoticeFormat> = { "11": "LARGE_PRINT", "12": "BRAILLE", "13": "AUDIO" };

/** Tells the patient when to expect the outcome, in the format their record asks for (BR-REG-05, BR-NT-02). */
export function queueDelayNotice(
  ctx: Context,
  patient: Pick<Patient, "id" | "writtenFormat">,
  applicationId: string,
  about: { service: Service; expectedOn: string },
) {
  const format = formats[patient.writtenFormat ?? ""] ?? "STANDARD";
  const eventId = record(ctx, "noticeQueued", "application", applicationId, {
    patientId: patient.id,
    applicationId,
    facts: { template: "DELAY", format },
  });
  const notice = { id: uuid(), patientId: patient.id, applicationId, eventId, template: "DELAY", format } as const;
  ctx.change.beforeCommit(
    ctx.change.insert(Notice, { ...notice, mergeFields: about, state: "QUEUED", queuedAt: ctx.now.toISOString() }),
  );
}
