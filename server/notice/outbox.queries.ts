import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import type { Block, Content } from "../document/content.ts";
import { heldFrom } from "../concern/knowing.ts";
import { notFound } from "../errors.ts";
import { readPage, type Page } from "../list.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { contentOf } from "./letter.ts";
import { letterSql } from "./letter.queries.ts";
import type { LetterRow } from "./letter-row.ts";
import { allowedSteps } from "./notice.rules.ts";
import type { NoticeGroup } from "./notice.words.ts";
import type { DocumentBlock, DocumentView, NoticeDetail, NoticeRow, PrintBatchView } from "./outbox.type.ts";
import { templateOf, type NoticeTemplate } from "./templates.ts";

const needsPerson = "notice.state = 'NEEDS_PERSON'";
const inTrouble = "notice.state IN ('FAILED', 'UNCERTAIN')";

/** What reaches the patient only if somebody sees to it. */
export const unreached = `${needsPerson} OR ${inTrouble}`;

const groups: Record<NoticeGroup, string> = {
  TO_PRINT: "notice.state = 'QUEUED' AND notice.channel = 'PRINT'",
  TO_POST: "notice.state = 'PRINTED'",
  FOR_A_PERSON: needsPerson,
  IN_TROUBLE: inTrouble,
  ON_THE_WAY: "(notice.state IN ('SENDING', 'SENT') OR notice.state = 'QUEUED' AND notice.channel <> 'PRINT')",
  DONE: "notice.state IN ('DELIVERED', 'POSTED', 'TOLD', 'CANCELLED')",
};

const columns = `notice.id, notice.patient_id AS "patientId", patient.given_name AS "givenName", patient.family_name AS "familyName", patient.born,
  (SELECT person.given_name || ' ' || person.family_name FROM person WHERE person.id = notice.person_id) AS "personName",
  notice.application_id AS "applicationId", notice.template, notice.format, notice.channel, notice.state, notice.need, notice.problem,
  notice.queued_at AS "queuedAt", notice.sent_at AS "sentAt", notice.not_before AS "notBefore", notice.carrier_status AS "carrierStatus",
  notice.batch_id AS "batchId", (SELECT print_batch.number FROM print_batch WHERE print_batch.id = notice.batch_id) AS "batchNumber",
  notice.settled_how AS "settledHow", notice.settled_at AS "settledAt",
  (SELECT staff.name FROM staff WHERE staff.id = notice.settled_by) AS "settledByName", notice.restricted, notice.version`;

export interface OutboxFilter {
  group: NoticeGroup | undefined;
  template: NoticeTemplate | undefined;
  patientId: string | undefined;
  batchId: string | undefined;
}

/** Whether a hold keeps a notice from who asks (BR-CL-20). */
export const keptBack = (ctx: Context) => heldFrom(ctx.actor, "notice.restricted", "notice.patient_id");

/** What a list of the outbox holds; what would show a hold is there only for who may know (BR-CL-20). */
export function conditions(ctx: Context, { group, template, patientId, batchId }: OutboxFilter) {
  const values: unknown[] = [];
  const given = (column: string, value: unknown) => (value === undefined ? [] : [`${column} = $${values.push(value)}`]);
  const where = [
    ...(group ? [groups[group]] : []),
    ...given("notice.template", template),
    ...given("notice.patient_id", patientId),
    ...given("notice.batch_id", batchId),
    `NOT ${keptBack(ctx)}`,
  ];
  return { where, values };
}

/** The outbox, the newest first. */
export async function notices(
  ctx: Context,
  filter: OutboxFilter,
  { after, first }: { after: string | undefined; first: number },
): Promise<Page<NoticeRow>> {
  const page = await readPage<NoticeRow>(ctx.db, {
    select: columns,
    from: "notice",
    join: "JOIN patient ON patient.id = notice.patient_id",
    ...conditions(ctx, filter),
    order: ["notice.id"],
    descending: true,
    after,
    first,
  });
  return { ...page, items: page.items.map((row) => shown(ctx, row)) };
}

/** What a list or a page holds was not kept back. */
const shown = <R extends NoticeRow>(ctx: Context, row: R): R => ({
  ...row,
  title: templateOf(row.template).title,
  steps: allowedSteps({ ...row, isKeptBack: false }, ctx.actor),
});

