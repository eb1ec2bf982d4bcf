import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { openApproaches } from "./approach.queries.ts";
import { assignHelpOffer, closeHelpOffer, recordApproach, recordToldOfAccess } from "./approach.service.ts";
import { ApproachInput, PatientApproaches } from "./approach.view.ts";
import { HelpOutcome } from "./approach.words.ts";

const PatientId = () => Arg("patientId", () => UUID);

@Resolver()
export class ApproachResolver {
  @Query(() => PatientApproaches, {
    description: "How the patient was approached and whether the practice may again. Audited as a look.",
  })
  patientApproaches(@PatientId() patientId: string, @Ctx() ctx: Context) {
    return openApproaches(ctx, ctx.db, patientId);
  }

  @Mutation(() => PatientApproaches, {
    description:
      "Records an approach; UNABLE opens an offer of help and counts as neither approach nor decline (BR-CL-26).",
  })
  recordApproach(
    @PatientId() patientId: string,
    @Arg("given", () => ApproachInput) given: ApproachInput,
    @Ctx() ctx: Context,
  ) {
    return recordApproach(ctx, patientId, given);
  }

  @Mutation(() => PatientApproaches, { description: "Gives an open offer of help to a colleague, or to nobody." })
  assignHelpOffer(
    @Id() id: string,
    @Version() version: number,
    @Arg("ownerId", () => UUID, { nullable: true, description: "Somebody who works here now; null for nobody." })
    ownerId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return assignHelpOffer(ctx, { id, version }, ownerId ?? null);
  }

  @Mutation(() => PatientApproaches, { description: "Says how an offer of help ended (BR-CL-26)." })
  closeHelpOffer(
    @Id() id: string,
    @Version() version: number,
    @Arg("outcome", () => HelpOutcome) outcome: HelpOutcome,
    @Ctx() ctx: Context,
  ) {
    return closeHelpOffer(ctx, { id, version }, outcome);
  }

  @Mutation(() => PatientApproaches, {
    description: "Records the day the patient was told in writing of the access they will have (BR-REG-08).",
  })
  recordToldOfAccess(
    @PatientId() patientId: string,
    @Arg("toldOn", () => LocalDate) toldOn: string,
    @Ctx() ctx: Context,
  ) {
    return recordToldOfAccess(ctx, patientId, toldOn);
  }
}
