import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { operations, retryJob } from "./job.service.ts";
import { Operations } from "./job.view.ts";

@Resolver()
export class JobResolver {
  @Query(() => Operations, {
    description: "The practice's job queues and the jobs that were given up; no patient data.",
  })
  operations(@Ctx() ctx: Context) {
    return operations(ctx.db, ctx.now);
  }

  @Mutation(() => Operations, { description: "Tries a job again that was given up." })
  retryJob(@Arg("id", () => String) id: string, @Ctx() ctx: Context) {
    return retryJob(ctx, id);
  }
}
