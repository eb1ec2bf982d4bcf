import { Field, Int, ObjectType } from "type-graphql";
import { RecordCode } from "../clinical-system/record-code.words.ts";
import { EnhancedReview } from "../enhanced-review/enhanced-review.entity.ts";
import { Credential } from "../credential/credential.entity.ts";
import { StaffRole } from "../permissions.ts";
import { ReasonView } from "../reason-view.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { AskedCategory } from "../verification/verification.entity.ts";
import {
  NhsLoginLevel,
  NoDocumentsCategory,
  RelationshipBasis,
  VerificationMethod,
} from "../verification/verification.words.ts";
import {
  ApplicationStep,
  CheckKind,
  CheckOutcome,
  DiscussedHow,
  ExistingAccount,
  Outcome,
  RefusalReason,
  SeenAlone,
} from "./application.words.ts";
import { Gate } from "./gate.words.ts";
import { PendingReason } from "./pending.words.ts";

@ObjectType({ simpleResolvers: true, description: "Whether the person who asks may take a step now." })
export class StepPermission {
  @Field(() => ApplicationStep)
  step!: ApplicationStep;

  @Field(() => Service, { nullable: true, description: "The service, for a step that decides about one." })
  service!: Service | null;

  @Field(() => ReasonView, { nullable: true, description: "Why not; null when it may be taken." })
  refusal!: ReasonView | null;

  @Field(() => [StaffRole], { description: "Who may take it at all." })
  roles!: StaffRole[];
}

@ObjectType("UnmetGate", {
  simpleResolvers: true,
  description: "A gate that a requested service has not passed, and why.",
})
export class UnmetGateView extends ReasonView {
  @Field(() => Gate)
  gate!: Gate;
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

  @Field(() => [UnmetGateView], {
    description: "The gates not passed, in the order of the steps; none when it is ready or decided.",
  })
  waitsFor!: UnmetGateView[];

  @Field(() => ReasonView, {
    nullable: true,
    description: "Set where how it ended is restricted, in words for who asks (BR-CL-20).",
  })
  held!: ReasonView | null;

  @Field(() => Instant, {
    nullable: true,
    description: "A refusal was proposed then and waits for the talk with the patient (BR-REG-06).",
  })
  proposedAt!: string | null;

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

@ObjectType({ simpleResolvers: true, description: "One reason why an application waits (BR-PD-02)." })
export class PendingView {
  @Field(() => PendingReason)
  reason!: PendingReason;

  @Field(() => Instant, { description: "Since when it waits for this; ages count from here (BR-PD-01)." })
  since!: string;

  @Field(() => Int, { description: "Days since then, counted in London." })
  days!: number;

  @Field(() => [Service], { description: "The services that wait; none where it keeps the patient from signing up." })
  services!: Service[];
}

@ObjectType({
  simpleResolvers: true,
  description: "Step 2: who looked, when, and whether there is an account already.",
})
export class RecordLookView {
  @Field(() => ExistingAccount)
  account!: ExistingAccount;

  @Field(() => Instant)
  lookedAt!: string;

  @Field(() => String)
  lookedByName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "The patient's NHS login, as somebody saw it linked (domain.md 2.5).",
})
export class CaseNhsLogin {
  @Field(() => NhsLoginLevel)
  level!: NhsLoginLevel;

  @Field(() => LocalDate)
  linkedOn!: string;

  @Field(() => String)
  notedByName!: string;
}

@ObjectType({ simpleResolvers: true, description: "A code about online access that stands in the record." })
export class CodedView {
  @Field(() => RecordCode)
  code!: RecordCode;

  @Field(() => LocalDate)
  codedOn!: string;
}

@ObjectType({ simpleResolvers: true, description: "A decline of the patient, whether it stands or not." })
export class EarlierDecline {
  @Field(() => UUID)
  id!: string;

  @Field(() => [Service])
  services!: Service[];

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => LocalDate)
  declinedOn!: string;

  @Field(() => Instant, {
    nullable: true,
    description: "Since when it stands no more, for the patient asked after all.",
  })
  supersededAt!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The newest enhanced review of the patient; why and what was said only to who may know (BR-CO-03).",
})
export class CaseReview extends EnhancedReview {
  @Field(() => String, { nullable: true })
  reviewerName!: string | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;
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

  @Field(() => Boolean, { description: "It counts for this registration; one of before a return does not (BR-LE-11)." })
  isCurrent!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Who relies on it again after a return; null where nobody does.",
  })
  reusedByName!: string | null;

  @Field(() => String, { nullable: true, description: "Why they do." })
  reuseReason!: string | null;

  @Field(() => RelationshipBasis, { nullable: true })
  relationshipBasis!: RelationshipBasis | null;

  @Field(() => LocalDate, { nullable: true })
  knownSince!: string | null;

  @Field(() => [AskedCategory], {
    nullable: true,
    description: "What was asked about, and whether it agreed; never the answers.",
  })
  questionCategories!: AskedCategory[] | null;

  @Field(() => NoDocumentsCategory, { nullable: true })
  noDocumentsCategory!: NoDocumentsCategory | null;

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
