import type { Context } from "../context.ts";
import { conflict, ruleBroken } from "../errors.ts";
import { record, type Happening } from "../event/event.entity.ts";
import type { Service } from "../service-access/service.ts";
import { refuseStranger } from "../staff/works-here.ts";
import { Application } from "./application.entity.ts";
import { refusal, type Case } from "./application.rules.ts";
import type { ApplicationView } from "./application.type.ts";
import { applicationView, viewAfter } from "./application.view.ts";
import type { ApplicationStep } from "./application.words.ts";
import { caseOf, lockedCase, type CaseRow } from "./case.queries.ts";
import type { Facts } from "./gates.rules.ts";
import { delayedServices, derived } from "./standing.service.ts";

/** The application somebody decides about, as they saw it. */
export interface Seen {
  id: string;
  version: number;
}

export interface CaseUnderLock {
  row: CaseRow;
  of: Case;
}

/** What a step did: the facts as they are now, what changed on the application itself, and what the timeline says. */
export interface Taken {
  facts?: Partial<Facts>;
  changes?: Partial<Application>;
  happening?: Pick<Happening, "facts" | "restricted">;
  /** What it wrote of the case, where it wrote nothing else; the answer then needs no second look at the database. */
  written?: Partial<CaseRow>;
}

/**
 * Takes one step of an application: lock, rule, change, event and audit, always in that order. Where the application
 * stands afterwards follows from its facts.
 */
export async function takeStep(
  ctx: Context,
  name: ApplicationStep,
  seen: Seen,
  service: Service | undefined,
  work: (the: CaseUnderLock) => Taken | Promise<Taken>,
): Promise<ApplicationView> {
  const row = await lockedCase(ctx, seen.id, () => ctx.change.lock(Application, seen.id, "application"));
  if (row.application.version !== seen.version) throw conflict();
  const of = caseOf(row, ctx.today);
  const why = refusal(of, name, ctx.actor, service);
  if (why) throw ruleBroken(why.words, why.rule);

  const { facts = {}, changes = {}, happening, written } = await work({ row, of });
  const after = withChanges({ ...of.facts, ...facts }, changes);
  const next = { ...changes, ...(await derived(ctx, row, after)) };
  ctx.change.updateBeforeCommit(Application, seen, next);
  record(ctx, name, "application", seen.id, { patientId: row.patient.id, applicationId: seen.id, ...happening });
  if (!written || delayedServices(after).length > 0) return applicationView(ctx, ctx.change, seen.id);
  return viewAfter(ctx, row, { ...written, application: next });
}

const withChanges = (facts: Facts, changes: Partial<Application>): Facts => ({
  ...facts,
  application: {
    ...facts.application,
    ...changes,
    lastContactOn: changes.lastContactOn ?? facts.application.lastContactOn,
  },
});

/** Gives an application to somebody, or back to everybody; assigning is no decision and leaves no event. */
export async function assignApplication(
  ctx: Context,
  { id, version }: Seen,
  ownerId: string | null,
): Promise<ApplicationView> {
  const application = await ctx.change.locked(Application, id, "application");
  if (application.version !== version) throw conflict();
  if (application.closedAt) throw ruleBroken("This application is closed.");
  await refuseStranger(ctx, ownerId);
  ctx.change.beforeCommit(ctx.change.update(Application, { id, version }, { ownerId }));
  ctx.change.audit({
    event: "assignApplication",
    subjectType: "application",
    subject: id,
    patient: application.patientId,
    facts: { owner: ownerId },
  });
  return applicationView(ctx, ctx.change, id);
}
