import { Field, InputType, Int, ObjectType } from "type-graphql";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { ReasonView } from "../reason-view.ts";
import { EntryKind, LinkKind } from "../record-entry/record-entry.words.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { RedactionDecision } from "./redaction-decision.entity.ts";
import { EntryDecision, HideReason } from "./redaction.words.ts";

export const EntryStep = enumeration("SHOW", "HIDE", "ESCALATE", "CONFIRM_SECOND", "LIFT");
export type EntryStep = OneOf<typeof EntryStep>;
publish(EntryStep, "EntryStep", "What can be done with one entry.", {
  CONFIRM_SECOND: "Agree as the second clinician (BR-RD-04).",
  LIFT: "Take a redaction back, with a reason; the entry is undecided again (BR-RD-05).",
});

@ObjectType({ simpleResolvers: true, description: "A step of an entry, and why it cannot be taken now." })
export class EntryStepView {
  @Field(() => EntryStep)
  step!: EntryStep;

  @Field(() => ReasonView, { nullable: true, description: "Null where who asks may take it." })
  refusal!: ReasonView | null;
}

@ObjectType({ simpleResolvers: true, description: "A decision with the names of who made it." })
export class RedactionDecisionView extends RedactionDecision {
  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => String, { nullable: true })
  secondByName!: string | null;

  @Field(() => String, { nullable: true })
  signedOffByName!: string | null;

  @Field(() => String, { nullable: true })
  liftedByName!: string | null;

  @Field(() => Boolean, { description: "It was made about the text as it is now (BR-CL-52)." })
  isOfThisText!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "A clinical code." })
export class EntryCodeView {
  @Field(() => String)
  system!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  display!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "Why the pre-screen would look twice. No finding does not mean that there is nothing.",
})
export class EntryFinding {
  @Field(() => String, { description: "The pre-screen's word for the reason." })
  reason!: string;

  @Field(() => Int, { description: "Where it begins in text, in UTF-16." })
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String)
  words!: string;
}

@ObjectType({ simpleResolvers: true, description: "An entry that belongs to another one." })
export class LinkedEntry {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => LinkKind, { nullable: true, description: "Null where it is in the set without a link of its own." })
  kind!: LinkKind | null;

  @Field(() => String)
  title!: string;

  @Field(() => LocalDate, { nullable: true })
  happenedOn!: string | null;

  @Field(() => EntryDecision, { nullable: true })
  decision!: EntryDecision | null;

  @Field(() => Boolean, { description: "Decided as one set, or labels are dropped on transfer (BR-RD-07)." })
  isSet!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "One entry of a record before a reviewer, with its text." })
export class RedactionEntry {
  @Field(() => UUID)
  id!: string;

  @Field(() => UUID)
  reviewId!: string;

  @Field(() => UUID)
  taskId!: string;

  @Field(() => Int, { description: "Pass it back with a decision." })
  version!: number;

  @Field(() => EntryKind)
  kind!: EntryKind;

  @Field(() => String)
  resourceType!: string;

  @Field(() => LocalDate, { nullable: true })
  happenedOn!: string | null;

  @Field(() => Instant, { nullable: true })
  recordedAt!: string | null;

  @Field(() => Boolean, { description: "Checked and filed; what is not is seen by no patient (BR-RD-06)." })
  filed!: boolean;

  @Field(() => Boolean, { description: "It came with a NOPAT label." })
  labelled!: boolean;

  @Field(() => Boolean)
  isRepeat!: boolean;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  text!: string;

  @Field(() => EntryCodeView, { nullable: true })
  code!: EntryCodeView | null;

  @Field(() => Int, { description: "Thousandths." })
  score!: number;

  @Field(() => Boolean)
  flagged!: boolean;

  @Field(() => [EntryFinding])
  findings!: EntryFinding[];

  @Field(() => [LinkedEntry])
  linked!: LinkedEntry[];

