import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import type { RecordCode } from "./record-code.words.ts";

/** Notes codes that stand in the record; one that is known already, by code and day, stays as it was. */
export function noteCodes(
  ctx: Context,
  patientId: string,
  codes: readonly { code: RecordCode; codedOn: string }[],
  source: "SEEN" | "ENTERED",
) {
  for (const { code, codedOn } of codes)
    ctx.change.beforeCommit(
      ctx.change.query(
        `INSERT INTO record_code (practice_id, id, patient_id, code, coded_on, source, noted_by, noted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT ON CONSTRAINT record_code_once DO NOTHING`,
        [ctx.practiceId, uuid(), patientId, code, codedOn, source, ctx.staffId, ctx.now],
      ),
    );
}
