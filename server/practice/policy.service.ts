import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { z } from "zod";
import type { Context } from "../context.ts";
import { enumeration, publish, type OneOf } from "../enumeration.ts";
import { badInput, conflict } from "../errors.ts";
import { HideReason } from "../redaction/redaction.words.ts";
import { canMeetLevels } from "../verification/evidence-pair.rules.ts";
import { EvidenceType } from "../verification/evidence-type.ts";
import { Queue } from "./queue.ts";
import { policyOf, policySchema, type Policy, type StoredPolicy } from "./policy.ts";

export const IdentityRule = enumeration("LEVELS", "LEVELS_OR_PHOTO_PLUS_ADDRESS");
export type IdentityRule = OneOf<typeof IdentityRule>;
publish(IdentityRule, "IdentityRule", "Which pairs of documents verify a patient (BR-CL-30).", {
  LEVELS: "Two of level 3, or one of level 3 and one of level 2; one with a photograph.",
  LEVELS_OR_PHOTO_PLUS_ADDRESS: "As LEVELS, or photo evidence with a recent proof of address.",
});

@ObjectType({ simpleResolvers: true, description: "How long a wait in a queue may last." })
@InputType("ServiceLevelInput", { description: "How long a wait in a queue may last." })
export class ServiceLevel {
  @Field(() => Queue)
  queue!: Queue;

  @Field(() => Int, { description: "Days, 1 to 90." })
  days!: number;
}

@ObjectType({ simpleResolvers: true, description: "What this practice has decided for itself (domain.md 15)." })
@InputType("PolicyInput", { description: "What this practice decides for itself (domain.md 15)." })
export class PolicyView implements Policy {
  @Field(() => Int, { description: "As it was read; a change is refused where somebody changed the policy since." })
  version!: number;

  @Field(() => IdentityRule)
  identityRule!: IdentityRule;

  @Field(() => [EvidenceType], {
    description: "Kinds of document that this practice does not take; some pair must be left (BR-CL-30).",
  })
  evidenceNotAccepted!: EvidenceType[];

  @Field(() => Int, { description: "Months a proof of address may be old, 1 to 12." })
  proofOfAddressMonths!: number;

  @Field(() => Boolean, { description: "Appointments may open before identity is verified (BR-REG-03)." })
  allowAppointmentsBeforeId!: boolean;

  @Field(() => Boolean, { description: "Whoever verified identity may not authorise the record (BR-RO-01)." })
  fourEyes!: boolean;

  @Field(() => Boolean, { description: "One person may do both where two cannot be had (BR-RO-02)." })
  singleHanded!: boolean;

  @Field(() => Int, { description: "Categories to ask when vouching from the record, 2 to 6 (BR-ID-06)." })
  questionCategories!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Months after joining before record access opens, 1 to 24; null for at once.",
  })
  minRegistrationMonthsForRecordAccess!: number | null;

  @Field(() => Int, {
    description: "Days after which a review is told to be done, unless another day is set, 1 to 90 (BR-REG-05).",
  })
  reviewDays!: number;

  @Field(() => Int, { description: "Days in which a 104 is to be reviewed, 1 to 90 (BR-EN-08)." })
  enhancedReviewMaxDays!: number;

  @Field(() => Int, { description: "Days before a patient is approached again, 30 to 730 (BR-DC-04)." })
  minContactIntervalDays!: number;

  @Field(() => Int, { description: "Patients for whom a 104 may be asked at once, 1 to 100 (BR-EN-06)." })
  bulkCodeLimit!: number;

  @Field(() => [ServiceLevel], {
    description:
      "How many days a wait in each queue may last; a queue that is not named has its usual days (BR-PD-03).",
  })
  serviceLevels!: ServiceLevel[];

  @Field(() => Int, { description: "Days until an application is due, 1 to 90." })
  dueDays!: number;

  @Field(() => Int, { description: "Days that clinical text is kept after sign-off, 1 to 365 (BR-CL-52)." })
  recordTextDays!: number;

  @Field(() => Boolean, { description: "Whoever decided entries does not sign the review off (BR-CL-50)." })
  anotherSignsOffReview!: boolean;

  @Field(() => [HideReason], { description: "Reasons for which two clinicians hide an entry (BR-RD-04)." })
  secondClinicianFor!: HideReason[];

  @Field(() => Int, { description: "Shown entries put before whoever signs off, 5 to 100." })
  reviewSample!: number;
}

