import type { PrescreenMeasureQuery } from "../../../schema/documents.ts";

type Measure = PrescreenMeasureQuery["prescreenMeasure"];

const outOf = (part: number, whole: number) => Math.round((100 * part) / whole);

/** 'On three sets of entries it had not seen, it missed 12 to 56 of 100 that needed a look …' */
export function missesInWords(sets: Measure["measured"]): string {
  const missed = sets.map(({ needALook, found }) => 100 - outOf(found, needALook));
  const wrong = sets.map(({ found, flagged }) => outOf(flagged - found, flagged));
  const span = (values: number[]) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return least === most ? String(least) : `${least} to ${most}`;
  };
  return `On ${sets.length} sets of entries it had not seen, the pre-screen missed ${span(missed)} of 100 entries that needed a look, more where things were told in a roundabout way; ${span(wrong)} of 100 flags were wrong.`;
}

/** What this practice itself found out, once it has decided enough. */
export function ownMissesInWords({ unflaggedRead, unflaggedHidden }: Measure["own"]): string {
  if (unflaggedRead === 0) return "This practice has not yet decided entries without a flag one by one.";
  return `In this practice ${unflaggedHidden.toLocaleString("en-GB")} of ${unflaggedRead.toLocaleString("en-GB")} entries without a flag that were read one by one were hidden or went to a clinician.`;
}
