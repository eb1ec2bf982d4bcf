import { isKeptFrom, knows } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import type { Patient } from "../patient/patient.entity.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { policyOf, type Policy, type StoredPolicy } from "../practice/policy.ts";
import type { Supplier } from "../practice/practice.entity.ts";
import type { RedactionReview } from "./redaction-review.entity.ts";
import type { RedactionTask } from "./redaction-task.entity.ts";
import {
  isClaimedByAnother,
  isOwnSignOff,
  type ReviewFacts,
  reviewRefusal,
  reviewSteps,
  type TaskFacts,
  taskRefusal,
  taskSteps,
} from "./review.rules.ts";
import type { SafetyAnswerView } from "./safety-answer.entity.ts";
import { safetyReason } from "./safety.reason.ts";
import { type SafetyFacts, safetyRefusal, untold } from "./safety.rules.ts";
import { mayAnswer, safetyParts } from "./safety.words.ts";
import type { RedactionReviewView, RedactionTaskView, ReviewCounts } from "./review.view.ts";
import { labelsLost } from "./transfer.rules.ts";

type Names = "openedByName" | "signedOffByName" | "sentBackByName" | "markedByName";
type TaskRow = RedactionTask &
  Pick<RedactionTaskView, "claimedByName" | "submittedByName" | "approvedByName" | "escalated"> & {
    needSecond: number;
    deciders: string[];
  };

export interface ReviewRow {
  review: RedactionReview & Pick<RedactionReviewView, Names>;
  patient: Patient;
  supplier: Supplier;
  policy: StoredPolicy;
  relation: string | null;
  isKeptFrom: boolean;
  tasks: TaskRow[];
  counts: ReviewCounts;
  types: { resourceType: string; entries: number }[];
  needsClinician: boolean;
  /** Those that stand. */
  answers: SafetyAnswerView[];
}

const name = (column: string) => `(SELECT staff.name FROM staff WHERE staff.id = ${column})`;

/**
 * A review in one statement: $1 the review, $2 who asks. Counts are of the entries as they stand; deciders are those of
 * what is not yet signed off, with who submitted.
 */
const write = (database: ReadDatabase) => `
  WITH entry AS MATERIALIZED (
    SELECT held.task_id, e.resource_type, e.flagged, e.labelled, e.ask_again, e.signed_off, d.decided_by,
           CASE WHEN e.ask_again THEN NULL ELSE e.decision END AS decision, d.reason,
           e.decision = 'HIDE' AND NOT e.ask_again AND d.second_by IS NULL
             AND (SELECT practice.policy -> 'secondClinicianFor' FROM practice) ? coalesce(d.reason, '') AS need_second
      FROM redaction_review_entry held JOIN record_entry e ON e.id = held.entry_id
      LEFT JOIN redaction_decision d ON d.entry_id = e.id AND d.superseded_at IS NULL AND d.lifted_at IS NULL
     WHERE held.review_id = $1)
  SELECT json_build_object(
    'review', (SELECT row_to_json(r) FROM (SELECT ${database.columns("redaction_review")}, ${name("redaction_review.opened_by")} AS "openedByName",
        ${name("redaction_review.signed_off_by")} AS "signedOffByName", ${name("redaction_review.sent_back_by")} AS "sentBackByName",
        ${name("redaction_review.marked_by")} AS "markedByName") AS r),
    'patient', (SELECT row_to_json(p) FROM (SELECT ${database.columns("patient")} FROM patient WHERE patient.id = redaction_review.patient_id) AS p),
    'supplier', practice.supplier, 'policy', practice.policy,
    'relation', (SELECT relation FROM declared_relative WHERE declared_relative.patient_id = redaction_review.patient_id AND declared_relative.staff_id = $2),
    'isKeptFrom', ${isKeptFrom("redaction_review.patient_id", "$2")},
    'tasks', (SELECT coalesce(json_agg(t ORDER BY t."fromOn" NULLS FIRST, t.id), '[]') FROM (
        SELECT ${database.columns("redaction_task")}, ${name("redaction_task.claimed_by")} AS "claimedByName",
               ${name("redaction_task.submitted_by")} AS "submittedByName", ${name("redaction_task.approved_by")} AS "approvedByName",
               coalesce(part.escalated, 0) AS escalated, coalesce(part.need_second, 0) AS "needSecond", coalesce(part.deciders, '{}') AS deciders
          FROM redaction_task LEFT JOIN (
            SELECT entry.task_id, count(*) FILTER (WHERE entry.decision = 'ESCALATE')::int AS escalated,
                   count(*) FILTER (WHERE entry.need_second)::int AS need_second,
                   array_agg(DISTINCT entry.decided_by) FILTER (WHERE entry.decided_by IS NOT NULL AND NOT entry.signed_off) AS deciders
              FROM entry GROUP BY entry.task_id) AS part ON part.task_id = redaction_task.id
         WHERE redaction_task.review_id = $1) AS t),
    'counts', (SELECT json_build_object('entries', count(*), 'flagged', count(*) FILTER (WHERE entry.flagged),
        'undecided', count(*) FILTER (WHERE entry.decision IS NULL), 'shown', count(*) FILTER (WHERE entry.decision = 'SHOW'),
        'hidden', count(*) FILTER (WHERE entry.decision = 'HIDE'), 'escalated', count(*) FILTER (WHERE entry.decision = 'ESCALATE'),
        'labelled', count(*) FILTER (WHERE entry.labelled), 'needsSecond', count(*) FILTER (WHERE entry.need_second)) FROM entry),
    'types', (SELECT coalesce(json_agg(t), '[]') FROM (
        SELECT entry.resource_type AS "resourceType", count(*)::int AS entries FROM entry GROUP BY 1 ORDER BY 1) AS t),
    'answers', (SELECT coalesce(json_agg(a ORDER BY a."answeredAt"), '[]') FROM (
        SELECT ${database.columns("redaction_safety_answer")}, ${name("redaction_safety_answer.answered_by")} AS "answeredByName"
          FROM redaction_safety_answer WHERE redaction_safety_answer.review_id = $1 AND redaction_safety_answer.superseded_at IS NULL) AS a),
    'needsClinician', EXISTS (SELECT FROM redaction_decision d WHERE d.review_id = $1 AND (d.decision = 'ESCALATE' OR d.reason = 'SERIOUS_HARM'))
      OR EXISTS (SELECT FROM entry WHERE entry.decision = 'ESCALATE' OR (entry.reason = 'SERIOUS_HARM' AND NOT entry.signed_off))) AS row
    FROM redaction_review CROSS JOIN practice WHERE redaction_review.id = $1`;

