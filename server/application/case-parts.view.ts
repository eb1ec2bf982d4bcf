import { Field, ObjectType } from "type-graphql";
import { Credential } from "../credential/credential.entity.ts";
import { ReasonView } from "../reason-view.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { VerificationMethod } from "../verification/verification.words.ts";
import {
  ApplicationStep,
  CheckKind,
  CheckOutcome,
  DiscussedHow,
  Outcome,
  RefusalReason,
  SeenAlone,
} from "./application.words.ts";

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

  @Field(() => ReasonView, {
    nullable: true,
    description: "Set where how it ended is restricted, in words for who asks (BR-CL-20).",
  })
  held!: ReasonView | null;

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
