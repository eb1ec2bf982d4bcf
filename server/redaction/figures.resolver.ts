import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { LocalDate } from "../scalars.ts";
import {
  HiddenByReason,
  hiddenByReason,
  ownMisses,
  PrescreenMeasure,
  RedactionTotals,
  redactionTotals,
  ReviewerWork,
  reviewerWork,
  WaitingReviews,
  waitingReviews,
} from "./figures.queries.ts";
import { measuredAtFirstContact } from "./prescreen/measured.ts";

@Resolver()
export class RedactionFiguresResolver {
  @Query(() => [WaitingReviews], { description: "Open redaction reviews by how long they have waited." })
  redactionWaiting(@Ctx() ctx: Context) {
    return waitingReviews(ctx);
  }

  @Query(() => [ReviewerWork], { description: "Redaction work by reviewer, most entries first." })
  redactionByReviewer(
    @Arg("fromOn", () => LocalDate) fromOn: string,
    @Arg("untilOn", () => LocalDate) untilOn: string,
    @Ctx() ctx: Context,
  ) {
    return reviewerWork(ctx, { fromOn, untilOn });
  }

  @Query(() => [HiddenByReason], { description: "Entries hidden in a period that still are, by reason." })
  redactionByReason(
    @Arg("fromOn", () => LocalDate) fromOn: string,
    @Arg("untilOn", () => LocalDate) untilOn: string,
    @Ctx() ctx: Context,
  ) {
    return hiddenByReason(ctx, { fromOn, untilOn });
  }

  @Query(() => RedactionTotals, { description: "What became of redaction reviews and decisions in a period." })
  redactionTotals(
    @Arg("fromOn", () => LocalDate) fromOn: string,
    @Arg("untilOn", () => LocalDate) untilOn: string,
    @Ctx() ctx: Context,
  ) {
    return redactionTotals(ctx, { fromOn, untilOn });
  }

  @Query(() => PrescreenMeasure, {
    description: "What the desk says of the pre-screen's mistakes; no finding is not safe.",
  })
  async prescreenMeasure(@Ctx() ctx: Context): Promise<PrescreenMeasure> {
    return { measured: measuredAtFirstContact, own: await ownMisses(ctx), countedOn: ctx.today };
  }
}
