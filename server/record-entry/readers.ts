import type { At } from "./fhir-path.ts";
import { besides, codeOf, joined, linkTo, notes, quantity, type Reader, valueOf, type Whole } from "./read-entry.ts";

const encounterOf = (resource: At) => resource.reference("context") ?? resource.reference("encounter");
const seenIn = (resource: At) => linkTo("CONSULTATION", encounterOf(resource));
const references = (members: At[]) => members.map((each) => each.json["reference"]);
const many = (kind: "PROBLEM" | "MEDICATION" | "DOCUMENT" | "RESULT", resource: At, name: string) =>
  resource.list(name).flatMap((each) => linkTo(kind, each.text("reference")));

const condition: Reader = (resource) => ({
  kind: "PROBLEM",
  ...codeOf(resource.one("code")),
  text: joined(besides(resource.one("code")), notes(resource)),
  happenedOn: resource.day("onsetDateTime", "onsetPeriod.start", "assertedDate", "recordedDate"),
  recordedAt: resource.instant("assertedDate", "recordedDate"),
  links: [
    ...linkTo("PROBLEM", resource.extension("Extension-CareConnect-ActualProblem-1")?.reference("valueReference")),
    ...resource.list("evidence").flatMap((each) => many("PROBLEM", each, "detail")),
    ...seenIn(resource),
  ],
});

/** SNOMED CT 37331000000100, Comment note: how a laboratory's comment is filed (domain.md 4.2). */
const filingComment = "37331000000100";
const isLaboratory = (resource: At) =>
  resource.list("category").some((each) => codeOf(each).code?.code === "laboratory");

const observation: Reader = (resource, whole) => {
  const { code, title } = codeOf(resource.one("code"));
  const isResult = whole.reported.has(`Observation/${resource.text("id")}`) || resource.one("specimen") !== undefined;
  const components = resource
    .list("component")
    .map((part) => `${codeOf(part.one("code")).title} ${joined(valueOf(part))}`.trim());
  return {
    kind: isResult || isLaboratory(resource) || code?.code === filingComment ? "RESULT" : "OBSERVATION",
    code,
    title,
    text: joined(
      besides(resource.one("code")),
      valueOf(resource),
      components,
      besides(resource.one("valueCodeableConcept")),
      resource.text("comment"),
      notes(resource),
    ),
    happenedOn: resource.day("effectiveDateTime", "effectivePeriod.start", "effectiveInstant", "issued"),
    recordedAt: resource.instant("issued"),
    links: [
      ...resource.list("related").flatMap((each) => linkTo("RESULT", each.reference("target"))),
      ...many("RESULT", resource, "hasMember"),
      ...many("RESULT", resource, "derivedFrom"),
      ...seenIn(resource),
    ],
  };
};

const report: Reader = (resource) => ({
  kind: "RESULT",
  ...codeOf(resource.one("code")),
  text: joined(besides(resource.one("code")), resource.text("conclusion"), notes(resource)),
  happenedOn: resource.day("effectiveDateTime", "effectivePeriod.start", "issued"),
  recordedAt: resource.instant("issued"),
  links: [...many("RESULT", resource, "result"), ...seenIn(resource)],
});

function medicine(resource: At, whole: Whole) {
  const concept = resource.one("medicationCodeableConcept");
  if (concept) return codeOf(concept);
  const reference = resource.one("medicationReference");
  const known = whole.medications.get(reference?.text("reference") ?? "");
  return { code: known ?? null, title: known?.display ?? reference?.text("display") ?? "" };
}

const dosage = (resource: At, name: string) =>
  resource.list(name).flatMap((each) => [each.text("text"), each.text("patientInstruction")].filter(Boolean) as string[]); // prettier-ignore

/** GP Connect says so in an extension, UK Core in the course of therapy. */
const isRepeat = (resource: At) =>
  ["Extension-CareConnect-GPC-PrescriptionType-1", "Extension-CareConnect-PrescriptionType-1"]
    .flatMap((name) => resource.extension(name)?.one("valueCodeableConcept") ?? [])
    .some((type) => codeOf(type).code?.code.startsWith("repeat")) ||
  codeOf(resource.one("courseOfTherapyType")).code?.code === "continuous";

const medicationRequest: Reader = (resource, whole) => ({
  kind: "MEDICATION",
  ...medicine(resource, whole),
  isRepeat: isRepeat(resource),
  text: joined(dosage(resource, "dosageInstruction"), quantity(resource.one("dispenseRequest")?.one("quantity")), notes(resource)), // prettier-ignore
  happenedOn: resource.one("dispenseRequest")?.day("validityPeriod.start") ?? resource.day("authoredOn"),
  recordedAt: resource.instant("authoredOn"),
  links: [...many("MEDICATION", resource, "basedOn"), ...seenIn(resource)],
});

const medicationStatement: Reader = (resource, whole) => ({
  kind: "MEDICATION",
  ...medicine(resource, whole),
  text: joined(dosage(resource, "dosage"), notes(resource)),
  happenedOn: resource.day("effectivePeriod.start", "effectiveDateTime", "dateAsserted"),
  recordedAt: resource.instant("dateAsserted"),
  links: [...many("MEDICATION", resource, "basedOn"), ...seenIn(resource)],
});

