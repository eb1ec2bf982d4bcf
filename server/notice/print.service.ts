import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import type { Content } from "../document/content.ts";
import { unprintable } from "../document/fonts.ts";
import { badInput, conflict, ruleBroken } from "../errors.ts";
import { onHold } from "../reason.ts";
import { contentOf } from "./letter.ts";
import { letterSql } from "./letter.queries.ts";
import type { LetterRow } from "./letter-row.ts";
import { Notice } from "./notice.entity.ts";
import { refusal, stateInWords } from "./notice.rules.ts";
import { keptBack, printBatch } from "./outbox.queries.ts";
import type { PrintAnswer, PrintBatchView, PrintOutcome } from "./outbox.type.ts";
import { PrintBatch } from "./print-batch.entity.ts";
import { overtaken } from "./recheck.rules.ts";

export interface SeenNotice {
  id: string;
  version: number;
}

/** The most letters of one batch. */
export const mostLetters = 500;

/**
 * Prints letters together: explicit ones, each as it was seen; one that changed, or may not go, is left out and says
 * why. What is printed is kept as it is, and stays with its batch.
 */
export async function printNotices(ctx: Context, seen: readonly SeenNotice[]): Promise<PrintAnswer> {
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  if (versions.size === 0 || versions.size > mostLetters)
    throw badInput({ notices: `Choose 1 to ${mostLetters} letters.` });
  const rows = await ctx.change.query<LetterRow>(
    `${letterSql("notice.id = ANY ($1)", keptBack(ctx))} FOR NO KEY UPDATE OF notice`,
    [[...versions.keys()]],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const printed: { id: string; document: Content }[] = [];
  const outcomes: PrintOutcome[] = [];
  for (const [id, version] of versions) {
    const answer = await printable(ctx, known.get(id), version);
    if (typeof answer !== "string") printed.push({ id, document: answer });
    outcomes.push({ id, isPrinted: typeof answer !== "string", reason: typeof answer === "string" ? answer : null });
  }
  return { batch: printed.length > 0 ? await newBatch(ctx, printed) : null, outcomes };
}

/** The letter, or why it is not printed. */
async function printable(ctx: Context, row: LetterRow | undefined, version: number): Promise<Content | string> {
  if (!row || row.isKeptBack) return "This notice is not in the outbox.";
  if (row.version !== version) return `Somebody changed this since you saw it: it is ${stateInWords[row.state]}.`;
  const why = refusal(row, "PRINT", ctx.actor);
  if (why) return why.words;
  const change = overtaken(row);
  if (change) return aside(ctx, row, change);
  const content = contentOf(row, ctx.today);
  const letters = unprintable(JSON.stringify(content));
  if (letters.length === 0) return content;
  const problem = `It has letters that cannot be printed here: ${letters.join(" ")}. Write it by hand, or tell the patient.`;
  await ctx.change.update(Notice, { id: row.id }, { state: "NEEDS_PERSON", channel: null, need: "FORMAT", problem });
  return problem;
}

async function aside(ctx: Context, row: LetterRow, change: NonNullable<ReturnType<typeof overtaken>>) {
  const { id, patientId } = row;
  const isOver = change.state === "CANCELLED";
  const ended = { settledBy: ctx.staffId, settledAt: ctx.now.toISOString(), settledHow: "NOT_NEEDED" as const };
  await ctx.change.update(Notice, { id }, isOver ? { state: "CANCELLED", ...ended } : { ...change, channel: null });
  const restricted = !isOver && change.restricted;
  ctx.change.audit({ event: "noticeTurnedAside", subjectType: "notice", subject: id, patient: patientId, restricted });
  if (isOver) return "The patient has left this practice or died. It is cancelled.";
  return restricted ? onHold.words : "There is no address to write to. It is now for a person to tell.";
}

async function newBatch(ctx: Context, printed: readonly { id: string; document: Content }[]): Promise<PrintBatchView> {
  await ctx.change.query("SELECT FROM practice FOR NO KEY UPDATE");
  const last = await ctx.change.one<{ number: number }>("SELECT coalesce(max(number), 0) AS number FROM print_batch");
  const batch = { id: uuid(), number: (last?.number ?? 0) + 1, letters: printed.length };
  await ctx.change.insert(PrintBatch, { ...batch, madeBy: ctx.actor.id, madeAt: ctx.now.toISOString(), printed: 0, postedBy: null, postedAt: null, version: 1 }); // prettier-ignore
  await ctx.change.query(
    `UPDATE notice SET state = 'PRINTED', batch_id = $1, document = given.document, problem = NULL, version = version + 1
       FROM jsonb_to_recordset($2::jsonb) AS given (id uuid, document jsonb) WHERE notice.id = given.id AND notice.state = 'QUEUED'`,
    [batch.id, JSON.stringify(printed)],
  );
  const facts = { batch: batch.number, letters: batch.letters, notices: hashOf(printed.map(({ id }) => id)) };
  ctx.change.audit({ event: "printNotices", subjectType: "print_batch", subject: batch.id, facts });
  return printBatch(ctx.change, batch.id);
}

/** Bulk work is one entry, with a hash of exactly what it was about. */
const hashOf = (ids: readonly string[]) =>
  createHash("sha256")
    .update([...ids].sort().join())
    .digest("hex");

/** Somebody took the letters of a batch to the post; from now on they count as told. */
export async function markPosted(ctx: Context, { id, version }: SeenNotice): Promise<PrintBatchView> {
  const batch = await ctx.change.locked(PrintBatch, id, "batch");
  if (batch.postedAt) throw ruleBroken("This batch was marked as posted already.");
  if (batch.version !== version) throw conflict();
  if (batch.printed === 0) throw ruleBroken("Print the batch first; nobody has opened its letters yet.");
  const at = ctx.now.toISOString();
  await ctx.change.update(PrintBatch, { id, version }, { postedBy: ctx.actor.id, postedAt: at });
  const posted =
    await ctx.change.query<{ id: string; patientId: string; applicationId: string | null; template: string; restricted: boolean }>( // prettier-ignore
      `UPDATE notice SET state = 'POSTED', settled_by = NULL, sent_at = $2, version = version + 1
      WHERE batch_id = $1 AND state = 'PRINTED'
      RETURNING id, patient_id AS "patientId", application_id AS "applicationId", template, restricted`,
      [id, at],
    );
  await toldOnTimelines(ctx, posted, at);
  const facts = { batch: batch.number, letters: posted.length };
  ctx.change.audit({ event: "markPosted", subjectType: "print_batch", subject: id, facts });
  return printBatch(ctx.change, id);
}

const toldOnTimelines = (
  ctx: Context,
  posted: readonly { patientId: string; applicationId: string | null; template: string; restricted: boolean }[],
  at: string,
) =>
  // prettier-ignore
  ctx.change.query(
    `INSERT INTO event (practice_id, id, patient_id, application_id, kind, at, staff_id, restricted, facts)
     SELECT $1, given.id, given.patient_id, given.application_id, 'noticeState', $2, $3, given.restricted,
            jsonb_build_object('template', given.template, 'state', 'POSTED', 'channel', 'PRINT')
       FROM jsonb_to_recordset($4::jsonb) AS given (id uuid, patient_id uuid, application_id uuid, template text, restricted boolean)`,
    [ctx.practiceId, at, ctx.actor.id, JSON.stringify(posted.map((each) => ({ id: uuid(), patient_id: each.patientId, application_id: each.applicationId, template: each.template, restricted: each.restricted })))], // prettier-ignore
  );
