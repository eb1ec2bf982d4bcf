import { Field, ObjectType } from "type-graphql";
import type { Reason } from "./reason.ts";

@ObjectType("Reason", {
  simpleResolvers: true,
  description: "Why something waits or may not be done, in words for staff.",
})
export class ReasonView implements Reason {
  @Field(() => String)
  words!: string;

  @Field(() => String, { nullable: true, description: "The number of the rule; none for a hold (BR-CL-20)." })
  rule?: string;
}
