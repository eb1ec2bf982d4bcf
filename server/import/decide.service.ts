import type { Context } from "../context.ts";
import { badInput, conflict, notFound, ruleBroken } from "../errors.ts";
import { ImportBatch } from "./import.entity.ts";
import { type ImportDecision, type ImportOutcome } from "./import.words.ts";
import { lockedFor, type Seen } from "./import.service.ts";
import { kindOf } from "./kind.ts";
import { byKindRefusal, decisionsFor } from "./row.rules.ts";

/** So many rows are decided about in one press. */
const mostRows = 500;

interface RowToDecide {
  id: string;
  outcome: ImportOutcome;
  reasons: string[];
  patientId: string | null;
  candidates: string[];
}

const rowsOf = `SELECT id, outcome, reasons, patient_id AS "patientId", candidates FROM import_row WHERE batch_id = $1`;

const decided = "decision = $2, decided_by = $3, decided_at = $4";

/** Says of chosen rows what is to become of them; where several people may be meant, who it is. */
export async function decideImportRows(
  ctx: Context,
  seen: Seen,
  { rows: ids, decision, patientId }: { rows: readonly string[]; decision: ImportDecision; patientId: string | null },
): Promise<void> {
  if (ids.length === 0 || ids.length > mostRows) throw badInput({ rows: `Choose 1 to ${mostRows} rows.` });
  const { batch } = await lockedFor(ctx, seen, "DECIDE");
  const rows = await ctx.change.query<RowToDecide>(`${rowsOf} AND id = ANY ($2)`, [batch.id, ids]);
  if (rows.length !== new Set(ids).size) throw notFound("row");
  for (const row of rows) refuseDecision(row, decision, patientId);
  if (patientId && rows.length > 1) throw badInput({ patientId: "Name a patient for one row at a time." });
  await ctx.change.query(
    `UPDATE import_row SET ${decided}, patient_id = coalesce($5, patient_id) WHERE id = ANY ($1)`,
    [ids, decision, ctx.staffId, ctx.now, patientId],
  );
  if (patientId) await kindOf(batch).reconsider(ctx.change, batch, ids, { now: ctx.now, today: ctx.today });
  await reviewed(ctx, batch, "decideImportRows", { decision, rows: rows.length });
}

function refuseDecision(row: RowToDecide, decision: ImportDecision, patientId: string | null) {
  const { outcome, reasons, candidates } = row;
  const may = decisionsFor({ outcome, reasons, hasPatient: row.patientId !== null || candidates.length > 0 });
  if (!may.includes(decision))
    throw ruleBroken("This cannot be decided about a row of this kind. Look again.", "BR-IM-03");
  if (patientId && (decision !== "SAME_PERSON" || ![...candidates, row.patientId].includes(patientId)))
    throw badInput({ patientId: "Choose one of the people whom the row may be about." });
  if (decision === "SAME_PERSON" && !patientId && row.patientId === null)
    throw badInput({ patientId: "Several people may be meant: choose who it is." });
}

export interface KindOfRow {
  outcome: ImportOutcome;
  reason: string | null;
}

/** Says the same of all rows of one kind; what was decided row by row before is decided anew. */
export async function decideImportKind(
  ctx: Context,
  seen: Seen,
  { outcome, reason }: KindOfRow,
  decision: ImportDecision,
): Promise<void> {
  const { batch } = await lockedFor(ctx, seen, "DECIDE");
  const why = byKindRefusal(reason, decision);
  if (why) throw ruleBroken(why, "BR-IM-03");
  const kinds = await ctx.change.query<{ reasons: string[]; hasPatient: boolean }>(
    `SELECT DISTINCT reasons, patient_id IS NOT NULL AS "hasPatient" FROM import_row
      WHERE batch_id = $1 AND outcome = $2 AND ($3::text IS NULL OR $3 = ANY (reasons))`,
    [batch.id, outcome, reason],
  );
  if (kinds.length === 0) throw notFound("kind of row");
  if (kinds.some((kind) => !decisionsFor({ outcome, ...kind }).includes(decision)))
    throw ruleBroken("This cannot be decided about all rows of this kind at once. Decide about them one by one.", "BR-IM-03"); // prettier-ignore
  const rows = await ctx.change.query<{ id: string }>(
    `UPDATE import_row SET ${decided} WHERE batch_id = $1 AND outcome = $5 AND ($6::text IS NULL OR $6 = ANY (reasons)) RETURNING id`,
    [batch.id, decision, ctx.staffId, ctx.now, outcome, reason],
  );
  await reviewed(ctx, batch, "decideImportKind", { decision, outcome, reason, rows: rows.length });
}

async function reviewed(
  ctx: Context,
  { id, version }: ImportBatch,
  event: string,
  facts: Record<string, string | number | null>,
) {
  const updated = await ctx.change.update(ImportBatch, { id, version }, { state: "IN_REVIEW" });
  if (updated.state !== "IN_REVIEW") throw conflict();
  ctx.change.audit({ event, subjectType: "import_batch", subject: id, facts });
}
