import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput, conflict, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { queueNotice } from "../notice/notice.service.ts";
import { Patient } from "../patient/patient.entity.ts";
import { refuseStranger } from "../staff/works-here.ts";
import { Approach, HelpOffer } from "./approach.entity.ts";
import { openApproaches } from "./approach.queries.ts";
import { approachProblems, helpInWords } from "./approach.rules.ts";
import type { ApproachInput, PatientApproaches } from "./approach.view.ts";
import type { HelpKind, HelpOutcome } from "./approach.words.ts";
import { ToldOfAccess } from "./told-of-access.entity.ts";

/** Notes an approach and what came of it; who is unable is offered help, with an owner (BR-DC-05, BR-CL-26). */
export async function recordApproach(
  ctx: Context,
  patientId: string,
  given: ApproachInput,
): Promise<PatientApproaches> {
  const help = given.help ?? [];
  const problems = approachProblems({ ...given, help }, ctx.today);
  if (Object.keys(problems).length > 0) throw badInput(problems);
  await ctx.change.lock(Patient, patientId, "patient");
  await refuseStranger(ctx, given.helpOwnerId ?? null);
  const { approachedOn, channel, outcome } = given;
  const id = uuid();
  const at = ctx.now.toISOString();
  ctx.change.insertBeforeCommit(Approach, {
    ...{ id, patientId, approachedOn, channel, outcome, recordedBy: ctx.actor.id, recordedAt: at },
  });
  record(ctx, "recordApproach", "approach", id, { patientId, facts: { channel, outcome, help } });
  if (outcome === "UNABLE") await offerHelp(ctx, patientId, [...new Set(help)], given.helpOwnerId ?? null);
  return openApproaches(ctx, ctx.change, patientId);
}

/** Somebody looks after it, and the patient has it in writing. */
async function offerHelp(ctx: Context, patientId: string, kinds: HelpKind[], ownerId: string | null) {
  const id = uuid();
  const open = { outcome: null, closedBy: null, closedAt: null, version: 1 };
  ctx.change.insertBeforeCommit(HelpOffer, { id, patientId, kinds, ownerId, openedAt: ctx.now.toISOString(), ...open });
  await queueNotice(ctx, { template: "OFFER_OF_HELP", patientId, cause: `help:${id}`, about: { help: helpInWords(kinds) } }); // prettier-ignore
}

/** Gives an offer of help to a colleague, or back to everybody; assigning is no decision and leaves no event. */
export async function assignHelpOffer(
  ctx: Context,
  seen: { id: string; version: number },
  ownerId: string | null,
): Promise<PatientApproaches> {
  const { id, version, patientId } = await openOffer(ctx, seen);
  await refuseStranger(ctx, ownerId);
  ctx.change.updateBeforeCommit(HelpOffer, { id, version }, { ownerId });
  ctx.change.audit({
    ...{ event: "assignHelpOffer", subjectType: "help_offer", subject: id, patient: patientId },
    facts: { owner: ownerId },
  });
  return openApproaches(ctx, ctx.change, patientId);
}

async function openOffer(ctx: Context, { id, version }: { id: string; version: number }) {
  const offer = await ctx.change.locked(HelpOffer, id, "offer of help");
  if (offer.version !== version) throw conflict();
  if (offer.outcome) throw ruleBroken("This offer is closed.", "BR-CL-26");
  return offer;
}

/** How an offer of help ended; it never counts as a decline (BR-CL-26). */
export async function closeHelpOffer(
  ctx: Context,
  seen: { id: string; version: number },
  outcome: HelpOutcome,
): Promise<PatientApproaches> {
  const { id, version, patientId } = await openOffer(ctx, seen);
  const closing = { outcome, closedBy: ctx.actor.id, closedAt: ctx.now.toISOString() };
  ctx.change.updateBeforeCommit(HelpOffer, { id, version }, closing);
  record(ctx, "closeHelpOffer", "help_offer", id, { patientId, facts: { outcome } });
  return openApproaches(ctx, ctx.change, patientId);
}

/** The day a patient was told in writing of the access they will have unless they choose not to (BR-REG-08). */
export async function recordToldOfAccess(ctx: Context, patientId: string, toldOn: string): Promise<PatientApproaches> {
  if (toldOn > ctx.today) throw badInput({ toldOn: "The day cannot be in the future." });
  await ctx.change.lock(Patient, patientId, "patient");
  const told = { patientId, toldOn, recordedBy: ctx.actor.id, recordedAt: ctx.now.toISOString() };
  ctx.change.insertBeforeCommit(ToldOfAccess, told);
  record(ctx, "recordToldOfAccess", "patient", patientId, { patientId, facts: { toldOn } });
  return openApproaches(ctx, ctx.change, patientId);
}
