/** A stretch of text, and what was found in it; nothing where `reasons` is empty. */
export interface Stretch {
  text: string;
  reasons: readonly string[];
}

interface Found {
  reason: string;
  start: number;
  end: number;
}

/** Cuts a text where its reasons change, so that each piece has one set of them, written once; positions are UTF-16. */
export function stretchesOf(text: string, findings: readonly Found[]): Stretch[] {
  const within = findings
    .map(({ reason, start, end }) => ({ reason, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const stretches: Stretch[] = [];
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [start, end] = [cuts[at]!, cuts[at + 1]!];
    const reasons = [
      ...new Set(within.filter((each) => each.start <= start && each.end >= end).map(({ reason }) => reason)),
    ].sort();
    const last = stretches.at(-1);
    if (last && last.reasons.join() === reasons.join()) last.text += text.slice(start, end);
    else stretches.push({ text: text.slice(start, end), reasons });
  }
  return stretches;
}
