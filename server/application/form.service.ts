import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import { takeStep, type CaseUnderLock, type Seen } from "./application.service.ts";
import { declarations, type Declaration, type InformationFormat } from "./application.words.ts";

/** The declarations that were missing; the application is complete when all five are made (BR-REG-02). */
export const completeDeclarations = (ctx: Context, seen: Seen, made: readonly Declaration[], signedOn: string) =>
  takeStep(ctx, "completeDeclarations", seen, undefined, async ({ row }) => {
    if (signedOn > ctx.today) throw badInput({ signedOn: "The signature cannot be in the future." });
    const all = declarations.filter((each) => made.includes(each) || row.application.declarations.includes(each));
    if (all.length === declarations.length) await requestedBecomePending(ctx, row);
    return { changes: { declarations: all, signedOn, lastContactOn: ctx.today } };
  });

/** The responsibilities explained and understood, in place of a form (BR-CL-06). */
export const recordResponsibilities = (ctx: Context, seen: Seen, format: InformationFormat) =>
  takeStep(ctx, "recordResponsibilities", seen, undefined, async ({ row }) => {
    await requestedBecomePending(ctx, row);
    return {
      changes: {
        lastContactOn: ctx.today,
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

/** The safe-use guidance, given and understood (BR-CL-06). */
export const recordGuidance = (ctx: Context, seen: Seen, version: string, format: InformationFormat) =>
  takeStep(ctx, "recordGuidance", seen, undefined, () => {
    if (!version.trim()) throw badInput({ guidanceVersion: "Write which version of the guidance was given." });
    const changes = {
      lastContactOn: ctx.today,
      guidanceVersion: version.trim(),
      guidanceFormat: format,
      guidanceBy: ctx.staffId,
      guidanceAt: ctx.now.toISOString(),
    };
    return { changes, happening: { facts: { format } } };
  });
