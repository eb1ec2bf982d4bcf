import { Arg, Ctx, Int, Mutation, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { decideEntry, decideGroup } from "./decide.service.ts";
import { DecideGroupInput, DecideInput, DecisionResult, GroupResult, RedactionEntry } from "./entry.view.ts";
import { confirmSecond, liftRedaction } from "./lift.service.ts";
import { openRedactionReview } from "./opening.service.ts";
import { OpenReviewInput } from "./redaction.input.ts";
import {
  approveTask,
  cancelReview,
  claimTask,
  confirmMarked,
  releaseTask,
  renewClaim,
  sendBackReview,
  sendBackTask,
  signOff,
  submitTask,
} from "./review-steps.service.ts";
import { answerSafety } from "./safety.service.ts";
import { SafetyPart } from "./safety.words.ts";
import { RedactionReviewView } from "./review.view.ts";

const Minutes = () =>
  Arg("minutes", () => Int, { defaultValue: 0, description: "Minutes worked since the last time." });
const AtEntry = () => Arg("atEntry", () => UUID, { nullable: true, description: "Where to go on the next time." });
const Why = () => Arg("reason", () => String);

@Resolver()
export class RedactionStepsResolver {
  @Mutation(() => RedactionReviewView, {
    description: "Opens a redaction review over the record that came in, cut into tasks (BR-CL-50, BR-RD-10).",
  })
  openRedactionReview(@Arg("opened", () => OpenReviewInput) opened: OpenReviewInput, @Ctx() ctx: Context) {
    return openRedactionReview(ctx, opened);
  }

  @Mutation(() => RedactionReviewView, { description: "Takes a part for 15 minutes; a colleague is then warned." })
  claimRedactionTask(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return claimTask(ctx, { id, version });
  }

  @Mutation(() => RedactionReviewView, { description: "Keeps a part for another 15 minutes, and notes the work." })
  renewRedactionClaim(
    @Id() id: string,
    @Minutes() minutes: number,
    @AtEntry() atEntry: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return renewClaim(ctx, id, minutes, atEntry ?? null);
  }

  @Mutation(() => RedactionReviewView, { description: "Leaves a part to colleagues, with where one left off." })
  releaseRedactionTask(
    @Id() id: string,
    @Version() version: number,
    @Minutes() minutes: number,
    @AtEntry() atEntry: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return releaseTask(ctx, { id, version }, minutes, atEntry ?? null);
  }

  @Mutation(() => RedactionReviewView, { description: "Hands a part in, every entry of it decided (BR-CL-50)." })
  submitRedactionTask(@Id() id: string, @Version() version: number, @Minutes() minutes: number, @Ctx() ctx: Context) {
    return submitTask(ctx, { id, version }, minutes);
  }

  @Mutation(() => RedactionReviewView, { description: "Finds one part right; the review is signed off as a whole." })
  approveRedactionTask(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return approveTask(ctx, { id, version });
  }

  @Mutation(() => RedactionReviewView, { description: "Gives one part back to be looked at again, with a reason." })
  sendBackRedactionTask(@Id() id: string, @Version() version: number, @Why() reason: string, @Ctx() ctx: Context) {
    return sendBackTask(ctx, { id, version }, reason);
  }

  @Mutation(() => RedactionReviewView, { description: "Gives the whole review back, with a reason." })
  sendBackRedactionReview(@Id() id: string, @Version() version: number, @Why() reason: string, @Ctx() ctx: Context) {
    return sendBackReview(ctx, { id, version }, reason);
  }

  @Mutation(() => RedactionReviewView, {
    description:
      "Signs a review off: its decisions count, and what waited for it may be opened (BR-CL-50, BR-REG-04). Never by who decided, and by a clinician where something was hidden for harm or escalated.",
  })
  signOffRedactionReview(
    @Id() id: string,
    @Version() version: number,
    @Arg("sample", () => [UUID], { description: "The whole sample of shown entries, which was looked at." })
    sample: string[],
    @Arg("reason", () => String, { nullable: true, description: "Why nobody else could (BR-RO-02)." })
    reason: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return signOff(ctx, { id, version }, sample, reason ?? null);
  }

  @Mutation(() => RedactionReviewView, { description: "Gives a review up, with a reason; its decisions stay." })
  cancelRedactionReview(@Id() id: string, @Version() version: number, @Why() reason: string, @Ctx() ctx: Context) {
    return cancelReview(ctx, { id, version }, reason);
  }

  @Mutation(() => RedactionReviewView, { description: "Says, by name, that the entries are marked (BR-CL-11)." })
  confirmMarked(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return confirmMarked(ctx, { id, version });
  }

  @Mutation(() => RedactionReviewView, {
    description:
      "Says, as the clinician or as the safeguarding lead, whether sharing with a carer is safe, where more than a little was hidden from them (BR-PX-19). reason: 5 to 1,000 characters.",
  })
  answerProxySafety(
    @Id() id: string,
    @Version() version: number,
    @Arg("part", () => SafetyPart) part: SafetyPart,
    @Arg("isSafe", () => Boolean) isSafe: boolean,
    @Why() reason: string,
    @Ctx() ctx: Context,
  ) {
    return answerSafety(ctx, { id, version, part, isSafe, reason });
  }

  @Mutation(() => DecisionResult, {
    description: "Shows, hides or escalates one whole entry; a part of it is refused (BR-RD-01, 03).",
  })
  decideEntry(@Arg("given", () => DecideInput) given: DecideInput, @Ctx() ctx: Context) {
    return decideEntry(ctx, given);
  }

  @Mutation(() => GroupResult, { description: "Decides up to 200 entries together, each with its own answer." })
  decideGroup(@Arg("given", () => DecideGroupInput) given: DecideGroupInput, @Ctx() ctx: Context) {
    return decideGroup(ctx, given);
  }

  @Mutation(() => DecisionResult, { description: "Agrees, as the second clinician, to hide an entry (BR-RD-04)." })
  confirmSecond(
    @Arg("reviewId", () => UUID) reviewId: string,
    @Arg("entryId", () => UUID) entryId: string,
    @Version() version: number,
    @Ctx() ctx: Context,
  ) {
    return confirmSecond(ctx, { reviewId, entryId, version });
  }

  @Mutation(() => RedactionEntry, { description: "Takes a redaction back, with a reason, by a clinician (BR-RD-05)." })
  liftRedaction(
    @Arg("reviewId", () => UUID) reviewId: string,
    @Arg("entryId", () => UUID) entryId: string,
    @Version() version: number,
    @Why() reason: string,
    @Ctx() ctx: Context,
  ) {
    return liftRedaction(ctx, { reviewId, entryId, version }, reason);
  }
}
