import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { InformationFormat } from "../application/application.words.ts";
import type { Context } from "../context.ts";
import { publish } from "../enumeration.ts";
import { Instant, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { InformationKind, type InformationContents } from "./information.rules.ts";
import { changeInformation, currentInformation, recordInformationGiven, type InformationView } from "./information.service.ts"; // prettier-ignore

publish(InformationKind, "InformationKind", "Information for patients.", {
  GUIDANCE: "Safe use, in ten points (BR-CL-06).",
});

@InputType("PatientInformationInput", {
  description: "What the practice says of itself in its leaflet, guidance and form.",
})
@ObjectType("PatientInformationContents", { simpleResolvers: true })
export class PatientInformationContents implements InformationContents {
  @Field(() => [String], { description: "Lines of the practice's address, at most five." })
  address!: string[];

  @Field(() => String)
  phone!: string;

  @Field(() => String, { description: "Empty where there is none." })
  website!: string;

  @Field(() => String, { description: "Who looks after online services: a name or a role." })
  onlineContact!: string;

  @Field(() => String, { description: "Who to ask about what the record says." })
  recordContact!: string;

  @Field(() => String, { description: "Who to speak to in private." })
  concernContact!: string;

  @Field(() => [Service])
  services!: Service[];

  @Field(() => [String], { description: "The nominated staff, one to six." })
  nominatedStaff!: string[];

  @Field(() => String, { description: "Other ways to get care." })
  otherWays!: string;

  @Field(() => String, { description: "Where news is posted." })
  news!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What the practice says of itself, and the edition patients get today.",
})
export class PatientInformation extends PatientInformationContents implements InformationView {
  @Field(() => Int, { description: "0 until the practice has named its own people." })
  version!: number;

  @Field(() => String, { description: "What a patient given it today is said to have been given." })
  edition!: string;

  @Field(() => Instant, { nullable: true })
  writtenAt!: string | null;

  @Field(() => String, { nullable: true })
  writtenByName!: string | null;
}

@Resolver()
export class InformationResolver {
  @Query(() => PatientInformation, {
    description: "What stands in the leaflet, guidance and form. They are at /print/{practice}/information/{kind}.pdf and .html.",
  }) // prettier-ignore
  patientInformation(@Ctx() ctx: Context) {
    return currentInformation(ctx.db);
  }

  @Mutation(() => PatientInformation, { description: "Keeps it as the next version." })
  changePatientInformation(
    @Arg("version", () => Int, { description: "The version that was seen." }) version: number,
    @Arg("contents", () => PatientInformationContents) contents: PatientInformationContents,
    @Ctx() ctx: Context,
  ) {
    return changeInformation(ctx, version, contents);
  }

  @Mutation(() => String, { description: "Notes what a patient was given today; answers with its edition." })
  recordInformationGiven(
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("applicationId", () => UUID, { nullable: true }) applicationId: string | undefined,
    @Arg("kind", () => InformationKind) kind: InformationKind,
    @Arg("format", () => InformationFormat) format: InformationFormat,
    @Ctx() ctx: Context,
  ) {
    return recordInformationGiven(ctx, { patientId, applicationId: applicationId ?? null, kind, format });
  }
}
