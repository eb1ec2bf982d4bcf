import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { badInput } from "../errors.ts";
import type { DocumentsInput, QuestionsInput, VouchInput } from "../verification/verification.input.ts";
import { IdentityReuse } from "../verification/identity-reuse.entity.ts";
import { recordVerification } from "../verification/verification.service.ts";
import { takeStep, type Seen } from "./application.service.ts";
import { countsNow } from "./case.queries.ts";
import { tellMoreIdNeeded, tellWhatIsMissing } from "./more-id.service.ts";

interface Reuse {
  verificationId: string;
  reason: string;
  recordMatched: boolean;
}

type Verified =
  | ({ method: "DOCUMENTS" } & DocumentsInput)
  | ({ method: "VOUCH_PERSONAL" } & VouchInput)
  | ({ method: "QUESTIONS" } & QuestionsInput);
const verifySteps = {
  DOCUMENTS: "verifyByDocuments",
  VOUCH_PERSONAL: "vouchForPatient",
  QUESTIONS: "verifyByRecordQuestions",
} as const;

/** Who the patient is, by documents, by vouching or by questions from the record (BR-ID-01 to 13). */
export const verifyIdentity = (ctx: Context, seen: Seen, given: Verified) =>
  takeStep(ctx, verifySteps[given.method], seen, undefined, async ({ row, of }) => {
    const { id, method } = await recordVerification(ctx, { patientId: row.patient.id }, given, seen.id);
    const identity = [{ method, verifiedBy: ctx.actor.id, verifiedAt: ctx.now.toISOString() }, ...of.facts.identity];
    const changes = { idNotPossibleUntil: null, lastContactOn: ctx.today };
    const application = { ...of.facts.application, ...changes };
    await tellWhatIsMissing(ctx, row, { ...of.facts, identity, application });
    return {
      facts: { identity },
      changes,
      happening: { facts: { method, verification: id } },
    };
  });

/** Somebody relies on a check of an earlier registration again, under their own name and with a reason; the check stays as it was (BR-LE-11). */
export const reuseVerification = (ctx: Context, seen: Seen, given: Reuse) =>
  takeStep(ctx, "reuseVerification", seen, undefined, async ({ row, of }) => {
    const { verificationId, recordMatched } = given;
    const reason = given.reason.trim();
    const earlier = row.verifications.find(({ id }) => id === verificationId);
    if (!earlier || countsNow(row.patient, earlier)) throw badInput({ verificationId: "Choose a check of an earlier registration." }); // prettier-ignore
    if (reason.length < 5 || reason.length > 500)
      throw badInput({ reason: "Write in a few words why it may be relied on again." });
    if (!recordMatched) throw badInput({ recordMatched: "Compare the person with the record first." });
    ctx.change.insertBeforeCommit(IdentityReuse, {
      ...{ id: uuid(), patientId: row.patient.id, verificationId, applicationId: seen.id, reason },
      ...{ decidedBy: ctx.actor.id, decidedAt: ctx.now.toISOString() },
    });
    const { method, verifiedAt } = earlier;
    const identity = [{ method, verifiedBy: ctx.actor.id, verifiedAt }, ...of.facts.identity];
    const changes = { idNotPossibleUntil: null, lastContactOn: ctx.today };
    const application = { ...of.facts.application, ...changes };
    await tellWhatIsMissing(ctx, row, { ...of.facts, identity, application });
    return { facts: { identity }, changes, happening: { facts: { method, verification: verificationId } } };
  });

/** Nobody can vouch and there are no documents: looked at again on a day, never a refusal (BR-ID-12). */
export const recordIdentityNotPossible = (ctx: Context, seen: Seen, reviewOn: string) =>
  takeStep(ctx, "recordIdentityNotPossible", seen, undefined, async ({ row, of }) => {
    const { application } = row;
    if (reviewOn <= ctx.today) throw badInput({ reviewOn: "The day to look again must be in the future." });
    // The month of a subject access request is the law's, not ours to move (BR-CL-09).
    const isFixed = application.historicIsAccessRequest && application.dueOn < reviewOn;
    const dueOn = isFixed ? application.dueOn : reviewOn;
    await tellMoreIdNeeded(ctx, row, of.facts, { why: "NOT_POSSIBLE_YET", closesOn: reviewOn });
    return { changes: { idNotPossibleUntil: reviewOn, dueOn }, happening: { facts: { reviewOn } } };
  });
