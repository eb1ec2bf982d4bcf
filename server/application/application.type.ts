import { Field, Int, ObjectType } from "type-graphql";
import { Patient } from "../patient/patient.entity.ts";
import { Queue } from "../practice/queue.ts";
import { ReasonView } from "../reason-view.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import {
  ApplicationState,
  Channel,
  Declaration,
  HistoricForm,
  InformationFormat,
  InitiatedBy,
  NoCredentialReason,
} from "./application.words.ts";
import {
  CaseCredential,
  CaseReview,
  CaseNhsLogin,
  CodedView,
  EarlierDecline,
  PendingView,
  RecordLookView,
  CaseVerification,
  CheckView,
  RequestedServiceView,
  StepPermission,
} from "./case-parts.view.ts";

@ObjectType("Application", {
  simpleResolvers: true,
  description: "An application with everything that is decided from, and the steps the person who asks may take.",
})
export class ApplicationView {
  @Field(() => UUID)
  id!: string;

  @Field(() => String, { description: "Short enough to read out." })
  reference!: string;

  @Field(() => Int, { description: "Sent back with each step; a step on an older version is a CONFLICT." })
  version!: number;

  @Field(() => Patient)
  patient!: Patient;

  @Field(() => ApplicationState)
  state!: ApplicationState;

  @Field(() => Instant)
  stateSince!: string;

  @Field(() => Channel)
  channel!: Channel;

  @Field(() => InitiatedBy)
  initiatedBy!: InitiatedBy;

  @Field(() => LocalDate)
  receivedOn!: string;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => Instant, { nullable: true })
  closedAt!: string | null;

  @Field(() => UUID, { nullable: true })
  ownerId!: string | null;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => [Declaration])
  declarations!: Declaration[];

  @Field(() => LocalDate, { nullable: true })
  signedOn!: string | null;

  @Field(() => InformationFormat, {
    nullable: true,
    description: "The responsibilities were explained and understood in this form (BR-CL-06).",
  })
  responsibilitiesFormat!: InformationFormat | null;

  @Field(() => String, { nullable: true })
  responsibilitiesByName!: string | null;

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

  @Field(() => Boolean, { description: "Somebody doubts the patient's capacity; a clinician records an outcome." })
  capacityDoubt!: boolean;

  @Field(() => LocalDate, { nullable: true })
  historicRequestedOn!: string | null;

  @Field(() => HistoricForm, { nullable: true })
  historicRequestForm!: HistoricForm | null;

  @Field(() => Boolean, { nullable: true })
  historicIsAccessRequest!: boolean | null;

  @Field(() => String, { nullable: true })
  guidanceVersion!: string | null;

  @Field(() => InformationFormat, { nullable: true })
  guidanceFormat!: InformationFormat | null;

  @Field(() => String, { nullable: true })
  guidanceByName!: string | null;

  @Field(() => Instant, { nullable: true })
  guidanceAt!: string | null;

  @Field(() => NoCredentialReason, {
    nullable: true,
    description: "Nobody waits for a credential, for this reason (BR-CL-02).",
  })
  noCredentialReason!: NoCredentialReason | null;

  @Field(() => Instant, { nullable: true, description: "Set where it was marked as entered in error (BR-CL-08)." })
  enteredInErrorAt!: string | null;

  @Field(() => String, { nullable: true })
  enteredInErrorByName!: string | null;

  @Field(() => String, { nullable: true })
  enteredInErrorReason!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Nobody can verify identity yet; looked at again on this day, never refused for it (BR-ID-12).",
  })
  idNotPossibleUntil!: string | null;

  @Field(() => RecordLookView, { nullable: true, description: "Step 2; null until somebody looked (BR-CL-22)." })
  look!: RecordLookView | null;

  @Field(() => [CodedView], { description: "Codes about online access that stand in the record, newest first." })
  codes!: CodedView[];

  @Field(() => [EarlierDecline], { description: "Every decline of the patient, newest first; at most 20." })
  earlierDeclines!: EarlierDecline[];

  @Field(() => CaseNhsLogin, { nullable: true, description: "The link with NHS login that is live (BR-ID-10, 11)." })
  nhsLogin!: CaseNhsLogin | null;

  @Field(() => LocalDate, { nullable: true, description: "The patient's own request after a decline (BR-CL-22)." })
  ownRequestOn!: string | null;

  @Field(() => CaseReview, {
    nullable: true,
    description: "The newest enhanced review of the patient (domain.md 4.4).",
  })
  enhancedReview!: CaseReview | null;

  @Field(() => [PendingView], {
    description:
      "Why it waits, in the order of the steps, the primary reason first (BR-PD-02); none when it is closed.",
  })
  pending!: PendingView[];

  @Field(() => Queue, { nullable: true, description: "Its one queue (BR-PD-03); null when it is closed." })
  queue!: Queue | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "From this day it may be closed because nobody came or answered (BR-REG-07); null where it cannot.",
  })
  lapsesOn!: string | null;

  @Field(() => [RequestedServiceView])
  services!: RequestedServiceView[];

  @Field(() => [CheckView])
  checks!: CheckView[];

  @Field(() => [CaseVerification], { description: "Newest first; all that were ever recorded for the patient." })
  verifications!: CaseVerification[];

  @Field(() => CaseCredential, { nullable: true })
  credential!: CaseCredential | null;

  @Field(() => ReasonView, {
    nullable: true,
    description: "Set while a restricted hold stands, in words for who asks (BR-CL-20).",
  })
  hold!: ReasonView | null;

  @Field(() => [StepPermission], { description: "Each step, for each undecided service where it decides about one." })
  steps!: StepPermission[];
}
