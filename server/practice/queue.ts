import { enumeration, publish, type OneOf } from "../enumeration.ts";

export const Queue = enumeration(
  "ID_WAITING",
  "CHECKS",
  "RECORD_REVIEW",
  "REVIEW_104",
  "AUTHORISE",
  "CREDENTIAL_HAND_OVER",
  "CONCERNS",
  "DECLINE_FOLLOW_UP",
  "REFUSALS_TO_DISCUSS",
  "LEAVERS",
);
export type Queue = OneOf<typeof Queue>;
publish(Queue, "Queue", "Where an application that waits has its one home (domain.md 13.3, BR-PD-03).");

/** How many days a wait in each queue may last, where the practice has promised nothing else (BR-PD-03). */
export const usualDays: Record<Queue, number> = {
  ID_WAITING: 28,
  CHECKS: 7,
  RECORD_REVIEW: 28,
  REVIEW_104: 28,
  AUTHORISE: 3,
  CREDENTIAL_HAND_OVER: 14,
  CONCERNS: 1,
  DECLINE_FOLLOW_UP: 14,
  REFUSALS_TO_DISCUSS: 7,
  LEAVERS: 7,
};
