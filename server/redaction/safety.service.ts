import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput, conflict, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import type { HideReason } from "./redaction.words.ts";
import { RedactionReview } from "./redaction-review.entity.ts";
import { readReview, reviewAfter, reviewCase, safetyFacts } from "./review.queries.ts";
import type { RedactionReviewView } from "./review.view.ts";
import { RedactionSafetyAnswer } from "./safety-answer.entity.ts";
import { sealSafetyReason } from "./safety.reason.ts";
import { isMoreThanTrivial, safetyAfter, safetyRefusal } from "./safety.rules.ts";
import type { SafetyPart, SafetyState } from "./safety.words.ts";

/** What a signed-off review for a carer finds of safety; earlier answers were about what was hidden then (BR-PX-19). */
export async function safetyOnSignOff(
  ctx: Context,
  { id, purpose }: Pick<RedactionReview, "id" | "purpose">,
): Promise<SafetyState | null> {
  if (purpose !== "PROXY") return null;
  const hidden = await ctx.change.query<{ reason: HideReason }>(
    `SELECT d.reason FROM redaction_review_entry held
       JOIN redaction_decision d ON d.entry_id = held.entry_id AND d.superseded_at IS NULL AND d.lifted_at IS NULL
      WHERE held.review_id = $1 AND d.decision = 'HIDE'`,
    [id],
  );
  await ctx.change.query(
    "UPDATE redaction_safety_answer SET superseded_at = $2 WHERE review_id = $1 AND superseded_at IS NULL",
    [id, ctx.now],
  );
  return isMoreThanTrivial(hidden.map(({ reason }) => reason)) ? "ASKED" : null;
}

export interface SafetyGiven {
  id: string;
  version: number;
  part: SafetyPart;
  isSafe: boolean;
  reason: string;
}

/** One of the two says whether sharing with the carer is safe, and why (BR-PX-19). */
export async function answerSafety(ctx: Context, given: SafetyGiven): Promise<RedactionReviewView> {
  const { id: reviewId, version, part, isSafe } = given;
  const reason = given.reason.trim();
  if (reason.length < 5 || reason.length > 1_000) throw badInput({ reason: "Say why, in 5 to 1,000 characters." });
  await ctx.change.lock(RedactionReview, reviewId, "redaction review");
  const of = reviewCase(await readReview(ctx.change, reviewId));
  const { review, answers } = of.row;
  if (review.version !== version) throw conflict();
  const why = safetyRefusal(part, safetyFacts(of), ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  const id = uuid();
  await ctx.change.insert(RedactionSafetyAnswer, {
    ...{ id, reviewId, part, isSafe },
    reason: sealSafetyReason(ctx, id, reason),
    answeredBy: ctx.actor.id,
    answeredAt: ctx.now.toISOString(),
    supersededAt: null,
  });
  const safety = safetyAfter([...answers, { isSafe }]);
  await ctx.change.update(RedactionReview, { id: reviewId, version }, { safety });
  record(ctx, "answerProxySafety", "redactionReview", reviewId, {
    patientId: review.patientId,
    restricted: true,
    facts: { part, isSafe, safety },
  });
  return reviewAfter(ctx, reviewId);
}