interface Stored {
  policy: StoredPolicy;
  version: number;
}

const read = "SELECT policy, (SELECT count(*)::int FROM policy_version) AS version FROM practice";
const viewOf = ({ policy, version }: Stored): PolicyView => ({ ...policyOf(policy), version });

export async function readPolicy(ctx: Context): Promise<PolicyView> {
  return viewOf((await ctx.db.one<Stored>(read)) as Stored);
}

/** A service level is named by its queue, not by its place among those that were sent. */
function placeOf({ serviceLevels }: PolicyView, path: readonly PropertyKey[]): string {
  const [field, at] = path;
  const queue = field === "serviceLevels" && typeof at === "number" ? serviceLevels[at]?.queue : undefined;
  return queue ? `serviceLevels.${queue}` : path.map(String).join(".");
}

const numbers: Record<string, string> = {
  proofOfAddressMonths: "how old a proof of address may be",
  questionCategories: "the kinds of question",
  minRegistrationMonthsForRecordAccess: "the months after joining",
  dueDays: "the days until an application is due",
  reviewDays: "the days of a review",
  enhancedReviewMaxDays: "the days of a 104",
  minContactIntervalDays: "the days before another approach",
  serviceLevels: "how long this queue may wait",
  reviewSample: "the shown entries to look at",
  recordTextDays: "the days that text is kept",
  bulkCodeLimit: "the patients asked at once",
};

function wrong(issue: z.core.$ZodIssue): string {
  const what = numbers[String(issue.path[0])];
  if (issue.code === "too_small") return `Enter ${issue.minimum} or more for ${what}.`;
  if (issue.code === "too_big") return `Enter ${issue.maximum} or less for ${what}.`;
  return "This is not one of the values that are allowed.";
}

/** What the policy is to be, or every field that is wrong with what is allowed. */
function checkedPolicy(wanted: PolicyView, reason: string): Policy {
  const checked = policySchema.safeParse(wanted);
  const problems = Object.fromEntries((checked.error?.issues ?? []).map((issue) => [placeOf(wanted, issue.path), wrong(issue)])); // prettier-ignore
  if (!canMeetLevels(wanted.evidenceNotAccepted))
    problems["evidenceNotAccepted"] =
      "No two of the kinds that are left verify a patient. Take one with a photograph and one more.";
  if (reason.trim().length < 5) problems["reason"] = "Write why the policy changes.";
  if (!checked.success || Object.keys(problems).length > 0) throw badInput(problems);
  return checked.data;
}

/** Sets the practice's policy, with the reason; every former policy stays readable in policy_version. */
export async function changePolicy(ctx: Context, wanted: PolicyView, reason: string): Promise<PolicyView> {
  const policy = checkedPolicy(wanted, reason);
  const [row] = await ctx.change.query<Stored>(`${read} FOR UPDATE OF practice`);
  const before = viewOf(row as Stored);
  if (before.version !== wanted.version) throw conflict();
  const changed = (Object.keys(policy) as (keyof Policy)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(policy[key]),
  );
  await ctx.change.query("UPDATE practice SET policy = $1", [JSON.stringify(policy)]);
  ctx.change.beforeCommit(
    ctx.change.query(
      "INSERT INTO policy_version (practice_id, at, policy, reason, set_by) VALUES ($1, $2, $3, $4, $5)",
      [ctx.practiceId, ctx.now, JSON.stringify(policy), reason.trim(), ctx.actor.id],
    ),
  );
  ctx.change.audit({ event: "changePolicy", subjectType: "practice", subject: ctx.practiceId, facts: { changed } });
  return { ...policy, version: before.version + 1 };
}
