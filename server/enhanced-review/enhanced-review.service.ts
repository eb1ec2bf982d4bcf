import { v7 as uuid } from "uuid";
import { restatePatient } from "../application/standing.service.ts";
import { enterInRecord } from "../clinical-system/enter.service.ts";
import type { Coded } from "../clinical-system/standing-code.rules.ts";
import { relationTo } from "../concern/relation.queries.ts";
import type { Context } from "../context.ts";
import { badInput, conflict, ruleBroken } from "../errors.ts";
import { record, type Acting } from "../event/event.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { policyOf, type StoredPolicy } from "../practice/policy.ts";
import type { Service } from "../service-access/service.ts";
import { refuseStranger } from "../staff/works-here.ts";
import { addDays } from "../time.ts";
import { applyDecision } from "./decided-access.service.ts";
import { EnhancedReview } from "./enhanced-review.entity.ts";
import { openEnhancedReview } from "./enhanced-review.queries.ts";
import {
  askedFor,
  bulkRefusal,
  decisionProblems,
  refusal,
  type Decided,
  type ReviewStep,
} from "./enhanced-review.rules.ts";
import type { EnhancedReviewView, RaisedFor } from "./enhanced-review.view.ts";
import { isUnderWay, type ReviewCause, type ReviewKind, type ReviewReason } from "./enhanced-review.words.ts";

type At = Acting & Pick<Context, "today">;

interface ToOpen {
  patientId: string;
  kind: ReviewKind;
  cause: ReviewCause;
  reasons: readonly ReviewReason[];
}

/** Opens a review, by a person or by the night. */
export async function openReview(ctx: At, { patientId, kind, cause, reasons }: ToOpen): Promise<string> {
  const practice = await ctx.change.one<{ policy: StoredPolicy }>("SELECT policy FROM practice");
  const id = uuid();
  ctx.change.insertBeforeCommit(EnhancedReview, {
    ...{ id, patientId, kind, cause, reasons: [...reasons], state: "OPEN" },
    ...{ raisedBy: ctx.staffId, raisedAt: ctx.now.toISOString() },
    dueOn: addDays(ctx.today, policyOf(practice?.policy ?? {}).enhancedReviewMaxDays),
    ...{ ownerId: null, reviewerId: null, startedAt: null, talkedOn: null, talkedAlone: null, talkOutcome: null },
    ...{ leadConsulted: null, decision: null, grantedServices: null, nextReviewOn: null, toldOn: null },
    ...{ decidedBy: null, decidedAt: null, closedCause: null, closedAt: null, version: 1 },
  });
  record(ctx, "openEnhancedReview", "enhanced_review", id, { patientId, facts: { cause } });
  return id;
}

/** Opens a review where a 104 stands that nobody reviews or reviewed since; changes nothing that is on (BR-EN-01, 11, BR-CL-22). */
export async function openWhereCoded(
  ctx: Context,
  patient: Pick<Patient, "id" | "registeredOn">,
  codes: readonly Coded[],
  review: Pick<EnhancedReview, "state" | "decidedAt"> | null,
): Promise<void> {
  const rows = await ctx.change.query<{ service: Service }>(
    "SELECT service FROM service_access WHERE patient_id = $1 AND until_at IS NULL AND state = 'ACTIVE'",
    [patient.id],
  );
  const asked = askedFor({ registeredOn: patient.registeredOn, codes, review, active: rows.map(({ service }) => service) }); // prettier-ignore
  if (asked) await openReview(ctx, { patientId: patient.id, cause: asked[0], kind: asked[1], reasons: [] });
}

async function allowed(ctx: Context, name: ReviewStep, state: EnhancedReview["state"] | null, patientId: string) {
  const why = refusal(name, state, ctx.actor, await relationTo(ctx.change, patientId));
  if (why) throw ruleBroken(why.words, why.rule);
}

