import { enterInRecord } from "../clinical-system/enter.service.ts";
import type { Context } from "../context.ts";
import { ruleBroken } from "../errors.ts";
import { queueNotice } from "../notice/notice.service.ts";
import type { AccessReason } from "../service-access/service-access.rules.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import type { Service } from "../service-access/service.ts";
import { takeStep, type Seen, type Taken } from "./application.service.ts";
import { restrictedRefusals, type RefusalReason } from "./application.words.ts";
import { decided } from "./deciding.service.ts";
import { proposalProblem, serviceRefusalProblem, type RefusalProposed, type ServiceRefused } from "./refusal.rules.ts";
import { RequestedService } from "./requested-service.entity.ts";

const refusing = ({ actor, today }: Context, { isKeptFrom }: { isKeptFrom: boolean }) => ({ actor, today, isKeptFrom });

/** A refusal that is decided and not yet talked over: the case cannot close before the talk (BR-REG-06). */
export const proposeRefusal = (ctx: Context, seen: Seen, service: Service, given: RefusalProposed) =>
  takeStep(ctx, "proposeRefusal", seen, service, ({ of }): Taken => {
    const why = proposalProblem(given, refusing(ctx, of.facts));
    if (why) throw ruleBroken(why.words, why.rule);
    const proposedAt = ctx.now.toISOString();
    const { reason, reasonText, alternative, reviewOn } = given;
    const proposed = { refusalReason: reason, refusalText: reasonText?.trim() || null, alternative: alternative.trim(), reviewOn }; // prettier-ignore
    ctx.change.beforeCommit(
      ctx.change.update(
        RequestedService,
        { applicationId: seen.id, service, outcome: null },
        { ...proposed, proposedAt, decidedBy: ctx.staffId },
      ),
    );
    const requested = of.facts.requested.map((each) => (each.service === service ? { ...each, proposedAt } : each));
    return { facts: { requested }, happening: { restricted: restrictedRefusals.includes(reason), facts: { service } } };
  });

/** The register tells a restricted reason to who may know it and nothing of it to others (BR-CL-20). */
const refusedBecause: Partial<Record<RefusalReason, AccessReason>> = {
  COERCION_CONCERN: "COERCION",
  SAFEGUARDING: "SAFEGUARDING",
};

/** What the letter says: what is refused and the way besides, never the reason (BR-NT-01, BR-REG-11). */
const tellRefused = (
  ctx: Context,
  patientId: string,
  applicationId: string,
  service: Service,
  otherWay: string,
  isOfHold: boolean,
) =>
  queueNotice(ctx, {
    ...{ template: "REFUSED", patientId, applicationId, cause: `${applicationId}:${service}` },
    about: { services: [service], otherWay },
    isOfHold,
  });

/** Refuses one service, after the talk with the patient (BR-REG-06, 11, BR-CL-10). */
export const refuseService = (ctx: Context, seen: Seen, service: Service, given: ServiceRefused) =>
  takeStep(ctx, "refuseService", seen, service, async ({ row, of }) => {
    const why = serviceRefusalProblem(given, refusing(ctx, of.facts));
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
      proposedAt: null,
      refusalReason: given.reason,
      refusalText: given.reasonText?.trim() || null,
      discussedOn: given.discussedOn ?? null,
      discussedHow: given.discussedHow ?? null,
      discussedBy: given.discussedOn ? ctx.staffId : null,
      notDiscussedReason: given.notDiscussedReason?.trim() || null,
      alternative: given.alternative.trim(),
      reviewOn: given.reviewOn,
    });
    enterInRecord(ctx, { patientId: row.patient.id, applicationId: seen.id, entry: "REFUSED", service });
    await tellRefused(ctx, row.patient.id, seen.id, service, given.alternative.trim(), restricted);
    return { ...taken, happening: { ...taken.happening, restricted } };
  });
