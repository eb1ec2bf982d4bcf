import { At, isObject, type Json, Odd, referenceOf } from "./fhir-path.ts";
import { isLabelled } from "./labels.ts";
import { codeOf, joined, narrative, notes, type EntryCode, type ReadEntry, type Whole } from "./read-entry.ts";
import { refuseFile, type ReadRecord, type Subject } from "./read-record.ts";
import { readers, reportedBy, supporting } from "./readers.ts";

interface Resource {
  line: number;
  type: string;
  at: At;
}

/** Reads one bundle, or one resource alone; a resource that is odd is left out and named, and the rest is taken. */
export function readFhirRecord(json: unknown): ReadRecord {
  const { resources, problems } = resourcesOf(json);
  const whole = wholeOf(resources);
  const read: ReadRecord = {
    format: isStu3(resources) ? "GP_CONNECT_STU3" : "UK_CORE_R4",
    subject: subjectOf(resources),
    entries: [],
    support: [],
    resources: resources.length + problems.length,
    types: typesOf(resources),
    problems,
  };
  for (const resource of resources) {
    if (supporting.has(resource.type)) read.support.push(resource.at.json);
    else take(read, resource, whole);
  }
  return read;
}

function resourcesOf(json: unknown): { resources: Resource[]; problems: ReadRecord["problems"] } {
  if (!isObject(json) || typeof json["resourceType"] !== "string")
    throw refuseFile("This file holds JSON that is not a FHIR resource.");
  if (json["resourceType"] !== "Bundle") {
    if (!readers[json["resourceType"]])
      throw refuseFile(`This file holds ${wordOf(json["resourceType"])}, not a record or an item of one.`);
    return { resources: [{ line: 1, type: json["resourceType"], at: new At(json, json["resourceType"]) }], problems: [] }; // prettier-ignore
  }
  if (!Array.isArray(json["entry"])) throw refuseFile("Bundle.entry: expected a list of resources.");
  if (
    Array.isArray(json["link"]) &&
    json["link"].some((link: unknown) => isObject(link) && link["relation"] === "next")
  )
    throw refuseFile("Bundle.link: this is only a part of a longer answer. Fetch the whole record.");
  const problems: ReadRecord["problems"] = [];
  const resources = json["entry"].flatMap((entry: unknown, place): Resource[] => {
    const resource = isObject(entry) ? entry["resource"] : undefined;
    if (isObject(resource) && typeof resource["resourceType"] === "string")
      return [{ line: place + 1, type: wordOf(resource["resourceType"]), at: new At(resource, wordOf(resource["resourceType"])) }]; // prettier-ignore
    problems.push({ line: place + 1, path: `Bundle.entry[${place}].resource`, problem: "Expected a resource." });
    return [];
  });
  if (resources.length === 0) throw refuseFile("Bundle.entry: there is no resource in it.");
  return { resources, problems };
}

/** A type that is no plain word is not repeated to people. */
const wordOf = (type: string) => (/^[A-Za-z]{1,40}$/.test(type) ? type : "Unknown");

const stu3Types = new Set(["ReferralRequest", "ProcedureRequest"]);
const isStu3 = (resources: readonly Resource[]) =>
  resources.some(({ type, at }) => {
    const profiles = (at.json["meta"] as Json | undefined)?.["profile"];
    return stu3Types.has(type) || "comment" in at.json || /STU3|CareConnect/.test(String(profiles ?? ""));
  });

function typesOf(resources: readonly Resource[]): ReadRecord["types"] {
  const counts = new Map<string, number>();
  for (const { type } of resources) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => ({ type, count }));
}

/** The one patient of the bundle; a bundle of two people is nobody's record (BR-CL-51). */
function subjectOf(resources: readonly Resource[]): Subject | null {
  const patients = resources.filter(({ type }) => type === "Patient");
  if (patients.length > 1) throw refuseFile("Patient: this bundle holds more than one patient.");
  const [patient] = patients;
  if (!patient) return null;
  try {
    const names = patient.at.list("name");
    const name = names.find((each) => each.text("use") === "official") ?? names[0];
    const number = patient.at.list("identifier").find((each) => each.text("system")?.endsWith("/nhs-number"));
    return {
      nhsNumber: number?.text("value") ?? null,
      familyName: name?.text("family") ?? "",
      givenName: name?.texts("given")[0] ?? "",
      born: patient.at.text("birthDate") ?? "",
    };
  } catch (error) {
    if (error instanceof Odd) throw refuseFile(error.message);
    throw error;
  }
}

