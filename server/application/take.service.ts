import { randomInt } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { Decline } from "../decline/decline.entity.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { ageOn } from "../patient/civil-date.ts";
import { Patient } from "../patient/patient.entity.ts";
import { policyOf, type StoredPolicy } from "../practice/policy.ts";
import { onHold } from "../reason.ts";
import { changeAccess, lockedAccess } from "../service-access/service-access.service.ts";
import { restrictedReasons, type AccessReason } from "../service-access/service-access.rules.ts";
import type { Service } from "../service-access/service.ts";
import { addDays, addMonths } from "../time.ts";
import { Application } from "./application.entity.ts";
import { openWhereCoded } from "../enhanced-review/enhanced-review.service.ts";
import { noteLook } from "./record-look.service.ts";
import { derived } from "./standing.service.ts";
import type { ApplicationView } from "./application.type.ts";
import { applicationView } from "./application.view.ts";
import { caseOf, readCase } from "./case.queries.ts";
import { RequestedService } from "./requested-service.entity.ts";
import { formProblems, isComplete, takeRefusal, type Asked } from "./take.rules.ts";

/** Letters that nobody confuses when they are read out. */
const letters = "23456789ABCDEFGHJKMNPQRTVWXY";
export const reference = () => {
  const picked = Array.from({ length: 7 }, () => letters[randomInt(letters.length)]).join("");
  return `${picked.slice(0, 3)}-${picked.slice(3)}`;
};

/** Takes an application: the form, its services, and what the patient declared (BR-REG-01, 02, BR-CL-06, 09). */
export async function takeApplication(ctx: Context, patientId: string, asked: Asked): Promise<ApplicationView> {
  const problems = formProblems(asked, ctx.today);
  if (Object.keys(problems).length > 0) throw badInput(problems);
  const { change: database } = ctx;
  const [patient, access, declines, practice] = await Promise.all([
    database.locked(Patient, patientId, "patient"),
    lockedAccess(ctx, patientId),
    database.lockedWhere(Decline, { patientId, supersededAt: null }),
    database.one<{ policy: StoredPolicy }>("SELECT policy FROM practice"),
  ]);
  const applicant = {
    age: ageOn(patient.born, ctx.today),
    removedOn: patient.removedOn,
    deathStatus: patient.deathStatus,
    access: new Map([...access].map(([service, { state }]) => [service, state] as const)),
    declines,
  };
  const isHeld = ({ service, state, reason }: { service: Service; state: string; reason: AccessReason }) =>
    state === "SUSPENDED" &&
    restrictedReasons.includes(reason) &&
    asked.services.some((each) => each.service === service);
  if ([...access.values()].some(isHeld)) throw ruleBroken(onHold.words);
  const why = takeRefusal(asked, applicant);
  if (why) throw ruleBroken(why.words, why.rule);

  const id = uuid();
  await database.insert(Application, {
    id,
    patientId,
    ...columnsOf(ctx, asked, policyOf(practice?.policy ?? {}).dueDays),
  });
  for (const { service, visibleFrom = null } of asked.services) {
    database.beforeCommit(
      database.insert(RequestedService, { ...unanswered, applicationId: id, service, visibleFrom }),
    );
    const to = isComplete(asked) ? "PENDING" : "REQUESTED";
    changeAccess(ctx, access.get(service), {
      patientId,
      service,
      to,
      reason: "APPLICATION",
      visibleFrom,
      applicationId: id,
    });
  }
  supersede(ctx, declines, asked, id);
  if (asked.looked) noteLook(ctx, patientId, id, asked.looked);
  const services = asked.services.map(({ service }) => service);
  record(ctx, "takeApplication", "application", id, {
    patientId,
    applicationId: id,
    facts: { services, channel: asked.channel },
  });
  await stand(ctx, id);
  return applicationView(ctx, database, id);
}

