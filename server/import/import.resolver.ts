import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { decideImportKind, decideImportRows } from "./decide.service.ts";
import { ImportDecision, ImportOutcome } from "./import.words.ts";
import { ImportBatch } from "./import.entity.ts";
import { importBatch, importBatches, openImport } from "./import.queries.ts";
import { cancelImport, checkImportAgain, commitImport, reportAfter } from "./import.service.ts";
import { importMapping, setImportMapping } from "./mapping.service.ts";
import { ImportMapping, ImportMappingInput } from "./mapping.view.ts";
import { ImportBatchPage, ImportFlagCount, ImportReport, ImportRowKind, ImportRowPage } from "./import.view.ts";
import { importFlags, importRowKinds, importRows } from "./rows.queries.ts";

@Resolver(() => ImportReport)
export class ImportResolver {
  @Query(() => ImportBatchPage, {
    description: "The files that came in, the newest first. A file is sent to POST /import.",
  })
  importBatches(
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return importBatches(ctx.db, { after, first });
  }

  @Query(() => ImportReport, {
    nullable: true,
    description: "One file, with what was found of each row. Opening it is audited as a look.",
  })
  importBatch(@Id() id: string, @Ctx() ctx: Context) {
    return openImport(ctx, id);
  }

  @Query(() => ImportBatch, {
    nullable: true,
    description: "How far a file is, for asking again while it is checked or written; it names nobody and is no look.",
  })
  importProgress(@Id() id: string, @Ctx() ctx: Context) {
    return importBatch(ctx.db, id);
  }

  @FieldResolver(() => ImportRowPage, {
    description: "The rows, all or those asked for: the refused first, then those that need a person.",
  })
  rows(
    @Root() batch: ImportReport,
    @Arg("outcomes", () => [ImportOutcome], { nullable: true }) outcomes: ImportOutcome[] | undefined,
    @Arg("reason", () => String, { nullable: true, description: "A code of ImportRow.reasons." })
    reason: string | undefined,
    @Arg("flag", () => String, { nullable: true, description: "A code of ImportRow.flags." }) flag: string | undefined,
    @Arg("isOpen", () => Boolean, { defaultValue: false, description: "Only rows that wait for a decision." })
    isOpen: boolean,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return importRows(ctx.db, batch, { outcomes, reason, flag, isOpen, after, first });
  }

  @FieldResolver(() => [ImportRowKind], { description: "Which kinds of rows there are, for deciding by kind." })
  kinds(@Root() batch: ImportReport, @Ctx() ctx: Context) {
    return importRowKinds(ctx.db, batch);
  }

  @FieldResolver(() => [ImportFlagCount])
  flags(@Root() batch: ImportReport, @Ctx() ctx: Context) {
    return importFlags(ctx.db, batch);
  }

  @Query(() => ImportMapping, {
    nullable: true,
    description:
      "The columns of a list whose headings are not known; null for any other file. Asking is audited as a look.",
  })
  importMapping(@Id() id: string, @Ctx() ctx: Context) {
    return importMapping(ctx, id);
  }

  @Mutation(() => ImportReport, {
    description:
      "Says which column holds what, and has the file checked; it is remembered for lists with the same headings.",
  })
  async setImportMapping(
    @Id() id: string,
    @Version() version: number,
    @Arg("mapping", () => [ImportMappingInput]) mapping: ImportMappingInput[],
    @Ctx() ctx: Context,
  ) {
    return reportAfter(ctx, id, setImportMapping(ctx, { id, version }, mapping));
  }

  @Mutation(() => ImportReport, { description: "Says of at most 500 rows what is to become of them at the commit." })
  async decideImportRows(
    @Id() id: string,
    @Version() version: number,
    @Arg("rows", () => [UUID]) rows: string[],
    @Arg("decision", () => ImportDecision) decision: ImportDecision,
    @Arg("patientId", () => UUID, { nullable: true, description: "Who it is, where several may be meant." })
    patientId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return reportAfter(
      ctx,
      id,
      decideImportRows(ctx, { id, version }, { rows, decision, patientId: patientId ?? null }),
    );
  }

  @Mutation(() => ImportReport, { description: "Says the same of all rows of one kind." })
  async decideImportKind(
    @Id() id: string,
    @Version() version: number,
    @Arg("outcome", () => ImportOutcome) outcome: ImportOutcome,
    @Arg("reason", () => String, { nullable: true }) reason: string | undefined,
    @Arg("decision", () => ImportDecision) decision: ImportDecision,
    @Ctx() ctx: Context,
  ) {
    return reportAfter(ctx, id, decideImportKind(ctx, { id, version }, { outcome, reason: reason ?? null }, decision));
  }

  @Mutation(() => ImportReport, {
    description:
      "Has the rows written, by a job; from then on they are live. A list of which more than 2 % is missing is committed by a manager, with a reason (BR-IM-05).",
  })
  async commitImport(
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => String, { nullable: true }) reason: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return reportAfter(ctx, id, commitImport(ctx, { id, version }, reason ?? null));
  }

  @Mutation(() => ImportReport, { description: "Gives a file up; nothing of it was live." })
  async cancelImport(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return reportAfter(ctx, id, cancelImport(ctx, { id, version }));
  }

  @Mutation(() => ImportReport, { description: "Has every row held against the register once more." })
  async checkImportAgain(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return reportAfter(ctx, id, checkImportAgain(ctx, { id, version }));
  }
}
