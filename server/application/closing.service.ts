import { v7 as uuid } from "uuid";
import { openConcern } from "../concern/raise.service.ts";
import type { Context } from "../context.ts";
import { Credential } from "../credential/credential.entity.ts";
import { tellVoided } from "../credential/credential.service.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { cancelNotices, queueNotice } from "../notice/notice.service.ts";
import { GovernanceAlert } from "../patient/governance-alert.entity.ts";
import type { Service } from "../service-access/service.ts";
import { takeStep, type CaseUnderLock, type Seen } from "./application.service.ts";
import type { NoCredentialReason } from "./application.words.ts";
import { errorReasonProblem, noCredentialReasonRefusal } from "./closing.rules.ts";
import { withdrawUndecided } from "./leaving.service.ts";
import { takeBack } from "./taking-back.service.ts";

/** Nobody waits for a credential: the patient signs in with NHS login, or did not collect theirs (BR-CL-02, 06). */
export const closeWithoutCredential = (ctx: Context, seen: Seen, reason: NoCredentialReason) =>
  takeStep(ctx, "closeWithoutCredential", seen, undefined, ({ row, of }) => {
    const why = noCredentialReasonRefusal(of.facts, reason);
    if (why) throw ruleBroken(why.words, why.rule);
    const { credential } = row;
    // The rule lets one pass that is past its last day: here it is put down as what it is.
    if (credential?.state === "ISSUED") {
      ctx.change.beforeCommit(
        ctx.change.update(Credential, { id: credential.id, version: credential.version }, { state: "EXPIRED" }),
      );
    }
    return { changes: { noCredentialReason: reason }, happening: { facts: { reason } } };
  });

/** The application should never have been: its effects are reversed, and what was written stays (BR-CL-08). */
export const markEnteredInError = (ctx: Context, seen: Seen, given: string) =>
  takeStep(ctx, "markEnteredInError", seen, undefined, async ({ row, of }) => {
    const problem = errorReasonProblem(given);
    if (problem) throw badInput({ reason: problem });
    const reason = given.trim();
    const services = await takeBack(ctx, row);
    const requested = withdrawUndecided(ctx, seen, of.facts);
    await cancelNotices(ctx, { patientId: row.patient.id, applicationId: seen.id });
    await voidCredential(ctx, row);
    if (services.length > 0) await tellEnded(ctx, row.patient.id, seen.id, services);
    if (of.facts.requested.some(({ outcome }) => outcome === "ENABLED"))
      raiseWrongPatient(ctx, { patientId: row.patient.id, applicationId: seen.id }, reason);
    return {
      facts: { requested },
      changes: {
        enteredInErrorAt: ctx.now.toISOString(),
        enteredInErrorBy: ctx.actor.id,
        enteredInErrorReason: reason,
      },
      happening: { facts: services.length > 0 ? { services } : {} },
    };
  });

const tellEnded = (ctx: Context, patientId: string, applicationId: string, services: Service[]) =>
  queueNotice(ctx, { template: "ACCESS_ENDED", patientId, applicationId, cause: `error:${applicationId}`, about: { services } }); // prettier-ignore

async function voidCredential(ctx: Context, { application, credential }: CaseUnderLock["row"]) {
  if (!credential || credential.applicationId !== application.id) return;
  const isUsed = credential.state === "USED";
  if (!isUsed && credential.state !== "ISSUED" && credential.state !== "HANDED_OVER") return;
  ctx.change.beforeCommit(
    ctx.change.update(
      Credential,
      { id: credential.id, version: credential.version },
      { state: isUsed ? "REVOKED" : "VOIDED", voidedAt: ctx.now.toISOString(), voidReason: "ENTERED_IN_ERROR" },
    ),
  );
  await tellVoided(ctx, credential);
}

/** Somebody may have seen what was not theirs: an incident that is worked through to its end, and the information governance lead is told (BR-CL-08, 21). */
function raiseWrongPatient(
  ctx: Context,
  { patientId, applicationId }: { patientId: string; applicationId: string },
  reason: string,
) {
  const of = { kind: "WRONG_PATIENT_INFO", severity: "HIGH", note: reason, noticedOn: ctx.today } as const;
  openConcern(ctx, { patientId, applicationId, ...of });
  ctx.change.insertBeforeCommit(GovernanceAlert, {
    id: uuid(),
    kind: "WRONG_PATIENT",
    patientId,
    staffId: ctx.actor.id,
    relation: null,
    reason,
    raisedAt: ctx.now.toISOString(),
    acknowledgedBy: null,
    acknowledgedAt: null,
    version: 1,
  });
}
