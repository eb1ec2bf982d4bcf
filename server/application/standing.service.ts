import type { Context } from "../context.ts";
import { Application } from "./application.entity.ts";
import { isClosed, standing } from "./application.rules.ts";
import { caseOf, readCase } from "./case.queries.ts";

/** Where the patient's open applications stand after something else about the patient changed, such as a concern; written in the same change. */
export async function restatePatient(ctx: Pick<Context, "change" | "now" | "today">, patientId: string): Promise<void> {
  for (const { id, version } of await ctx.change.lockedWhere(Application, { patientId, closedAt: null })) {
    const row = await readCase(ctx.change, id);
    if (!row) continue;
    const { facts } = caseOf(row, ctx.today);
    const state = standing(facts);
    const at = ctx.now.toISOString();
    ctx.change.updateBeforeCommit(
      Application,
      { id, version },
      {
        state,
        onHold: facts.hasConcern,
        closedAt: isClosed(state) ? at : null,
        // A hold that begins or ends leaves no trace in since when a case stands, or whose it is (BR-CL-20).
        ...(state === row.application.state || facts.hasConcern !== row.application.onHold ? {} : { stateSince: at, ownerId: null }), // prettier-ignore
      },
    );
  }
}
