import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { RecordImportPage, recordImports } from "./record-import.queries.ts";

@Resolver()
export class RecordImportResolver {
  @Query(() => RecordImportPage, {
    description: "The records that came in for a patient, newest first. A record is sent to POST /record.",
  })
  recordImports(
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return recordImports(ctx, patientId, { after, first });
  }
}