/** What one resource says of others is read first; where it is odd it says nothing. */
function wholeOf(resources: readonly Resource[]): Whole {
  const medications = new Map<string, EntryCode>();
  const topics = new Map<string, { words: string[]; labelled: boolean }>();
  const reported = new Set<string>();
  for (const { type, at } of resources) {
    try {
      const id = at.text("id");
      if (type === "Medication") {
        const { code, title } = codeOf(at.one("code"));
        medications.set(`Medication/${id}`, code ?? { system: "", code: "", display: title });
      } else if (type === "List") topicOf(at, topics);
      else if (type === "DiagnosticReport") reportedBy(at).forEach((each) => reported.add(each));
      for (const contained of at.list("contained")) {
        const { code } = codeOf(contained.one("code"));
        if (code && contained.text("id")) medications.set(`#${contained.text("id")}`, code);
      }
    } catch (error) {
      if (!(error instanceof Odd)) throw error;
    }
  }
  return { medications, topics, reported };
}

/** Headings of a consultation are Lists that name their Encounter; a hidden heading hides the consultation. */
function topicOf(list: At, topics: Map<string, { words: string[]; labelled: boolean }>) {
  const encounter = referenceOf(list.one("encounter")?.text("reference"));
  if (!encounter) return;
  const known = topics.get(encounter) ?? { words: [], labelled: false };
  const words = [list.text("title") ?? "", ...notes(list)].filter((each) => each !== "" && !known.words.includes(each));
  topics.set(encounter, { words: [...known.words, ...words], labelled: known.labelled || isLabelled(list) });
}

function take(read: ReadRecord, { line, type, at }: Resource, whole: Whole) {
  try {
    read.entries.push(entryOf(line, type, at, whole));
  } catch (error) {
    if (!(error instanceof Odd)) throw error;
    read.problems.push({ line, path: error.path, problem: error.problem });
  }
}

/** What is not yet checked by a clinician, or never should have been written, is not filed (BR-RD-06). */
const unfiled = new Set(["registered", "preliminary", "partial", "draft", "entered-in-error"]);

function entryOf(line: number, type: string, at: At, whole: Whole): ReadEntry {
  const reader = readers[type];
  if (!reader) throw new Odd(type, "Gatehouse does not read resources of this type.");
  const labelled = isLabelled(at);
  const id = at.text("id");
  const entry = reader(at, whole);
  const states = [at.text("status"), at.text("docStatus"), verification(at)];
  return {
    line,
    identity: identityOf(at, type, id),
    reference: `${type}/${id}`,
    resourceType: type,
    isRepeat: false,
    happenedOn: null,
    recordedAt: null,
    filed: !states.some((state) => state !== undefined && unfiled.has(state)),
    code: null,
    links: [],
    source: at.json,
    ...entry,
    title: entry.title || type,
    text: joined(entry.text, narrative(at)).replaceAll("\u0000", ""),
    labelled: labelled || entry.labelled === true,
  };
}

/** STU3 writes a word, R4 a concept. */
const verification = (at: At) =>
  isObject(at.json["verificationStatus"])
    ? codeOf(at.one("verificationStatus")).code?.code
    : at.text("verificationStatus");

/** The identifier goes with an entry from system to system; an id alone is that of one server. */
function identityOf(at: At, type: string, id: string | undefined): string {
  const identifier = at.list("identifier").find((each) => each.text("value"));
  if (identifier) return `${identifier.text("system") ?? ""}|${identifier.text("value")}`;
  if (!id) throw new Odd(`${type}.identifier`, "It has neither an identifier nor an id.");
  return `${type}/${id}`;
}
