import { noPat } from "../record-entry/labels.ts";

type Resource = Record<string, unknown>;

const isObject = (value: unknown): value is Resource =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const isNoPat = (coding: unknown) => isObject(coding) && coding["code"] === noPat.code;
const concept = { coding: [{ ...noPat }], text: noPat.display };

/** A resource with the NOPAT label or without it, whatever it came with; all else about it stays. */
export function labelled(resource: Resource, isHidden: boolean): Resource {
  const { securityLabel, meta, ...rest } = resource;
  const { security, ...others } = isObject(meta) ? meta : {};
  const kept = listOf(security).filter((coding) => !isNoPat(coding));
  const labels = listOf(securityLabel).filter((each) => !(isObject(each) && listOf(each["coding"]).some(isNoPat)));
  const codings = isHidden ? [...kept, { ...noPat }] : kept;
  const concepts = isHidden && resource["resourceType"] === "DocumentReference" ? [...labels, concept] : labels;
  const newMeta = { ...others, ...(codings.length > 0 ? { security: codings } : {}) };
  return {
    ...rest,
    ...(Object.keys(newMeta).length > 0 ? { meta: newMeta } : {}),
    ...(concepts.length > 0 ? { securityLabel: concepts } : {}),
  };
}

export const isLabelledResource = (resource: Resource) =>
  isObject(resource["meta"]) && listOf(resource["meta"]["security"]).some(isNoPat);

/** People and places say nothing of the patient's health. */
const plain = new Set([
  "Patient",
  "Practitioner",
  "PractitionerRole",
  "Organization",
  "Location",
  "HealthcareService",
  "OperationOutcome",
]);

const keyOf = (resource: Resource) => `${String(resource["resourceType"])}/${String(resource["id"])}`;

/** Every reference in a resource, such as Encounter/1. */
function referencesIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) value.forEach((each) => referencesIn(each, found));
  else if (isObject(value)) {
    for (const [name, each] of Object.entries(value)) {
      if (name === "reference" && typeof each === "string") found.add(each.split("/").slice(-2).join("/"));
      else referencesIn(each, found);
    }
  }
  return found;
}

export interface Leaving {
  source: Resource;
  isShown: boolean;
}

/**
 * The decided record as it leaves: what is hidden or undecided bears NOPAT, what is shown bears none, and what belongs
 * to a hidden entry – its medicine, its heading, its specimen – bears it too.
 */
export function bundleOf(entries: readonly Leaving[], support: readonly Resource[], at: string) {
  const hidden = entries.filter(({ isShown }) => !isShown);
  const hiddenKeys = new Set(hidden.map(({ source }) => keyOf(source)));
  const named = new Set(hidden.flatMap(({ source }) => [...referencesIn(source)]));
  const isBound = (resource: Resource) =>
    !plain.has(String(resource["resourceType"])) &&
    (named.has(keyOf(resource)) || [...referencesIn(resource)].some((key) => hiddenKeys.has(key)));
  const resources = [
    ...support.map((resource) => (plain.has(String(resource["resourceType"])) ? resource : labelled(resource, isBound(resource)))), // prettier-ignore
    ...entries.map(({ source, isShown }) => labelled(source, !isShown)),
  ];
  return {
    resourceType: "Bundle",
    type: "collection",
    timestamp: at,
    entry: resources.map((resource) => ({ resource })),
  };
}
