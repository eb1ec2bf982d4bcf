import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput, conflict, notFound, ruleBroken } from "../errors.ts";
import { seal } from "../seal.ts";
import { RedactionDecision } from "./redaction-decision.entity.ts";
import { decideRefusal, type Deciding, groupRefusal, liftRefusal, secondRefusal } from "./decide.rules.ts";
import { entryAfter } from "./entries.queries.ts";
import { entryFacts, type FactsRow } from "./entry-facts.queries.ts";
import type { DecideGroupInput, DecideInput, DecisionResult, GroupResult, GroupRow } from "./entry.view.ts";
import { cutInto, latePart, recount } from "./cutting.queries.ts";
import { reopen } from "./late.service.ts";
import { RedactionReview } from "./redaction-review.entity.ts";
import type { DecisionOrigin } from "./redaction.words.ts";

const mostTogether = 200;

/** Locks the review against being signed off meanwhile, then the entries in order of their ids. */
async function lockedFacts(ctx: Context, reviewId: string, ids: readonly string[]) {
  const [review, , facts] = await Promise.all([
    ctx.change.query("SELECT FROM redaction_review WHERE id = $1 FOR SHARE", [reviewId]),
    ctx.change.query("SELECT FROM record_entry WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE", [ids]),
    entryFacts(ctx.change, reviewId, ids),
  ]);
  if (review.length === 0) throw notFound("redaction review");
  return facts;
}

const isUndecided = ({ decision, askAgain }: FactsRow) => decision === null || askAgain;

/** Writes one decision for each entry, and takes those that were undecided off their tasks. */
function write(ctx: Context, reviewId: string, rows: readonly FactsRow[], given: Deciding, origin: DecisionOrigin) {
  const ids = rows.map(({ id }) => id);
  const at = ctx.now.toISOString();
  const decisions = rows.map(() => uuid());
  const note = (id: string) => (given.note ? seal(ctx.server, `redaction_decision|note|${id}`, given.note) : null);
  const { change } = ctx;
  change.beforeCommit(
    change.query(
      "UPDATE redaction_decision SET superseded_at = $2 WHERE entry_id = ANY ($1) AND superseded_at IS NULL AND lifted_at IS NULL",
      [ids, at],
    ),
  );
  change.beforeCommit(
    change.query(
      `INSERT INTO redaction_decision (practice_id, review_id, decision, reason, origin, decided_by, decided_at, id, entry_id, note, content_hash)
       SELECT $1, $2, $3, $4, $5, $6, $7, d.id, d.entry, d.note, e.content_hash
         FROM unnest($8::uuid[], $9::uuid[], $10::text[]) AS d (id, entry, note) JOIN record_entry e ON e.id = d.entry`,
      [ctx.practiceId, reviewId, given.decision, given.reason, origin, ctx.actor.id, at, decisions, ids, decisions.map(note)], // prettier-ignore
    ),
  );
  change.beforeCommit(
    change.query(
      "UPDATE record_entry SET decision = $2, ask_again = false, signed_off = false, version = version + 1 WHERE id = ANY ($1)",
      [ids, given.decision],
    ),
  );
  const settled = rows.filter(isUndecided).map(({ id }) => id);
  if (settled.length > 0)
    change.beforeCommit(
      change.query(
        `UPDATE redaction_task AS task SET undecided = task.undecided - part.entries
           FROM (SELECT task_id, count(*)::int AS entries FROM redaction_review_entry WHERE entry_id = ANY ($1) GROUP BY task_id) AS part
          WHERE part.task_id = task.id`,
        [settled],
      ),
    );
}

