import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { badInput, notFound } from "../errors.ts";
import { keyedHash } from "../keyed-hash.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { EntryKind } from "../record-entry/record-entry.words.ts";
import { openBody } from "../record-entry/sealed.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { accessOf } from "./access.queries.ts";
import { EntryDecision } from "./redaction.words.ts";
import { seenBy, type VisibleEntry } from "./visible.rules.ts";

@ObjectType({
  simpleResolvers: true,
  description:
    "Every entry of a review as parallel lists, in the order of reading: what the desk needs to list, filter and count without asking again. No clinical text is in it.",
})
export class RedactionDesk {
  @Field(() => UUID)
  reviewId!: string;

  @Field(() => [UUID])
  ids!: string[];

  @Field(() => [Int])
  versions!: number[];

  @Field(() => [LocalDate], { nullable: "items" })
  dates!: (string | null)[];

  @Field(() => [EntryKind])
  kinds!: EntryKind[];

  @Field(() => [UUID])
  taskIds!: string[];

  @Field(() => [Int], { description: "Places in taskIds." })
  tasks!: number[];

  @Field(() => [Int], { description: "Thousandths." })
  scores!: number[];

  @Field(() => [Boolean])
  flagged!: boolean[];

  @Field(() => [Boolean], { description: "Came with a NOPAT label." })
  labelled!: boolean[];

  @Field(() => [Boolean])
  filed!: boolean[];

  @Field(() => [EntryDecision], {
    nullable: "items",
    description: "Null where undecided, also where it was decided about another text.",
  })
  decisions!: (EntryDecision | null)[];

  @Field(() => [Boolean])
  askAgain!: boolean[];

  @Field(() => [Boolean])
  signedOff!: boolean[];

  @Field(() => [Boolean], { description: "Hidden, and waits for a second clinician (BR-RD-04)." })
  needsSecond!: boolean[];

  @Field(() => [Int], { nullable: "items", description: "Entries of one number are one linked set (BR-RD-07)." })
  sets!: (number | null)[];

  @Field(() => [Boolean], { description: "The patient sees it now, by the decisions here (BR-CL-13)." })
  seenNow!: boolean[];
}

interface Columns {
  patientId: string;
  relation: string | null;
  ids: string[];
  versions: number[];
  dates: (string | null)[];
  kinds: EntryKind[];
  tasks: string[];
  scores: number[];
  flagged: boolean[];
  labelled: boolean[];
  filed: boolean[];
  standing: (EntryDecision | null)[];
  askAgain: boolean[];
  signedOff: boolean[];
  needsSecond: boolean[];
  sets: (string | null)[];
  repeats: boolean[];
}

const inOrder = "ORDER BY e.happened_on NULLS FIRST, e.id";
const list = (column: string) => `coalesce(json_agg(${column} ${inOrder}), '[]')`;

const sql = `
  SELECT json_build_object('patientId', v.patient_id,
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = v.patient_id AND r.staff_id = $2),
    'ids', c.ids, 'versions', c.versions, 'dates', c.dates, 'kinds', c.kinds, 'tasks', c.tasks, 'scores', c.scores, 'flagged', c.flagged,
    'labelled', c.labelled, 'filed', c.filed, 'standing', c.standing, 'askAgain', c.ask_again, 'signedOff', c.signed_off,
    'needsSecond', c.needs_second, 'sets', c.sets, 'repeats', c.repeats) AS row
    FROM redaction_review v CROSS JOIN LATERAL (
      SELECT ${list("e.id")} AS ids, ${list("e.version")} AS versions, ${list("e.happened_on")} AS dates, ${list("e.kind")} AS kinds,
             ${list("held.task_id")} AS tasks, ${list("e.score")} AS scores, ${list("e.flagged")} AS flagged, ${list("e.labelled")} AS labelled,
             ${list("e.filed")} AS filed, ${list("e.decision")} AS standing, ${list("e.ask_again")} AS ask_again, ${list("e.signed_off")} AS signed_off,
             ${list("e.set_id")} AS sets, ${list("e.is_repeat")} AS repeats,
             ${list(`CASE WHEN e.decision = 'HIDE' AND NOT e.ask_again THEN EXISTS (SELECT FROM redaction_decision d, practice
               WHERE d.entry_id = e.id AND d.superseded_at IS NULL AND d.lifted_at IS NULL AND d.second_by IS NULL
                 AND practice.policy -> 'secondClinicianFor' ? d.reason) ELSE false END`)} AS needs_second
        FROM redaction_review_entry held JOIN record_entry e ON e.id = held.entry_id WHERE held.review_id = v.id) AS c
   WHERE v.id = $1`;

