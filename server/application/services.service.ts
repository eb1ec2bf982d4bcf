import type { Context } from "../context.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import type { AccessReason } from "../service-access/service-access.rules.ts";
import type { Service } from "../service-access/service.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { isSelfApproval } from "./application.rules.ts";
import { takeStep, type CaseUnderLock, type Seen, type Taken } from "./application.service.ts";
import { restrictedRefusals, type RefusalReason } from "./application.words.ts";
import { visibleFromOf } from "./gates.rules.ts";
import { serviceRefusalProblem, type ServiceRefused } from "./refusal.rules.ts";
import { RequestedService } from "./requested-service.entity.ts";

/** Switches one service on here; somebody then does it in the clinical system (BR-CL-01, 04, 05, 11). Approving one's own check takes a reason (BR-RO-02). */
export const enableService = (ctx: Context, seen: Seen, service: Service, reason: string | null) =>
  takeStep(ctx, "enableService", seen, service, async ({ row, of }) => {
    const { patient } = row;
    const isSelfApproved = isSelfApproval(of.facts, ctx.actor, service);
    if (isSelfApproved && !reason?.trim()) {
      throw badInput({ reason: "You verified the identity yourself. Write why nobody else could authorise this." });
    }
    const access = await lockedAccess(ctx, patient.id);
    changeAccess(ctx, access.get(service), {
      patientId: patient.id,
      service,
      to: "ACTIVE",
      reason: "AUTHORISED",
      visibleFrom: visibleFromOf(of.facts, service),
      applicationId: seen.id,
    });
    return decided(
      ctx,
      seen,
      of,
      service,
      { outcome: "ENABLED" },
      isSelfApproved ? { selfApproved: reason?.trim() } : {},
    );
  });

/** The register tells a restricted reason to who may know it and nothing of it to others (BR-CL-20). */
const refusedBecause: Partial<Record<RefusalReason, AccessReason>> = {
  COERCION_CONCERN: "COERCION",
  SAFEGUARDING: "SAFEGUARDING",
};

/** Refuses one service, after the talk with the patient (BR-REG-06, 11, BR-CL-10). */
export const refuseService = (ctx: Context, seen: Seen, service: Service, given: ServiceRefused) =>
  takeStep(ctx, "refuseService", seen, service, async ({ row, of }) => {
    const why = serviceRefusalProblem(given, ctx.actor, ctx.today);
    if (why) throw ruleBroken(why.words, why.rule);
    const access = await lockedAccess(ctx, row.patient.id);
    changeAccess(ctx, access.get(service), {
      patientId: row.patient.id,
      service,
      to: "REFUSED",
      reason: refusedBecause[given.reason] ?? "PRACTICE_REFUSED",
      applicationId: seen.id,
    });
    const restricted = restrictedRefusals.includes(given.reason);
    const taken = decided(ctx, seen, of, service, {
      outcome: "REFUSED",
      refusalReason: given.reason,
      refusalText: given.reasonText?.trim() || null,
      discussedOn: given.discussedOn ?? null,
      discussedHow: given.discussedHow ?? null,
      discussedBy: given.discussedOn ? ctx.staffId : null,
      notDiscussedReason: given.notDiscussedReason?.trim() || null,
      alternative: given.alternative.trim(),
      reviewOn: given.reviewOn,
    });
    return { ...taken, happening: { ...taken.happening, restricted } };
  });

/** When the review should be done; the patient is told each time it is set or moved (BR-REG-05). */
export const setExpectedDate = (ctx: Context, seen: Seen, service: Service, expectedOn: string) =>
  takeStep(ctx, "setExpectedDate", seen, service, async ({ row }) => {
    if (expectedOn <= ctx.today) throw badInput({ expectedOn: "The expected day must be in the future." });
    if (row.requested.find((each) => each.service === service)?.expectedOn === expectedOn)
      throw badInput({ expectedOn: "The patient was told this day already." });
    ctx.change.beforeCommit(
      ctx.change.update(RequestedService, { applicationId: seen.id, service, outcome: null }, { expectedOn }),
    );
    await queueNotice(ctx, {
      template: "DELAY",
      patientId: row.patient.id,
      applicationId: seen.id,
      cause: `${seen.id}:${service}:${expectedOn}:${row.application.version}`,
      about: { service, expectedOn },
    });
    return { happening: { facts: { service, expectedOn } } };
  });

function decided(
  ctx: Context,
  seen: Seen,
  { facts }: CaseUnderLock["of"],
  service: Service,
  answer: Partial<RequestedService> & Pick<RequestedService, "outcome">,
  more: Record<string, unknown> = {},
): Taken {
  ctx.change.beforeCommit(
    ctx.change.update(
      RequestedService,
      { applicationId: seen.id, service, outcome: null },
      { ...answer, decidedBy: ctx.staffId, decidedAt: ctx.now.toISOString() },
    ),
  );
  const requested = facts.requested.map((each) =>
    each.service === service ? { ...each, outcome: answer.outcome } : each,
  );
  return { facts: { requested }, happening: { facts: { service, ...more } } };
}
