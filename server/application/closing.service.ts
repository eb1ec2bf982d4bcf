import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { Credential } from "../credential/credential.entity.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { GovernanceAlert } from "../patient/governance-alert.entity.ts";
import type { AccessState } from "../service-access/service-access.rules.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import type { Service } from "../service-access/service.ts";
import { takeStep, type CaseUnderLock, type Seen } from "./application.service.ts";
import type { NoCredentialReason } from "./application.words.ts";
import { errorReasonProblem, noCredentialReasonRefusal } from "./closing.rules.ts";
import { withdrawUndecided } from "./leaving.service.ts";

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
    const services = await takeAccessBack(ctx, row);
    const requested = withdrawUndecided(ctx, seen, of.facts);
    voidCredential(ctx, row);
    if (of.facts.requested.some(({ outcome }) => outcome === "ENABLED")) raiseWrongPatient(ctx, row.patient.id, reason);
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

const takenBack: Partial<Record<AccessState, AccessState>> = {
  ACTIVE: "ENDED",
  SUSPENDED: "ENDED",
  PENDING: "OFFERED",
  REQUESTED: "OFFERED",
};

/** Takes back what this application brought and nothing else did since; answers with what had been on. */
async function takeAccessBack(ctx: Context, { patient, application, requested }: CaseUnderLock["row"]) {
  const access = await lockedAccess(ctx, patient.id);
  const ended: Service[] = [];
  for (const { service } of requested) {
    const now = access.get(service);
    const to = now && takenBack[now.state];
    if (!to || now.applicationId !== application.id) continue;
    if (to === "ENDED") ended.push(service);
    const change = { patientId: patient.id, service, to, applicationId: application.id };
    changeAccess(ctx, now, { ...change, reason: "ENTERED_IN_ERROR" });
  }
  return ended;
}

function voidCredential(ctx: Context, { application, credential }: CaseUnderLock["row"]) {
  if (!credential || credential.applicationId !== application.id) return;
  if (credential.state !== "ISSUED" && credential.state !== "HANDED_OVER") return;
  ctx.change.beforeCommit(
    ctx.change.update(
      Credential,
      { id: credential.id, version: credential.version },
      { state: "VOIDED", voidedAt: ctx.now.toISOString(), voidReason: "ENTERED_IN_ERROR" },
    ),
  );
}

/** Somebody may have seen what was not theirs: the information governance lead is told (BR-CL-08). */
const raiseWrongPatient = (ctx: Context, patientId: string, reason: string) =>
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
