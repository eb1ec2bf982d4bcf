import type { Context } from "../context.ts";
import { queueNotice } from "../notice/notice.service.ts";
import type { Policy } from "../practice/policy.ts";
import { addDays, addMonths } from "../time.ts";
import { undecided } from "./application.rules.ts";
import { caseOf, readCase, type CaseRow } from "./case.queries.ts";
import { expiresOn, expiryMonths } from "./closing.rules.ts";
import { unmetGates, type Facts } from "./gates.rules.ts";

type At = Parameters<typeof queueNotice>[0] & Pick<Context, "today">;

/** What proves who somebody is, by the practice's rule for evidence (BR-ID-01, BR-CL-30). */
const bring = ({ identityRule }: Pick<Policy, "identityRule">) =>
  identityRule === "LEVELS"
    ? "Bring two documents, at least one of them with your photo: for example a passport and a bank card, or a photo driving licence and a birth certificate."
    : "Bring a document with your photo and a letter with your address from the last three months: for example a passport and a bank statement.";

type WhyMore = "NOT_POSSIBLE_YET" | "NOT_ENOUGH" | "LAPSING";

/** Asks the patient to come with proof of who they are; once for one reason (domain.md 13.4). */
export const tellMoreIdNeeded = (
  ctx: At,
  { patient, application }: Pick<CaseRow, "patient" | "application">,
  facts: Pick<Facts, "policy">,
  told: { why: WhyMore; closesOn: string },
) =>
  queueNotice(ctx, {
    ...{ template: "NEEDS_MORE_ID", patientId: patient.id, applicationId: application.id },
    cause: `${application.id}:${told.why}:${told.closesOn}`,
    about: { bring: bring(facts.policy), closesOn: told.closesOn },
  });

const waitsForId = (facts: Facts) =>
  undecided(facts).some(({ service }) => unmetGates(facts, service, true).some(({ gate }) => gate === "IDENTITY"));

/** Identity was verified in a way that does not open all that was asked for: the patient hears what is still needed (BR-ID-07, 10, 11). */
export async function tellWhatIsMissing(ctx: At, row: CaseRow, facts: Facts): Promise<void> {
  if (!waitsForId(facts)) return;
  const closesOn = expiresOn(facts) ?? addMonths(ctx.today, expiryMonths);
  await tellMoreIdNeeded(ctx, row, facts, { why: "NOT_ENOUGH", closesOn });
}

/** How long before an application lapses the applicant who never came is asked to come. */
const reminderDays = 28;

/** Reminds who never came with ID, four weeks before the application may be closed for it (BR-REG-07). */
export async function remindOfId(ctx: At, applicationId: string): Promise<void> {
  const row = await readCase(ctx.change, applicationId);
  if (!row) return;
  const { facts } = caseOf(row, ctx.today);
  const closesOn = expiresOn(facts);
  if (!closesOn || closesOn <= ctx.today || addDays(closesOn, -reminderDays) > ctx.today) return;
  if (waitsForId(facts)) await tellMoreIdNeeded(ctx, row, facts, { why: "LAPSING", closesOn });
}
