import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { badInput, conflict, notFound } from "../errors.ts";
import { unnamed } from "../information/information.rules.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { examplesOf } from "./examples.ts";
import { letterContent } from "./letter.ts";
import { letterSql } from "./letter.queries.ts";
import type { LetterRow } from "./letter-row.ts";
import { wordingProblems } from "./merge.rules.ts";
import { documentView, keptBack } from "./outbox.queries.ts";
import type { DocumentView } from "./outbox.type.ts";
import { commonFields, templateNames, templateOf, templates, type FieldKind, type NoticeTemplate } from "./templates.ts"; // prettier-ignore
import { textWording } from "./text-wording.ts";
import { NoticeWording } from "./wording.entity.ts";
import type { TemplateField, TemplateRow, TemplateView, WordingVersion } from "./wording.type.ts";
import { ownWording, type Wording } from "./wording.ts";

const versionsSql = `SELECT template, version, subject, body, reason, written_at AS "writtenAt",
    (SELECT staff.name FROM staff WHERE staff.id = notice_wording.written_by) AS "writtenByName"
   FROM notice_wording`;

const ours = (template: NoticeTemplate): WordingVersion => ({
  version: 0,
  ...ownWording[template],
  reason: null,
  writtenByName: null,
  writtenAt: null,
});

/** Every template with the words that stand now. */
export async function noticeTemplates(database: ReadDatabase): Promise<TemplateRow[]> {
  const own = await database.query<WordingVersion & { template: NoticeTemplate }>(
    `${versionsSql} WHERE version = (SELECT max(other.version) FROM notice_wording AS other WHERE other.template = notice_wording.template)`,
  );
  return templateNames.map((template) => {
    const { subject, version, writtenAt } = own.find((each) => each.template === template) ?? ours(template);
    return { template, title: templateOf(template).title, subject, version, writtenAt };
  });
}

export async function noticeTemplate(database: ReadDatabase, template: NoticeTemplate): Promise<TemplateView> {
  const own = await database.query<WordingVersion>(`${versionsSql} WHERE template = $1 ORDER BY version DESC`, [
    template,
  ]);
  const versions = [...own, ours(template)];
  const { title, isCall = false } = templateOf(template);
  return {
    template,
    title,
    isCall,
    text: textWording[template] ?? null,
    fields: fieldsSaid(template),
    now: versions[0] as WordingVersion,
    versions,
  };
}

const kindSaid: Record<FieldKind, string> = {
  DATE: "a date, such as 24 December 2026",
  SERVICE: "a service",
  SERVICES: "one service or several",
  NAME: "a name",
  TEXT: "a sentence written for this patient",
  REASON: "the reason, told to the patient alone",
};

const fieldsSaid = (template: NoticeTemplate): TemplateField[] => {
  const kinds: Readonly<Record<string, FieldKind>> = templates[template].fields;
  const own = Object.entries(kinds).map(([name, kind]) => ({ name, what: kindSaid[kind] }));
  return [...own, ...Object.entries(commonFields).map(([name, what]) => ({ name, what }))];
};

function refuseWrong(template: NoticeTemplate, wording: Wording) {
  const problems = wordingProblems(template, wording);
  if (Object.keys(problems).length > 0) throw badInput(problems);
}

/** Keeps a practice's own words as the next version; notices that are queued keep the version they were queued with. */
export async function writeNoticeWording(
  ctx: Context,
  template: NoticeTemplate,
  seen: number,
  given: Wording,
  reason: string,
): Promise<TemplateView> {
  if (reason.trim().length < 5) throw badInput({ reason: "Write why the words change." });
  const wording = { subject: given.subject.trim(), body: given.body.replaceAll("\r\n", "\n").trim() };
  refuseWrong(template, wording);
  await ctx.change.query("SELECT FROM practice FOR NO KEY UPDATE");
  const { now } = await noticeTemplate(ctx.change, template);
  if (now.version !== seen) throw conflict();
  if (now.subject === wording.subject && now.body === wording.body) throw badInput({ body: "Nothing was changed." });
  const version = now.version + 1;
  await ctx.change.insert(NoticeWording, { template, version, ...wording, reason: reason.trim(), writtenBy: ctx.actor.id, writtenAt: ctx.now.toISOString() }); // prettier-ignore
  ctx.change.audit({ event: "writeNoticeWording", facts: { template, version } });
  return noticeTemplate(ctx.change, template);
}

/** Words as they would read: with a real notice's case, which is a look at its patient, or with an example. */
export async function previewNotice(
  ctx: Context,
  template: NoticeTemplate,
  wording: Wording,
  noticeId: string | undefined,
): Promise<DocumentView> {
  refuseWrong(template, wording);
  const row = noticeId ? await realCase(ctx, template, noticeId) : await exampleCase(ctx, template);
  return documentView(letterContent(row, ctx.today, wording));
}

async function realCase(ctx: Context, template: NoticeTemplate, id: string): Promise<LetterRow> {
  const row = await ctx.db.one<LetterRow & { relation: string | null }>(
    `SELECT letter.*, (SELECT relation FROM declared_relative r WHERE r.patient_id = letter."patientId" AND r.staff_id = $2) AS relation
       FROM (${letterSql(`notice.id = $1 AND NOT ${keptBack(ctx)}`)}) AS letter`,
    [id, ctx.staffId],
  );
  if (row?.template !== template) throw notFound("notice");
  await refuseUnexplainedLook(ctx, row.patientId, row.relation);
  ctx.look({ event: "previewNotice", subjectType: "notice", subject: id, patient: row.patientId });
  return row;
}

async function exampleCase(ctx: Context, template: NoticeTemplate): Promise<LetterRow> {
  const said = await ctx.db.one<{ name: string; contents: LetterRow["information"] }>(
    "SELECT practice.name, (SELECT contents FROM practice_information ORDER BY version DESC LIMIT 1) AS contents FROM practice",
  );
  return {
    ...examplesOf(template, ctx.today),
    practiceName: said?.name ?? "",
    information: said?.contents ?? unnamed(),
  };
}
