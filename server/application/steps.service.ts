import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { Credential, type CredentialChannel } from "../credential/credential.entity.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import type { Service } from "../service-access/service.ts";
import { addDays } from "../time.ts";
import { queueDelayNotice } from "../notice/notice.service.ts";
import type { DocumentsInput, QuestionsInput, VouchInput } from "../verification/verification.input.ts";
import { recordVerification } from "../verification/verification.service.ts";
import { isSelfApproval } from "./application.rules.ts";
import { takeStep, type CaseUnderLock, type Seen, type Taken } from "./application.service.ts";
import { declarations, type Declaration, type InformationFormat } from "./application.words.ts";
import { checkRefusal, isRestricted, type CheckFound } from "./check.rules.ts";
import { RegistrationCheck } from "./check.entity.ts";
import type { Facts } from "./gates.rules.ts";
import { serviceRefusalProblem, type ServiceRefused } from "./refusal.rules.ts";
import { RequestedService } from "./requested-service.entity.ts";

/** The declarations that were missing; the application is complete when all five are made (BR-REG-02). */
export const completeDeclarations = (ctx: Context, seen: Seen, made: readonly Declaration[], signedOn: string) =>
  takeStep(ctx, "completeDeclarations", seen, undefined, async ({ row }) => {
    if (signedOn > ctx.today) throw badInput({ signedOn: "The signature cannot be in the future." });
    const all = declarations.filter((each) => made.includes(each) || row.application.declarations.includes(each));
    if (all.length === declarations.length) await requestedBecomePending(ctx, row);
    return { changes: { declarations: all, signedOn } };
  });

/** The responsibilities explained and understood, in place of a form (BR-CL-06). */
export const recordResponsibilities = (ctx: Context, seen: Seen, format: InformationFormat) =>
  takeStep(ctx, "recordResponsibilities", seen, undefined, async ({ row }) => {
    await requestedBecomePending(ctx, row);
    return {
      changes: {
        responsibilitiesFormat: format,
        responsibilitiesBy: ctx.staffId,
        responsibilitiesAt: ctx.now.toISOString(),
      },
    };
  });

async function requestedBecomePending(ctx: Context, { patient, application, requested }: CaseUnderLock["row"]) {
  const access = await lockedAccess(ctx, patient.id);
  for (const { service, outcome, visibleFrom } of requested) {
    const now = access.get(service);
    if (outcome || now?.state !== "REQUESTED") continue;
    changeAccess(ctx, now, {
      patientId: patient.id,
      service,
      to: "PENDING",
      reason: "APPLICATION",
      visibleFrom,
      applicationId: application.id,
    });
  }
}

type Verified =
  | ({ method: "DOCUMENTS" } & DocumentsInput)
  | ({ method: "VOUCH_PERSONAL" } & VouchInput)
  | ({ method: "QUESTIONS" } & QuestionsInput);
const verifySteps = {
  DOCUMENTS: "verifyByDocuments",
  VOUCH_PERSONAL: "vouchForPatient",
  QUESTIONS: "verifyByRecordQuestions",
} as const;

/** Who the patient is, by documents, by vouching or by questions from the record (BR-ID-01 to 13). */
export const verifyIdentity = (ctx: Context, seen: Seen, given: Verified) =>
  takeStep(ctx, verifySteps[given.method], seen, undefined, async ({ row, of }) => {
    const { id, method } = await recordVerification(ctx, { patientId: row.patient.id }, given, seen.id);
    const identity = [{ method, verifiedBy: ctx.actor.id, verifiedAt: ctx.now.toISOString() }, ...of.facts.identity];
    return {
      facts: { identity },
      changes: { idNotPossibleUntil: null },
      happening: { facts: { method, verification: id } },
    };
  });

/** Nobody can vouch and there are no documents: looked at again on a day, never a refusal (BR-ID-12). */
export const recordIdentityNotPossible = (ctx: Context, seen: Seen, reviewOn: string) =>
  takeStep(ctx, "recordIdentityNotPossible", seen, undefined, ({ row: { application } }) => {
    if (reviewOn <= ctx.today) throw badInput({ reviewOn: "The day to look again must be in the future." });
    // The month of a subject access request is the law's, not ours to move (BR-CL-09).
    const isFixed = application.historicIsAccessRequest && application.dueOn < reviewOn;
    const dueOn = isFixed ? application.dueOn : reviewOn;
    return { changes: { idNotPossibleUntil: reviewOn, dueOn }, happening: { facts: { reviewOn } } };
  });

