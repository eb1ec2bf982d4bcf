import { Field, InputType, ObjectType } from "type-graphql";
import { PatientRecord } from "../patient/patient-record.ts";
import { ReasonView } from "../reason-view.ts";
import { UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";

@InputType({ description: "A service the patient does not want, as it stood when the page was opened." })
export class DeclinedServiceInput {
  @Field(() => Service)
  service!: Service;

  @Field(() => UUID, {
    nullable: true,
    description: "The id of where it stood, as services of the patient give it; null where it was never offered.",
  })
  seen?: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What became of one service of a decline." })
export class DeclinedService {
  @Field(() => Service)
  service!: Service;

  @Field(() => ReasonView, { nullable: true, description: "Why it was not recorded; null where it was." })
  refusal!: ReasonView | null;
}

@ObjectType({ simpleResolvers: true, description: "A decline, service by service." })
export class DeclineAnswer {
  @Field(() => PatientRecord)
  patient!: PatientRecord;

  @Field(() => [DeclinedService])
  services!: DeclinedService[];
}
