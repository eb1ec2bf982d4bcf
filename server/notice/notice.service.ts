import { v7 as uuid } from "uuid";
import { concernOn } from "../concern/concern.queries.ts";
import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import { record, type Acting } from "../event/event.entity.ts";
import { enqueue } from "../job/enqueue.ts";
import { waysOf } from "./carriers.ts";
import { unsent, type NoticeState } from "./notice.rules.ts";
import { inPrivate, routeOf, type Recipient, type Route } from "./route.rules.ts";
import { jobKey, sendNotice } from "./send.job.ts";
import { safeContact } from "./safe-contact.queries.ts";
import { templateOf, templates, type About, type NoticeTemplate } from "./templates.ts";
import { textWording } from "./text-wording.ts";

/** What queueing needs of a request's context; a job gives the same. */
type At = Acting & Pick<Context, "server" | "practiceId">;

export interface Telling<T extends NoticeTemplate> {
  template: T;
  patientId: string;
  applicationId?: string | null;
  /** A person who acts for the patient; the patient where nobody is named. */
  toPersonId?: string | null;
  /** What it tells of: the id of the event, or a stable word. The same again gives no second notice (BR-NT-03). */
  cause: string;
  about: About<T>;
  /** It tells of a hold or of its end: a person says it to the patient alone, and nothing is sent (BR-CO-01, 04, BR-CL-20). */
  isOfHold?: boolean;
}

export interface QueuedNotice {
  id: string;
  state: NoticeState;
  isNew: boolean;
}

type Recipients = Omit<Recipient, "isPatient"> & { wording: number };

const recipientSql = `
  SELECT patient.written_format AS "writtenFormat", patient.language, patient.interpreter_required AS "interpreterRequired",
         patient.contact_method AS "contactMethod", coalesce(patient.email, '') <> '' AS "hasEmail", coalesce(patient.mobile, '') <> '' AS "hasMobile",
         cardinality(patient.address_lines) > 0 AS "hasAddress",
         coalesce(consent.email, false) AS "consentEmail", coalesce(consent.sms, false) AS "consentSms",
         coalesce(patient.death_status IN ('1', '2'), false) OR (patient.removed_on IS NOT NULL AND $2 <> 'DEDUCTION_CHECK_CALL') AS "isGone",
         ${concernOn("patient.id")} AS "hasConcern", ${safeContact("patient.id")} AS safe,
         coalesce((SELECT max(version) FROM notice_wording WHERE template = $2), 0) AS wording
    FROM patient
    LEFT JOIN LATERAL (SELECT consent_email AS email, consent_sms AS sms FROM application
                        WHERE application.patient_id = patient.id AND entered_in_error_at IS NULL
                        ORDER BY (application.id = $3::uuid) DESC NULLS LAST, received_at DESC LIMIT 1) AS consent ON true
   WHERE patient.id = $1`;

const insertSql = `
  INSERT INTO notice (practice_id, id, patient_id, application_id, event_id, person_id, cause, template, wording, format, channel, state,
                      need, restricted, merge_fields, queued_at, attempts, version, settled_at, settled_how)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 0, 1, CASE WHEN $12 = 'CANCELLED' THEN $16::timestamptz END, CASE WHEN $12 = 'CANCELLED' THEN 'NOT_NEEDED' END)
  ON CONFLICT (practice_id, patient_id, person_id, template, cause) DO NOTHING`;

/**
 * Queues what somebody is to be told, in the transaction of what it tells of: once for one cause (BR-NT-03), by a way
 * and in a format that suit who it is for (BR-NT-02, BR-CO-04), and without a reason that is not for them (BR-NT-01).
 */