/** What a registration check found; a coercion concern becomes a hold that does not show (BR-CO-01, 02, BR-CL-20). */
export const recordCheck = (ctx: Context, seen: Seen, found: CheckFound) =>
  takeStep(ctx, "recordCheck", seen, undefined, ({ row, of }): Taken => {
    const why = checkRefusal(found, of.facts, ctx.actor);
    if (why) throw ruleBroken(why.words, why.rule);
    const restricted = isRestricted(found, of.facts);
    const { kind, outcome, seenAlone = null, note = null } = found;
    ctx.change.insertBeforeCommit(RegistrationCheck, {
      id: uuid(),
      applicationId: seen.id,
      patientId: row.patient.id,
      kind,
      outcome,
      seenAlone,
      note: note?.trim() || null,
      restricted,
      checkedBy: ctx.actor.id,
      checkedAt: ctx.now.toISOString(),
    });
    const checks = [...of.facts.checks.filter((check) => check.kind !== kind), { kind, outcome }];
    const hasConcern = kind === "COERCION" ? outcome === "CONCERN" : of.facts.hasConcern;
    if (of.facts.hasConcern && !hasConcern) releaseOthers(ctx, row.patient.id, seen.id);
    return { facts: { checks, hasConcern }, happening: { restricted, facts: { kind, outcome } } };
  });

/** The hold is over for the patient's earlier applications too; they return to everybody's lists. */
const releaseOthers = (ctx: Context, patientId: string, id: string) =>
  ctx.change.beforeCommit(
    ctx.change.query("UPDATE application SET on_hold = false WHERE patient_id = $1 AND id <> $2 AND on_hold", [
      patientId,
      id,
    ]),
  );

