import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { Credential, type CredentialChannel } from "../credential/credential.entity.ts";
import { badInput, ruleBroken } from "../errors.ts";
import { addDays } from "../time.ts";
import { takeStep, type Seen } from "./application.service.ts";

/** Notes that the supplier's letter was made; it lives 14 days, is used once and voids the one before (BR-CR-01 to 04, 07). */
export const issueCredential = (ctx: Context, seen: Seen) =>
  takeStep(ctx, "issueCredential", seen, undefined, ({ row }) => {
    const expiresOn = addDays(ctx.today, 14);
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
export const handOverCredential = (ctx: Context, seen: Seen, channel: CredentialChannel) =>
  takeStep(ctx, "handOverCredential", seen, undefined, ({ row }) => {
    const { credential, patient } = row;
    if (!credential) throw badInput({ channel: "There is no credential." });
    if (credential.expiresOn < ctx.today)
      throw ruleBroken("The credential has expired; issue another after an identity check.", "BR-CR-02");
    if (channel !== "IN_PERSON" && patient.confidentiality !== "U")
      throw ruleBroken("This patient's address is restricted; hand it over in person.", "BR-CR-06");
    if (channel === "POST_TO_RECORDED_ADDRESS" && patient.addressLines.length === 0)
      throw ruleBroken("No address is recorded; hand it over in person.", "BR-CR-06");
    if (channel === "VERIFIED_EMAIL" && !patient.email)
      throw ruleBroken("No e-mail address is recorded; hand it over in person.", "BR-CR-08");
    ctx.change.beforeCommit(
      ctx.change.update(
        Credential,
        { id: credential.id, version: credential.version, state: "ISSUED" },
        {
          state: "HANDED_OVER",
          handedOverBy: ctx.actor.id,
          handedOverAt: ctx.now.toISOString(),
          channel,
        },
      ),
    );
    return { facts: { credential: { ...credential, state: "HANDED_OVER" } }, happening: { facts: { channel } } };
  });
