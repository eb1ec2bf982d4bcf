import { Field, InputType } from "type-graphql";
import { Declaration } from "../application/application.words.ts";
import { LocalDate } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import type { Typed } from "./unmatched.rules.ts";

@InputType({ description: "An application as the patient or a champion typed it; nobody is looked up (BR-CL-07)." })
export class UnmatchedInput implements Typed {
  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => String, { nullable: true })
  postcode?: string | null;

  @Field(() => String, { nullable: true })
  nhsNumber?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  mobile?: string | null;

  @Field(() => [Service])
  services!: Service[];

  @Field(() => [Declaration], { description: "Those that were ticked." })
  declarations!: Declaration[];

  @Field(() => LocalDate, { nullable: true })
  signedOn?: string | null;

  @Field(() => Boolean)
  consentEmail!: boolean;

  @Field(() => Boolean)
  consentSms!: boolean;

  @Field(() => String, { description: "The version of the leaflet that was shown." })
  leaflet!: string;
}
