import type { Context } from "../context.ts";
import { cutReview, type OpenAt } from "./opening.service.ts";
import { reviewToOpen, type KnownReview, type Waiting } from "./waiting.rules.ts";

const sql = `
  SELECT json_build_object(
    'lastRecordOn', (SELECT (max(at) AT TIME ZONE 'Europe/London')::date FROM record_import WHERE record_import.patient_id = $1),
    'reviews', (SELECT coalesce(json_agg(r), '[]') FROM (
      SELECT purpose, state, services, from_on AS "fromOn", until_on AS "untilOn", application_id AS "applicationId"
        FROM redaction_review WHERE redaction_review.patient_id = $1) AS r)) AS row`;

interface Known {
  lastRecordOn: string | null;
  reviews: KnownReview[];
}

/** Opens the review that services of an application wait for, in the change by which they came to wait (BR-REG-04, BR-CL-53). */
export async function openWhatWaits(
  ctx: OpenAt,
  application: { id: string; patientId: string; receivedOn: string },
  waiting: readonly Waiting[],
): Promise<void> {
  if (waiting.length === 0) return;
  const { id: applicationId, patientId } = application;
  const known = (await ctx.change.one<{ row: Known }>(sql, [patientId]))?.row as Known;
  const found = reviewToOpen(waiting, application, known.reviews, known.lastRecordOn);
  if (!found) return;
  const rest = { untilOn: null, applicationId, personId: null, senderSupplier: null, interaction: null, dueOn: null };
  await cutReview(ctx, { ...rest, ...found, patientId }, known.lastRecordOn as string);
}

/** A patient who moved here brought a record: it is reviewed before anything historic is shown (BR-RD-10). */
export async function openTransferIn(
  ctx: Context,
  patientId: string,
  { senderSupplier, interaction }: Pick<Parameters<typeof cutReview>[1], "senderSupplier" | "interaction">,
): Promise<void> {
  if (!senderSupplier) return;
  const { reviews } = (await ctx.change.one<{ row: Known }>(sql, [patientId]))?.row as Known;
  if (reviews.some(({ purpose }) => purpose === "TRANSFER_IN")) return;
  const opened = { purpose: "TRANSFER_IN", services: ["FULL_HISTORIC_RECORD"], fromOn: null, untilOn: null } as const;
  await cutReview(
    ctx,
    { ...opened, services: [...opened.services], patientId, senderSupplier, interaction, applicationId: null, personId: null, dueOn: null }, // prettier-ignore
    ctx.today,
  );
}
