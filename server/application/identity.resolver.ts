import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { LocalDate } from "../scalars.ts";
import { DocumentsInput, QuestionsInput, ReuseInput, VouchInput } from "../verification/verification.input.ts";
import { ApplicationView } from "./application.type.ts";
import { recordIdentityNotPossible, reuseVerification, verifyIdentity } from "./identity.service.ts";

/** Step 4 of an application: who the patient is. */
@Resolver()
export class IdentityResolver {
  @Mutation(() => ApplicationView, {
    description:
      "Verifies the patient by a pair of documents (BR-ID-01 to 04, BR-CL-30); a failed pair is told what would complete it.",
  })
  verifyByDocuments(
    @Id() id: string,
    @Version() version: number,
    @Arg("given", () => DocumentsInput) given: DocumentsInput,
    @Ctx() ctx: Context,
  ) {
    return verifyIdentity(ctx, { id, version }, { method: "DOCUMENTS", ...given });
  }

  @Mutation(() => ApplicationView, { description: "Vouches for a patient whom the actor knows (BR-ID-05, 09)." })
  vouchForPatient(
    @Id() id: string,
    @Version() version: number,
    @Arg("given", () => VouchInput) given: VouchInput,
    @Ctx() ctx: Context,
  ) {
    return verifyIdentity(ctx, { id, version }, { method: "VOUCH_PERSONAL", ...given });
  }

  @Mutation(() => ApplicationView, {
    description:
      "Vouches with confirmation from the record: categories asked and passed, never the answers (BR-ID-06).",
  })
  verifyByRecordQuestions(
    @Id() id: string,
    @Version() version: number,
    @Arg("given", () => QuestionsInput) given: QuestionsInput,
    @Ctx() ctx: Context,
  ) {
    return verifyIdentity(ctx, { id, version }, { method: "QUESTIONS", ...given });
  }

  @Mutation(() => ApplicationView, {
    description:
      "Relies on a check of before the patient left, with a reason; it opens what its method opens (BR-LE-11).",
  })
  reuseVerification(
    @Id() id: string,
    @Version() version: number,
    @Arg("given", () => ReuseInput) given: ReuseInput,
    @Ctx() ctx: Context,
  ) {
    return reuseVerification(ctx, { id, version }, given);
  }

  @Mutation(() => ApplicationView, {
    description: "Nobody can verify identity yet: looked at again on a day, never a refusal (BR-ID-12).",
  })
  recordIdentityNotPossible(
    @Id() id: string,
    @Version() version: number,
    @Arg("reviewOn", () => LocalDate) reviewOn: string,
    @Ctx() ctx: Context,
  ) {
    return recordIdentityNotPossible(ctx, { id, version }, reviewOn);
  }
}
