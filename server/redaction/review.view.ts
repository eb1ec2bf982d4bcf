import { Field, Int, ObjectType } from "type-graphql";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { Patient } from "../patient/patient.entity.ts";
import { Supplier } from "../practice/practice.entity.ts";
import { ReasonView } from "../reason-view.ts";
import { RedactionReview } from "./redaction-review.entity.ts";
import { RedactionTask } from "./redaction-task.entity.ts";
import { SafetyAnswerView, SafetyStep } from "./safety-answer.entity.ts";
import { LabelFate } from "./transfer.rules.ts";

export const ReviewStep = enumeration("SIGN_OFF", "SEND_BACK", "CANCEL", "CONFIRM_MARKED");
export type ReviewStep = OneOf<typeof ReviewStep>;
publish(ReviewStep, "ReviewStep", "What can be done with a redaction review.", {
  CONFIRM_MARKED: "Say, by name, that the entries are marked in the clinical system (BR-CL-11).",
});

export const TaskStep = enumeration("CLAIM", "RELEASE", "SUBMIT", "APPROVE", "SEND_BACK");
export type TaskStep = OneOf<typeof TaskStep>;
publish(TaskStep, "TaskStep", "What can be done with a part of a redaction review.");

@ObjectType({ simpleResolvers: true, description: "A step of a part of a review, and why it cannot be taken now." })
export class TaskStepView {
  @Field(() => TaskStep)
  step!: TaskStep;

  @Field(() => ReasonView, { nullable: true, description: "Null where who asks may take it." })
  refusal!: ReasonView | null;
}

@ObjectType({ simpleResolvers: true, description: "A step of a review, and why it cannot be taken now." })
export class ReviewStepView {
  @Field(() => ReviewStep)
  step!: ReviewStep;

  @Field(() => ReasonView, { nullable: true, description: "Null where who asks may take it." })
  refusal!: ReasonView | null;
}

@ObjectType({ simpleResolvers: true, description: "A part of a review as the person who asks sees it." })
export class RedactionTaskView extends RedactionTask {
  @Field(() => String, { nullable: true })
  claimedByName!: string | null;

  @Field(() => Boolean, { description: "Somebody else is working on it now (BR-RD-20)." })
  isClaimedByAnother!: boolean;

  @Field(() => String, { nullable: true })
  submittedByName!: string | null;

  @Field(() => String, { nullable: true })
  approvedByName!: string | null;

  @Field(() => Int, { description: "Escalated entries that wait for a clinician." })
  escalated!: number;

  @Field(() => [TaskStepView])
  steps!: TaskStepView[];
}

@ObjectType({ simpleResolvers: true, description: "How the entries of a review stand." })
export class ReviewCounts {
  @Field(() => Int)
  entries!: number;

  @Field(() => Int)
  flagged!: number;

  @Field(() => Int)
  undecided!: number;

  @Field(() => Int)
  shown!: number;

  @Field(() => Int)
  hidden!: number;

  @Field(() => Int, { description: "Escalated, and waiting for a clinician." })
  escalated!: number;

  @Field(() => Int, { description: "Came with a NOPAT label." })
  labelled!: number;

  @Field(() => Int, { description: "Hidden, and waiting for a second clinician (BR-RD-04)." })
  needsSecond!: number;
}

@ObjectType({ simpleResolvers: true, description: "A type of resource whose labels may be lost on a transfer." })
export class LabelLoss {
  @Field(() => String)
  resourceType!: string;

  @Field(() => LabelFate)
  fate!: LabelFate;

  @Field(() => String)
  words!: string;

  @Field(() => Int, { description: "Entries of this type in the review." })
  entries!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "A redaction review with its patient, its parts and what can be done. Opening it is audited as a look.",
})
export class RedactionReviewView extends RedactionReview {
  @Field(() => Patient)
  patient!: Patient;

  @Field(() => Supplier, { description: "Whose clinical system this practice uses." })
  supplier!: Supplier;

  @Field(() => [RedactionTaskView])
  tasks!: RedactionTaskView[];

  @Field(() => ReviewCounts)
  counts!: ReviewCounts;

  @Field(() => Int, { description: "Minutes spent on all its parts." })
  minutes!: number;

  @Field(() => String, { nullable: true })
  openedByName!: string | null;

  @Field(() => String, { nullable: true })
  signedOffByName!: string | null;

  @Field(() => String, { nullable: true })
  sentBackByName!: string | null;

  @Field(() => String, { nullable: true })
  markedByName!: string | null;

  @Field(() => [LabelLoss], { description: "Empty unless the record came from another practice (BR-RD-10)." })
  labelsLost!: LabelLoss[];

  @Field(() => [ReviewStepView])
  steps!: ReviewStepView[];

  @Field(() => Boolean, { description: "Signing off takes a reason: who asks decided entries of it (BR-RO-02)." })
  signOffTakesReason!: boolean;

  @Field(() => [SafetyAnswerView], {
    description:
      "Answers that stand about the safety of sharing (BR-PX-19), to who may know of restricted concerns (BR-CL-20).",
  })
  safetyAnswers!: SafetyAnswerView[];

  @Field(() => [SafetyStep])
  safetySteps!: SafetyStep[];
}
