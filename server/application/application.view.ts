import { Field, Int, ObjectType } from "type-graphql";
import type { Context } from "../context.ts";
import { Credential } from "../credential/credential.entity.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import { Patient } from "../patient/patient.entity.ts";
import { refuseUnexplainedLook } from "../patient/related-look.service.ts";
import { ReasonView } from "../reason-view.ts";
import { onHold } from "../reason.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { VerificationMethod } from "../verification/verification.words.ts";
import { stepPermissions } from "./application.rules.ts";
import {
  ApplicationState,
  ApplicationStep,
  Channel,
  CheckKind,
  CheckOutcome,
  Declaration,
  DiscussedHow,
  HistoricForm,
  InformationFormat,
  InitiatedBy,
  NoCredentialReason,
  Outcome,
  RefusalReason,
  restrictedRefusals,
  SeenAlone,
} from "./application.words.ts";
import { caseOf, readCase, type CaseRow } from "./case.queries.ts";
import { checksNeeded, isClear, unmetGates } from "./gates.rules.ts";

@ObjectType({ simpleResolvers: true, description: "Whether the person who asks may take a step now." })
export class StepPermission {
  @Field(() => ApplicationStep)
  step!: ApplicationStep;

  @Field(() => Service, { nullable: true, description: "The service, for a step that decides about one." })
  service!: Service | null;

  @Field(() => ReasonView, { nullable: true, description: "Why not; null when it may be taken." })
  refusal!: ReasonView | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "One service asked for: what it waits for, or how the request ended.",
})
export class RequestedServiceView {
  @Field(() => Service)
  service!: Service;

  @Field(() => LocalDate, { nullable: true, description: "The earliest entry the patient asks to see." })
  visibleFrom!: string | null;

  @Field(() => Outcome, { nullable: true })
  outcome!: Outcome | null;

  @Field(() => Instant, { nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => [ReasonView], {
    description: "The gates not passed, in the order of the steps; none when it is ready or decided.",
  })
  waitsFor!: ReasonView[];

  @Field(() => RefusalReason, {
    nullable: true,
    description: "Null for a restricted reason, to people who may not know it.",
  })
  refusalReason!: RefusalReason | null;

  @Field(() => LocalDate, { nullable: true })
  discussedOn!: string | null;

  @Field(() => DiscussedHow, { nullable: true })
  discussedHow!: DiscussedHow | null;

  @Field(() => String, { nullable: true, description: "How else the patient gets the service (BR-REG-11)." })
  alternative!: string | null;

  @Field(() => LocalDate, { nullable: true })
  reviewOn!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "When the review is expected to be done, as the patient was told (BR-REG-05).",
  })
  expectedOn!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A registration check that this case needs, with its newest outcome.",
})
export class CheckView {
  @Field(() => CheckKind)
  kind!: CheckKind;

  @Field(() => CheckOutcome, { nullable: true })
  outcome!: CheckOutcome | null;

  @Field(() => SeenAlone, { nullable: true })
  seenAlone!: SeenAlone | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true })
  checkedByName!: string | null;

  @Field(() => Instant, { nullable: true })
  checkedAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "A verification of the patient, as a case shows it." })
export class CaseVerification {
  @Field(() => UUID)
  id!: string;

  @Field(() => VerificationMethod)
  method!: VerificationMethod;

  @Field(() => String)
  verifiedByName!: string;

  @Field(() => Instant)
  verifiedAt!: string;

  @Field(() => [String], { description: "Codes of the evidence types seen." })
  evidence!: string[];
}

@ObjectType({ simpleResolvers: true, description: "A credential of this case; never the secret (BR-CR-01)." })
export class CaseCredential extends Credential {
  @Field(() => String)
  issuedByName!: string;

  @Field(() => String, { nullable: true })
  handedOverByName!: string | null;
}

@ObjectType("Application", {
  simpleResolvers: true,
  description: "An application with everything that is decided from, and the steps the person who asks may take.",
})
export class ApplicationView {
  @Field(() => UUID)
  id!: string;

  @Field(() => String, { description: "Short enough to read out." })
  reference!: string;

  @Field(() => Int, { description: "Sent back with each step; a step on an older version is a CONFLICT." })
  version!: number;

  @Field(() => Patient)
  patient!: Patient;

  @Field(() => ApplicationState)
  state!: ApplicationState;

  @Field(() => Instant)
  stateSince!: string;

  @Field(() => Channel)
  channel!: Channel;

  @Field(() => InitiatedBy)
  initiatedBy!: InitiatedBy;

  @Field(() => LocalDate)
  receivedOn!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Instant, { nullable: true })
  closedAt!: string | null;

  @Field(() => UUID, { nullable: true })
  ownerId!: string | null;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => [Declaration])
  declarations!: Declaration[];

  @Field(() => LocalDate, { nullable: true })
  signedOn!: string | null;

  @Field(() => InformationFormat, {
    nullable: true,
    description: "The responsibilities were explained and understood in this form (BR-CL-06).",
  })
  responsibilitiesFormat!: InformationFormat | null;

  @Field(() => String, { nullable: true })
  responsibilitiesByName!: string | null;

  @Field(() => Boolean)
  consentEmail!: boolean;

  @Field(() => Boolean)
  consentSms!: boolean;

  @Field(() => String)
  leafletVersion!: string;

  @Field(() => InformationFormat)
  leafletFormat!: InformationFormat;

  @Field(() => LocalDate)
  leafletOn!: string;

  @Field(() => Boolean, { description: "Somebody doubts the patient's capacity; a clinician records an outcome." })
  capacityDoubt!: boolean;

  @Field(() => LocalDate, { nullable: true })
  historicRequestedOn!: string | null;

  @Field(() => HistoricForm, { nullable: true })
  historicRequestForm!: HistoricForm | null;

  @Field(() => Boolean, { nullable: true })
  historicIsAccessRequest!: boolean | null;

  @Field(() => String, { nullable: true })
  guidanceVersion!: string | null;

  @Field(() => InformationFormat, { nullable: true })
  guidanceFormat!: InformationFormat | null;

  @Field(() => String, { nullable: true })
  guidanceByName!: string | null;

  @Field(() => Instant, { nullable: true })
  guidanceAt!: string | null;

  @Field(() => NoCredentialReason, {
    nullable: true,
    description: "Nobody waits for a credential, for this reason (BR-CL-02).",
  })
  noCredentialReason!: NoCredentialReason | null;

  @Field(() => Instant, { nullable: true, description: "Set where it was marked as entered in error (BR-CL-08)." })
  enteredInErrorAt!: string | null;

  @Field(() => String, { nullable: true })
  enteredInErrorByName!: string | null;

  @Field(() => String, { nullable: true })
  enteredInErrorReason!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Nobody can verify identity yet; looked at again on this day, never refused for it (BR-ID-12).",
  })
  idNotPossibleUntil!: string | null;

  @Field(() => [RequestedServiceView])
  services!: RequestedServiceView[];

  @Field(() => [CheckView])
  checks!: CheckView[];

  @Field(() => [CaseVerification], { description: "Newest first; all that were ever recorded for the patient." })
  verifications!: CaseVerification[];

  @Field(() => CaseCredential, { nullable: true })
  credential!: CaseCredential | null;

  @Field(() => ReasonView, {
    nullable: true,
    description: "Set while a restricted hold stands, in words for who asks (BR-CL-20).",
  })
  hold!: ReasonView | null;

  @Field(() => [StepPermission], { description: "Each step, for each undecided service where it decides about one." })
  steps!: StepPermission[];
}

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
