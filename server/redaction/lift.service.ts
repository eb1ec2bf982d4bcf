import type { Context } from "../context.ts";
import { badInput, conflict, ruleBroken } from "../errors.ts";
import { policyOf } from "../practice/policy.ts";
import { liftRefusal, secondRefusal } from "./decide.rules.ts";
import { lockedEntry, resultOf } from "./decide.service.ts";
import { entryAfter, standingOf } from "./entries.queries.ts";
import type { DecisionResult } from "./entry.view.ts";
import { lockReviews, takeLateEntries } from "./late.service.ts";
import { RedactionDecision } from "./redaction-decision.entity.ts";

interface SeenEntry {
  reviewId: string;
  entryId: string;
  version: number;
}

/** A second clinician agrees to hide an entry (BR-RD-04). */
export async function confirmSecond(ctx: Context, { reviewId, entryId, version }: SeenEntry): Promise<DecisionResult> {
  const { found, row, facts } = await lockedEntry(ctx, reviewId, entryId);
  if (row.version !== version) throw conflict();
  const why = secondRefusal(facts, policyOf(found.policy), ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  const id = standingOf(row)?.id as string;
  await ctx.change.update(RedactionDecision, { id, secondBy: null }, { secondBy: ctx.actor.id, secondAt: ctx.now.toISOString() }); // prettier-ignore
  await ctx.change.query("UPDATE record_entry SET version = version + 1 WHERE id = $1", [entryId]);
  ctx.change.audit({
    event: "confirmSecond",
    subjectType: "recordEntry",
    subject: entryId,
    patient: found.patientId,
    facts: { review: reviewId, reason: facts.reason },
  });
  return resultOf(await entryAfter(ctx, reviewId, entryId), row.left);
}

/**
 * Takes a redaction back: the old decision stays readable, and the entry is hidden until it is decided anew (BR-RD-05).
 * It is undecided in every review that holds it; where its part was finished it is put before somebody again.
 */
export async function liftRedaction(ctx: Context, seen: SeenEntry, reason: string) {
  const { reviewId, entryId, version } = seen;
  if (reason.trim().length < 5) throw badInput({ reason: "Say why it is lifted, in a few words." });
  await lockReviews(ctx, reviewId);
  const { found, row, facts } = await lockedEntry(ctx, reviewId, entryId);
  if (row.version !== version) throw conflict();
  const why = liftRefusal(facts, ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  await ctx.change.update(
    RedactionDecision,
    { id: standingOf(row)?.id as string, liftedAt: null },
    { liftedBy: ctx.actor.id, liftedAt: ctx.now.toISOString(), liftReason: reason.trim() },
  );
  await ctx.change.query(
    "UPDATE record_entry SET decision = NULL, ask_again = false, signed_off = false, version = version + 1 WHERE id = $1",
    [entryId],
  );
  await takeLateEntries(ctx, found.patientId, [], [entryId]);
  ctx.change.audit({
    event: "liftRedaction",
    subjectType: "recordEntry",
    subject: entryId,
    patient: found.patientId,
    facts: { review: reviewId, before: facts.reason },
  });
  return entryAfter(ctx, reviewId, entryId);
}
