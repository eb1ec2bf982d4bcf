import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { changePolicy, PolicyView, readPolicy } from "./policy.service.ts";

@Resolver()
export class PracticeResolver {
  @Query(() => PolicyView, { description: "What this practice has decided for itself." })
  policy(@Ctx() ctx: Context) {
    return readPolicy(ctx);
  }

  @Mutation(() => PolicyView, { description: "Sets the practice's policy, with the reason why." })
  changePolicy(
    @Arg("policy", () => PolicyView) policy: PolicyView,
    @Arg("reason", () => String) reason: string,
    @Ctx() ctx: Context,
  ) {
    return changePolicy(ctx, policy, reason);
  }
}
