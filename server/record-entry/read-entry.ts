import type { At } from "./fhir-path.ts";
import type { EntryKind, LinkKind } from "./record-entry.words.ts";

export interface EntryCode {
  system: string;
  code: string;
  display: string;
}

/** One item of a record as a file tells it, before it is known whether it was here before. */
export interface ReadEntry {
  line: number;
  identity: string;
  /** What the file's other resources call it, such as Observation/1. */
  reference: string;
  resourceType: string;
  kind: EntryKind;
  isRepeat: boolean;
  happenedOn: string | null;
  recordedAt: string | null;
  filed: boolean;
  labelled: boolean;
  code: EntryCode | null;
  title: string;
  text: string;
  links: { kind: LinkKind; to: string }[];
  source: object;
}

/** What the parts of a bundle tell of each other. */
export interface Whole {
  /** A medication's name by its reference. */
  medications: ReadonlyMap<string, EntryCode>;
  /** Headings of a consultation, by the reference of its Encounter. */
  topics: ReadonlyMap<string, { words: string[]; labelled: boolean }>;
  /** Observations that a report holds. */
  reported: ReadonlySet<string>;
}

export type Reader = (resource: At, whole: Whole) => Partial<ReadEntry> & Pick<ReadEntry, "kind" | "title">;

/** The coding that the clinician chose, or the first; the words beside it where there is none. */
export function codeOf(concept: At | undefined): { code: EntryCode | null; title: string } {
  if (!concept) return { code: null, title: "" };
  const codings = concept.list("coding");
  const chosen = codings.find(({ json }) => json["userSelected"] === true) ?? codings[0];
  const written = concept.text("text") ?? "";
  const coded = chosen?.text("display") ?? "";
  // What could not be coded on its way from another practice says itself in the words beside the code.
  const display = /^transfer-degraded/i.test(coded) && written ? written : coded;
  const code = chosen?.text("code");
  return {
    code: code ? { system: chosen?.text("system") ?? "", code, display: display || written } : null,
    title: display || written,
  };
}

/** What is written beside a title in a concept, unless it says the same. */
export function besides(concept: At | undefined): string[] {
  const { title } = codeOf(concept);
  const written = concept?.text("text");
  return written && written !== title ? [written] : [];
}

export const notes = (resource: At): string[] => resource.list("note").flatMap((note) => note.text("text") ?? []);

/** A quantity as it is read out: 22.7 kg/m2. */
export function quantity(value: At | undefined): string[] {
  if (!value) return [];
  const number = value.json["value"];
  if (typeof number !== "number" && typeof number !== "string") return [];
  return [[value.text("comparator"), String(number), value.text("unit")].filter(Boolean).join(" ")];
}

/** The words of a value of any of its types. */
export const valueOf = (resource: At): string[] => [
  ...quantity(resource.one("valueQuantity")),
  ...(resource.text("valueString") !== undefined ? [resource.text("valueString") as string] : []),
  ...(resource.one("valueCodeableConcept") ? [codeOf(resource.one("valueCodeableConcept")).title] : []),
];

/** What a narrative says that was written by hand; one that was made from the resource says nothing more. */
export function narrative(resource: At): string[] {
  const text = resource.one("text");
  if (text?.text("status") !== "additional") return [];
  const words = (text.text("div") ?? "").replace(/<[^>]*>/g, " ").replace(/&amp;/g, "&").replace(/\s+/g, " ").trim(); // prettier-ignore
  return words ? [words] : [];
}

export const joined = (...parts: (string[] | string | undefined)[]): string =>
  parts
    .flat()
    .filter((part): part is string => part !== undefined && part.trim() !== "")
    .join("\n");

export const linkTo = (kind: LinkKind, to: string | undefined): ReadEntry["links"] => (to ? [{ kind, to }] : []);
