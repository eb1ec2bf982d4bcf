import type { RecordCode } from "./record-code.words.ts";

export interface Coded {
  code: RecordCode;
  codedOn: string;
}

const newest = (codes: readonly Coded[], wanted: RecordCode): string | null =>
  codes.reduce<string | null>(
    (found, { code, codedOn }) => (code === wanted && (found === null || codedOn > found) ? codedOn : found),
    null,
  );

/** Since when a decline (103) stands in the record; null where none does. */
export const declinedSince = (codes: readonly Coded[]): string | null => newest(codes, "DECLINED");

/** Since when a 104 stands: the later of 104 and 106 counts, and of one day the 104, which fails safe (BR-EN-02). */
export function reviewNeededSince(codes: readonly Coded[]): string | null {
  const needed = newest(codes, "REVIEW_NEEDED");
  const notNeeded = newest(codes, "REVIEW_NOT_NEEDED");
  return needed !== null && (notNeeded === null || needed >= notNeeded) ? needed : null;
}

/** What the supplier does when the patient first links by NHS login: a 103 beats all, then a 104 that stands (BR-EN-02, 03). */
export const predictedAtLink = (codes: readonly Coded[]): "AUTOMATIC_ACCESS" | "NO_AUTOMATIC_ACCESS" =>
  declinedSince(codes) || reviewNeededSince(codes) ? "NO_AUTOMATIC_ACCESS" : "AUTOMATIC_ACCESS";
