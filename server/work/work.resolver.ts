import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { WorkPage, workPage, WorkTotals, workTotals } from "./work.queries.ts";
import { WorkGroup, WorkKind } from "./work.words.ts";

@Resolver()
export class WorkResolver {
  @Query(() => WorkPage, {
    description: "Open work that is mine or nobody's and that my roles let me do; most urgent first.",
  })
  myWork(
    @Arg("kind", () => WorkKind, { nullable: true }) kind: WorkKind | undefined,
    @Arg("group", () => WorkGroup, { nullable: true }) group: WorkGroup | undefined,
    @Arg("isMine", () => Boolean, { defaultValue: false, description: "Only what is assigned to me." }) isMine: boolean,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return workPage(ctx, { kind, group, isMine, after, first });
  }

  @Query(() => WorkTotals, { description: "How much of my work is overdue, due soon and not due." })
  workTotals(@Ctx() ctx: Context) {
    return workTotals(ctx);
  }
}