/** Decides one whole entry; never a part of it, and never over a decision made since it was on screen (BR-RD-01, 20). */
export async function decideEntry(ctx: Context, given: DecideInput): Promise<DecisionResult> {
  const { reviewId, entryId, version, decision } = given;
  const deciding = { decision, reason: given.reason ?? null, note: noteIn(given.note), span: given.span ?? null };
  const { byId } = await lockedFacts(ctx, reviewId, [entryId]);
  const row = byId.get(entryId);
  if (!row) throw notFound("entry of this review");
  if (row.version !== version) throw conflict();
  const why = decideRefusal(row, deciding, ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  write(ctx, reviewId, [row], deciding, "ENTRY");
  ctx.change.audit({
    event: "decideEntry",
    subjectType: "recordEntry",
    subject: entryId,
    patient: row.patientId,
    facts: { review: reviewId, decision, reason: deciding.reason, before: row.decision },
  });
  return resultOf(ctx, reviewId, entryId);
}

function noteIn(note: string | null | undefined): string | null {
  const written = note?.trim() ?? "";
  if (written.length > 1_000) throw badInput({ note: "Write at most 1,000 characters." });
  return written === "" ? null : written;
}

async function resultOf(ctx: Context, reviewId: string, entryId: string): Promise<DecisionResult> {
  const [entry, task] = await Promise.all([
    entryAfter(ctx, reviewId, entryId),
    ctx.change.one<{ undecided: number }>(
      `SELECT undecided FROM redaction_task
        WHERE id = (SELECT task_id FROM redaction_review_entry WHERE review_id = $1 AND entry_id = $2)`,
      [reviewId, entryId],
    ),
  ]);
  const standing = entry.decision?.decision ?? null;
  const proposed = entry.linked.filter(({ isSet, decision }) => isSet && decision !== standing);
  return { entry, undecided: task?.undecided ?? 0, proposed };
}

/** Decides several entries at once, each with its own answer: what was flagged, or changed since, is left out and said. */
export async function decideGroup(ctx: Context, given: DecideGroupInput): Promise<GroupResult> {
  const { reviewId, decision, entries, isSet = false } = given;
  if (entries.length < 1 || entries.length > mostTogether)
    throw badInput({ entries: `Decide 1 to ${mostTogether} entries together.` });
  const ids = [...new Set(entries.map(({ id }) => id))];
  const deciding = { decision, reason: given.reason ?? null, note: null, span: null };
  const { byId } = await lockedFacts(ctx, reviewId, ids);
  if (isSet) refuseMixedSet(ids.map((id) => byId.get(id)));

  const seen = new Map(entries.map((entry) => [entry.id, entry.version]));
  const rows = ids.map((id) => outcomeOf(ctx, id, byId.get(id), seen.get(id), deciding, isSet === true));
  const done = rows.flatMap(({ id, outcome }) => (outcome === "DONE" ? (byId.get(id) ?? []) : []));
  if (done.length > 0) {
    write(ctx, reviewId, done, deciding, isSet ? "ENTRY" : "GROUP");
    ctx.change.audit({
      event: "decideGroup",
      subjectType: "redactionReview",
      subject: reviewId,
      ...(done[0] ? { patient: done[0].patientId } : {}),
      facts: { decision, reason: deciding.reason, entries: done.length, asked: ids.length, hash: hashOf(done) },
    });
  }
  const tasks = await ctx.change.query<{ id: string; undecided: number }>(
    "SELECT id, undecided FROM redaction_task WHERE review_id = $1 ORDER BY id",
    [reviewId],
  );
  return { done: done.length, rows, tasks };
}

/** A linked set is decided as one; entries of others are no part of it. */
function refuseMixedSet(rows: readonly (FactsRow | undefined)[]) {
  const sets = new Set(rows.map((row) => row?.setId ?? null));
  if (sets.size !== 1 || sets.has(null)) throw badInput({ entries: "These entries are not one linked set." });
}

function outcomeOf(
  ctx: Context,
  id: string,
  row: FactsRow | undefined,
  version: number | undefined,
  deciding: Deciding,
  isSet: boolean,
): GroupRow {
  if (!row) return { id, outcome: "REFUSED", words: "This entry is not in this review.", version: null };
  if (row.version !== version)
    return { id, outcome: "CHANGED", words: "Somebody changed this since it was on screen.", version: row.version };
  const flagged = groupRefusal(row, isSet);
  if (flagged) return { id, outcome: "FLAGGED", words: flagged.words, version: row.version };
  if (row.version !== version) throw conflict();
  const why = decideRefusal(row, deciding, ctx.actor);
  if (why) return { id, outcome: "REFUSED", words: why.words, version: row.version };
  return { id, outcome: "DONE", words: null, version: row.version + 1 };
}

const hashOf = (rows: readonly FactsRow[]) =>
  createHash("sha256")
    .update(
      rows
        .map(({ id, version }) => `${id} ${version}`)
        .sort()
        .join("\n"),
    ) // prettier-ignore
    .digest("hex");

interface SeenEntry {
  reviewId: string;
  entryId: string;
  version: number;
}

/** A second clinician agrees to hide an entry (BR-RD-04). */
export async function confirmSecond(ctx: Context, { reviewId, entryId, version }: SeenEntry): Promise<DecisionResult> {
  const { byId, policy } = await lockedFacts(ctx, reviewId, [entryId]);
  const row = byId.get(entryId);
  if (!row) throw notFound("entry of this review");
  if (row.version !== version) throw conflict();
  const why = secondRefusal(row, policy, ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  const id = row.decisionId as string;
  await ctx.change.update(RedactionDecision, { id, secondBy: null }, { secondBy: ctx.actor.id, secondAt: ctx.now.toISOString() }); // prettier-ignore
  await ctx.change.query("UPDATE record_entry SET version = version + 1 WHERE id = $1", [entryId]);
  ctx.change.audit({
    event: "confirmSecond",
    subjectType: "recordEntry",
    subject: entryId,
    patient: row.patientId,
    facts: { review: reviewId, reason: row.reason },
  });
  return resultOf(ctx, reviewId, entryId);
}

/** Takes a redaction back: the old decision stays readable, and the entry is hidden until it is decided anew (BR-RD-05). */
export async function liftRedaction(ctx: Context, seen: SeenEntry, reason: string) {
  const { reviewId, entryId, version } = seen;
  if (reason.trim().length < 5) throw badInput({ reason: "Say why it is lifted, in a few words." });
  const review = await ctx.change.locked(RedactionReview, reviewId, "redaction review");
  const { byId } = await lockedFacts(ctx, reviewId, [entryId]);
  const row = byId.get(entryId);
  if (!row) throw notFound("entry of this review");
  if (row.version !== version) throw conflict();
  const why = liftRefusal(row, ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  await ctx.change.update(
    RedactionDecision,
    { id: row.decisionId as string, liftedAt: null },
    { liftedBy: ctx.actor.id, liftedAt: ctx.now.toISOString(), liftReason: reason.trim() },
  );
  await ctx.change.query(
    "UPDATE record_entry SET decision = NULL, ask_again = false, signed_off = false, version = version + 1 WHERE id = $1",
    [entryId],
  );
  await putBefore(ctx, review, row);
  ctx.change.audit({
    event: "liftRedaction",
    subjectType: "recordEntry",
    subject: entryId,
    patient: row.patientId,
    facts: { review: reviewId, before: row.reason },
  });
  return entryAfter(ctx, reviewId, entryId);
}

/** A lifted entry is undecided in every review that holds it; where somebody had finished, it opens again. */
async function putBefore(ctx: Context, review: RedactionReview, row: FactsRow) {
  const isFinished = row.taskState === "SUBMITTED" || row.taskState === "APPROVED";
  if (isFinished && review.state !== "CANCELLED") {
    await cutInto(ctx.change, review, latePart([{ id: row.id, kind: "RESULT", happenedOn: null }]));
    await reopen(ctx, review, 1);
  }
  const holding = await ctx.change.query<{ id: string }>(
    "SELECT review_id AS id FROM redaction_review_entry WHERE entry_id = $1",
    [row.id],
  );
  await recount(ctx.change, holding.map(({ id }) => id)); // prettier-ignore
}
