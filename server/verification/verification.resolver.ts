import { Arg, Ctx, Int, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { EvidenceKind, evidenceKinds } from "./evidence-kinds.queries.ts";
import { addPerson, person, verifyPerson } from "./person.service.ts";
import { DocumentsInput, PersonInput, VouchInput } from "./verification.input.ts";
import { VerificationPage, verificationPage } from "./verification.queries.ts";
import { VerificationMethod } from "./verification.words.ts";
import { PersonView } from "./verified.queries.ts";

@Resolver()
export class VerificationResolver {
  @Query(() => VerificationPage, { description: "Whose identity was verified, by when it was done, a page at a time." })
  verifications(
    @Arg("method", () => VerificationMethod, { nullable: true }) method: VerificationMethod | undefined,
    @Arg("descending", () => Boolean, { defaultValue: true }) descending: boolean,
    @Arg("after", () => UUID, { nullable: true }) after: string | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return verificationPage(ctx.db, { method, descending, after, first });
  }

  @Query(() => [EvidenceKind], { description: "Every kind of document that counts, level 3 first." })
  evidenceTypes(@Ctx() ctx: Context) {
    return evidenceKinds(ctx);
  }

  @Query(() => PersonView, {
    nullable: true,
    description: "A person who acts for a patient, with their verifications. Every look is audited.",
  })
  person(@Arg("id", () => UUID) id: string, @Ctx() ctx: Context) {
    return person(ctx, id);
  }

  @Mutation(() => PersonView, {
    description: "Makes a person known who is not a patient here and acts for one (BR-CL-32).",
  })
  addPerson(@Arg("details", () => PersonInput) details: PersonInput, @Ctx() ctx: Context) {
    return addPerson(ctx, details);
  }

  @Mutation(() => PersonView, { description: "Notes the two documents that show who a person is (BR-ID-01)." })
  verifyPersonByDocuments(
    @Arg("id", () => UUID) id: string,
    @Arg("given", () => DocumentsInput) given: DocumentsInput,
    @Ctx() ctx: Context,
  ) {
    return verifyPerson(ctx, id, { method: "DOCUMENTS", ...given });
  }

  @Mutation(() => PersonView, { description: "Vouches for a person whom the actor knows (BR-ID-05)." })
  vouchForPerson(
    @Arg("id", () => UUID) id: string,
    @Arg("given", () => VouchInput) given: VouchInput,
    @Ctx() ctx: Context,
  ) {
    return verifyPerson(ctx, id, { method: "VOUCH_PERSONAL", ...given });
  }
}
