import { Field, Int, ObjectType } from "type-graphql";
import { StaffRole } from "../permissions.ts";
import { Instant, UUID } from "../scalars.ts";

@ObjectType({
  simpleResolvers: true,
  description: "A practice where the person works now, and what they may do there.",
})
export class MyPractice {
  @Field(() => String, { description: "The ODS code; sent as X-Practice with every request about this practice." })
  odsCode!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  supplier!: string;

  @Field(() => [StaffRole])
  roles!: readonly StaffRole[];

  @Field(() => [String], {
    description: "The rows of the permission table that the roles hold, such as application.take.",
  })
  permissions!: readonly string[];

  @Field(() => Boolean, { description: "A clinician, whatever the role (BR-CL-25)." })
  clinical!: boolean;

  @Field(() => Boolean, { description: "May vouch for patients they know (BR-ID-05)." })
  canVouch!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "The person who is signed in." })
export class Me {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Boolean, {
    description: "The first password was given by somebody else; nothing else is open until it is changed.",
  })
  mustChangePassword!: boolean;

  @Field(() => Instant, { description: "When the session ends if nothing more is done." })
  sessionEndsAt!: string;

  @Field(() => Int, { description: "How long a session may stand idle." })
  idleMinutes!: number;

  @Field(() => [MyPractice])
  practices!: MyPractice[];
}
