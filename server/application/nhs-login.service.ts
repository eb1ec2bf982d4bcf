import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import { NhsLoginLink } from "../verification/nhs-login.entity.ts";
import type { NhsLoginLevel } from "../verification/verification.words.ts";
import { takeStep, type CaseUnderLock, type Seen } from "./application.service.ts";
import { identityOf } from "./case.queries.ts";
import { tellWhatIsMissing } from "./more-id.service.ts";

/** Somebody saw the patient's NHS login linked: P9 verifies them, P5 only claims who they are (BR-ID-10, 11). A new link takes the place of the one before. */
export const linkNhsLogin = (ctx: Context, seen: Seen, level: NhsLoginLevel, linkedOn: string) =>
  takeStep(ctx, "linkNhsLogin", seen, undefined, async ({ row, of }) => {
    if (linkedOn > ctx.today) throw badInput({ linkedOn: "The link cannot be in the future." });
    const before = row.nhsLogin;
    if (before && linkedOn < before.linkedOn)
      throw badInput({ linkedOn: "A link of a later day is recorded. End that one first." });
    if (before) end(ctx, row, linkedOn);
    const link = { level, linkedOn, notedAt: ctx.now.toISOString() };
    ctx.change.insertBeforeCommit(NhsLoginLink, {
      ...{ id: uuid(), patientId: row.patient.id, applicationId: seen.id, notedBy: ctx.actor.id },
      ...{ ...link, endedOn: null, endedBy: null },
    });
    const nhsLogin = { ...link, notedByName: "" };
    const facts = { nhsLogin, identity: identityOf({ ...row, nhsLogin }) };
    const changes = { lastContactOn: ctx.today };
    const application = { ...of.facts.application, ...changes };
    await tellWhatIsMissing(ctx, row, { ...of.facts, ...facts, application });
    return {
      facts,
      changes,
      happening: { facts: { level, linkedOn } },
    };
  });

/** The link is gone, and what it verified with it: nothing more is switched on by it (domain.md 2.5). */
export const endNhsLogin = (ctx: Context, seen: Seen, endedOn: string) =>
  takeStep(ctx, "endNhsLogin", seen, undefined, ({ row }) => {
    if (endedOn > ctx.today || (row.nhsLogin && endedOn < row.nhsLogin.linkedOn))
      throw badInput({ endedOn: "The end lies between the day of the link and today." });
    end(ctx, row, endedOn);
    return {
      facts: { nhsLogin: null, identity: identityOf({ ...row, nhsLogin: null }) },
      happening: { facts: { endedOn } },
    };
  });

const end = (ctx: Context, { patient }: CaseUnderLock["row"], endedOn: string) =>
  ctx.change.updateBeforeCommit(
    NhsLoginLink,
    { patientId: patient.id, endedOn: null },
    { endedOn, endedBy: ctx.actor.id },
  );
