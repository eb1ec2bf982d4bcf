import type { Seen } from "../application/application.service.ts";
import type { Context } from "../context.ts";
import { sampleOf } from "../redaction/approval.queries.ts";
import { takeRecord } from "../redaction/bring-in.service.ts";
import { decideEntry, decideGroup } from "../redaction/decide.service.ts";
import { openRedactionReview, type OpenReview } from "../redaction/opening.service.ts";
import { readReview, reviewCase } from "../redaction/review.queries.ts";
import { claimTask, sendBackReview, signOff, submitTask } from "../redaction/review-steps.service.ts";
import type { Act } from "./acts.ts";
import type { Part } from "./people.ts";
import { recordFile } from "./record-file.ts";

const entries = 60;
const toLookAt = 5;

const act = (operation: string, by: Part, after: number, work: Act["do"]): Act => ({ operation, by, after, do: work });

/** An invented record of the patient, as the registrar loads it. */
const loadRecord = (after: number) =>
  act("importRecord", "registrar", after, (ctx, patientId) =>
    takeRecord(ctx, {
      patientId,
      fileName: "gp-record.csv",
      bytes: recordFile({ entries, toLookAt, until: ctx.today, seed: Number.parseInt(patientId.slice(-6), 16) }),
      isConfirmed: true,
      senderSupplier: null,
      interaction: null,
    }),
  );

/** Where an application waits for it, the review is open as soon as the record has come in. */
const openReview = (after: number) =>
  act("openRedactionReview", "gp", after, async (ctx, patientId) => {
    const open = await ctx.change.one("SELECT id FROM redaction_review WHERE patient_id = $1 LIMIT 1", [patientId]);
    const whole: OpenReview = { patientId, purpose: "HISTORIC_ACCESS", services: ["FULL_HISTORIC_RECORD"] };
    return open ? undefined : openRedactionReview(ctx, whole);
  });

/** A son or daughter is to see the record for the patient: what was decided for the patient stands, and is looked at again. */
const openForCarer = (after: number) =>
  act("openRedactionReview", "gp", after, (ctx, patientId) =>
    openRedactionReview(ctx, { patientId, purpose: "PROXY", services: ["FULL_HISTORIC_RECORD"] }),
  );

const openTask = (ctx: Context, patientId: string, where: string) =>
  ctx.change.one<Seen>(
    `SELECT id, version FROM redaction_task WHERE patient_id = $1 AND state IN ('OPEN', 'IN_PROGRESS', 'SENT_BACK') AND ${where}
      ORDER BY id LIMIT 1`,
    [patientId],
  );

const claimNext = (after: number) =>
  act("claimRedactionTask", "redaction", after, async (ctx, patientId) => {
    const task = await openTask(ctx, patientId, "claimed_by IS NULL");
    return task && claimTask(ctx, task);
  });

const undecided = (ctx: Context, patientId: string, where: string) =>
  ctx.change.query<Seen & { reviewId: string }>(
    `SELECT e.id, e.version, held.review_id AS "reviewId"
       FROM redaction_review_entry held JOIN record_entry e ON e.id = held.entry_id
      WHERE e.patient_id = $1 AND e.decision IS NULL AND ${where} ORDER BY e.happened_on, e.id LIMIT 200`,
    [patientId],
  );

/** Everything in which nothing was found, at once. */
const showOrdinary = act("decideGroup", "redaction", 0, async (ctx, patientId) => {
  const ordinary = await undecided(ctx, patientId, "NOT e.flagged AND NOT e.labelled");
  const [first] = ordinary;
  const seen = ordinary.map(({ id, version }) => ({ id, version }));
  return first && decideGroup(ctx, { reviewId: first.reviewId, decision: "SHOW", reason: null, entries: seen });
});

const hideNext = act("decideEntry", "redaction", 0, async (ctx, patientId) => {
  const [next] = await undecided(ctx, patientId, "e.flagged");
  const given = next && { reviewId: next.reviewId, entryId: next.id, version: next.version };
  return given && decideEntry(ctx, { ...given, decision: "HIDE", reason: "THIRD_PARTY", note: null, span: null });
});

const submitNext = act("submitRedactionTask", "redaction", 0, async (ctx, patientId) => {
  const task = await openTask(ctx, patientId, "undecided = 0");
  return task && submitTask(ctx, task, 12);
});

const submitted = (ctx: Context, patientId: string) =>
  ctx.change.one<Seen>("SELECT id, version FROM redaction_review WHERE patient_id = $1 AND state = 'SUBMITTED'", [
    patientId,
  ]);

/** In a small practice the GP has decided as well, and nobody signs off their own work. */
const submittedBySame = (ctx: Context, patientId: string) =>
  ctx.change.one("SELECT id FROM redaction_task WHERE patient_id = $1 AND submitted_by = $2 LIMIT 1", [
    patientId,
    ctx.actor.id,
  ]);

const signOffReview = (after: number) =>
  act("signOffRedactionReview", "gp", after, async (ctx, patientId) => {
    const seen = await submitted(ctx, patientId);
    const own = await submittedBySame(ctx, patientId);
    if (!seen || own) return undefined;
    const { row, policy } = reviewCase(await readReview(ctx.change, seen.id));
    return signOff(ctx, seen, await sampleOf(ctx.change, row.review, policy.reviewSample), null);
  });

const sendBack = (after: number, reason: string) =>
  act("sendBackRedactionReview", "gp", after, async (ctx, patientId) => {
    const seen = await submitted(ctx, patientId);
    return seen && sendBackReview(ctx, seen, reason);
  });

const times = (count: number, each: Act): Act[] => Array.from({ length: count }, () => each);

/** A record has come in and its review is open; nobody has begun. */
export const reviewOpened = [loadRecord(1), openReview(1)];
/** The ordinary entries are decided; what was flagged is half done. */
export const reviewBegun = [...reviewOpened, claimNext(1), showOrdinary, ...times(3, hideNext)];
/** Every entry is decided and every part handed in. */
export const reviewSubmitted = [...reviewOpened, claimNext(1), showOrdinary, ...times(9, hideNext), ...times(5, submitNext)]; // prettier-ignore
export const reviewSentBack = [...reviewSubmitted, sendBack(1, "Please look at the letters again: two name a neighbour.")]; // prettier-ignore
export const reviewSignedOff = [...reviewSubmitted, signOffReview(1)];
/** A carer is to see it too; much is hidden from them, so two people are asked whether sharing is safe. */
export const reviewForCarer = [...reviewSignedOff, openForCarer(3), ...times(5, submitNext), signOffReview(1)];
