import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { Credential } from "../credential/credential.entity.ts";
import { handOverProblem, isOver, lastDay, type HandedOver } from "../credential/credential.rules.ts";
import { handedOver } from "../credential/credential.service.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { takeStep, type Seen } from "./application.service.ts";

/** Notes that the supplier's letter was made; it lives 14 days, is used once and voids the one before (BR-CR-01 to 04, 07). */
export const issueCredential = (ctx: Context, seen: Seen) =>
  takeStep(ctx, "issueCredential", seen, undefined, ({ row }) => {
    const expiresOn = lastDay(ctx.today);
    const before = row.credential;
    if (before && ["ISSUED", "HANDED_OVER"].includes(before.state)) {
      ctx.change.beforeCommit(
        ctx.change.update(
          Credential,
          { id: before.id, version: before.version },
          { state: "VOIDED", voidedAt: ctx.now.toISOString(), voidReason: "REISSUED" },
        ),
      );
    }
    ctx.change.beforeCommit(
      ctx.change.insert(Credential, {
        id: uuid(),
        patientId: row.patient.id,
        applicationId: seen.id,
        kind: row.supplier === "SYSTMONE" ? "PASSPHRASE" : "LINKAGE_KEY",
        state: "ISSUED",
        issuedBy: ctx.actor.id,
        issuedAt: ctx.now.toISOString(),
        expiresOn,
        handedOverBy: null,
        handedOverAt: null,
        channel: null,
        usedAt: null,
        chaseOn: null,
        voidedAt: null,
        voidReason: null,
        version: 1,
      }),
    );
    return {
      facts: { credential: { state: "ISSUED", expiresOn } },
      changes: { noCredentialReason: null },
      happening: { facts: { expiresOn } },
    };
  });

/** The patient has it, by the channel recorded; never by post for a restricted patient (BR-CR-05, 06). */
export const handOverCredential = (ctx: Context, seen: Seen, given: HandedOver) =>
  takeStep(ctx, "handOverCredential", seen, undefined, ({ row }) => {
    const { credential, patient } = row;
    if (!credential) throw badInput({ channel: "There is no credential." });
    if (isOver(credential.expiresOn, ctx.today))
      throw ruleBroken("The credential has expired; issue another after an identity check.", "BR-CR-02");
    const why = handOverProblem(given, patient);
    if (why) throw ruleBroken(why.words, why.rule);
    const { channel } = given;
    ctx.change.beforeCommit(
      ctx.change.update(
        Credential,
        { id: credential.id, version: credential.version, state: "ISSUED" },
        { ...handedOver(ctx, credential.expiresOn), channel },
      ),
    );
    return { facts: { credential: { ...credential, state: "HANDED_OVER" } }, happening: { facts: { channel } } };
  });
