import { enumeration, publish, type OneOf } from "../enumeration.ts";
import type { Permission } from "../permissions.ts";

export const SafetyState = enumeration("ASKED", "SAFE", "UNSAFE");
export type SafetyState = OneOf<typeof SafetyState>;
publish(SafetyState, "SafetyState", "Whether it is safe to share the record with a carer (BR-PX-19).", {
  ASKED: "More than a little was hidden from them; until both have answered the review opens nothing to them.",
  SAFE: "The clinician and the safeguarding lead both say that it is.",
  UNSAFE: "One of them says that it is not; their services stay closed.",
});

export const SafetyPart = enumeration("CLINICIAN", "SAFEGUARDING_LEAD");
export type SafetyPart = OneOf<typeof SafetyPart>;
publish(SafetyPart, "SafetyPart", "As whom somebody says whether sharing is safe; both answer (BR-PX-19).");

export const safetyParts = Object.keys(SafetyPart) as SafetyPart[];

export const mayAnswer: Record<SafetyPart, Permission> = {
  CLINICIAN: "proxy.decide",
  SAFEGUARDING_LEAD: "proxy.coDecide",
};
