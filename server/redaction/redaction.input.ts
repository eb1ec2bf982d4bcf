import { Field, InputType } from "type-graphql";
import { Supplier } from "../practice/practice.entity.ts";
import { TransferInteraction } from "../record-entry/record-entry.words.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { ReviewPurpose } from "./redaction.words.ts";

@InputType({ description: "What a redaction review is to be about." })
export class OpenReviewInput {
  @Field(() => UUID)
  patientId!: string;

  @Field(() => ReviewPurpose)
  purpose!: ReviewPurpose;

  @Field(() => [Service], { description: "What the range may then be opened for; only what they show is reviewed." })
  services!: Service[];

  @Field(() => LocalDate, { nullable: true, description: "Null from the beginning of the record." })
  fromOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Null to the end of the record that came in." })
  untilOn?: string | null;

  @Field(() => UUID, { nullable: true, description: "The application that waits for it." })
  applicationId?: string | null;

  @Field(() => UUID, { nullable: true, description: "The person who is to see it for the patient." })
  personId?: string | null;

  @Field(() => Supplier, {
    nullable: true,
    description: "Where a transfer came from; null takes what the record said.",
  })
  senderSupplier?: Supplier | null;

  @Field(() => TransferInteraction, { nullable: true })
  interaction?: TransferInteraction | null;

  @Field(() => LocalDate, { nullable: true, description: "Null for 28 days from now." })
  dueOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "When the patient may expect it; with applicationId they are told (BR-REG-05).",
  })
  expectedOn?: string | null;
}
