import { Field, InputType, ObjectType } from "type-graphql";
import { SeenAlone } from "../application/application.words.ts";
import { RecordCodeRow } from "../clinical-system/record-code.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import { ReasonView } from "../reason-view.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { EnhancedReview } from "./enhanced-review.entity.ts";
import type { Decided } from "./enhanced-review.rules.ts";
import { ReviewDecision, ReviewReason, TalkOutcome } from "./enhanced-review.words.ts";

@ObjectType("EnhancedReview", {
  simpleResolvers: true,
  description: "An enhanced review with the patient and what stands in the record (domain.md 4.4).",
})
export class EnhancedReviewView extends EnhancedReview {
  @Field(() => Patient)
  patient!: Patient;

  @Field(() => [RecordCodeRow], { description: "Codes that stand in the record, newest first." })
  codes!: RecordCodeRow[];

  @Field(() => [Service], {
    description: "What of the record is on now; a review changes none of it by itself (BR-EN-01).",
  })
  active!: Service[];

  @Field(() => UUID, { nullable: true, description: "The open application that waits for it." })
  applicationId!: string | null;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => String, { nullable: true })
  reviewerName!: string | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => ReasonView, {
    nullable: true,
    description: "Why the person who asks cannot start it; null when they can.",
  })
  startRefusal!: ReasonView | null;

  @Field(() => ReasonView, { nullable: true, description: "Why they cannot decide it; null when they can." })
  decideRefusal!: ReasonView | null;
}

@ObjectType({ simpleResolvers: true, description: "Whether a review was opened for a patient." })
export class RaisedFor {
  @Field(() => UUID)
  patientId!: string;

  @Field(() => ReasonView, { nullable: true, description: "Why not; null where it was." })
  refusal!: ReasonView | null;
}

@InputType({ description: "A clinician's decision after an enhanced review (domain.md 4.4, BR-EN-10)." })
export class EnhancedReviewInput implements Decided {
  @Field(() => ReviewDecision)
  decision!: ReviewDecision;

  @Field(() => [ReviewReason], { description: "Why the record was looked at; at least one." })
  reasons!: ReviewReason[];

  @Field(() => LocalDate, { nullable: true, description: "Needed unless the patient could not be reached." })
  talkedOn?: string | null;

  @Field(() => SeenAlone, { nullable: true })
  talkedAlone?: SeenAlone | null;

  @Field(() => TalkOutcome, { description: "NOT_REACHED is refused for WITHHOLD and PATIENT_DECLINED." })
  talkOutcome!: TalkOutcome;

  @Field(() => Boolean, { description: "The safeguarding lead, or a meeting of several professions, was consulted." })
  leadConsulted!: boolean;

  @Field(() => [Service], {
    nullable: true,
    description: "Needed for GRANT_LIMITED: services of the record, not the historic one.",
  })
  grantedServices?: Service[] | null;

  @Field(() => LocalDate, { nullable: true, description: "Needed for WITHHOLD and DEFER: within 12 months." })
  nextReviewOn?: string | null;
}
