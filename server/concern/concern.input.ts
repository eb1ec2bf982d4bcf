import { Field, InputType } from "type-graphql";
import { LocalDate, UUID } from "../scalars.ts";
import type { Closing, Raised } from "./concern.rules.ts";
import { ConcernKind, ConcernOutcome, ConcernSeverity } from "./concern.words.ts";

@InputType({ description: "A concern as somebody raises it." })
export class ConcernInput implements Raised {
  @Field(() => ConcernKind)
  kind!: ConcernKind;

  @Field(() => ConcernSeverity)
  severity!: ConcernSeverity;

  @Field(() => String, { description: "What was seen or heard; stored encrypted (BR-CO-03)." })
  note!: string;

  @Field(() => LocalDate)
  noticedOn!: string;

  @Field(() => [UUID], {
    nullable: true,
    description: "Members of staff who are not to know of it, whatever their role; such as a partner who works here.",
  })
  keptFrom?: string[] | null;
}

@InputType({ description: "How a concern is closed (BR-SU-02, BR-CL-21)." })
export class ClosingInput implements Closing {
  @Field(() => ConcernOutcome)
  outcome!: ConcernOutcome;

  @Field(() => LocalDate, { nullable: true, description: "When the patient was spoken with alone." })
  talkedAloneOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What was found; for coercion, why no talk alone could be held.",
  })
  note?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "When a removal for good was discussed with the patient." })
  discussedOn?: string | null;

  @Field(() => Boolean, { description: "Restore in the same action what this concern suspended." })
  restore!: boolean;
}
