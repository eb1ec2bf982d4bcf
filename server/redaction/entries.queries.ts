import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { badInput, notFound } from "../errors.ts";
import { limits } from "../limits.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { policyOf, type Policy, type StoredPolicy } from "../practice/policy.ts";
import type { EntryLink } from "../record-entry/record-entry.entity.ts";
import { type EntryBody, openBody } from "../record-entry/sealed.ts";
import { unseal } from "../seal.ts";
import {
  decideRefusal,
  type EntryFacts,
  harmRefusal,
  liftRefusal,
  needsSecond,
  secondRefusal,
} from "./decide.rules.ts";
import type { EntryStep, LinkedEntry, RedactionDecisionView, RedactionEntry } from "./entry.view.ts";
import type { EntryDecision, ReviewState, TaskState } from "./redaction.words.ts";

/** An entry as it was read: its text sealed, its history with names. */
export interface EntryRow extends Omit<
  RedactionEntry,
  | "title"
  | "text"
  | "code"
  | "findings"
  | "linked"
  | "decision"
  | "steps"
  | "harmRefusal"
  | "needsSecond"
  | "isTextGone"
> {
  // prettier-ignore
  body: string | null;
  setId: string | null;
  standing: EntryDecision | null;
  links: EntryLink[];
  others: { id: string; version: number; body: string | null; setId: string | null; happenedOn: string | null; decision: EntryDecision | null }[]; // prettier-ignore
  reviewState: ReviewState;
  taskState: TaskState;
  /** Undecided entries of its task. */
  left: number;
  contentHash: Buffer;
}

/** Who decided is looked up once: row-level security makes each look at the staff a large part of a plan. */
const name = (column: string) => `(SELECT named.name FROM named WHERE named.id = ${column})`;

const write = (database: ReadDatabase) => `
  WITH made AS MATERIALIZED (
    SELECT * FROM redaction_decision WHERE redaction_decision.entry_id = ANY ($2)),
  named AS MATERIALIZED (
    SELECT staff.id, staff.name FROM staff WHERE staff.id = ANY (ARRAY(
      SELECT unnest(ARRAY[decided_by, second_by, signed_off_by, lifted_by]) FROM made UNION SELECT $3)))
  SELECT json_build_object('patientId', v.patient_id, 'policy', (SELECT practice.policy FROM practice), 'askedBy', ${name("$3")},
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = v.patient_id AND r.staff_id = $3),
    'rows', (SELECT coalesce(json_agg(e), '[]') FROM (
      SELECT record_entry.id, record_entry.version, record_entry.kind, record_entry.resource_type AS "resourceType", record_entry.happened_on AS "happenedOn",
             record_entry.recorded_at AS "recordedAt", record_entry.filed, record_entry.labelled, record_entry.is_repeat AS "isRepeat", record_entry.score,
             record_entry.flagged, record_entry.ask_again AS "askAgain", record_entry.signed_off AS "signedOff", record_entry.body, record_entry.links,
             record_entry.set_id AS "setId", record_entry.decision AS standing, held.review_id AS "reviewId", held.task_id AS "taskId",
             v.state AS "reviewState", t.state AS "taskState", t.undecided AS "left", record_entry.content_hash AS "contentHash",
             (SELECT coalesce(json_agg(h ORDER BY h."decidedAt" DESC, h.id DESC), '[]') FROM (
               SELECT ${database.columns("redaction_decision")}, redaction_decision.content_hash = record_entry.content_hash AS "isOfThisText",
                      ${name("decided_by")} AS "decidedByName", ${name("second_by")} AS "secondByName",
                      ${name("signed_off_by")} AS "signedOffByName", ${name("lifted_by")} AS "liftedByName"
                 FROM made AS redaction_decision WHERE redaction_decision.entry_id = record_entry.id) AS h) AS history,
             (SELECT coalesce(json_agg(o), '[]') FROM (
               SELECT o.id, o.version, o.body, o.set_id AS "setId", o.happened_on AS "happenedOn", CASE WHEN o.ask_again THEN NULL ELSE o.decision END AS decision
                 FROM (SELECT (link ->> 'id')::uuid AS id FROM jsonb_array_elements(record_entry.links) AS link
                       UNION SELECT same.id FROM record_entry same WHERE same.set_id = record_entry.set_id) AS other
                CROSS JOIN LATERAL (SELECT * FROM record_entry WHERE record_entry.id = other.id LIMIT 1) AS o
                WHERE o.id <> record_entry.id ORDER BY o.happened_on, o.id LIMIT 100) AS o) AS others
        FROM redaction_review_entry held JOIN record_entry ON record_entry.id = held.entry_id JOIN redaction_task t ON t.id = held.task_id
       WHERE held.review_id = v.id AND held.entry_id = ANY ($2)) AS e)) AS row
    FROM redaction_review v WHERE v.id = $1`;

let sql: string | undefined;

export interface FoundEntries {
  patientId: string;
  policy: StoredPolicy;
  relation: string | null;
  /** The name of who asks. */
  askedBy: string | null;
  rows: EntryRow[];
}

