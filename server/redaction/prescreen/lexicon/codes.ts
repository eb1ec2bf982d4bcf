import type { Reason } from "../types.ts";

/**
 * A code that makes its entry one to look at. The list is for editing; the terms are for the reader.
 * Each code and term was seen together in domain.md 4.2 or in published value sets; a code that could not be
 * found so is not listed, for its term is read like text.
 */
export interface SensitiveCode {
  system: "snomed";
  code: string;
  term: string;
  reason: Reason;
  weight: number;
}

const row = (
  system: SensitiveCode["system"],
  code: string,
  term: string,
  reason: Reason,
  weight: number,
): SensitiveCode => ({ system, code, term, reason, weight });

/** The code's term is read like text too, so an unlisted code is not overlooked. */
export const sensitiveCodes: readonly SensitiveCode[] = [
  row("snomed", "417430008", "Vulnerable adult", "safeguarding", 0.9),
  row("snomed", "247811000000108", "Vulnerable elderly person", "safeguarding", 0.9),
  row("snomed", "386702006", "Victim of abuse", "safeguarding", 0.9),
  row("snomed", "95930005", "Victim of neglect", "safeguarding", 0.9),
  row("snomed", "86406008", "Human immunodeficiency virus infection", "sensitive_sexual_health", 0.8),
  row("snomed", "165816005", "HIV detected", "sensitive_sexual_health", 0.8),
  row("snomed", "105629000", "Chlamydial infection", "sensitive_sexual_health", 0.7),
  row("snomed", "15628003", "Gonorrhoea", "sensitive_sexual_health", 0.8),
  row("snomed", "76272004", "Syphilis", "sensitive_sexual_health", 0.8),
  row("snomed", "33839006", "Genital herpes simplex", "sensitive_sexual_health", 0.7),
  row("snomed", "240542006", "Anogenital warts", "sensitive_sexual_health", 0.6),
  row("snomed", "57797005", "Induced termination of pregnancy", "sensitive_sexual_health", 0.8),
  row("snomed", "386639001", "Termination of pregnancy", "sensitive_sexual_health", 0.8),
  row("snomed", "248110007", "Sexual assault", "sensitive_sexual_health", 0.9),
  row("snomed", "93461009", "Gender dysphoria", "sensitive_other", 0.55),
];
