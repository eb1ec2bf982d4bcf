import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { ImportOutcome } from "./import.entity.ts";
import {
  importBatch,
  ImportBatchPage,
  importBatches,
  ImportReport,
  ImportRowPage,
  importRows,
} from "./import.queries.ts";

@Resolver(() => ImportReport)
export class ImportResolver {
  @Query(() => ImportBatchPage, {
    description: "The files of patients that came in, the newest first. A file is sent to POST /import.",
  })
  importBatches(
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return importBatches(ctx.db, { after, first });
  }

  @Query(() => ImportReport, { nullable: true, description: "One file, with what became of each row." })
  importBatch(@Arg("id", () => UUID) id: string, @Ctx() ctx: Context) {
    return importBatch(ctx.db, id);
  }

  @FieldResolver(() => ImportRowPage, {
    description: "The rows with one of these outcomes, or all: the refused first, then those that need a person.",
  })
  rows(
    @Root() batch: ImportReport,
    @Arg("outcomes", () => [ImportOutcome], { nullable: true }) outcomes: ImportOutcome[] | undefined,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return importRows(ctx.db, batch, { outcomes, after, first });
  }
}
