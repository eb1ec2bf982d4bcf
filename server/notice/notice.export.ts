import { z } from "zod";
import { exporting } from "../export/export.ts";
import { conditions } from "./outbox.queries.ts";
import { NoticeGroup } from "./notice.words.ts";
import { templateNames, templateOf, type NoticeTemplate } from "./templates.ts";

const titles = templateNames.map((name) => `WHEN '${name}' THEN '${templateOf(name).title.replaceAll("'", "''")}'`).join(" "); // prettier-ignore
const london = (column: string) => `to_char(${column} AT TIME ZONE 'Europe/London', 'YYYY-MM-DD HH24:MI')`;

export const noticeExport = exporting({
  operation: "exportNotices",
  file: "outbox",
  columns: [
    { title: "Patient", sql: "patient.family_name || ', ' || patient.given_name" },
    { title: "NHS number", sql: "patient.nhs_number" },
    { title: "Date of birth", sql: "patient.born::text" },
    { title: "Notice", sql: `CASE notice.template ${titles} END` },
    { title: "State", sql: "notice.state" },
    { title: "Way", sql: "notice.channel" },
    { title: "Format", sql: "notice.format" },
    { title: "Needs", sql: "notice.need" },
    { title: "Problem", sql: "notice.problem" },
    { title: "Prepared", sql: london("notice.queued_at") },
    { title: "Sent or posted", sql: london("notice.sent_at") },
    { title: "Told", sql: london("notice.settled_at") },
  ],
  from: "notice JOIN patient ON patient.id = notice.patient_id",
  filter: z.strictObject({
    group: z.enum(Object.values(NoticeGroup) as [NoticeGroup, ...NoticeGroup[]]).optional(),
    template: z.enum(templateNames as [NoticeTemplate, ...NoticeTemplate[]]).optional(),
    patientId: z.uuid().optional(),
    batchId: z.uuid().optional(),
  }),
  conditions: (ctx, { group, template, patientId, batchId }) =>
    conditions(ctx, { group, template, patientId, batchId }),
  order: "notice.id DESC",
});
