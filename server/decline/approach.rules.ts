import { because, type Reason } from "../reason.ts";
import type { Service } from "../service-access/service.ts";
import { addDays, inWords } from "../time.ts";
import type { ApproachOutcome, HelpKind } from "./approach.words.ts";

export interface Approached {
  approachedOn: string;
  outcome: ApproachOutcome;
}

/** The last time somebody was really approached: who is unable is offered help, which counts as neither (BR-CL-26). */
export const lastApproach = (approaches: readonly Approached[]): string | null =>
  approaches.reduce<string | null>(
    (last, { approachedOn, outcome }) =>
      outcome !== "UNABLE" && (last === null || approachedOn > last) ? approachedOn : last,
    null,
  );

/** Why the practice does not approach a patient about a service now; undefined when it may. What the patient asks themselves is never kept from them (BR-DC-01, 02, 04). */
export function approachRefusal(
  service: Service,
  declines: readonly { services: readonly Service[]; declinedOn: string }[],
  approaches: readonly Approached[],
  { today, minContactIntervalDays }: { today: string; minContactIntervalDays: number },
): Reason | undefined {
  const declined = declines.find(({ services }) => services.includes(service));
  if (declined)
    return because(`The patient declined this on ${inWords(declined.declinedOn)}. Do not approach them.`, "BR-DC-01");
  const last = lastApproach(approaches);
  const again = last && addDays(last, minContactIntervalDays);
  return again && again > today
    ? because(`They were approached on ${inWords(last)}. Not again before ${inWords(again)}.`, "BR-DC-04")
    : undefined;
}

const helpWords: Record<HelpKind, string> = {
  DEVICE: "We can tell you where to find a computer to use, and sit down with you and show you how.",
  EMAIL: "We can help you get an e-mail address of your own.",
  ID: "You can show us who you are without a passport or driving licence; we tell you how.",
  LANGUAGE: "We can go through it with you with an interpreter, at no cost to you.",
  DISABILITY:
    "We can give you the information in large print or easy read, and go through it with you at your own pace.",
};

/** What is offered, in words for the patient (BR-CL-26). */
export const helpInWords = (kinds: readonly HelpKind[]) =>
  Object.entries(helpWords)
    .flatMap(([kind, words]) => (kinds.some((each) => each === kind) ? [words] : []))
    .join(" ");

/** What is wrong with what somebody records of an approach, field by field. */
export function approachProblems(
  { approachedOn, outcome, help }: Approached & { help: readonly HelpKind[] },
  today: string,
): Record<string, string> {
  if (approachedOn > today) return { approachedOn: "The approach cannot be in the future." };
  if (outcome === "UNABLE" && help.length === 0) return { help: "Say what keeps them: it becomes an offer of help." };
  if (outcome !== "UNABLE" && help.length > 0) return { help: "Help is offered to who is unable." };
  return {};
}