/** The desk's list of a whole review in one answer, 20,000 entries and more; their texts are read as they come on screen. */
export async function openDesk(ctx: Context, id: string): Promise<RedactionDesk> {
  const found = (await ctx.db.one<{ row: Columns }>(sql, [id, ctx.staffId]))?.row;
  if (!found) throw notFound("redaction review");
  const { patientId, relation, tasks, sets, standing, repeats: _repeats, ...columns } = found;
  await refuseUnexplainedLook(ctx, patientId, relation);
  ctx.look({ event: "redactionDesk", subjectType: "redactionReview", subject: id, patient: patientId });
  const access = await accessOf(ctx.db, patientId);
  const taskIds = [...new Set(tasks)];
  return {
    ...columns,
    reviewId: id,
    taskIds,
    tasks: numbered(tasks, taskIds),
    sets: numbered(sets, [...new Set(sets.filter((set) => set !== null))]).map((set) => (set < 0 ? null : set)),
    decisions: standing.map((decision, at) => (columns.askAgain[at] ? null : decision)),
    seenNow: columns.ids.map((_, at) => seenBy(entryAt(found, at), access) !== undefined),
  };
}

function numbered(values: readonly (string | null)[], names: readonly string[]): number[] {
  const places = new Map(names.map((name, at) => [name, at]));
  return values.map((value) => (value === null ? -1 : (places.get(value) ?? -1)));
}

const entryAt = (found: Columns, at: number): VisibleEntry => ({
  kind: found.kinds[at] as EntryKind,
  isRepeat: found.repeats[at] === true,
  happenedOn: found.dates[at] ?? null,
  filed: found.filed[at] === true,
  labelled: found.labelled[at] === true,
  decision: found.standing[at] ?? null,
  askAgain: found.askAgain[at] === true,
  signedOff: found.signedOff[at] === true,
});

/** Entries whose title, text or code hold all the words, in the order of reading; the words are audited as a hash. */
export async function searchRecord(ctx: Context, reviewId: string, words: string): Promise<string[]> {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean); // prettier-ignore
  if (wanted.join("").length < 2) throw badInput({ words: "Type at least two letters." });
  const rows = await ctx.db.query<{ id: string; body: string | null; patientId: string; relation: string | null }>(
    `SELECT e.id, e.body, e.patient_id AS "patientId",
            (SELECT relation FROM declared_relative r WHERE r.patient_id = e.patient_id AND r.staff_id = $2) AS relation
       FROM redaction_review_entry held JOIN record_entry e ON e.id = held.entry_id WHERE held.review_id = $1 ${inOrder}`,
    [reviewId, ctx.staffId],
  );
  const [first] = rows;
  if (!first) return [];
  await refuseUnexplainedLook(ctx, first.patientId, first.relation);
  ctx.look({
    event: "searchRecord",
    subjectType: "redactionReview",
    subject: reviewId,
    patient: first.patientId,
    facts: { words: keyedHash(ctx.server, wanted.join(" ")) },
  });
  return rows.flatMap(({ id, body }) => {
    if (!body) return [];
    const { title, text, code } = openBody(ctx.server, id, body);
    const all = `${title}\n${text}\n${code?.code ?? ""} ${code?.display ?? ""}`.toLowerCase();
    return wanted.every((word) => all.includes(word)) ? [id] : [];
  });
}
