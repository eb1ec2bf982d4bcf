/** The nine reasons of the rule book, spelled as the labelled sets spell them. */
export const reasons = [
  "third_party_confidential",
  "third_party_given_information",
  "safeguarding",
  "serious_harm",
  "legally_restricted",
  "wrong_patient",
  "opinion_unshared_diagnosis",
  "sensitive_sexual_health",
  "sensitive_other",
] as const;

export type Reason = (typeof reasons)[number];

/** A clinical code as records carry it; the term is read like text, the code is looked up in the editable list. */
export interface Code {
  system: string;
  code: string;
  display: string;
}

export interface Entry {
  id: string;
  entryType: string;
  date: string | null;
  text: string;
  code: Code | string | null;
  patient: { name: string; sex: string; birthYear: number | null };
}

/** One thing a reviewer should look at: where it stands (Unicode code points, end exclusive) and why, in words. */
export interface Finding {
  reason: Reason;
  span: [number, number];
  words: string;
}

export interface Screening {
  id: string;
  score: number;
  flagged: boolean;
  reasons: Finding[];
}

/** A finding before it leaves the engine: in UTF-16 positions and with its weight between 0 and 1. */
export interface Clue {
  reason: Reason;
  start: number;
  end: number;
  weight: number;
  /** What ordinary words around it do not take back: the matter itself is named. */
  plain?: boolean;
  /** Written only when the clue is shown. */
  words: () => string;
}