/** What was declined and is now asked for is declined no more; the rest of such a decline still stands (BR-REG-01). */
function supersede(ctx: Context, declines: readonly Decline[], asked: Asked, id: string) {
  const isAsked = (service: Service) => asked.services.some((each) => each.service === service);
  for (const decline of declines.filter(({ services }) => services.some(isAsked))) {
    ctx.change.beforeCommit(
      ctx.change.update(Decline, { id: decline.id }, { supersededAt: ctx.now.toISOString(), supersededBy: id }),
    );
    const services = decline.services.filter((service) => !isAsked(service));
    if (services.length > 0) ctx.change.beforeCommit(ctx.change.insert(Decline, { ...decline, id: uuid(), services }));
  }
}

/** Where a new application stands: an identity verified before, a code in the record or a concern already open counts from the first minute. Nobody has seen it yet, so its version stays. */
async function stand(ctx: Context, id: string) {
  const row = await readCase(ctx.change, id);
  if (!row) return;
  const { facts } = caseOf(row, ctx.today);
  await openWhereCoded(ctx, row.patient, facts.codes, row.review);
  const { state, onHold, pending, pendingSince, queue } = await derived(ctx, row, facts);
  await ctx.change.query(
    "UPDATE application SET state = $2, on_hold = $3, pending = $4, pending_since = $5, queue = $6 WHERE id = $1",
    [id, state, onHold, JSON.stringify(pending), pendingSince, queue],
  );
}

const unanswered = {
  outcome: null,
  decidedBy: null,
  decidedAt: null,
  refusalReason: null,
  refusalText: null,
  discussedOn: null,
  discussedBy: null,
  discussedHow: null,
  notDiscussedReason: null,
  alternative: null,
  reviewOn: null,
  expectedOn: null,
  proposedAt: null,
};

function columnsOf(ctx: Context, asked: Asked, dueDays: number): Omit<Application, "practiceId" | "id" | "patientId"> {
  const at = ctx.now.toISOString();
  const { responsibilitiesFormat = null, historicRequestedOn = null } = asked;
  const due = addDays(asked.receivedOn, dueDays);
  const accessDue = asked.historicIsAccessRequest && historicRequestedOn ? addMonths(historicRequestedOn, 1) : due;
  return {
    reference: reference(),
    channel: asked.channel,
    initiatedBy: asked.initiatedBy,
    receivedOn: asked.receivedOn,
    declarations: [...asked.declarations],
    signedOn: asked.signedOn ?? null,
    responsibilitiesFormat,
    responsibilitiesBy: responsibilitiesFormat ? ctx.staffId : null,
    responsibilitiesAt: responsibilitiesFormat ? at : null,
    consentEmail: asked.consentEmail,
    consentSms: asked.consentSms,
    leafletVersion: asked.leafletVersion.trim(),
    leafletFormat: asked.leafletFormat,
    leafletOn: asked.leafletOn,
    capacityDoubt: asked.capacityDoubt,
    historicRequestedOn,
    historicRequestForm: asked.historicRequestForm ?? null,
    historicIsAccessRequest: historicRequestedOn ? (asked.historicIsAccessRequest ?? false) : null,
    guidanceVersion: null,
    guidanceFormat: null,
    guidanceBy: null,
    guidanceAt: null,
    noCredentialReason: null,
    state: isComplete(asked) ? "ID_CHECK" : "INCOMPLETE",
    stateSince: at,
    onHold: false,
    idNotPossibleUntil: null,
    ownerId: null,
    dueOn: accessDue < due ? accessDue : due,
    receivedAt: at,
    takenBy: ctx.actor.id,
    enteredInErrorAt: null,
    enteredInErrorBy: null,
    enteredInErrorReason: null,
    closedAt: null,
    ownRequestOn: null,
    lastContactOn: asked.receivedOn,
    queue: "CHECKS",
    pending: [],
    pendingSince: at,
    version: 1,
  };
}
