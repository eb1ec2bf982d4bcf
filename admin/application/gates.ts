import type { Case } from "./case.ts";

export type Requested = Case["services"][number];
export type Gate = Requested["waitsFor"][number];

export const isIn = (gates: readonly Gate[], { words }: Gate) => gates.some((gate) => gate.words === words);

/** What every undecided service waits for, where there are several; it is said once. */
export function sharedGates({ services }: Case): Gate[] {
  const [first, ...others] = services.filter(({ outcome }) => outcome === null);
  if (!first || others.length === 0) return [];
  return first.waitsFor.filter((gate) => others.every(({ waitsFor }) => isIn(waitsFor, gate)));
}