let sql: string | undefined;

export async function readReview(database: ReadDatabase, id: string): Promise<ReviewRow> {
  const row = (await database.one<{ row: ReviewRow }>((sql ??= write(database)), [id, database.staffId]))?.row;
  if (!row) throw notFound("redaction review");
  return row;
}

export interface ReviewCase {
  row: ReviewRow;
  facts: ReviewFacts;
  policy: Policy;
}

/** What the rules see of it. */
export function reviewCase(row: ReviewRow): ReviewCase {
  const { review, counts, tasks, needsClinician, relation } = row;
  const policy = policyOf(row.policy);
  const deciders = new Set(tasks.flatMap((task) => decidersOf(task)));
  return {
    row,
    policy,
    facts: {
      state: review.state,
      isRelated: relation !== null,
      signedOffAt: review.signedOffAt,
      markedAt: review.markedAt,
      markBy: review.markBy,
      deciders: [...deciders],
      undecided: counts.undecided,
      escalated: counts.escalated,
      needSecond: counts.needsSecond,
      needsClinician,
      policy,
    },
  };
}

export const safetyFacts = ({ row: { review, answers, isKeptFrom: isKept }, facts }: ReviewCase): SafetyFacts => ({
  ...{ state: facts.state, isRelated: facts.isRelated, isKeptFrom: isKept, policy: facts.policy },
  safety: review.safety,
  answers,
});

/** What somebody said of a carer's safety is told to who may know of restricted concerns; others read that it is asked (BR-CL-20, BR-CO-03). */
const safetyView = (ctx: Context, of: ReviewCase) =>
  knows(of.row, ctx.actor)
    ? { safetyAnswers: of.row.answers.map((answer) => ({ ...answer, reason: safetyReason(ctx, answer) })) }
    : { safety: untold(of.row.review.safety), safetyAnswers: [] };

const decidersOf = ({ deciders, submittedBy, state }: TaskRow) =>
  submittedBy && state !== "CANCELLED" && deciders.length > 0 ? [...deciders, submittedBy] : deciders;

export const taskFacts = (task: TaskRow): TaskFacts => ({ ...task, deciders: decidersOf(task) });

export function viewOf(ctx: Context, of: ReviewCase): RedactionReviewView {
  const { row, facts } = of;
  const { review, patient, supplier, tasks, counts, types } = row;
  const may = ctx.may("redaction.work");
  const role = { words: "Your role does not allow this." };
  return {
    ...review,
    patient,
    supplier,
    counts,
    minutes: tasks.reduce((sum, { minutes }) => sum + minutes, 0),
    tasks: tasks.map((task) => ({
      ...task,
      isClaimedByAnother: isClaimedByAnother(task, ctx.actor, ctx.now),
      steps: taskSteps.map((step) => ({
        step,
        refusal: may ? (taskRefusal(step, taskFacts(task), facts, ctx.actor, ctx.now) ?? null) : role,
      })),
    })),
    labelsLost: review.senderSupplier
      ? labelsLost(
          review.senderSupplier,
          supplier,
          review.interaction,
          types.map(({ resourceType }) => resourceType),
        ).map((loss) => ({
          ...loss,
          entries: types.find((type) => type.resourceType === loss.resourceType)?.entries ?? 0,
        }))
      : [],
    steps: reviewSteps.map((step) => ({
      step,
      refusal:
        may || (step === "CONFIRM_MARKED" && ctx.may("redaction.read"))
          ? (reviewRefusal(step, facts, ctx.actor) ?? null)
          : role,
    })),
    signOffTakesReason: isOwnSignOff(facts, ctx.actor),
    ...safetyView(ctx, of),
    safetySteps: safetyParts.map((part) => ({
      part,
      refusal: ctx.may(mayAnswer[part]) ? (safetyRefusal(part, safetyFacts(of), ctx.actor) ?? null) : role,
    })),
  };
}

/** The review on screen; a look at the patient, and one's own or a relative's asks for a reason first (BR-CL-23). */
export async function openReview(ctx: Context, id: string): Promise<RedactionReviewView> {
  const row = await readReview(ctx.db, id);
  await refuseUnexplainedLook(ctx, row.patient.id, row.relation);
  ctx.look({ event: "redactionReview", subjectType: "redactionReview", subject: id, patient: row.patient.id });
  return viewOf(ctx, reviewCase(row));
}

/** The review after a step. */
export const reviewAfter = async (ctx: Context, id: string): Promise<RedactionReviewView> =>
  viewOf(ctx, reviewCase(await readReview(ctx.change, id)));