export async function queueNotice<T extends NoticeTemplate>(ctx: At, telling: Telling<T>): Promise<QueuedNotice> {
  const { patientId, applicationId = null, toPersonId = null, cause } = telling;
  const found = await ctx.change.one<Recipients>(recipientSql, [patientId, telling.template, applicationId]);
  if (!found) throw notFound("patient");
  const { wording, ...facts } = found;
  const recipient = toPersonId ? ofPerson(facts) : { ...facts, isPatient: true };
  const { template, about } = told(telling, recipient);
  const twin = await existing(ctx, template, telling);
  if (twin) return { ...twin, isNew: false };
  const hasText = textWording[template] !== undefined;
  const route = telling.isOfHold
    ? inPrivate(recipient)
    : routeOf(template, recipient, waysOf(ctx.server.settings), hasText);
  const id = uuid();
  const eventId = noted(ctx, id, template, route, { patientId, applicationId });
  const version = template === telling.template ? wording : await wordingNow(ctx, template);
  const { format, channel, state, need, restricted } = route;
  // prettier-ignore
  await ctx.change.query(insertSql, [ctx.practiceId, id, patientId, applicationId, eventId, toPersonId, cause, template, version,
    format, channel, state, need, restricted, JSON.stringify(about), ctx.now.toISOString()]);
  if (state === "QUEUED" && channel !== "PRINT") enqueue(ctx.change, sendNotice, { noticeId: id }, { key: jobKey(id) });
  return { id, state, isNew: true };
}

/** A reason is for the patient alone, and for nobody while a concern is open (BR-NT-01). */
function told({ template, about }: Telling<NoticeTemplate>, { isPatient, hasConcern }: Recipient) {
  const { withoutReason } = templateOf(template);
  const fields = about as Record<string, unknown>;
  if (!withoutReason || (isPatient && !hasConcern)) return { template, about: fields };
  const instead = withoutReason as NoticeTemplate;
  const known = Object.keys(templates[instead].fields);
  return { template: instead, about: Object.fromEntries(known.map((name) => [name, fields[name]])) };
}

/** Nothing recorded about the patient says how to reach somebody else. */
const ofPerson = (facts: Omit<Recipient, "isPatient">): Recipient => ({
  ...facts,
  isPatient: false,
  hasEmail: false,
  hasMobile: false,
  hasAddress: false,
  safe: null,
});

const existing = (ctx: At, template: NoticeTemplate, { patientId, toPersonId, cause }: Telling<NoticeTemplate>) =>
  ctx.change.one<{ id: string; state: NoticeState }>(
    "SELECT id, state FROM notice WHERE patient_id = $1 AND person_id IS NOT DISTINCT FROM $2 AND template = $3 AND cause = $4",
    [patientId, toPersonId ?? null, template, cause],
  );

const wordingNow = async (ctx: At, template: NoticeTemplate) =>
  (await ctx.change.one<{ version: number }>("SELECT coalesce(max(version), 0) AS version FROM notice_wording WHERE template = $1", [template]))?.version ?? 0; // prettier-ignore

const noted = (
  ctx: At,
  id: string,
  template: NoticeTemplate,
  { format, state, restricted }: Route,
  about: { patientId: string; applicationId: string | null },
) => record(ctx, "noticeQueued", "notice", id, { ...about, restricted, facts: { template, format, state } });

/** What nobody was told yet will not be told: the application was in error or withdrawn, the patient left or died (BR-CL-08, BR-CL-14). */
export async function cancelNotices(
  ctx: At,
  { patientId, applicationId = null }: { patientId: string; applicationId?: string | null },
): Promise<number> {
  const cancelled = await ctx.change.query<{ id: string }>(
    `UPDATE notice SET state = 'CANCELLED', settled_by = $3, settled_at = $4, settled_how = 'NOT_NEEDED', version = version + 1
      WHERE patient_id = $1 AND ($2::uuid IS NULL OR application_id = $2) AND state = ANY ($5) RETURNING id`,
    [patientId, applicationId, ctx.staffId, ctx.now, unsent],
  );
  for (const { id } of cancelled)
    ctx.change.audit({ event: "noticeCancelled", subjectType: "notice", subject: id, patient: patientId });
  return cancelled.length;
}