export async function findEntries(database: ReadDatabase, reviewId: string, ids: readonly string[]) {
  const found = await database.one<{ row: FoundEntries }>((sql ??= write(database)), [reviewId, ids, database.staffId]);
  if (!found) throw notFound("redaction review");
  return found.row;
}

/** Entries of a review with their text, in the order asked for. */
async function readEntries(ctx: Context, database: ReadDatabase, reviewId: string, ids: readonly string[]) {
  const found = await findEntries(database, reviewId, ids);
  const byId = new Map(found.rows.map((row) => [row.id, row]));
  const entries = ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [entryView(ctx, row, found)] : [];
  });
  return { entries, patientId: found.patientId, relation: found.relation };
}

/** The entries on screen; a look at the patient. */
export async function openEntries(ctx: Context, reviewId: string, ids: readonly string[]): Promise<RedactionEntry[]> {
  if (ids.length < 1 || ids.length > limits.pageSize)
    throw badInput({ ids: `Ask for 1 to ${limits.pageSize} entries.` });
  const { entries, patientId, relation } = await readEntries(ctx, ctx.db, reviewId, ids);
  await refuseUnexplainedLook(ctx, patientId, relation);
  ctx.look({
    event: "redactionEntries",
    subjectType: "redactionReview",
    subject: reviewId,
    patient: patientId,
    facts: { entries: entries.length },
  });
  return entries;
}

/** One entry as it is after a step. */
export async function entryAfter(ctx: Context, reviewId: string, id: string): Promise<RedactionEntry> {
  const [entry] = (await readEntries(ctx, ctx.change, reviewId, [id])).entries;
  if (!entry) throw notFound("entry");
  return entry;
}

export const gone: EntryBody = { title: "Text taken away", text: "", code: null, findings: [] };

export const noteOf = (ctx: Context, id: string, note: string | null) =>
  note && unseal(ctx.server, `redaction_decision|note|${id}`, note);

/** The decision of an entry that stands. */
export const standingOf = ({ history }: Pick<EntryRow, "history">) =>
  history.find(({ supersededAt, liftedAt }) => !supersededAt && !liftedAt) ?? null;

/** What the rules see of an entry. */
export function factsOf(row: EntryRow, isRelated: boolean): EntryFacts {
  const decision = standingOf(row);
  const { reviewState, taskState, askAgain, signedOff, flagged, labelled } = row;
  return {
    ...{ reviewState, taskState, askAgain, signedOff, flagged, labelled, isRelated },
    decision: row.standing,
    reason: decision?.reason ?? null,
    decidedBy: decision?.decidedBy ?? null,
    secondBy: decision?.secondBy ?? null,
    isTextGone: row.body === null,
  };
}

export function entryView(ctx: Context, row: EntryRow, found: Pick<FoundEntries, "policy" | "relation">) {
  const { body, links, others, standing: _, setId, ...entry } = row;
  const policy = policyOf(found.policy);
  const facts = factsOf(row, found.relation !== null);
  const history = row.history.map((each) => ({ ...each, note: noteOf(ctx, each.id, each.note) }));
  return {
    ...entry,
    ...(body ? openBody(ctx.server, row.id, body) : gone),
    decision: standingOf({ history }),
    history,
    linked: others.map((other) => linkedView(ctx, other, links, setId)),
    isTextGone: body === null,
    needsSecond: needsSecond(facts, policy) && !row.askAgain,
    steps: stepsOf(ctx, facts, policy),
    harmRefusal: harmRefusal(ctx.actor) ?? null,
  } satisfies RedactionEntry;
}

function linkedView(
  ctx: Context,
  other: EntryRow["others"][number],
  links: EntryLink[],
  setId: string | null,
): LinkedEntry {
  const { body, setId: otherSet, ...rest } = other;
  return {
    ...rest,
    kind: links.find(({ id }) => id === other.id)?.kind ?? null,
    title: body ? openBody(ctx.server, other.id, body).title : gone.title,
    isSet: setId !== null && otherSet === setId,
  };
}

function stepsOf(ctx: Context, facts: EntryFacts, policy: Policy): RedactionEntry["steps"] {
  const { actor } = ctx;
  const plain = { note: null, span: null };
  const refusals: Record<EntryStep, ReturnType<typeof liftRefusal>> = {
    SHOW: decideRefusal(facts, { ...plain, decision: "SHOW", reason: null }, actor),
    HIDE: decideRefusal(facts, { ...plain, decision: "HIDE", reason: "THIRD_PARTY" }, actor),
    ESCALATE: decideRefusal(facts, { ...plain, decision: "ESCALATE", reason: null }, actor),
    CONFIRM_SECOND: secondRefusal(facts, policy, actor),
    LIFT: liftRefusal(facts, actor),
  };
  return (Object.keys(refusals) as EntryStep[]).map((step) => ({ step, refusal: refusals[step] ?? null }));
}

export type { RedactionDecisionView };
