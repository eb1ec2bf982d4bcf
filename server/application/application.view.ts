import { knows } from "../concern/knowing.ts";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { permissions } from "../permissions.ts";
import { onHold } from "../reason.ts";
import { unseal } from "../seal.ts";
import { kinds, type Service } from "../service-access/service.ts";
import { stepPermissions, steps } from "./application.rules.ts";
import { restrictedRefusals, type ApplicationStep, type CheckKind } from "./application.words.ts";
import { placeOfNote } from "./check.entity.ts";
import { caseOf, countsNow, readCase, type CaseRow } from "./case.queries.ts";
import { expiresOn } from "./closing.rules.ts";
import { pendingOf, queueOf } from "./pending.rules.ts";
import { dayOf, daysBetween } from "../time.ts";
import type { RequestedService } from "./requested-service.entity.ts";
import { untoldReview } from "../enhanced-review/enhanced-review.rules.ts";
import { checksNeeded, isClear, unmetGates, type Facts } from "./gates.rules.ts";
import type { ApplicationView } from "./application.type.ts";

/** A case as the person who asks may see it; what a step answers with is a look like any other (BR-CL-23). */
export async function applicationView(ctx: Context, database: ReadDatabase, id: string): Promise<ApplicationView> {
  const row = await readCase(database, id);
  if (!row) throw notFound("application");
  await refuseUnexplainedLook(ctx, row.patient.id, row.relation);
  return viewOf(ctx, row);
}

/** The same of a case that was read under its lock, with all that was written since. */
export async function viewAfter(
  ctx: Context,
  row: CaseRow,
  written: Omit<Partial<CaseRow>, "application"> & { application: Partial<CaseRow["application"]> },
): Promise<ApplicationView> {
  await refuseUnexplainedLook(ctx, row.patient.id, row.relation);
  const application = { ...row.application, ...written.application, version: row.application.version + 1 };
  if (!application.ownerId) application.ownerName = null;
  return viewOf(ctx, { ...row, ...written, application });
}

/** Opens a case on screen, which is a look at the patient (domain.md 12). */
export async function openApplication(ctx: Context, id: string): Promise<ApplicationView> {
  const row = await readCase(ctx.db, id);
  if (!row) throw notFound("application");
  ctx.look({ event: "application", subjectType: "application", subject: id, patient: row.patient.id });
  await refuseUnexplainedLook(ctx, row.patient.id, row.relation);
  return viewOf(ctx, row);
}

export function viewOf(ctx: Context, row: CaseRow): ApplicationView {
  const of = caseOf(row, ctx.today);
  const mayReadConcerns = knows(row, ctx.actor);
  const isHidden = of.facts.hasConcern && !mayReadConcerns;
  const { application, patient, requested, verifications, credential } = row;
  return {
    ...application,
    // When a hold began is not told either (BR-CL-20).
    stateSince: isHidden ? application.receivedAt : application.stateSince,
    patient,
    verifications: verifications.map((each) => ({
      ...each,
      isCurrent: countsNow(patient, each),
      reusedByName: each.reused?.byName ?? null,
      reuseReason: each.reused?.reason ?? null,
    })),
    credential,
    nhsLogin: row.nhsLogin,
    look: row.look,
    codes: row.codes,
    earlierDeclines: row.declines,
    enhancedReview: row.review && (mayReadConcerns ? row.review : { ...row.review, ...untoldReview }),
    ...waiting(ctx, row, of.facts, mayReadConcerns),
    services: requested.map((service) => ({
      ...service,
      held: null,
      ...(isRestrictedRefusal(service) && !mayReadConcerns ? untold : {}),
      waitsFor: service.outcome || application.closedAt ? [] : unmetGates(of.facts, service.service, mayReadConcerns),
    })),
    checks: checksNeeded(of.facts).map((kind) => {
      // What found a hold or lifted it is not told, only that the check is clear now (BR-CL-20).
      const found = row.checks.find((check) => check.kind === kind && (mayReadConcerns || !check.restricted));
      const { outcome, seenAlone, checkedByName, checkedAt } = found ?? nothingFound;
      return {
        kind,
        outcome: outcome ?? (isClear(of.facts, kind) ? "CLEAR" : null),
        seenAlone,
        checkedByName,
        checkedAt,
        note: found && mayReadNote(ctx, kind, mayReadConcerns) ? noteOf(ctx, found) : null,
      };
    }),
    hold: of.facts.hasConcern
      ? mayReadConcerns
        ? { words: "A coercion concern is open on this patient.", rule: "BR-CO-01" }
        : onHold
      : null,
    steps: stepPermissions(of, ctx.actor).map(({ step, service, refusal }) => ({
      step,
      service,
      refusal: refusal ?? null,
      roles: rolesOf(step, service),
    })),
  };
}

/** Who may take a step at all: the record is switched on by who authorises it. */
const rolesOf = (step: ApplicationStep, service: Service | null) => [
  ...permissions[step === "enableService" && service ? kinds[service].by : steps[step].by].roles,
];

/** Of a coercion check the note is for few, whatever was found (BR-CO-03); a clinician's assessment is for clinicians; what else is found, for who does the checks. */
const mayReadNote = (ctx: Context, kind: CheckKind, mayReadConcerns: boolean) =>
  mayReadConcerns ||
  (kind === "RESPONSIBILITIES" && ctx.may("check.record")) ||
  ((kind === "CAPACITY" || kind === "COMPETENCE") && ctx.actor.clinical);

const noteOf = (ctx: Context, { id, note, sealedNote }: CaseRow["checks"][number]) =>
  sealedNote ? unseal(ctx.server, placeOfNote(id), sealedNote) : note;

/** Why the case waits, as who asks may know: of a hold there is no trace, neither that it is nor since when (BR-CL-20). */
function waiting(ctx: Context, { application }: CaseRow, facts: Facts, mayReadConcerns: boolean) {
  if (application.closedAt) return { pending: [], queue: null, lapsesOn: null };
  const all = pendingOf(facts, application.pending, ctx.now.toISOString());
  const told = mayReadConcerns ? all : all.filter(({ reason }) => reason !== "AWAITING_COERCION_CLEARANCE");
  const pending = told.map(({ reason, since, services }) => ({
    ...{ reason, since, services: [...services] },
    days: daysBetween(dayOf(new Date(since)), ctx.today),
  }));
  return { pending, queue: queueOf(told), lapsesOn: expiresOn(facts) };
}

const isRestrictedRefusal = ({ refusalReason }: RequestedService) =>
  refusalReason !== null && restrictedRefusals.includes(refusalReason);

/** Of a restricted refusal nothing is told that an ordinary hold would not tell: no kind, author or time (BR-CL-20). */
const untold = {
  refusalReason: null,
  decidedAt: null,
  decidedByName: null,
  discussedOn: null,
  discussedHow: null,
  reviewOn: null,
  proposedAt: null,
  held: onHold,
};

const nothingFound = { outcome: null, seenAlone: null, checkedByName: null, checkedAt: null };
