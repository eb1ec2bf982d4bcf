import { concernOn } from "../concern/concern.queries.ts";
import { isKeptFrom, knows } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import type { Patient } from "../patient/patient.entity.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import type { EnhancedReview } from "./enhanced-review.entity.ts";
import { refusal, untoldReview } from "./enhanced-review.rules.ts";
import type { EnhancedReviewView } from "./enhanced-review.view.ts";

const name = (column: string) => `(SELECT staff.name FROM staff WHERE staff.id = enhanced_review.${column})`;

const write = (database: ReadDatabase) => `
  SELECT json_build_object(
    'review', (SELECT row_to_json(r) FROM (SELECT ${database.columns("enhanced_review")}, ${name("owner_id")} AS "ownerName",
        ${name("reviewer_id")} AS "reviewerName", ${name("decided_by")} AS "decidedByName") AS r),
    'patient', (SELECT row_to_json(p) FROM (SELECT ${database.columns("patient")} FROM patient WHERE patient.id = enhanced_review.patient_id) AS p),
    'codes', (SELECT coalesce(json_agg(json_build_object('code', code, 'codedOn', coded_on) ORDER BY coded_on DESC, code), '[]')
                FROM record_code WHERE record_code.patient_id = enhanced_review.patient_id AND superseded_at IS NULL),
    'active', ARRAY(SELECT a.service FROM service_access a WHERE a.patient_id = enhanced_review.patient_id AND a.until_at IS NULL AND a.state = 'ACTIVE' ORDER BY a.service),
    'applicationId', (SELECT a.id FROM application a WHERE a.patient_id = enhanced_review.patient_id AND a.closed_at IS NULL),
    'relation', (SELECT relation FROM declared_relative r WHERE r.patient_id = enhanced_review.patient_id AND r.staff_id = $2),
    'isKeptFrom', ${isKeptFrom("enhanced_review.patient_id", "$2")}, 'hasConcern', ${concernOn("enhanced_review.patient_id")}) AS row
    FROM enhanced_review WHERE enhanced_review.id = $1`;

let sql: string | undefined;

interface Row extends Pick<EnhancedReviewView, "codes" | "active" | "applicationId"> {
  review: EnhancedReview & Pick<EnhancedReviewView, "ownerName" | "reviewerName" | "decidedByName">;
  patient: Patient;
  relation: string | null;
  isKeptFrom: boolean;
  hasConcern: boolean;
}

/** A review with its patient, in one statement; why it was held and what was said is for who may read restricted concerns (BR-CO-03). */
export async function openEnhancedReview(
  ctx: Context,
  database: ReadDatabase,
  id: string,
): Promise<EnhancedReviewView> {
  const row = (await database.one<{ row: Row }>((sql ??= write(database)), [id, ctx.staffId]))?.row;
  if (!row) throw notFound("review");
  const { review, relation, isKeptFrom: isKept, hasConcern, ...more } = row;
  ctx.look({ event: "enhancedReview", subjectType: "enhanced_review", subject: id, patient: row.patient.id });
  await refuseUnexplainedLook(ctx, row.patient.id, relation);
  const of = { isRelated: relation !== null, isKeptFrom: isKept, hasConcern };
  const why = (step: "startEnhancedReview" | "decideEnhancedReview") =>
    refusal(step, review.state, ctx.actor, of) ?? null;
  return {
    ...review,
    ...(knows(of, ctx.actor) ? {} : untoldReview),
    ...more,
    startRefusal: why("startEnhancedReview"),
    decideRefusal: why("decideEnhancedReview"),
  };
}
