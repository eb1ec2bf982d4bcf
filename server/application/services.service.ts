import type { Context } from "../context.ts";
import { enterInRecord } from "../clinical-system/enter.service.ts";
import { declinedSince } from "../clinical-system/standing-code.rules.ts";
import { badInput } from "../errors.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import { isRecord, type Service } from "../service-access/service.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { isSelfApproval } from "./application.rules.ts";
import { takeStep, type Seen } from "./application.service.ts";
import { decided } from "./deciding.service.ts";
import { visibleFromOf, type Facts } from "./gates.rules.ts";
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
    const wanted = row.requested.find((each) => each.service === service);
    if (wanted?.expectedOn) await tellReady(ctx, patient.id, seen.id, service);
    if (isRecord(service)) endDecline(ctx, patient.id, seen.id, of.facts.codes);
    return decided(
      ctx,
      seen,
      of,
      service,
      { outcome: "ENABLED", ...noProposal },
      isSelfApproved ? { selfApproved: reason?.trim() } : {},
    );
  });

/** Who was told that a review delays it is told when it is there (domain.md 1, step 8). */
const tellReady = (ctx: Context, patientId: string, applicationId: string, service: Service) =>
  queueNotice(ctx, {
    ...{ template: "READY", patientId, applicationId, cause: `${applicationId}:${service}` },
    about: { services: [service] },
  });

/** The patient asked themselves and has the record now: their earlier decline stands no more, here or in the record (BR-REG-01, BR-CL-22). */
function endDecline(ctx: Context, patientId: string, applicationId: string, codes: Facts["codes"]) {
  if (!declinedSince(codes)) return;
  ctx.change.beforeCommit(
    ctx.change.query(
      "UPDATE record_code SET superseded_at = $2, superseded_by = $3 WHERE patient_id = $1 AND code = 'DECLINED' AND superseded_at IS NULL",
      [patientId, ctx.now, applicationId],
    ),
  );
  enterInRecord(ctx, { patientId, applicationId, entry: "DECLINE_ENDED" });
}

const noProposal = { proposedAt: null, refusalReason: null, refusalText: null, alternative: null, reviewOn: null };

/** When the review should be done; the patient is told each time it is set or moved (BR-REG-05). */
export const setExpectedDate = (ctx: Context, seen: Seen, service: Service, expectedOn: string) =>
  takeStep(ctx, "setExpectedDate", seen, service, async ({ row, of }) => {
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
    const requested = of.facts.requested.map((each) => (each.service === service ? { ...each, expectedOn } : each));
    return { facts: { requested }, happening: { facts: { service, expectedOn } } };
  });
