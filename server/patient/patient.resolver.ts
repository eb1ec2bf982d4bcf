import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { OnlineFilter, PatientPage, patientPage, PatientRow, PatientSort } from "./patient.queries.ts";
import { search } from "./patient.service.ts";

@Resolver()
export class PatientResolver {
  @Query(() => PatientPage, { description: "The practice's patients, a page at a time." })
  patients(
    @Arg("sort", () => PatientSort, { defaultValue: PatientSort.NAME }) sort: PatientSort,
    @Arg("descending", () => Boolean, { defaultValue: false }) descending: boolean,
    @Arg("online", () => OnlineFilter, { nullable: true }) online: OnlineFilter | undefined,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return patientPage(ctx.db, { sort, descending, online, after, first });
  }

  @Query(() => [PatientRow], {
    description:
      "Finds patients by NHS number, date of birth, or surname with or without either; at most 26, so more than 25 means 'say more'. Every search is audited.",
  })
  searchPatients(@Arg("words", () => String) words: string, @Ctx() ctx: Context) {
    return search(ctx, words);
  }
}
