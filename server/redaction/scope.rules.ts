import type { EntryKind } from "../record-entry/record-entry.words.ts";
import type { Service } from "../service-access/service.ts";

/** What a service shows of the record (domain.md 5.4). */
export interface Scope {
  kinds: readonly EntryKind[];
  /** Repeat medication, where MEDICATION as a whole is not shown (BR-PX-18). */
  repeats: boolean;
  /** Free text beside the codes. */
  text: boolean;
}

const everything: readonly EntryKind[] = [
  "CONSULTATION",
  "PROBLEM",
  "OBSERVATION",
  "RESULT",
  "MEDICATION",
  "ALLERGY",
  "IMMUNISATION",
  "REFERRAL",
  "DOCUMENT",
  "DIARY",
];
const coded = everything.filter((kind) => kind !== "CONSULTATION" && kind !== "DOCUMENT");

// prettier-ignore
const scopes: Record<Service, Scope> = {
  APPOINTMENTS:            { kinds: [],                        repeats: false, text: false },
  MESSAGING:               { kinds: [],                        repeats: false, text: false },
  PRESCRIPTIONS:           { kinds: [],                        repeats: true,  text: false },
  SUMMARY_RECORD:          { kinds: ["ALLERGY", "MEDICATION"], repeats: true,  text: false },
  DETAILED_CODED_RECORD:   { kinds: coded,                     repeats: true,  text: false },
  DOCUMENTS:               { kinds: ["DOCUMENT"],              repeats: false, text: true },
  FULL_PROSPECTIVE_RECORD: { kinds: everything,                repeats: true,  text: true },
  FULL_HISTORIC_RECORD:    { kinds: everything,                repeats: true,  text: true },
};

export const scopeOf = (service: Service): Scope => scopes[service];

export const isInScope = (scope: Scope, { kind, isRepeat }: { kind: EntryKind; isRepeat: boolean }) =>
  scope.kinds.includes(kind) || (scope.repeats && isRepeat);

/** What several services show together; only this is put before a reviewer. */
export const scopeOfAll = (services: readonly Service[]): Scope => ({
  kinds: everything.filter((kind) => services.some((service) => scopes[service].kinds.includes(kind))),
  repeats: services.some((service) => scopes[service].repeats),
  text: services.some((service) => scopes[service].text),
});

/** Services that a review of these covers: what shows everything shows each of them. */
export function coveredBy(services: readonly Service[]): Service[] {
  const reviewed = scopeOfAll(services);
  return (Object.keys(scopes) as Service[]).filter((service) => {
    const { kinds, repeats, text } = scopes[service];
    const isText = !text || reviewed.text;
    return isText && kinds.every((kind) => reviewed.kinds.includes(kind)) && (!repeats || reviewed.repeats);
  });
}
