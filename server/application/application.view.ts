import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { onHold } from "../reason.ts";
import { stepPermissions } from "./application.rules.ts";
import { restrictedRefusals } from "./application.words.ts";
import { caseOf, readCase, type CaseRow } from "./case.queries.ts";
import { checksNeeded, isClear, unmetGates } from "./gates.rules.ts";
import type { ApplicationView } from "./application.type.ts";

/** A case as the person who asks may see it; what a step answers with is a look like any other (BR-CL-23). */
export async function applicationView(ctx: Context, database: ReadDatabase, id: string): Promise<ApplicationView> {
  const row = await readCase(database, id);
  if (!row) throw notFound("application");
  await refuseUnexplainedLook(ctx, row.patient.id, row.relation);
  return viewOf(ctx, row);
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
  const mayReadConcerns = ctx.may("concern.readRestricted");
  const isHidden = of.facts.hasConcern && !mayReadConcerns;
  const { application, patient, requested, verifications, credential } = row;
  return {
    ...application,
    // When a hold began is not told either (BR-CL-20).
    stateSince: isHidden ? application.receivedAt : application.stateSince,
    patient,
    verifications,
    credential,
    services: requested.map((service) => ({
      ...service,
      refusalReason:
        service.refusalReason && restrictedRefusals.includes(service.refusalReason) && !mayReadConcerns
          ? null
          : service.refusalReason,
      waitsFor: service.outcome || application.closedAt ? [] : unmetGates(of.facts, service.service, mayReadConcerns),
    })),
    checks: checksNeeded(of.facts).map((kind) => {
      // What found a hold or lifted it is not told, only that the check is clear now (BR-CL-20).
      const found = row.checks.find((check) => check.kind === kind && (mayReadConcerns || !check.restricted));
      const { outcome, seenAlone, checkedByName, checkedAt, note } = found ?? nothingFound;
      return {
        kind,
        outcome: outcome ?? (isClear(of.facts, kind) ? "CLEAR" : null),
        seenAlone,
        checkedByName,
        checkedAt,
        // Of a coercion check the note is for few, whatever was found (BR-CO-03).
        note: mayReadConcerns || kind !== "COERCION" ? note : null,
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
    })),
  };
}

const nothingFound = { outcome: null, seenAlone: null, checkedByName: null, checkedAt: null, note: null };
