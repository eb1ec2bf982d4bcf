import { Field, InputType } from "type-graphql";
import { LocalDate } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import {
  Channel,
  CheckKind,
  CheckOutcome,
  Declaration,
  DiscussedHow,
  ExistingAccount,
  HistoricForm,
  InformationFormat,
  InitiatedBy,
  RefusalReason,
  SeenAlone,
} from "./application.words.ts";
import type { CheckFound } from "./check.rules.ts";
import type { RefusalProposed, ServiceRefused } from "./refusal.rules.ts";
import type { Coded } from "../clinical-system/standing-code.rules.ts";
import { RecordCode } from "../clinical-system/record-code.words.ts";
import type { Asked, LookedAt } from "./take.rules.ts";

@InputType({ description: "One service asked for." })
export class RequestedServiceInput {
  @Field(() => Service)
  service!: Service;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The earliest entry the patient asks to see; a past day needs a redaction review (BR-LV-02).",
  })
  visibleFrom?: string | null;
}

@InputType({ description: "A code about online access, as it stands in the record." })
export class RecordCodeInput implements Coded {
  @Field(() => RecordCode)
  code!: RecordCode;

  @Field(() => LocalDate)
  codedOn!: string;
}

@InputType({ description: "What was found when the record was looked at: step 2 (BR-CL-22)." })
export class RecordLookInput implements LookedAt {
  @Field(() => ExistingAccount)
  account!: ExistingAccount;

  @Field(() => [RecordCodeInput], {
    description: "The codes 103, 104 and 106 that stand there; none when there are none.",
  })
  codes!: RecordCodeInput[];
}

@InputType({ description: "The application form as it came in." })
export class ApplicationInput implements Asked {
  @Field(() => Channel)
  channel!: Channel;

  @Field(() => InitiatedBy)
  initiatedBy!: InitiatedBy;

  @Field(() => LocalDate)
  receivedOn!: string;

  @Field(() => [RequestedServiceInput])
  services!: RequestedServiceInput[];

  @Field(() => [Declaration], {
    description: "Those that were ticked; with any missing the application stays INCOMPLETE (BR-REG-02).",
  })
  declarations!: Declaration[];

  @Field(() => LocalDate, { nullable: true })
  signedOn?: string | null;

  @Field(() => InformationFormat, {
    nullable: true,
    description: "Instead of a form: the responsibilities were explained and understood in this format (BR-CL-06).",
  })
  responsibilitiesFormat?: InformationFormat | null;

  @Field(() => Boolean)
  consentEmail!: boolean;

  @Field(() => Boolean)
  consentSms!: boolean;

  @Field(() => String)
  leafletVersion!: string;

  @Field(() => InformationFormat)
  leafletFormat!: InformationFormat;

  @Field(() => LocalDate)
  leafletOn!: string;

  @Field(() => Boolean, { description: "Somebody doubts the patient's capacity; a clinician's check is then needed." })
  capacityDoubt!: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: "The day of the written request for the historic record; needed where that is asked for (BR-CL-09).",
  })
  historicRequestedOn?: string | null;

  @Field(() => HistoricForm, { nullable: true })
  historicRequestForm?: HistoricForm | null;

  @Field(() => Boolean, { nullable: true, description: "It is a subject access request as well, and due in a month." })
  historicIsAccessRequest?: boolean | null;

  @Field(() => RecordLookInput, {
    nullable: true,
    description: "Step 2, where the record was looked at already; without it the application waits for it.",
  })
  looked?: RecordLookInput | null;
}

@InputType({ description: "What a registration check found." })
export class CheckInput implements CheckFound {
  @Field(() => CheckKind)
  kind!: CheckKind;

  @Field(() => CheckOutcome)
  outcome!: CheckOutcome;

  @Field(() => SeenAlone, { nullable: true, description: "Needed for a coercion check (BR-CO-02)." })
  seenAlone?: SeenAlone | null;

  @Field(() => String, {
    nullable: true,
    description: "For a coercion check, read only by clinicians who may read restricted concerns (BR-CO-03).",
  })
  note?: string | null;
}

@InputType({ description: "A refusal that waits for the talk with the patient (BR-REG-06, BR-CL-10)." })
export class RefusalProposalInput implements RefusalProposed {
  @Field(() => RefusalReason)
  reason!: RefusalReason;

  @Field(() => String, { nullable: true, description: "Needed for OTHER." })
  reasonText?: string | null;

  @Field(() => String, { description: "How else the patient gets the service (BR-REG-11)." })
  alternative!: string;

  @Field(() => LocalDate)
  reviewOn!: string;
}

@InputType({ description: "The refusal of one service (BR-REG-06, BR-CL-10)." })
export class ServiceRefusalInput implements ServiceRefused {
  @Field(() => RefusalReason)
  reason!: RefusalReason;

  @Field(() => String, { nullable: true, description: "Needed for OTHER." })
  reasonText?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "When it was discussed with the patient." })
  discussedOn?: string | null;

  @Field(() => DiscussedHow, { nullable: true })
  discussedHow?: DiscussedHow | null;

  @Field(() => String, { nullable: true, description: "A clinician's reason why the talk would put somebody at risk." })
  notDiscussedReason?: string | null;

  @Field(() => String, { description: "How else the patient gets the service (BR-REG-11)." })
  alternative!: string;

  @Field(() => LocalDate, {
    description:
      "When it is looked at again: within 12 months, or 3 for ESSENTIAL_SERVICES_IMPACT and CANNOT_REDACT_YET.",
  })
  reviewOn!: string;
}
