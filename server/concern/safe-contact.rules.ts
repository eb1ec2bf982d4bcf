import type { ContactChannel } from "./concern.words.ts";

/** What is wrong with how a patient is said to be reached safely; empty when it can be kept (BR-CO-04). */
export function preferenceProblems(allowed: readonly ContactChannel[], doNot: readonly ContactChannel[]) {
  const problems: Record<string, string> = {};
  if (allowed.length === 0 && doNot.length === 0)
    problems["allowed"] = "Choose at least one way that is safe or is not.";
  if (allowed.some((channel) => doNot.includes(channel)))
    problems["doNot"] = "One way cannot be both safe and not safe.";
  return problems;
}
