import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { Id, Version } from "../arguments.ts";
import type { Context } from "../context.ts";
import { LocalDate } from "../scalars.ts";
import { Service } from "../service-access/service.ts";
import { RecordLookInput, RefusalProposalInput } from "./application.input.ts";
import { ApplicationView } from "./application.type.ts";
import { NhsLoginLevel } from "../verification/verification.words.ts";
import { endNhsLogin, linkNhsLogin } from "./nhs-login.service.ts";
import { expireApplication } from "./leaving.service.ts";
import { QueueTotal, queueTotals } from "./queue.queries.ts";
import { lookAtRecord, recordOwnRequest } from "./record-look.service.ts";
import { proposeRefusal } from "./refusing.service.ts";

/** What comes before the form is weighed, and how an application ends without being decided. */
@Resolver()
export class OutcomeResolver {
  @Query(() => [QueueTotal], {
    description:
      "How much waits in each queue, and since when; applications on a restricted hold only to who may know.",
  })
  queueTotals(@Ctx() ctx: Context) {
    return queueTotals(ctx);
  }

  @Mutation(() => ApplicationView, {
    description:
      "Records that the record was looked at for earlier declines, accounts and codes; a 104 that stands opens its review (BR-CL-22).",
  })
  lookAtRecord(
    @Id() id: string,
    @Version() version: number,
    @Arg("looked", () => RecordLookInput) looked: RecordLookInput,
    @Ctx() ctx: Context,
  ) {
    return lookAtRecord(ctx, { id, version }, looked);
  }

  @Mutation(() => ApplicationView, {
    description: "The patient asks themselves, after a decline that stands in the record (BR-CL-22, BR-REG-01).",
  })
  recordOwnRequest(
    @Id() id: string,
    @Version() version: number,
    @Arg("on", () => LocalDate) on: string,
    @Ctx() ctx: Context,
  ) {
    return recordOwnRequest(ctx, { id, version }, on);
  }

  @Mutation(() => ApplicationView, {
    description:
      "Records that the patient's NHS login is linked, with its level: P9 verifies them, P5 and P0 do not (BR-ID-10, 11).",
  })
  linkNhsLogin(
    @Id() id: string,
    @Version() version: number,
    @Arg("level", () => NhsLoginLevel) level: NhsLoginLevel,
    @Arg("linkedOn", () => LocalDate) linkedOn: string,
    @Ctx() ctx: Context,
  ) {
    return linkNhsLogin(ctx, { id, version }, level, linkedOn);
  }

  @Mutation(() => ApplicationView, {
    description: "Records that the link with NHS login ended; what it verified counts no more.",
  })
  endNhsLogin(
    @Id() id: string,
    @Version() version: number,
    @Arg("endedOn", () => LocalDate) endedOn: string,
    @Ctx() ctx: Context,
  ) {
    return endNhsLogin(ctx, { id, version }, endedOn);
  }

  @Mutation(() => ApplicationView, {
    description:
      "A refusal that is decided and waits for the talk with the patient; refuseService records it (BR-REG-06).",
  })
  proposeRefusal(
    @Id() id: string,
    @Version() version: number,
    @Arg("service", () => Service) service: Service,
    @Arg("given", () => RefusalProposalInput) given: RefusalProposalInput,
    @Ctx() ctx: Context,
  ) {
    return proposeRefusal(ctx, { id, version }, service, given);
  }

  @Mutation(() => ApplicationView, {
    description:
      "Closes an application for which nobody came or answered for three months; the patient is told and has to register again (BR-REG-07, BR-CL-02).",
  })
  expireApplication(@Id() id: string, @Version() version: number, @Ctx() ctx: Context) {
    return expireApplication(ctx, { id, version });
  }
}
