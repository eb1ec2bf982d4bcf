import type { Context } from "../context.ts";
import { badInput, conflict, notFound, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { enqueue } from "../job/enqueue.ts";
import { Notice } from "./notice.entity.ts";
import { refusal, steps, type NoticeStep } from "./notice.rules.ts";
import type { SettledHow } from "./notice.words.ts";
import { noticeDetail } from "./outbox.queries.ts";
import type { NoticeDetail } from "./outbox.type.ts";
import type { SeenNotice } from "./print.service.ts";
import { jobKey, sendNotice } from "./send.job.ts";

type Step = Exclude<NoticeStep, "PRINT" | "POST">;

/** One step of one notice: lock, rule, guarded change, event, audit. */
async function step(
  ctx: Context,
  name: Step,
  { id, version }: SeenNotice,
  changes: Partial<Notice>,
): Promise<NoticeDetail> {
  // prettier-ignore
  const notice = await ctx.change.locked(Notice, id, "notice");
  // What a hold keeps from them is not there for them (BR-CL-20).
  if (!(await noticeDetail(ctx, ctx.change, id))) throw notFound("notice");
  if (notice.version !== version) throw conflict();
  const why = refusal({ ...notice, isKeptBack: false }, name, ctx.actor);
  if (why) throw ruleBroken(why.words, why.rule);
  await ctx.change.update(Notice, { id, version }, { ...changes, state: steps[name].to });
  const { patientId, applicationId, template, restricted } = notice;
  record(ctx, "noticeState", "notice", id, {
    patientId,
    applicationId,
    restricted,
    facts: { template, state: steps[name].to, how: changes.settledHow ?? null },
  });
  return (await noticeDetail(ctx, ctx.change, id)) as NoticeDetail;
}

/** Tries a notice again that was not delivered, or that a mail server perhaps has; it may then arrive twice. */
export async function sendNoticeAgain(ctx: Context, seen: SeenNotice): Promise<NoticeDetail> {
  const sent = await step(ctx, "SEND_AGAIN", seen, { attempts: 0, notBefore: null, problem: null });
  if (sent.channel !== "PRINT") enqueue(ctx.change, sendNotice, { noticeId: seen.id }, { key: jobKey(seen.id) });
  return sent;
}

/** A person looked and chose paper: to post, to hand over, or to read out with an interpreter. */
export const printNoticeInstead = (ctx: Context, seen: SeenNotice) =>
  step(ctx, "PRINT_INSTEAD", seen, { channel: "PRINT", problem: null });

/** It turned out that the mail server had it. */
export const sayNoticeSent = (ctx: Context, seen: SeenNotice) =>
  step(ctx, "SAY_SENT", seen, { sentAt: ctx.now.toISOString(), problem: null });

/** A person told the patient; who, when and how is kept. */
export function sayNoticeTold(ctx: Context, seen: SeenNotice, how: SettledHow): Promise<NoticeDetail> {
  if (how === "NOT_NEEDED") throw badInput({ how: "Say how the patient was told." });
  return step(ctx, "SAY_TOLD", seen, { settledBy: ctx.staffId, settledAt: ctx.now.toISOString(), settledHow: how });
}

/** Nobody needs to be told this any more. */
export const cancelNotice = (ctx: Context, seen: SeenNotice) =>
  step(ctx, "CANCEL", seen, { settledBy: ctx.staffId, settledAt: ctx.now.toISOString(), settledHow: "NOT_NEEDED" });
