import { Field, InputType } from "type-graphql";
import { CredentialChannel } from "./credential.words.ts";
import type { HandedOver } from "./credential.rules.ts";
import { CredentialRecipient } from "./credential.words.ts";

@InputType({ description: "How a credential reached the patient (BR-CR-05, 06, 08)." })
export class HandOverInput implements HandedOver {
  @Field(() => CredentialChannel)
  channel!: CredentialChannel;

  @Field(() => CredentialRecipient)
  to!: CredentialRecipient;

  @Field(() => String, {
    nullable: true,
    description: "For post: the postcode on the envelope; refused unless it is where the patient lives now.",
  })
  postcode?: string | null;

  @Field(() => Boolean, { nullable: true, description: "For e-mail: the patient confirmed the address." })
  emailConfirmed?: boolean | null;
}
