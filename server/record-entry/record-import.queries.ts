import type { Context } from "../context.ts";
import { pageOf, readPage } from "../list.ts";
import { RecordImport } from "./record-import.entity.ts";

export const RecordImportPage = pageOf(RecordImport, "RecordImportPage");

/** The records that came in for a patient, the newest first; a look at the patient. */
export function recordImports(ctx: Context, patientId: string, page: { after: string | undefined; first: number }) {
  ctx.look({ event: "recordImports", subjectType: "patient", subject: patientId, patient: patientId });
  return readPage<RecordImport>(ctx.db, {
    select: ctx.db.columns("record_import"),
    from: "record_import",
    where: ["record_import.patient_id = $1"],
    values: [patientId],
    order: ["record_import.at", "record_import.id"],
    descending: true,
    ...page,
  });
}
