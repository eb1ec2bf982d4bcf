import { Field, Int, ObjectType } from "type-graphql";
import { RecordCode } from "../clinical-system/record-code.words.ts";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { pageOf } from "../list.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";

export const DifferenceKind = enumeration(
  "ONLINE_BUT_NOT_HERE",
  "HERE_BUT_NOT_ONLINE",
  "ANOTHER_VISIBLE_FROM",
  "ONLINE_AFTER_LEAVING",
  "CARER_AFTER_LEAVING",
  "DECLINED_BUT_ON",
  "WITHHELD_BUT_ON",
  "REFUSED_NOT_CODED",
);
export type DifferenceKind = OneOf<typeof DifferenceKind>;
publish(
  DifferenceKind,
  "DifferenceKind",
  "How the register does not agree with the supplier or with the record's codes (BR-CL-12, domain.md 13.2).",
  {
    ONLINE_BUT_NOT_HERE: "The supplier says that it is on; a decision here says otherwise.",
    HERE_BUT_NOT_ONLINE: "It is on by a decision here; the supplier's complete list leaves it out.",
    ANOTHER_VISIBLE_FROM: "Both say that it is on, from another day.",
    ONLINE_AFTER_LEAVING: "The supplier says that it is on for somebody who left or died.",
    CARER_AFTER_LEAVING: "A carer had it on for somebody who left or died (BR-LE-10, BR-CL-40).",
    DECLINED_BUT_ON: "The record says that the patient declined (103), and record access is on (BR-EN-03).",
    WITHHELD_BUT_ON: "A 104 stands, a clinician did not grant this, and it is on (BR-CL-22).",
    REFUSED_NOT_CODED: "Record access was refused here, and no code keeps NHS login from opening it (BR-EN-04).",
  },
);

export const DifferenceOutcome = enumeration("CORRECTED_THERE", "CORRECTED_HERE", "IS_RIGHT", "GONE");
export type DifferenceOutcome = OneOf<typeof DifferenceOutcome>;
publish(DifferenceOutcome, "DifferenceOutcome", "What came of a difference.", {
  CORRECTED_THERE: "Somebody corrected it in the clinical system.",
  CORRECTED_HERE: "Somebody took the step here that makes both agree.",
  IS_RIGHT: "Both are right; the note says why.",
  GONE: "A later list shows no difference any more.",
});

@ObjectType({
  simpleResolvers: true,
  description: "Where the register and the supplier do not agree; somebody finds out why.",
})
export class RegisterDifference {
  @Field(() => UUID)
  id!: string;

  @Field(() => DifferenceKind)
  kind!: DifferenceKind;

  @Field(() => Service)
  service!: Service;

  @Field(() => String, {
    nullable: true,
    description: "What stands here: a state, and the day from which it is visible.",
  })
  ours!: string | null;

  @Field(() => String, { nullable: true, description: "What the list says." })
  theirs!: string | null;

  @Field(() => UUID)
  patientId!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => Instant)
  openedAt!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Int)
  version!: number;
}

export const DifferencePage = pageOf(RegisterDifference, "RegisterDifferencePage");

@ObjectType({ simpleResolvers: true, description: "What the supplier reports of one service." })
export class ReportedService {
  @Field(() => Service, { nullable: true, description: "Null where the list tells only that there is an account." })
  service!: Service | null;

  @Field(() => LocalDate, { nullable: true })
  visibleFrom!: string | null;

  @Field(() => LocalDate, { nullable: true })
  enabledOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  activatedOn!: string | null;

  @Field(() => LocalDate, { nullable: true })
  lastLoginOn!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A carer whom the supplier reports; waits for the register of proxies, basis unknown.",
})
export class ReportedProxy {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => String, { nullable: true })
  relationship!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What the supplier's last list says of a patient (BR-CL-12)." })
export class OnlineToday {
  @Field(() => Instant, {
    nullable: true,
    description: "When the last list of online users was committed; null: not loaded, which is not 'none'.",
  })
  loadedAt!: string | null;

  @Field(() => [ReportedService], { description: "At most nine." })
  services!: ReportedService[];

  @Field(() => [ReportedProxy], { description: "At most 50." })
  carers!: ReportedProxy[];

  @Field(() => [RegisterDifference], {
    description:
      "Open differences, at most 50; none to who may not read them or from whom a hold keeps them (BR-CL-20).",
  })
  differences!: RegisterDifference[];
}

@ObjectType({ simpleResolvers: true, description: "A patient whose link is new this week." })
export class NewLink {
  @Field(() => UUID)
  patientId!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;

  @Field(() => LocalDate)
  born!: string;

  @Field(() => LocalDate, { nullable: true })
  activatedOn!: string | null;

  @Field(() => [Service])
  services!: Service[];

  @Field(() => Boolean, { description: "A 103 stands, or a 104 that no later 106 cancels (BR-EN-02, 03)." })
  isCoded!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "The weekly sweep of new links (BR-LE-14)." })
export class WeeklySweep {
  @Field(() => LocalDate, { description: "The Monday with which the week begins." })
  week!: string;

  @Field(() => Instant, {
    nullable: true,
    description: "When the last list of online users was committed; null: not loaded.",
  })
  loadedAt!: string | null;

  @Field(() => [NewLink], { description: "At most 500." })
  links!: NewLink[];

  @Field(() => Instant, { nullable: true })
  doneAt!: string | null;

  @Field(() => String, { nullable: true })
  doneByName!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "What a SNOMED code means here." })
export class CodeMeaning {
  @Field(() => String, { description: "Text: it does not fit a number." })
  conceptId!: string;

  @Field(() => RecordCode)
  meaning!: RecordCode;

  @Field(() => String)
  term!: string;

  @Field(() => String, { description: "Where the practice has it from." })
  source!: string;

  @Field(() => Boolean, { description: "Verified and built in; it cannot be changed here." })
  isVerified!: boolean;
}
