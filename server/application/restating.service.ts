import type { Context } from "../context.ts";
import { Application } from "./application.entity.ts";
import { standing } from "./application.rules.ts";
import { restate } from "./application.service.ts";
import { caseOf, lockedCase } from "./case.queries.ts";

/** Where a patient's open application stands follows from its facts; for who changed one of them outside it, such as a review. */
export async function restateApplications(ctx: Context, patientId: string) {
  const open = await ctx.change.query<{ id: string }>(
    "SELECT id FROM application WHERE patient_id = $1 AND closed_at IS NULL",
    [patientId],
  );
  for (const { id } of open) {
    const row = await lockedCase(ctx, id, () => ctx.change.lock(Application, id, "application"));
    const { facts } = caseOf(row, ctx.today);
    if (standing(facts) !== row.application.state) restate(ctx, row, facts, {});
  }
}
