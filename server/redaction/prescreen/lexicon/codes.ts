import type { Reason } from "../types.ts";

/** A code that makes its entry one to look at. The list is for editing; the terms are for the reader. */
export interface SensitiveCode {
  system: "snomed" | "read";
  code: string;
  /** Seen in a source (domain.md 4.2), or not yet. An unconfirmed code only raises a rank, so at worst somebody looks. */
  status: "VERIFIED" | "UNCONFIRMED";
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
  status: SensitiveCode["status"] = "UNCONFIRMED",
): SensitiveCode => ({ system, code, status, term, reason, weight });

/** The code's term is read like text too, so an unlisted code is not overlooked. */
export const sensitiveCodes: readonly SensitiveCode[] = [
  row("snomed", "417430008", "Vulnerable adult", "safeguarding", 0.9, "VERIFIED"),
  row("snomed", "247811000000108", "Vulnerable elderly person", "safeguarding", 0.9, "VERIFIED"),
  row("snomed", "95930005", "Victim of child abuse", "safeguarding", 0.9),
  row("snomed", "86406008", "Human immunodeficiency virus infection", "sensitive_sexual_health", 0.8),
  row("snomed", "105629000", "Chlamydial infection", "sensitive_sexual_health", 0.7),
  row("snomed", "15628003", "Gonorrhoea", "sensitive_sexual_health", 0.8),
  row("snomed", "76272004", "Syphilis", "sensitive_sexual_health", 0.8),
  row("snomed", "33839006", "Genital herpes simplex", "sensitive_sexual_health", 0.7),
  row("snomed", "240542006", "Anogenital warts", "sensitive_sexual_health", 0.6),
  row("snomed", "57797005", "Induced termination of pregnancy", "sensitive_sexual_health", 0.8),
  row("snomed", "386639001", "Termination of pregnancy", "sensitive_sexual_health", 0.8),
  row("snomed", "248110007", "Sexual assault", "sensitive_sexual_health", 0.9),
  row("snomed", "93461009", "Gender dysphoria", "sensitive_other", 0.55),
  row("read", "43C3", "HIV positive", "sensitive_sexual_health", 0.8),
  row("read", "13IM", "Child on protection register", "safeguarding", 0.9),
  row("read", "13IS", "Child in need", "safeguarding", 0.9),
  row("read", "14X3", "History of domestic violence", "safeguarding", 0.9),
];
