import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { InformationFormat } from "./application.words.ts";
import { assignApplications, BatchRow, recordLeaflets, SeenInput } from "./batch.service.ts";

const Items = () =>
  Arg("items", () => [SeenInput], { description: "At most 100, each named; one that changed since is left alone." });

@Resolver()
export class BatchResolver {
  @Mutation(() => [BatchRow], { description: "Gives applications to a colleague, or to nobody; answers row by row." })
  assignApplications(
    @Items() items: SeenInput[],
    @Arg("ownerId", () => UUID, { nullable: true }) ownerId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return assignApplications(ctx, items, ownerId ?? null);
  }

  @Mutation(() => [BatchRow], { description: "Notes that the leaflet was given today; answers row by row." })
  recordLeaflets(
    @Items() items: SeenInput[],
    @Arg("leafletVersion", () => String) version: string,
    @Arg("format", () => InformationFormat) format: InformationFormat,
    @Ctx() ctx: Context,
  ) {
    return recordLeaflets(ctx, items, { version, format });
  }
}