/** Switches one service on here; somebody then does it in the clinical system (BR-CL-01, 04, 05, 11). Approving one's own check takes a reason (BR-RO-02). */
export const enableService = (ctx: Context, seen: Seen, service: Service, reason: string | null) =>
  takeStep(ctx, "enableService", seen, service, async ({ row, of }) => {
    const { patient } = row;
    const isSelfApproved = isSelfApproval(of.facts, ctx.actor, service);
    if (isSelfApproved && !reason?.trim()) {
      throw badInput({ reason: "You verified the identity yourself. Write why nobody else could authorise this." });
    }
    const wanted = of.facts.requested.find((each) => each.service === service);
    const from =
      service === "FULL_PROSPECTIVE_RECORD" ? (wanted?.visibleFrom ?? ctx.today) : (wanted?.visibleFrom ?? null);
    const access = await lockedAccess(ctx, patient.id);
    changeAccess(ctx, access.get(service), {
      patientId: patient.id,
      service,
      to: "ACTIVE",
      reason: "AUTHORISED",
      visibleFrom: from,
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
      reason: "PRACTICE_REFUSED",
      applicationId: seen.id,
    });
    return decided(ctx, seen, of, service, {
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
  });

/** The patient takes the application back; nothing that is on is switched off by it. */
export const withdrawApplication = (ctx: Context, seen: Seen) =>
  takeStep(ctx, "withdrawApplication", seen, undefined, async ({ row, of }) => {
    const access = await lockedAccess(ctx, row.patient.id);
    for (const { service, outcome } of row.requested) {
      if (outcome) continue;
      changeAccess(ctx, access.get(service), {
        patientId: row.patient.id,
        service,
        to: "OFFERED",
        reason: "PATIENT_WITHDREW",
        applicationId: seen.id,
      });
    }
    return { facts: { requested: withdrawUndecided(ctx, seen, of.facts) } };
  });

/** Ends every request that is still undecided; answers with all of them as they are then. */
export function withdrawUndecided(ctx: Context, seen: Seen, { requested }: Facts): Facts["requested"] {
  for (const { service, outcome } of requested) {
    if (outcome) continue;
    ctx.change.beforeCommit(
      ctx.change.update(
        RequestedService,
        { applicationId: seen.id, service, outcome: null },
        { outcome: "WITHDRAWN", decidedBy: ctx.staffId, decidedAt: ctx.now.toISOString() },
      ),
    );
  }
  return requested.map((each) => ({ ...each, outcome: each.outcome ?? "WITHDRAWN" }));
}

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

/** When the review should be done; the patient is told each time it is set or moved (BR-REG-05). */
export const setExpectedDate = (ctx: Context, seen: Seen, service: Service, expectedOn: string) =>
  takeStep(ctx, "setExpectedDate", seen, service, ({ row }) => {
    if (expectedOn <= ctx.today) throw badInput({ expectedOn: "The expected day must be in the future." });
    if (row.requested.find((each) => each.service === service)?.expectedOn === expectedOn)
      throw badInput({ expectedOn: "The patient was told this day already." });
    ctx.change.beforeCommit(
      ctx.change.update(RequestedService, { applicationId: seen.id, service, outcome: null }, { expectedOn }),
    );
    queueDelayNotice(ctx, row.patient, seen.id, { service, expectedOn });
    return { happening: { facts: { service, expectedOn } } };
  });

/** The safe-use guidance, given and understood (BR-CL-06). */
export const recordGuidance = (ctx: Context, seen: Seen, version: string, format: InformationFormat) =>
  takeStep(ctx, "recordGuidance", seen, undefined, () => {
    if (!version.trim()) throw badInput({ guidanceVersion: "Write which version of the guidance was given." });
    const changes = {
      guidanceVersion: version.trim(),
      guidanceFormat: format,
      guidanceBy: ctx.staffId,
      guidanceAt: ctx.now.toISOString(),
    };
    return { changes, happening: { facts: { format } } };
  });

/** Notes that the supplier's letter was made; it lives 14 days, is used once and voids the one before (BR-CR-01 to 04, 07). */
export const issueCredential = (ctx: Context, seen: Seen) =>
  takeStep(ctx, "issueCredential", seen, undefined, ({ row }) => {
    const expiresOn = addDays(ctx.today, 14);
    const before = row.credential;
    if (before && ["ISSUED", "HANDED_OVER"].includes(before.state)) {
      ctx.change.beforeCommit(
        ctx.change.update(
          Credential,
          { id: before.id, version: before.version },
          { state: "VOIDED", voidedAt: ctx.now.toISOString(), voidReason: "REISSUED" },
        ),
      );
    }
    ctx.change.beforeCommit(
      ctx.change.insert(Credential, {
        id: uuid(),
        patientId: row.patient.id,
        applicationId: seen.id,
        kind: row.supplier === "SYSTMONE" ? "PASSPHRASE" : "LINKAGE_KEY",
        state: "ISSUED",
        issuedBy: ctx.actor.id,
        issuedAt: ctx.now.toISOString(),
        expiresOn,
        handedOverBy: null,
        handedOverAt: null,
        channel: null,
        voidedAt: null,
        voidReason: null,
        version: 1,
      }),
    );
    return {
      facts: { credential: { state: "ISSUED", expiresOn } },
      changes: { noCredentialReason: null },
      happening: { facts: { expiresOn } },
    };
  });

/** The patient has it, by the channel recorded; never by post for a restricted patient (BR-CR-05, 06). */
export const handOverCredential = (ctx: Context, seen: Seen, channel: CredentialChannel) =>
  takeStep(ctx, "handOverCredential", seen, undefined, ({ row }) => {
    const { credential, patient } = row;
    if (!credential) throw badInput({ channel: "There is no credential." });
    if (credential.expiresOn < ctx.today)
      throw ruleBroken("The credential has expired; issue another after an identity check.", "BR-CR-02");
    if (channel !== "IN_PERSON" && patient.confidentiality !== "U")
      throw ruleBroken("This patient's address is restricted; hand it over in person.", "BR-CR-06");
    if (channel === "POST_TO_RECORDED_ADDRESS" && patient.addressLines.length === 0)
      throw ruleBroken("No address is recorded; hand it over in person.", "BR-CR-06");
    if (channel === "VERIFIED_EMAIL" && !patient.email)
      throw ruleBroken("No e-mail address is recorded; hand it over in person.", "BR-CR-08");
    ctx.change.beforeCommit(
      ctx.change.update(
        Credential,
        { id: credential.id, version: credential.version, state: "ISSUED" },
        {
          state: "HANDED_OVER",
          handedOverBy: ctx.actor.id,
          handedOverAt: ctx.now.toISOString(),
          channel,
        },
      ),
    );
    return { facts: { credential: { ...credential, state: "HANDED_OVER" } }, happening: { facts: { channel } } };
  });
