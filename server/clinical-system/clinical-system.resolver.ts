import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { UUID } from "../scalars.ts";
import { ItemView, openItem } from "./clinical-system.queries.ts";
import { assignClinicalSystemItem, confirmInClinicalSystem } from "./clinical-system.service.ts";

@Resolver()
export class ClinicalSystemResolver {
  @Query(() => ItemView, {
    nullable: true,
    description: "One item to do in the clinical system. Opening it is audited as a look at the patient.",
  })
  clinicalSystemItem(@Id() id: string, @Ctx() ctx: Context) {
    return openItem(ctx, id);
  }

  @Mutation(() => ItemView, { description: "Says, by name, that it was done in the clinical system (BR-CL-11)." })
  confirmInClinicalSystem(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return confirmInClinicalSystem(ctx, { id, version });
  }

  @Mutation(() => ItemView, { description: "Gives an item to a colleague, or to nobody." })
  assignClinicalSystemItem(
    @Id() id: string,
    @Version() version: number,
    @Arg("ownerId", () => UUID, { nullable: true }) ownerId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return assignClinicalSystemItem(ctx, { id, version }, ownerId ?? null);
  }
}