  @Field(() => RedactionDecisionView, { nullable: true, description: "The one that stands." })
  decision!: RedactionDecisionView | null;

  @Field(() => [RedactionDecisionView], { description: "Newest first, with those superseded and lifted." })
  history!: RedactionDecisionView[];

  @Field(() => Boolean, { description: "It was decided about another text; decide again (BR-CL-52)." })
  askAgain!: boolean;

  @Field(() => Boolean)
  signedOff!: boolean;

  @Field(() => Boolean, { description: "Hidden, and waits for a second clinician (BR-RD-04)." })
  needsSecond!: boolean;

  @Field(() => Boolean, { description: "The clinical text was taken away after sign-off (BR-CL-52)." })
  isTextGone!: boolean;

  @Field(() => [EntryStepView])
  steps!: EntryStepView[];

  @Field(() => ReasonView, { nullable: true, description: "Why who asks may not hide for serious harm (BR-RD-03)." })
  harmRefusal!: ReasonView | null;
}

@InputType({ description: "A decision about one whole entry." })
export class DecideInput {
  @Field(() => UUID)
  reviewId!: string;

  @Field(() => UUID)
  entryId!: string;

  @Field(() => Int, { description: "The version that was on screen." })
  version!: number;

  @Field(() => EntryDecision)
  decision!: EntryDecision;

  @Field(() => HideReason, { nullable: true, description: "Needed to hide; null otherwise." })
  reason?: HideReason | null;

  @Field(() => String, { nullable: true, description: "At most 1,000 characters; kept sealed." })
  note?: string | null;

  @Field(() => [Int], { nullable: true, description: "A part of the text. Always refused (BR-RD-01)." })
  span?: number[] | null;
}

@ObjectType({ simpleResolvers: true, description: "An entry after a decision, and what to propose with it." })
export class DecisionResult {
  @Field(() => RedactionEntry)
  entry!: RedactionEntry;

  @Field(() => Int, { description: "Undecided entries left in its task." })
  undecided!: number;

  @Field(() => [LinkedEntry], { description: "The rest of its set that stands otherwise (BR-RD-07)." })
  proposed!: LinkedEntry[];
}

@InputType({ description: "An entry and the version that was on screen." })
export class EntrySeenInput {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: "A decision about several entries, each whole." })
export class DecideGroupInput {
  @Field(() => UUID)
  reviewId!: string;

  @Field(() => EntryDecision)
  decision!: EntryDecision;

  @Field(() => HideReason, { nullable: true })
  reason?: HideReason | null;

  @Field(() => [EntrySeenInput], { description: "1 to 200." })
  entries!: EntrySeenInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: "The rest of one linked set; only then may flagged entries go along.",
  })
  isSet?: boolean | null;
}

export const GroupOutcome = enumeration("DONE", "CHANGED", "FLAGGED", "REFUSED");
export type GroupOutcome = OneOf<typeof GroupOutcome>;
publish(GroupOutcome, "GroupOutcome", "What became of one entry of a group.", {
  CHANGED: "Somebody decided it, or it changed, since it was on screen.",
  FLAGGED: "It is to be looked at by itself.",
});

@ObjectType({ simpleResolvers: true, description: "One entry of a group decision, and what became of it." })
export class GroupRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => GroupOutcome)
  outcome!: GroupOutcome;

  @Field(() => String, { nullable: true, description: "Why not." })
  words!: string | null;

  @Field(() => Int, { nullable: true })
  version!: number | null;
}

@ObjectType({ simpleResolvers: true, description: "What is left of a task." })
export class TaskLeft {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int)
  undecided!: number;
}

@ObjectType({ simpleResolvers: true, description: "What became of each entry of a group." })
export class GroupResult {
  @Field(() => Int)
  done!: number;

  @Field(() => [GroupRow])
  rows!: GroupRow[];

  @Field(() => [TaskLeft])
  tasks!: TaskLeft[];
}
