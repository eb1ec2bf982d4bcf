import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { openEnhancedReview } from "./enhanced-review.queries.ts";
import {
  assignEnhancedReview,
  decideEnhancedReview,
  raiseEnhancedReviews,
  startEnhancedReview,
} from "./enhanced-review.service.ts";
import { EnhancedReviewInput, EnhancedReviewView, RaisedFor } from "./enhanced-review.view.ts";
import { ReviewReason } from "./enhanced-review.words.ts";

@Resolver()
export class EnhancedReviewResolver {
  @Query(() => EnhancedReviewView, {
    description: "An enhanced review of a 104. Opening it is audited as a look at the patient.",
  })
  enhancedReview(@Id() id: string, @Ctx() ctx: Context) {
    return openEnhancedReview(ctx, ctx.db, id);
  }

  @Mutation(() => [RaisedFor], {
    description:
      "Opens a review for each patient and asks for the 104 to be entered; at most the practice's limit at once (BR-EN-06). Answers for each.",
  })
  raiseEnhancedReviews(
    @Arg("patientIds", () => [UUID]) patientIds: string[],
    @Arg("reasons", () => [ReviewReason]) reasons: ReviewReason[],
    @Ctx() ctx: Context,
  ) {
    return raiseEnhancedReviews(ctx, patientIds, reasons);
  }

  @Mutation(() => EnhancedReviewView, { description: "A clinician takes the review on (BR-CL-22)." })
  startEnhancedReview(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return startEnhancedReview(ctx, { id, version });
  }

  @Mutation(() => EnhancedReviewView, {
    description:
      "Records the clinician's decision with the talk; what is to be entered in the record becomes work (domain.md 4.4, BR-EN-10).",
  })
  decideEnhancedReview(
    @Id() id: string,
    @Version() version: number,
    @Arg("given", () => EnhancedReviewInput) given: EnhancedReviewInput,
    @Ctx() ctx: Context,
  ) {
    return decideEnhancedReview(ctx, { id, version }, given);
  }

  @Mutation(() => EnhancedReviewView, { description: "Gives a review to a colleague, or to nobody." })
  assignEnhancedReview(
    @Id() id: string,
    @Version() version: number,
    @Arg("ownerId", () => UUID, { nullable: true }) ownerId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return assignEnhancedReview(ctx, { id, version }, ownerId ?? null);
  }
}
