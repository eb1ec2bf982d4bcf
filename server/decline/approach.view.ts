import { Field, InputType, ObjectType } from "type-graphql";
import { ReasonView } from "../reason-view.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { Approach, HelpOffer } from "./approach.entity.ts";
import { ApproachChannel, ApproachOutcome, HelpKind } from "./approach.words.ts";

@InputType({ description: "An approach and what came of it (BR-DC-05)." })
export class ApproachInput {
  @Field(() => LocalDate)
  approachedOn!: string;

  @Field(() => ApproachChannel)
  channel!: ApproachChannel;

  @Field(() => ApproachOutcome)
  outcome!: ApproachOutcome;

  @Field(() => [HelpKind], { nullable: true, description: "Needed for UNABLE: what keeps them; it opens an offer." })
  help?: HelpKind[] | null;

  @Field(() => UUID, { nullable: true, description: "Who looks after the offer of help; null for nobody yet." })
  helpOwnerId?: string | null;
}

@ObjectType("HelpOffer", { simpleResolvers: true, description: "Help offered to somebody who is unable (BR-CL-26)." })
export class HelpOfferView extends HelpOffer {
  @Field(() => String, { nullable: true, description: "Who looks after it; null for nobody yet." })
  ownerName!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Whether the practice may approach the patient about a service now.",
})
export class MayApproach {
  @Field(() => Service)
  service!: Service;

  @Field(() => ReasonView, { nullable: true, description: "Why not (BR-DC-01, 04); null when it may." })
  refusal!: ReasonView | null;
}

@ObjectType({ simpleResolvers: true, description: "How the practice approached a patient, and whether it may again." })
export class PatientApproaches {
  @Field(() => UUID)
  patientId!: string;

  @Field(() => [Approach], { description: "Newest first; at most 50." })
  approaches!: Approach[];

  @Field(() => [HelpOfferView], { description: "Open ones first; at most 50." })
  helpOffers!: HelpOfferView[];

  @Field(() => LocalDate, {
    nullable: true,
    description: "When they were last told in writing of their access (BR-REG-08).",
  })
  toldOfAccessOn!: string | null;

  @Field(() => [MayApproach], { description: "Every service." })
  mayApproach!: MayApproach[];
}