const allergy: Reader = (resource) => ({
  kind: "ALLERGY",
  ...codeOf(resource.one("code")),
  text: joined(
    besides(resource.one("code")),
    resource.list("reaction").flatMap((each) => [each.text("description") ?? "", ...notes(each)]),
    notes(resource),
  ),
  happenedOn: resource.day("onsetDateTime", "assertedDate", "recordedDate"),
  recordedAt: resource.instant("assertedDate", "recordedDate"),
  links: seenIn(resource),
});

const immunisation: Reader = (resource) => {
  const given = resource.extension("VaccinationProcedure-1") ?? resource.extension("UKCore-VaccinationProcedure");
  const named = codeOf(given?.one("valueCodeableConcept"));
  return {
    kind: "IMMUNISATION",
    ...(named.title ? named : codeOf(resource.one("vaccineCode"))),
    text: joined(notes(resource)),
    happenedOn: resource.day("date", "occurrenceDateTime"),
    recordedAt:
      resource.extension("Extension-CareConnect-DateRecorded-1")?.instant("valueDateTime") ??
      resource.instant("recorded"),
    links: seenIn(resource),
  };
};

const referral: Reader = (resource) => {
  const why = resource.one("reasonCode");
  const service = codeOf(resource.one("code"));
  const { code, title } = service.title ? service : codeOf(why);
  return {
    kind: "REFERRAL",
    code,
    title: title || "Referral",
    text: joined(service.title ? codeOf(why).title : "", besides(why), resource.text("description"), notes(resource)),
    happenedOn: resource.day("authoredOn", "occurrenceDateTime"),
    recordedAt: resource.instant("authoredOn"),
    links: [...many("DOCUMENT", resource, "supportingInfo"), ...seenIn(resource)],
  };
};

const planned: Reader = (resource) => ({
  kind: "DIARY",
  ...codeOf(resource.one("code")),
  text: joined(besides(resource.one("code")), notes(resource)),
  happenedOn: resource.day("occurrenceDateTime", "occurrencePeriod.start", "authoredOn"),
  recordedAt: resource.instant("authoredOn"),
  links: seenIn(resource),
});

const procedure: Reader = (resource) => ({
  kind: "OBSERVATION",
  ...codeOf(resource.one("code")),
  text: joined(besides(resource.one("code")), notes(resource)),
  happenedOn: resource.day("performedDateTime", "performedPeriod.start"),
  links: seenIn(resource),
});

const consultation: Reader = (resource, whole) => {
  const { code, title } = codeOf(resource.one("type"));
  const topics = whole.topics.get(`Encounter/${resource.text("id")}`);
  const reasons = [...resource.list("reason"), ...resource.list("reasonCode")].map((each) => codeOf(each).title);
  return {
    kind: "CONSULTATION",
    code,
    title: title || "Consultation",
    labelled: topics?.labelled ?? false,
    text: joined(
      besides(resource.one("type")),
      reasons,
      topics?.words.filter((words) => words !== title),
    ),
    happenedOn: resource.day("period.start"),
  };
};

/** A letter kept as text within the record; one kept elsewhere is only named. */
function attached(content: At): string[] {
  const attachment = content.one("attachment");
  const data = attachment?.text("data");
  const isText = /^text\/plain\b/.test(attachment?.text("contentType") ?? "");
  return [attachment?.text("title") ?? "", data && isText ? Buffer.from(data, "base64").toString("utf8") : ""];
}

const document: Reader = (resource) => ({
  kind: "DOCUMENT",
  code: codeOf(resource.one("type")).code,
  title: codeOf(resource.one("type")).title || "Document",
  text: joined(besides(resource.one("type")), resource.text("description"), resource.list("content").flatMap(attached)),
  happenedOn: resource.day("created", "date", "indexed"),
  recordedAt: resource.instant("indexed", "date"),
  links: (resource.one("context")?.list("encounter") ?? []).flatMap((each) =>
    linkTo("DOCUMENT", each.text("reference")),
  ),
});

const answersOf = (item: At): string[] => [
  joined(item.text("text"), item.list("answer").flatMap((each) => [...valueOf(each), ...each.list("item").flatMap(answersOf)])), // prettier-ignore
  ...item.list("item").flatMap(answersOf),
];

const questionnaire: Reader = (resource) => ({
  kind: "OBSERVATION",
  title: "Questionnaire",
  text: joined(resource.list("item").flatMap(answersOf)),
  happenedOn: resource.day("authored"),
  recordedAt: resource.instant("authored"),
  links: [...many("RESULT", resource, "parent"), ...seenIn(resource)],
});

/** Every type of resource that is an item of the record, in STU3 and in R4. */
export const readers: Readonly<Record<string, Reader>> = {
  Condition: condition,
  Observation: observation,
  DiagnosticReport: report,
  MedicationRequest: medicationRequest,
  MedicationStatement: medicationStatement,
  Immunization: immunisation,
  AllergyIntolerance: allergy,
  ReferralRequest: referral,
  ServiceRequest: referral,
  ProcedureRequest: planned,
  Procedure: procedure,
  Encounter: consultation,
  DocumentReference: document,
  QuestionnaireResponse: questionnaire,
};

/** What belongs to a record without being an item of it. */
export const supporting: ReadonlySet<string> = new Set([
  "Patient",
  "Practitioner",
  "PractitionerRole",
  "Organization",
  "Location",
  "HealthcareService",
  "Medication",
  "Specimen",
  "List",
  "RelatedPerson",
  "Device",
  "OperationOutcome",
]);

/** The observations that reports name as theirs. */
export const reportedBy = (resource: At): string[] =>
  references(resource.list("result")).filter((each): each is string => typeof each === "string");
