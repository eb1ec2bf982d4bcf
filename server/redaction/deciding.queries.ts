import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { seal } from "../seal.ts";
import type { Deciding, EntryFacts } from "./decide.rules.ts";
import type { DecisionOrigin } from "./redaction.words.ts";

/** Locks the review against being signed off meanwhile, then the entries in order of their ids. */
export const lockEntries = (ctx: Context, reviewId: string, ids: readonly string[]) =>
  ctx.change.query(
    `WITH review AS MATERIALIZED (SELECT FROM redaction_review WHERE id = $1 FOR SHARE)
     SELECT FROM record_entry WHERE id = ANY ($2) AND EXISTS (SELECT FROM review) ORDER BY id FOR NO KEY UPDATE OF record_entry`,
    [reviewId, ids],
  );

export const isUndecided = ({ decision, askAgain }: Pick<EntryFacts, "decision" | "askAgain">) =>
  decision === null || askAgain;

const noteSealed = (ctx: Context, id: string, note: string | null) =>
  note === null ? null : seal(ctx.server, `redaction_decision|note|${id}`, note);

/** What stood is superseded before the new decision is made: only one of an entry stands. */
const sql = `
  WITH superseded AS (
    UPDATE redaction_decision SET superseded_at = $7 WHERE id = ANY ($11) AND superseded_at IS NULL AND lifted_at IS NULL RETURNING true),
  made AS (
    INSERT INTO redaction_decision (practice_id, review_id, decision, reason, origin, decided_by, decided_at, id, entry_id, note, content_hash)
    SELECT $1, $2, $3, $4, $5, $6, $7, d.id, d.entry, d.note, (SELECT content_hash FROM record_entry WHERE record_entry.id = d.entry)
      FROM (SELECT count(*) FROM superseded) AS done, unnest($8::uuid[], $9::uuid[], $10::text[]) AS d (id, entry, note)),
  counted AS (
    UPDATE redaction_task AS task SET undecided = task.undecided - part.entries
      FROM (SELECT held.task_id, count(*)::int AS entries FROM unnest($12::uuid[]) AS settled (entry)
             CROSS JOIN LATERAL (SELECT task_id FROM redaction_review_entry WHERE entry_id = settled.entry OFFSET 0) AS held
             GROUP BY held.task_id) AS part
     WHERE part.task_id = task.id AND task.state <> 'CANCELLED')
  UPDATE record_entry SET decision = $3, ask_again = false, signed_off = false, version = version + 1 WHERE id = ANY ($9)`;

interface Decided extends Pick<EntryFacts, "decision" | "askAgain"> {
  id: string;
  decisionId: string | null;
}

/**
 * Writes one decision for each entry, and takes those that were undecided off their tasks. The entries are locked and
 * seen as they are, so nobody waits for the answer: it travels with the COMMIT. Answers the decisions' ids and sealed notes.
 */
export function writeDecisions(
  ctx: Context,
  reviewId: string,
  rows: readonly Decided[],
  given: Deciding,
  origin: DecisionOrigin,
): { id: string; note: string | null }[] {
  const ids = rows.map(() => uuid());
  const standing = rows.flatMap(({ decisionId }) => decisionId ?? []);
  const settled = rows.filter(isUndecided).map(({ id }) => id);
  const notes = ids.map((id) => noteSealed(ctx, id, given.note));
  const at = ctx.now.toISOString();
  const { decision, reason } = given;
  // prettier-ignore
  const values = [ctx.practiceId, reviewId, decision, reason, origin, ctx.actor.id, at, ids, rows.map(({ id }) => id), notes, standing, settled];
  ctx.change.withCommit(ctx.change.query(sql, values));
  return ids.map((id, place) => ({ id, note: notes[place] ?? null }));
}
