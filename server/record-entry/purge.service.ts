import type { Context } from "../context.ts";
import { policyOf, type StoredPolicy } from "../practice/policy.ts";

/** A change under way, by a person or by a job. */
type At = Pick<Context, "change" | "now">;

export interface Purged {
  patients: number;
  entries: number;
}

/** How long the text of a record waits for a review that nobody opens. */
const unreviewedDays = 90;

/**
 * Whose text nobody needs any more: no review of them is open, and the last was signed off, or the last record came in,
 * longer ago than the practice keeps text (BR-CL-52). $1 the last instant to be kept, $2 the same where there was no review.
 */
const due = `
  SELECT e.patient_id AS id FROM record_entry e WHERE e.body IS NOT NULL
   GROUP BY e.patient_id
  HAVING NOT EXISTS (SELECT FROM redaction_review v WHERE v.patient_id = e.patient_id AND v.state NOT IN ('SIGNED_OFF', 'CANCELLED'))
     AND coalesce((SELECT max(v.signed_off_at) < $1::timestamptz FROM redaction_review v WHERE v.patient_id = e.patient_id AND v.state = 'SIGNED_OFF'),
                  (SELECT max(i.at) < $2::timestamptz FROM record_import i WHERE i.patient_id = e.patient_id))
     AND (SELECT max(i.at) < $1::timestamptz FROM record_import i WHERE i.patient_id = e.patient_id)
   ORDER BY e.patient_id LIMIT 200`;

/** Takes clinical text away where its time is over; identities, hashes and decisions stay. Run as often as one likes. */
export async function purgeRecordText(ctx: At): Promise<Purged> {
  const [practice] = await ctx.change.query<{ policy: StoredPolicy }>("SELECT policy FROM practice");
  const days = (count: number) => new Date(ctx.now.getTime() - count * 86_400_000);
  const keep = policyOf(practice?.policy ?? {}).recordTextDays;
  const patients = await ctx.change.query<{ id: string }>(due, [days(keep), days(Math.max(keep, unreviewedDays))]);
  let entries = 0;
  for (const { id } of patients) entries += await purgePatient(ctx, id);
  return { patients: patients.length, entries };
}

async function purgePatient(ctx: At, patientId: string): Promise<number> {
  await ctx.change.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`record ${patientId}`]);
  const taken = await ctx.change.query(
    "UPDATE record_entry SET body = NULL, source = NULL WHERE patient_id = $1 AND body IS NOT NULL RETURNING true",
    [patientId],
  );
  await ctx.change.query(
    "UPDATE record_import SET support = NULL, purged_at = $2 WHERE patient_id = $1 AND purged_at IS NULL",
    [patientId, ctx.now],
  );
  ctx.change.audit({
    event: "purgeRecordText",
    subjectType: "patient",
    subject: patientId,
    patient: patientId,
    facts: { entries: taken.length },
  });
  return taken.length;
}
