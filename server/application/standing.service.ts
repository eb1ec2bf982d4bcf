import type { Context } from "../context.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { openWhatWaits } from "../redaction/waiting.service.ts";
import type { Service } from "../service-access/service.ts";
import { addDays } from "../time.ts";
import { Application } from "./application.entity.ts";
import { isClosed, standing, undecided } from "./application.rules.ts";
import { caseOf, readCase, type CaseRow } from "./case.queries.ts";
import { unmetGates, type Facts } from "./gates.rules.ts";
import { pendingOf, queueOf, type Pending } from "./pending.rules.ts";
import type { PendingReason } from "./pending.words.ts";
import { RequestedService } from "./requested-service.entity.ts";

/** A change under way, by a person or by a job. */
type At = Parameters<typeof queueNotice>[0] & Pick<Context, "today">;

/** Where an application stands after a step of its own and why it waits, from its facts; what newly waits for a redaction review has it opened, and a patient whom a review now delays is told when to expect it (BR-REG-05, BR-PD-02). */
export async function derived(ctx: At, row: CaseRow, before: Facts): Promise<Partial<Application>> {
  const facts = await tellOfDelay(ctx, row, before);
  const newly = onlyReviewMissing(facts).filter(({ service }) => !waited(row.application, service));
  await openWhatWaits(ctx, row.application, newly);
  return standingOf(ctx, row, facts);
}

function standingOf(ctx: At, row: CaseRow, facts: Facts): Partial<Application> {
  const { application } = row;
  const state = standing(facts);
  const at = ctx.now.toISOString();
  const pending = isClosed(state) ? [] : pendingOf(facts, application.pending, at);
  return {
    state,
    onHold: facts.hasConcern,
    closedAt: isClosed(state) ? (application.closedAt ?? at) : null,
    pending,
    pendingSince: pending[0]?.since ?? null,
    queue: isClosed(state) ? null : queueOf(pending),
    // A hold that begins or ends leaves no trace in since when a case stands, or whose it is (BR-CL-20).
    ...(state === application.state || facts.hasConcern !== application.onHold
      ? {}
      : { stateSince: at, ownerId: null }),
  };
}

const beside: readonly PendingReason[] = ["AWAITING_RECORD_REVIEW", "AWAITING_NEW_DATE"];

/** Whether a service waited for its redaction review alone before this change, so that its review was opened then. */
const waited = ({ onHold, pending = [] }: Pick<Application, "onHold" | "pending">, service: Service) =>
  !onHold &&
  pending.some(({ reason, services }) => reason === "AWAITING_RECORD_REVIEW" && services.includes(service)) &&
  pending.every(({ reason, services }) => beside.includes(reason) || !services.includes(service));

/** Services whose next gate is a redaction review. */
const onlyReviewMissing = (facts: Facts) =>
  isClosed(standing(facts))
    ? []
    : undecided(facts).filter(({ service }) => unmetGates(facts, service, true)[0]?.gate === "REVIEW");

/** Where the patient's open applications stand after something else about the patient changed, such as a concern; written in the same change. */
export async function restatePatient(ctx: At, patientId: string): Promise<void> {
  for (const { id, version } of await ctx.change.lockedWhere(Application, { patientId, closedAt: null })) {
    const row = await readCase(ctx.change, id);
    if (!row) continue;
    const facts = await tellOfDelay(ctx, row, caseOf(row, ctx.today).facts);
    // What changed may be the record itself, which just came in: whatever waits for a review is looked at.
    await openWhatWaits(ctx, row.application, onlyReviewMissing(facts));
    const next = standingOf(ctx, row, facts);
    // What stands as it stood is not written: whoever has the case open need not look again.
    if (isSame(row.application, next)) continue;
    ctx.change.updateBeforeCommit(Application, { id, version }, next);
  }
}

/** The same for all whom a list told something of: who has nothing open costs nothing. Their rows are locked already. */
export async function restatePatients(ctx: At, patientIds: readonly string[]): Promise<void> {
  const open = await ctx.change.query<{ patientId: string }>(
    `SELECT patient_id AS "patientId" FROM application WHERE patient_id = ANY ($1) AND closed_at IS NULL ORDER BY patient_id`,
    [patientIds],
  );
  for (const { patientId } of open) await restatePatient(ctx, patientId);
}

const told = (pending: readonly Pending[] = []) =>
  pending.map(({ reason, since, services }) => [reason, since, ...services].join()).join(";");

const isSame = (before: Application, next: Partial<Application>) =>
  before.state === next.state &&
  before.onHold === next.onHold &&
  before.queue === next.queue &&
  told(before.pending) === told(next.pending);

/** Services that wait for a review, of which the patient was told no day yet. */
export const delayedServices = (facts: Facts) =>
  undecided(facts).filter(({ service, expectedOn: told }) => {
    const [first] = told === null ? unmetGates(facts, service, true) : [];
    return first?.gate === "REVIEW" || first?.gate === "ENHANCED_REVIEW";
  });

/** The day is the policy's where nobody set one, and is told each time it is set (BR-REG-05). */
async function tellOfDelay(ctx: At, { application, patient }: CaseRow, facts: Facts): Promise<Facts> {
  const expectedOn = addDays(ctx.today, facts.policy.reviewDays);
  const delayed = delayedServices(facts);
  for (const { service } of delayed) {
    ctx.change.beforeCommit(
      ctx.change.update(RequestedService, { applicationId: application.id, service, outcome: null }, { expectedOn }),
    );
    const notice = { template: "DELAY", patientId: patient.id, applicationId: application.id } as const;
    await queueNotice(ctx, { ...notice, cause: `${application.id}:${service}:${expectedOn}`, about: { service, expectedOn } }); // prettier-ignore
  }
  const isDelayed = (service: string) => delayed.some((each) => each.service === service);
  return {
    ...facts,
    requested: facts.requested.map((each) => (isDelayed(each.service) ? { ...each, expectedOn } : each)),
  };
}
