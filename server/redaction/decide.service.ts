import { createHash } from "node:crypto";
import type { Context } from "../context.ts";
import { badInput, conflict, notFound, ruleBroken } from "../errors.ts";
import { decideRefusal, type Deciding, groupRefusal } from "./decide.rules.ts";
import { isUndecided, lockEntries, writeDecisions } from "./deciding.queries.ts";
import { entryView, factsOf, findEntries, standingOf, type EntryRow } from "./entries.queries.ts";
import { entryFacts, type FactsRow } from "./entry-facts.queries.ts";
import { markAtOnce } from "./to-mark.queries.ts";
import type { DecideGroupInput, DecideInput, DecisionResult, GroupResult, GroupRow, RedactionEntry } from "./entry.view.ts"; // prettier-ignore

const mostTogether = 200;

/** The entry as it stands, locked until the change is over. */
export async function lockedEntry(ctx: Context, reviewId: string, entryId: string) {
  const [, found] = await Promise.all([
    lockEntries(ctx, reviewId, [entryId]),
    findEntries(ctx.change, reviewId, [entryId]),
  ]);
  const [row] = found.rows;
  if (!row) throw notFound("entry of this review");
  return { found, row, facts: factsOf(row, found.relation !== null) };
}

/** Decides one whole entry; never a part of it, and never over a decision made since it was on screen (BR-RD-01, 20). */
export async function decideEntry(ctx: Context, given: DecideInput): Promise<DecisionResult> {
  const { reviewId, entryId, version, decision } = given;
  const deciding = { decision, reason: given.reason ?? null, note: noteIn(given.note), span: given.span ?? null };
  const { found, row, facts } = await lockedEntry(ctx, reviewId, entryId);
  if (row.version !== version) throw conflict();
  const why = decideRefusal(facts, deciding, ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  if (decision === "HIDE") await markAtOnce(ctx, reviewId, found.patientId, [{ ...row, decision: row.standing }]);
  const decided = { ...facts, id: entryId, decisionId: standingOf(row)?.id ?? null };
  const made = writeDecisions(ctx, reviewId, [decided], deciding, "ENTRY");
  ctx.change.audit({
    event: "decideEntry",
    subjectType: "recordEntry",
    subject: entryId,
    patient: found.patientId,
    facts: { review: reviewId, decision, reason: deciding.reason, before: facts.decision },
  });
  const { id, note } = made[0] as (typeof made)[number];
  const after = decidedRow(ctx, row, { ...deciding, id, note, decidedByName: found.askedBy });
  return resultOf(entryView(ctx, after, found), isUndecided(facts) ? row.left - 1 : row.left);
}

/** The entry as a decision leaves it; it is locked, so nobody reads it again to know. */
function decidedRow(
  ctx: Context,
  row: EntryRow,
  { span: _, ...given }: Deciding & { id: string; decidedByName: string | null },
): EntryRow {
  const at = ctx.now.toISOString();
  const { id: entryId, reviewId, contentHash } = row;
  const before = standingOf(row);
  const made = {
    ...nothingSince,
    ...given,
    ...{ practiceId: ctx.practiceId, entryId, reviewId, contentHash, origin: "ENTRY" as const, isOfThisText: true },
    decidedBy: ctx.actor.id,
    decidedAt: at,
  };
  return {
    ...row,
    standing: given.decision,
    askAgain: false,
    signedOff: false,
    version: row.version + 1,
    history: [made, ...row.history.map((each) => (each === before ? { ...each, supersededAt: at } : each))],
  };
}

const nothingSince = {
  carriedFrom: null,
  secondBy: null,
  secondAt: null,
  secondByName: null,
  signedOffBy: null,
  signedOffAt: null,
  signedOffByName: null,
  supersededAt: null,
  liftedBy: null,
  liftedAt: null,
  liftedByName: null,
  liftReason: null,
};

/** What is left of its part, and the rest of its set that stands otherwise. */
export function resultOf(entry: RedactionEntry, undecided: number): DecisionResult {
  const standing = entry.decision?.decision ?? null;
  const proposed = entry.linked.filter(({ isSet, decision }) => isSet && decision !== standing);
  return { entry, undecided, proposed };
}

function noteIn(note: string | null | undefined): string | null {
  const written = note?.trim() ?? "";
  if (written.length > 1_000) throw badInput({ note: "Write at most 1,000 characters." });
  return written === "" ? null : written;
}

/** Decides several entries at once, each with its own answer: what was flagged, or changed since, is left out and said. */
export async function decideGroup(ctx: Context, given: DecideGroupInput): Promise<GroupResult> {
  const { reviewId, decision, entries, isSet = false } = given;
  if (entries.length < 1 || entries.length > mostTogether)
    throw badInput({ entries: `Decide 1 to ${mostTogether} entries together.` });
  const ids = [...new Set(entries.map(({ id }) => id))];
  const deciding = { decision, reason: given.reason ?? null, note: null, span: null };
  const [, byId] = await Promise.all([lockEntries(ctx, reviewId, ids), entryFacts(ctx.change, reviewId, ids)]);
  if (isSet) refuseMixedSet(ids.map((id) => byId.get(id)));

  const seen = new Map(entries.map((entry) => [entry.id, entry.version]));
  const rows = ids.map((id) => outcomeOf(ctx, id, byId.get(id), seen.get(id), deciding, isSet === true));
  const done = rows.flatMap(({ id, outcome }) => (outcome === "DONE" ? (byId.get(id) ?? []) : []));
  if (done.length > 0) {
    if (decision === "HIDE") await markAtOnce(ctx, reviewId, (done[0] as FactsRow).patientId, done);
    writeDecisions(ctx, reviewId, done, deciding, isSet ? "ENTRY" : "GROUP");
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
