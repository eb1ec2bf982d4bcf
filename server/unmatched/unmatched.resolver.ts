import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import { ApplicationView } from "../application/application.type.ts";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { UnmatchedInput } from "./unmatched.input.ts";
import {
  loadUnmatchedApplications,
  matchUnmatchedApplication,
  rejectUnmatchedApplication,
  submitUnmatchedApplication,
} from "./unmatched.service.ts";
import { LoadedFile, openUnmatched, UnmatchedPage, unmatchedPage, UnmatchedView } from "./unmatched.view.ts";
import { RejectReason } from "./unmatched.words.ts";

@Resolver()
export class UnmatchedResolver {
  @Query(() => UnmatchedPage, {
    description: "Applications that wait to be matched to a patient, the oldest first; or those dealt with (BR-CL-07).",
  })
  unmatchedApplications(
    @Arg("isWaiting", () => Boolean, { defaultValue: true }) isWaiting: boolean,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return unmatchedPage(ctx, { isWaiting, after, first });
  }

  @Query(() => UnmatchedView, {
    description: "One of them beside the patients it may be of. Audited as a look at each of these.",
  })
  unmatchedApplication(@Id() id: string, @Ctx() ctx: Context) {
    return openUnmatched(ctx, id);
  }

  @Mutation(() => String, {
    description: "Takes what was typed and answers with its reference; nobody is looked up (BR-CL-07).",
  })
  submitUnmatchedApplication(@Arg("typed", () => UnmatchedInput) typed: UnmatchedInput, @Ctx() ctx: Context) {
    return submitUnmatchedApplication(ctx, typed);
  }

  @Mutation(() => LoadedFile, {
    description:
      "Loads a CSV of at most 500 applications; what is wrong is told by its line, and the same row twice is one application.",
  })
  loadUnmatchedApplications(
    @Arg("csv", () => String, { description: "The text of the file." }) csv: string,
    @Ctx() ctx: Context,
  ) {
    return loadUnmatchedApplications(ctx, csv);
  }

  @Mutation(() => ApplicationView, {
    description: "Somebody says that it is this patient's; only now is it an application (BR-CL-07).",
  })
  matchUnmatchedApplication(
    @Id() id: string,
    @Version() version: number,
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("isSamePerson", () => Boolean, { description: "The details were compared." }) isSamePerson: boolean,
    @Ctx() ctx: Context,
  ) {
    return matchUnmatchedApplication(ctx, { id, version }, patientId, isSamePerson);
  }

  @Mutation(() => Boolean, { description: "Matches it to nobody, with the reason." })
  rejectUnmatchedApplication(
    @Id() id: string,
    @Version() version: number,
    @Arg("reason", () => RejectReason) reason: RejectReason,
    @Ctx() ctx: Context,
  ) {
    return rejectUnmatchedApplication(ctx, { id, version }, reason);
  }
}
