import { enumeration, type OneOf } from "../enumeration.ts";
import type { Actor } from "../context.ts";
import { holds, type Permission } from "../permissions.ts";
import { because, onHold, type Reason } from "../reason.ts";
import { templateOf, type NoticeTemplate } from "./templates.ts";

export const NoticeState = enumeration(
  "QUEUED",
  "SENDING",
  "SENT",
  "DELIVERED",
  "FAILED",
  "UNCERTAIN",
  "PRINTED",
  "POSTED",
  "NEEDS_PERSON",
  "TOLD",
  "CANCELLED",
);
export type NoticeState = OneOf<typeof NoticeState>;
export const NoticeFormat = enumeration("STANDARD", "LARGE_PRINT", "BRAILLE", "AUDIO");
export type NoticeFormat = OneOf<typeof NoticeFormat>;
export const NoticeChannel = enumeration("EMAIL", "SMS", "LETTER", "PRINT");
export type NoticeChannel = OneOf<typeof NoticeChannel>;
export const NoticeNeed = enumeration("FORMAT", "LANGUAGE", "SAFE_CONTACT", "NO_ADDRESS", "CALL", "TOO_LONG", "DEATH");
export type NoticeNeed = OneOf<typeof NoticeNeed>;

/** The life of a notice: from each state, where it may go. */
export const edges: Record<NoticeState, readonly NoticeState[]> = {
  QUEUED: ["SENDING", "PRINTED", "NEEDS_PERSON", "CANCELLED"],
  SENDING: ["SENT", "QUEUED", "FAILED", "UNCERTAIN"],
  SENT: ["DELIVERED", "FAILED"],
  UNCERTAIN: ["SENT", "QUEUED", "TOLD", "CANCELLED"],
  FAILED: ["QUEUED", "TOLD", "CANCELLED"],
  PRINTED: ["POSTED", "QUEUED", "NEEDS_PERSON", "CANCELLED"],
  NEEDS_PERSON: ["QUEUED", "TOLD", "CANCELLED"],
  DELIVERED: [],
  POSTED: [],
  TOLD: [],
  CANCELLED: [],
};

/** What nobody was told yet; it ends with the patient's leaving or the application's being in error (BR-CL-14, BR-CL-08). */
export const unsent = ["QUEUED", "FAILED", "UNCERTAIN", "NEEDS_PERSON"] as const satisfies readonly NoticeState[];

interface Step {
  from: readonly NoticeState[];
  to: NoticeState;
  by: Permission;
}

/** What a person may do about a notice. */
export const steps = {
  PRINT: { from: ["QUEUED"], to: "PRINTED", by: "notice.send" },
  POST: { from: ["PRINTED"], to: "POSTED", by: "notice.send" },
  PRINT_INSTEAD: { from: ["NEEDS_PERSON", "FAILED", "UNCERTAIN"], to: "QUEUED", by: "notice.send" },
  SEND_AGAIN: { from: ["FAILED", "UNCERTAIN"], to: "QUEUED", by: "notice.send" },
  SAY_SENT: { from: ["UNCERTAIN"], to: "SENT", by: "notice.send" },
  SAY_TOLD: { from: ["NEEDS_PERSON", "FAILED", "UNCERTAIN"], to: "TOLD", by: "notice.send" },
  CANCEL: { from: [...unsent], to: "CANCELLED", by: "notice.send" },
} as const satisfies Record<string, Step>;
export type NoticeStep = keyof typeof steps;
export const noticeSteps = Object.keys(steps) as NoticeStep[];

interface Standing {
  state: NoticeState;
  channel: NoticeChannel | null;
  template: NoticeTemplate;
  /** A hold keeps it from who asks, by their role or by name (BR-CL-20). */
  isKeptBack: boolean;
}

/** Why the actor may not do this about the notice; undefined when they may. */
export function refusal(notice: Standing, name: NoticeStep, actor: Actor): Reason | undefined {
  const step: Step = steps[name];
  if (notice.isKeptBack) return onHold;
  if (!holds(actor, step.by)) return because("Your role does not allow this.");
  if (!step.from.includes(notice.state)) return because(`This notice is ${stateInWords[notice.state]}.`);
  if (name === "PRINT" && notice.channel !== "PRINT") return because("This notice is not for printing.");
  if (name === "PRINT_INSTEAD" && templateOf(notice.template).isCall)
    return because("This is a script for a telephone call. Nothing is sent.");
  return undefined;
}

export const allowedSteps = (notice: Standing, actor: Actor): NoticeStep[] =>
  noticeSteps.filter((name) => !refusal(notice, name, actor));

export const stateInWords: Record<NoticeState, string> = {
  QUEUED: "waiting to be sent",
  SENDING: "being sent",
  SENT: "sent",
  DELIVERED: "delivered",
  FAILED: "not delivered",
  UNCERTAIN: "perhaps sent",
  PRINTED: "printed and not yet posted",
  POSTED: "posted",
  NEEDS_PERSON: "for a person to tell",
  TOLD: "told by a person",
  CANCELLED: "cancelled",
};
