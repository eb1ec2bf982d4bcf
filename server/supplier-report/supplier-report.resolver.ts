import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { RecordCode } from "../clinical-system/record-code.words.ts";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { PatientRecord } from "../patient/patient-record.ts";
import { Instant, LocalDate, UUID } from "../scalars.ts";
import { codeMeanings, endCodeMeaning, setCodeMeaning } from "./code-meaning.service.ts";
import { closeDifference, differencePage } from "./difference.service.ts";
import { loadedAt, onlineToday } from "./online-today.queries.ts";
import {
  CodeMeaning,
  DifferenceKind,
  DifferenceOutcome,
  DifferencePage,
  OnlineToday,
  WeeklySweep,
} from "./supplier-report.view.ts";
import { finishSweep, weeklySweep } from "./sweep.service.ts";

@Resolver(() => PatientRecord)
export class SupplierReportResolver {
  @FieldResolver(() => OnlineToday, {
    description: "What the supplier reports of the patient; not what was decided here.",
  })
  onlineToday(@Root() { id }: PatientRecord, @Ctx() ctx: Context) {
    return onlineToday(ctx, id);
  }

  @Query(() => Instant, {
    nullable: true,
    description:
      "When the practice last committed a list of online users; null: not loaded, and no figure may say 0 (BR-CL-12).",
  })
  async onlineUsersLoadedAt(@Ctx() ctx: Context) {
    return (await ctx.db.one<{ at: string | null }>(`SELECT ${loadedAt} AS at`))?.at ?? null;
  }

  @Query(() => DifferencePage, {
    description: "Open differences between the register and the supplier, those due first.",
  })
  registerDifferences(
    @Arg("kind", () => DifferenceKind, { nullable: true }) kind: DifferenceKind | undefined,
    @Arg("patientId", () => UUID, { nullable: true }) patientId: string | undefined,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return differencePage(ctx, { kind, patientId, after, first });
  }

  @Mutation(() => Boolean, {
    description: "Says what came of a difference; it changes neither the register nor the clinical system.",
  })
  closeDifference(
    @Id() id: string,
    @Version() version: number,
    @Arg("outcome", () => DifferenceOutcome) outcome: DifferenceOutcome,
    @Arg("note", () => String, { nullable: true, description: "Needed where both are right." })
    note: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return closeDifference(ctx, { id, version, outcome, note: note ?? null });
  }

  @Query(() => WeeklySweep, {
    description:
      "Who is newly linked in the week of a day, this week where none is named (BR-LE-14). Audited as a look.",
  })
  weeklySweep(@Arg("day", () => LocalDate, { nullable: true }) day: string | undefined, @Ctx() ctx: Context) {
    return weeklySweep(ctx, day);
  }

  @Mutation(() => Boolean, { description: "Stamps a week as done, once." })
  finishSweep(@Arg("week", () => LocalDate) week: string, @Ctx() ctx: Context) {
    return finishSweep(ctx, week);
  }

  @Query(() => [CodeMeaning], { description: "What SNOMED codes mean here; at most 203." })
  codeMeanings(@Ctx() ctx: Context) {
    return codeMeanings(ctx.db);
  }

  @Mutation(() => [CodeMeaning], { description: "Says what a code means here; its check digit is looked at first." })
  setCodeMeaning(
    @Arg("conceptId", () => String) conceptId: string,
    @Arg("meaning", () => RecordCode) meaning: RecordCode,
    @Arg("term", () => String) term: string,
    @Arg("source", () => String) source: string,
    @Ctx() ctx: Context,
  ) {
    return setCodeMeaning(ctx, { conceptId, meaning, term, source });
  }

  @Mutation(() => [CodeMeaning], { description: "From now on the code means nothing here; what was loaded stays." })
  endCodeMeaning(@Arg("conceptId", () => String) conceptId: string, @Ctx() ctx: Context) {
    return endCodeMeaning(ctx, conceptId);
  }
}
