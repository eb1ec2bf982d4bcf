import { shorthand } from "./lexicon/shorthand.ts";
import { spelled } from "./spelling.ts";
import type { Token } from "./tokens.ts";

/** The word as the lexicons spell it: telegram style written out, "+ve" and "-ve" as positive and negative. */
export function meaningOf(token: Token, lead: string): string {
  const { lower } = token;
  if (lower === "ve" || lower === "ves")
    return lead.endsWith("-") || lead.endsWith("–") ? "negative" : lead.endsWith("+") ? "positive" : lower;
  if (token.kind !== "word" || token.case === "upper") return lower;
  return shorthand.get(lower) ?? spelled(lower);
}