/** How many notices wait in each part of the outbox, up to 1,000. */
export async function outboxTotals(ctx: Context): Promise<{ group: NoticeGroup; count: number }[]> {
  const counts = Object.entries(groups)
    .filter(([group]) => group !== "DONE")
    .map(([group, where]) => `'${group}', (SELECT count(*)::int FROM (SELECT FROM notice WHERE ${where} AND NOT ${keptBack(ctx)} LIMIT 1001) AS counted)`); // prettier-ignore
  const row = await ctx.db.one<{ totals: Record<NoticeGroup, number> }>(
    `SELECT json_build_object(${counts.join(", ")}) AS totals`,
  );
  return Object.entries(row?.totals ?? {}).map(([group, count]) => ({ group: group as NoticeGroup, count }));
}

type Opened = NoticeRow & { letter: LetterRow; kept: Content | null; relation: string | null };

/** One notice with what it says; shut to relatives until they say why (BR-CL-23). */
export async function noticeDetail(ctx: Context, database: ReadDatabase, id: string): Promise<NoticeDetail | null> {
  const found = await readNotice(ctx, database, id);
  return found && { ...shown(ctx, found.row), document: documentView(found.content) };
}

async function readNotice(ctx: Context, database: ReadDatabase, id: string) {
  const row = await database.one<Opened>(
    `SELECT ${columns}, notice.document AS kept, (SELECT row_to_json(letter) FROM (${letterSql("notice.id = $1")}) AS letter) AS letter,
            (SELECT relation FROM declared_relative r WHERE r.patient_id = notice.patient_id AND r.staff_id = $2) AS relation
       FROM notice JOIN patient ON patient.id = notice.patient_id WHERE notice.id = $1 AND NOT ${keptBack(ctx)}`,
    [id, ctx.staffId],
  );
  if (!row) return null;
  await refuseUnexplainedLook(ctx, row.patientId, row.relation);
  const isOpen = row.state === "QUEUED" || row.state === "NEEDS_PERSON";
  return { row, content: (isOpen ? null : row.kept) ?? contentOf(row.letter, ctx.today) };
}

const lookedAt = (ctx: Context, id: string, patient: string) =>
  ctx.look({ event: "notice", subjectType: "notice", subject: id, patient });

/** A notice as a document, to print or to read: a look at its patient. */
export async function noticeContent(ctx: Context, id: string): Promise<Content | null> {
  const found = await readNotice(ctx, ctx.db, id);
  if (found) lookedAt(ctx, id, found.row.patientId);
  return found && found.content;
}

export async function openNotice(ctx: Context, id: string): Promise<NoticeDetail | null> {
  const detail = await noticeDetail(ctx, ctx.db, id);
  if (detail) lookedAt(ctx, id, detail.patientId);
  return detail;
}

export const documentView = ({ title, address, date, blocks }: Content): DocumentView => ({
  title,
  address: address ?? [],
  date: date ?? null,
  blocks: blocks.map(blockView),
});

function blockView(block: Block): DocumentBlock {
  if (block.kind === "lines") return { kind: "lines", items: block.lines };
  return block.kind === "list" ? { ...block, isNumbered: block.isNumbered ?? false } : { ...block };
}

export const batchColumns = `print_batch.id, print_batch.number, print_batch.letters, print_batch.made_at AS "madeAt", print_batch.printed,
  print_batch.posted_at AS "postedAt", print_batch.version,
  (SELECT staff.name FROM staff WHERE staff.id = print_batch.made_by) AS "madeByName",
  (SELECT staff.name FROM staff WHERE staff.id = print_batch.posted_by) AS "postedByName"`;

/** The batches of letters, the newest first. */
export const printBatches = (ctx: Context, after: string | undefined, first: number): Promise<Page<PrintBatchView>> =>
  readPage(ctx.db, {
    select: batchColumns,
    from: "print_batch",
    where: [],
    values: [],
    order: ["print_batch.id"],
    descending: true,
    after,
    first,
  });

export async function printBatch(database: ReadDatabase, id: string): Promise<PrintBatchView> {
  const batch = await database.one<PrintBatchView>(`SELECT ${batchColumns} FROM print_batch WHERE print_batch.id = $1`, [id]); // prettier-ignore
  if (!batch) throw notFound("batch");
  return batch;
}
