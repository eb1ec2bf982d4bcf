import { concernOn } from "../concern/concern.queries.ts";
import { heldFrom } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import { badInput, conflict, notFound, ruleBroken } from "../errors.ts";
import { readPage } from "../list.ts";
import { isOfHeldRefusal } from "./code-differences.queries.ts";
import type { DifferenceKind, DifferenceOutcome, RegisterDifference } from "./supplier-report.view.ts";

export const differenceColumns = `register_difference.id, register_difference.kind, register_difference.service, register_difference.ours, register_difference.theirs,
  register_difference.patient_id AS "patientId", patient.given_name AS "givenName", patient.family_name AS "familyName", patient.born,
  register_difference.opened_at AS "openedAt", register_difference.due_on AS "dueOn", register_difference.version`;

interface DifferencesAskedFor {
  kind: DifferenceKind | undefined;
  patientId: string | undefined;
  after: string | undefined;
  first: number;
}

/** What a hold does not show to somebody, a difference does not show them either (BR-CL-20). */
export const isHeldFrom = ({ actor }: Pick<Context, "actor">) =>
  heldFrom(
    actor,
    `(${concernOn("register_difference.patient_id")} OR ${isOfHeldRefusal})`,
    "register_difference.patient_id",
  );

/** Open differences, those due first. */
export function differencePage(ctx: Context, { kind, patientId, after, first }: DifferencesAskedFor) {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const where = ["register_difference.closed_at IS NULL"];
  where.push(`NOT ${isHeldFrom(ctx)}`);
  if (kind) where.push(`register_difference.kind = ${bind(kind)}`);
  if (patientId) where.push(`register_difference.patient_id = ${bind(patientId)}`);
  return readPage<RegisterDifference>(ctx.db, {
    select: differenceColumns,
    from: "register_difference",
    join: "JOIN patient ON patient.id = register_difference.patient_id",
    where,
    values,
    order: ["register_difference.due_on", "register_difference.id"],
    descending: false,
    after,
    first,
  });
}

export interface Closing {
  id: string;
  version: number;
  outcome: DifferenceOutcome;
  note: string | null;
}

/** Says what came of a difference; neither the register nor the clinical system is changed by it. */
export async function closeDifference(ctx: Context, { id, version, outcome, note }: Closing): Promise<boolean> {
  const sql = `SELECT patient_id AS "patientId", kind, version, closed_at AS "closedAt" FROM register_difference
                WHERE id = $1 AND NOT ${isHeldFrom(ctx)} FOR NO KEY UPDATE`;
  const row = await ctx.change.one<{ patientId: string; kind: string; version: number; closedAt: string | null }>(sql, [
    id,
  ]);
  if (!row) throw notFound("difference");
  if (row.closedAt) throw ruleBroken("Somebody has dealt with this already.");
  if (row.version !== version) throw conflict();
  if (outcome === "GONE") throw badInput({ outcome: "A later list says by itself that a difference is gone." });
  const said = note?.trim() || null;
  if (outcome === "IS_RIGHT" && said === null) throw badInput({ note: "Write why both are right." });
  await ctx.change.query(
    "UPDATE register_difference SET closed_at = $2, closed_by = $3, outcome = $4, note = $5, version = version + 1 WHERE id = $1",
    [id, ctx.now, ctx.staffId, outcome, said],
  );
  const facts = { kind: row.kind, outcome };
  ctx.change.audit({ event: "closeDifference", subjectType: "register_difference", subject: id, patient: row.patientId, facts }); // prettier-ignore
  return true;
}
