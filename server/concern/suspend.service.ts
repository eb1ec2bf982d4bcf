import type { Context } from "../context.ts";
import { restatePatient } from "../application/standing.service.ts";
import { Credential } from "../credential/credential.entity.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { openPatient, type PatientRecord } from "../patient/patient-record.ts";
import { Patient } from "../patient/patient.entity.ts";
import type { AccessReason } from "../service-access/service-access.rules.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import type { ServiceAccess } from "../service-access/service-access.entity.ts";
import type { Service } from "../service-access/service.ts";
import { refuseStranger } from "../staff/works-here.ts";
import type { BeforeSuspension } from "./concern.entity.ts";
import type { ConcernInput } from "./concern.input.ts";
import { isRestrictedKind, raisingProblems } from "./concern.rules.ts";
import type { ConcernKind } from "./concern.words.ts";
import { openConcern } from "./raise.service.ts";

const reasons: Partial<Record<ConcernKind, AccessReason>> = {
  MISUSE: "MISUSE",
  LOST_CREDENTIAL: "MISUSE",
  COERCION: "COERCION",
  SAFEGUARDING: "SAFEGUARDING",
  WRONG_PATIENT_INFO: "DEMOGRAPHIC_CONFLICT",
};

/** Puts a concern down; reception may ask that somebody suspends access (domain.md 14). What is restricted answers nothing that tells (BR-CL-20). */
export async function raiseConcern(
  ctx: Context,
  patientId: string,
  given: ConcernInput,
  suspensionRequested: boolean,
): Promise<boolean> {
  await refuseWrong(ctx, given);
  await ctx.change.lock(Patient, patientId, "patient");
  openConcern(ctx, { ...ofInput(given), patientId, suspensionRequested });
  if (isRestrictedKind(given.kind)) await restatePatient(ctx, patientId);
  return true;
}

/** The stop button: suspends the chosen or all services and voids unused credentials, in one transaction with the concern that says why (BR-SU-01, BR-CL-21). */
export async function suspendNow(
  ctx: Context,
  patientId: string,
  given: ConcernInput,
  services: readonly Service[] | null,
): Promise<PatientRecord> {
  await refuseWrong(ctx, given);
  const reason = reasons[given.kind];
  if (!reason) throw badInput({ kind: "A contested entry does not suspend access; raise it without suspending." });
  const [, access, page] = await Promise.all([
    ctx.change.lock(Patient, patientId, "patient"),
    lockedAccess(ctx, patientId),
    openPatient(ctx, ctx.change, patientId),
  ]);
  if (page.relation) throw ruleBroken("You cannot decide about yourself or a relative. Ask a colleague.", "BR-RO-04");
  const on = [...access.values()].filter(({ service, state }) => state === "ACTIVE" && (!services || services.includes(service))); // prettier-ignore
  if (services && on.length < new Set(services).size)
    throw badInput({ services: "A service chosen is not on now. Look again, then choose." });

  const id = openConcern(ctx, { ...ofInput(given), patientId, suspended: on.map(beforeOf) });
  for (const now of on) {
    const { service, visibleFrom, applicationId } = now;
    changeAccess(ctx, now, { patientId, service, to: "SUSPENDED", reason, visibleFrom, applicationId, concernId: id });
  }
  await voidCredentials(ctx, patientId);
  if (on.length > 0)
    await tellSuspended(ctx, patientId, { id, kind: given.kind, services: on.map(({ service }) => service) });
  if (isRestrictedKind(given.kind)) await restatePatient(ctx, patientId);
  await Promise.all(ctx.change.waiting);
  return openPatient(ctx, ctx.change, patientId);
}

/** What may be told by letter of why access stopped; of the others the practice speaks with the patient. */
const toldReason: Partial<Record<ConcernKind, string>> = {
  LOST_CREDENTIAL: "Your sign-in details may be lost, or somebody else may have them.",
};

/** Tells the patient that access stopped; where it stopped for their safety a person does, alone, so that nobody else learns of it (BR-CO-04, BR-CL-20). */
const tellSuspended = (
  ctx: Context,
  patientId: string,
  { id, kind, services }: { id: string; kind: ConcernKind; services: readonly Service[] },
) => {
  const reason = toldReason[kind];
  const of = { patientId, cause: `concern:${id}`, isOfHold: isRestrictedKind(kind) };
  return reason
    ? queueNotice(ctx, { ...of, template: "ACCESS_SUSPENDED_WITH_REASON", about: { services, reason } })
    : queueNotice(ctx, { ...of, template: "ACCESS_SUSPENDED", about: { services } });
};

const beforeOf = ({
  id,
  service,
  state,
  reason,
  visibleFrom,
  applicationId,
  decidedBy,
  fromAt,
}: ServiceAccess): BeforeSuspension =>
  // prettier-ignore
  // Written as rows are read on a page: once restored it reads as it did, to the last sign.
  ({ id, service, state, reason, visibleFrom, applicationId, decidedBy, fromAt: fromAt.replace(/Z$/, "+00:00") });

const ofInput = ({ kind, severity, note, noticedOn, keptFrom }: ConcernInput) => ({
  kind,
  severity,
  note,
  noticedOn,
  keptFrom: keptFrom ?? [],
});

async function refuseWrong(ctx: Context, given: ConcernInput) {
  const problems = raisingProblems(given, ctx.today);
  if (Object.keys(problems).length > 0) throw badInput(problems);
  for (const staffId of given.keptFrom ?? []) {
    if (staffId === ctx.actor.id) throw badInput({ keptFrom: "You know of this concern already." });
    await refuseStranger(ctx, staffId);
  }
}

/** What was issued and not used is void; what was used is to be reset in the clinical system (BR-SU-01, domain.md 13). */
export async function voidCredentials(ctx: Context, patientId: string) {
  const at = ctx.now.toISOString();
  for (const { id, version, state } of await ctx.change.lockedWhere(Credential, { patientId })) {
    if (state === "ISSUED" || state === "HANDED_OVER") {
      ctx.change.updateBeforeCommit(Credential, { id, version }, { state: "VOIDED", voidedAt: at, voidReason: "SUSPENDED" }); // prettier-ignore
    } else if (state === "USED") {
      ctx.change.updateBeforeCommit(Credential, { id, version }, { state: "REVOKED", voidedAt: at, voidReason: "SUSPENDED" }); // prettier-ignore
    }
  }
}
