import { v7 as uuid } from "uuid";
import { Application } from "../application/application.entity.ts";
import type { Context } from "../context.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { record, type Acting } from "../event/event.entity.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { Patient } from "../patient/patient.entity.ts";
import type { Supplier } from "../practice/practice.entity.ts";
import type { TransferInteraction } from "../record-entry/record-entry.words.ts";
import type { Service } from "../service-access/service.ts";
import { addDays } from "../time.ts";
import { askAgainAfterCarer, cutWhole, recount } from "./cutting.queries.ts";
import { RedactionReview } from "./redaction-review.entity.ts";
import type { ReviewPurpose } from "./redaction.words.ts";
import { reviewAfter } from "./review.queries.ts";
import { openRefusal } from "./review.rules.ts";

export interface OpenReview {
  patientId: string;
  purpose: ReviewPurpose;
  services: Service[];
  fromOn?: string | null;
  untilOn?: string | null;
  applicationId?: string | null;
  personId?: string | null;
  senderSupplier?: Supplier | null;
  interaction?: TransferInteraction | null;
  dueOn?: string | null;
  expectedOn?: string | null;
}

interface PatientFacts {
  isRelated: boolean;
  lastRecordOn: string | null;
  senderSupplier: Supplier | null;
  interaction: TransferInteraction | null;
  openPurposes: ReviewPurpose[];
}

const reviewDays = 28;

/** Opens a review over what has come in, cut into tasks; nothing of it is visible until it is signed off (BR-RD-10, BR-CL-50). */
export async function openRedactionReview(ctx: Context, given: OpenReview) {
  const patient = await ctx.change.locked(Patient, given.patientId, "patient");
  const known = await patientFacts(ctx, patient.id);
  const opened = completed(given, known);
  const why = openRefusal(opened, known, ctx.today);
  if (why) throw ruleBroken(why.words, why.rule);
  await refuseOtherApplication(ctx, opened.applicationId, patient.id);
  if (opened.expectedOn && opened.expectedOn <= ctx.today)
    throw badInput({ expectedOn: "The day the patient may expect it must be in the future." });

  const { expectedOn, ...columns } = opened;
  const id = await cutReview(ctx, columns, known.lastRecordOn as string);
  const { applicationId, services } = opened;
  const [service] = services;
  if (applicationId && expectedOn && service) {
    const notice = { template: "DELAY", patientId: patient.id, applicationId } as const;
    await queueNotice(ctx, { ...notice, cause: `${applicationId}:${service}:${expectedOn}`, about: { service, expectedOn } }); // prettier-ignore
  }
  return reviewAfter(ctx, id);
}

/** A change by a person or by a job. */
export type OpenAt = Acting & Pick<Context, "today">;

/** The review with its tasks; it ends on the day of the last record. Answers its id. */
export async function cutReview(
  ctx: OpenAt,
  { untilOn: until, ...columns }: Omit<ReturnType<typeof completed>, "expectedOn">,
  last: string,
): Promise<string> {
  const id = uuid();
  const review = await ctx.change.insert(RedactionReview, {
    ...columns,
    ...nothingYet,
    id,
    untilOn: until && until < last ? until : last,
    openedBy: ctx.staffId,
    openedAt: ctx.now.toISOString(),
    dueOn: columns.dueOn ?? addDays(ctx.today, reviewDays),
  });
  if ((await cutWhole(ctx.change, review)) === 0)
    await ctx.change.update(RedactionReview, { id }, { state: "SUBMITTED", submittedAt: ctx.now.toISOString() });
  const asked = ownAccess.includes(review.purpose) ? await askAgainAfterCarer(ctx.change, review) : [];
  await recount(ctx.change, [id, ...asked.map(({ reviewId }) => reviewId)]);
  const { patientId, applicationId, purpose, services, fromOn, untilOn } = review;
  record(ctx, "openRedactionReview", "redactionReview", id, {
    patientId,
    applicationId,
    facts: { purpose, services, fromOn, untilOn },
  });
  return id;
}

/** What a patient asks for to see the record themselves. */
const ownAccess: readonly ReviewPurpose[] = ["HISTORIC_ACCESS", "CODED_RECORD"];

const nothingYet = {
  state: "OPEN",
  submittedAt: null,
  sentBackBy: null,
  sentBackAt: null,
  sentBackReason: null,
  signedOffBy: null,
  signedOffAt: null,
  signOffReason: null,
  reopenedAt: null,
  cancelledReason: null,
  markedBy: null,
  markedAt: null,
  markBy: null,
  safety: null,
  version: 1,
} as const;

/** In a transfer-in, where the record came from is known from the record itself unless somebody says otherwise. */
function completed(given: OpenReview, known: PatientFacts) {
  const isTransfer = given.purpose === "TRANSFER_IN";
  return {
    patientId: given.patientId,
    purpose: given.purpose,
    services: [...new Set(given.services)],
    fromOn: given.fromOn ?? null,
    untilOn: given.untilOn ?? null,
    applicationId: given.applicationId ?? null,
    personId: given.personId ?? null,
    senderSupplier: isTransfer ? (given.senderSupplier ?? known.senderSupplier) : null,
    interaction: isTransfer ? (given.interaction ?? known.interaction) : null,
    dueOn: given.dueOn ?? null,
    expectedOn: given.expectedOn ?? null,
  };
}

async function patientFacts(ctx: Context, patientId: string): Promise<PatientFacts> {
  const row = await ctx.change.one<{ row: PatientFacts }>(
    `SELECT json_build_object(
       'isRelated', EXISTS (SELECT FROM declared_relative r WHERE r.patient_id = $1 AND r.staff_id = $2),
       'lastRecordOn', (last.at AT TIME ZONE 'Europe/London')::date, 'senderSupplier', last.sender_supplier, 'interaction', last.interaction,
       'openPurposes', ARRAY(SELECT purpose FROM redaction_review v WHERE v.patient_id = $1 AND v.state NOT IN ('SIGNED_OFF', 'CANCELLED'))) AS row
       FROM (SELECT 1) AS one LEFT JOIN LATERAL (
         SELECT at, sender_supplier, interaction FROM record_import WHERE record_import.patient_id = $1 ORDER BY at DESC LIMIT 1) AS last ON true`,
    [patientId, ctx.staffId],
  );
  return row?.row as PatientFacts;
}

async function refuseOtherApplication(ctx: Context, applicationId: string | null, patientId: string) {
  if (!applicationId) return;
  const [application] = await ctx.change.byIds(Application, [applicationId]);
  if (application?.patientId !== patientId)
    throw badInput({ applicationId: "This application is not this patient's." });
  if (application.closedAt) throw ruleBroken("This application is closed.");
}