/** Somebody found that patients need a review: each gets one, and the 104 is to be entered (BR-EN-06). */
export async function raiseEnhancedReviews(
  ctx: Context,
  patientIds: readonly string[],
  reasons: readonly ReviewReason[],
): Promise<RaisedFor[]> {
  if (reasons.length === 0) throw badInput({ reasons: "Say why a review is needed." });
  const practice = await ctx.change.one<{ policy: StoredPolicy }>("SELECT policy FROM practice");
  const ids = [...new Set(patientIds)];
  const tooMany = bulkRefusal(ids.length, policyOf(practice?.policy ?? {}).bulkCodeLimit);
  if (tooMany) throw ruleBroken(tooMany.words, tooMany.rule);
  const answers: RaisedFor[] = [];
  for (const patientId of ids) {
    await ctx.change.lock(Patient, patientId, "patient");
    const [standing] = (await ctx.change.find(EnhancedReview, { patientId })).filter(({ state }) => isUnderWay(state));
    const of = await relationTo(ctx.change, patientId);
    const why = refusal("raiseEnhancedReview", standing?.state ?? null, ctx.actor, of);
    if (!why) {
      await openReview(ctx, { patientId, kind: "INITIAL", cause: "RAISED_HERE", reasons });
      enterInRecord(ctx, { patientId, applicationId: null, entry: "REVIEW_NEEDED" });
    }
    answers.push({ patientId, refusal: why ?? null });
  }
  return answers;
}

interface Seen {
  id: string;
  version: number;
}

async function locked(ctx: Context, { id, version }: Seen): Promise<EnhancedReview> {
  const review = await ctx.change.locked(EnhancedReview, id, "review");
  if (review.version !== version) throw conflict();
  return review;
}

/** A clinician takes the review on. */
export async function startEnhancedReview(ctx: Context, seen: Seen): Promise<EnhancedReviewView> {
  const { id, version, patientId, state } = await locked(ctx, seen);
  await allowed(ctx, "startEnhancedReview", state, patientId);
  const taken = { state: "IN_REVIEW", reviewerId: ctx.actor.id, ownerId: ctx.actor.id } as const;
  ctx.change.updateBeforeCommit(EnhancedReview, { id, version }, { ...taken, startedAt: ctx.now.toISOString() });
  record(ctx, "startEnhancedReview", "enhanced_review", id, { patientId });
  return openEnhancedReview(ctx, ctx.change, id);
}

/** The clinician's decision, with the talk; what is to be entered in the record becomes work, and the patient's applications go on from it (domain.md 4.4). */
export async function decideEnhancedReview(ctx: Context, seen: Seen, given: Decided): Promise<EnhancedReviewView> {
  const { id, version, patientId, state } = await locked(ctx, seen);
  await allowed(ctx, "decideEnhancedReview", state, patientId);
  const problems = decisionProblems(given, ctx.today);
  if (Object.keys(problems).length > 0) throw badInput(problems);
  const { decision, reasons, talkedOn = null, talkedAlone = null, talkOutcome, leadConsulted } = given;
  ctx.change.updateBeforeCommit(
    EnhancedReview,
    { id, version },
    {
      ...{ state: "DECIDED", decision, reasons: [...reasons], talkedOn, talkedAlone, talkOutcome, leadConsulted },
      grantedServices: decision === "GRANT_LIMITED" ? [...(given.grantedServices ?? [])] : null,
      nextReviewOn: given.nextReviewOn ?? null,
      ...{ decidedBy: ctx.actor.id, decidedAt: ctx.now.toISOString() },
    },
  );
  await applyDecision(ctx, { id, patientId }, given);
  record(ctx, "decideEnhancedReview", "enhanced_review", id, { patientId, facts: { decision } });
  await Promise.all(ctx.change.waiting);
  await restatePatient(ctx, patientId);
  return openEnhancedReview(ctx, ctx.change, id);
}

/** Gives a review to a clinician of this practice, or to nobody. */
export async function assignEnhancedReview(ctx: Context, seen: Seen, ownerId: string | null) {
  const { id, version, patientId, state } = await locked(ctx, seen);
  if (!isUnderWay(state)) throw ruleBroken(state === "DECIDED" ? "This review is decided." : "This review is closed.");
  await refuseStranger(ctx, ownerId);
  ctx.change.updateBeforeCommit(EnhancedReview, { id, version }, { ownerId });
  ctx.change.audit({
    ...{ event: "assignEnhancedReview", subjectType: "enhanced_review", subject: id, patient: patientId },
    facts: { owner: ownerId },
  });
  return openEnhancedReview(ctx, ctx.change, id);
}
