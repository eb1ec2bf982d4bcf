import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { LocalDate, UUID } from "../scalars.ts";
import { AuditOutcome } from "./audit-body.ts";
import { AuditPage } from "./audit.queries.ts";
import { auditEntries, patientAudit, verifyAudit } from "./audit.service.ts";
import { ChainReport } from "./verify.ts";

@Resolver()
export class AuditResolver {
  @Query(() => AuditPage, { description: "The practice's audit, newest first. Reading it is itself an entry." })
  auditEntries(
    @Arg("actor", () => UUID, { nullable: true }) actor: string | undefined,
    @Arg("event", () => String, { nullable: true }) event: string | undefined,
    @Arg("outcome", () => AuditOutcome, { nullable: true }) outcome: AuditOutcome | undefined,
    @Arg("from", () => LocalDate, { nullable: true }) from: string | undefined,
    @Arg("to", () => LocalDate, { nullable: true }) to: string | undefined,
    @Arg("patient", () => UUID, { nullable: true }) patient: string | undefined,
    @Arg("after", () => Int, { nullable: true }) after: number | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return auditEntries(ctx, { actor, event, outcome, from, to, patient }, { after, first });
  }

  @Query(() => AuditPage, { description: "One patient's own trail: who looked and who did what, newest first." })
  patientAudit(
    @Arg("patientId", () => UUID) patientId: string,
    @Arg("after", () => Int, { nullable: true }) after: number | undefined,
    @Arg("first", () => Int, { defaultValue: 25 }) first: number,
    @Ctx() ctx: Context,
  ) {
    return patientAudit(ctx, patientId, { after, first });
  }

  @Query(() => ChainReport, { description: "Recomputes every entry of the practice's audit and says where it breaks." })
  verifyAudit(@Ctx() ctx: Context) {
    return verifyAudit(ctx);
  }
}
