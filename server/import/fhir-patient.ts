import { z } from "zod";
import { parseCivilDate } from "../patient/civil-date.ts";
import {
  type Cell,
  type Draft,
  draftOf,
  fileProblem,
  type IncomingPatient,
  nothingSaid,
  type Problem,
  type ReadOptions,
  said,
} from "./incoming-patient.ts";

const Text = z.string().nullish();
const Period = z.looseObject({ start: Text, end: Text }).nullish();
const Coding = z.looseObject({ code: Text });
const Concept = z.looseObject({ coding: z.union([z.array(Coding), Coding.transform((one) => [one])]).nullish() });
const Fact = z.looseObject({
  url: z.string(),
  valueCodeableConcept: Concept.nullish(),
  valueCoding: Coding.nullish(),
  valueBoolean: z.boolean().nullish(),
  valuePeriod: Period,
});
const Extension = Fact.extend({ extension: z.array(Fact).nullish() });
const Identifier = z.looseObject({
  system: Text,
  value: Text,
  period: Period,
  extension: z.array(Extension).nullish(),
});
const HumanName = z.looseObject({
  use: Text,
  family: Text,
  given: z.array(z.string()).nullish(),
  prefix: z.array(z.string()).nullish(),
  period: Period,
});
const Contact = z.looseObject({ system: Text, use: Text, value: Text, period: Period });
const Address = z.looseObject({ use: Text, line: z.array(z.string()).nullish(), postalCode: Text, period: Period });
const Practice = z.looseObject({ display: Text, identifier: Identifier.nullish() });

/** The part of FHIR R4 Patient, as the Personal Demographics Service gives it, that Gatehouse keeps. */
const Patient = z.looseObject({
  resourceType: z.literal("Patient"),
  meta: z.looseObject({ security: z.array(Coding).nullish() }).nullish(),
  identifier: z.array(Identifier).nullish(),
  name: z.array(HumanName).nullish(),
  gender: Text,
  birthDate: Text,
  deceasedDateTime: Text,
  deceasedBoolean: z.boolean().nullish(),
  address: z.array(Address).nullish(),
  telecom: z.array(Contact).nullish(),
  generalPractitioner: z.array(Practice).nullish(),
  extension: z.array(Extension).nullish(),
});
type Patient = z.infer<typeof Patient>;
type HumanName = z.infer<typeof HumanName>;
type Fact = z.infer<typeof Fact>;

const Resource = z.looseObject({ resourceType: z.string() });
const Outcome = z.looseObject({ issue: z.array(z.looseObject({ details: Concept.nullish() })) });
const Bundle = z.looseObject({
  resourceType: z.literal("Bundle"),
  total: z.number().nullish(),
  link: z.array(z.looseObject({ relation: Text })).nullish(),
  entry: z.array(z.looseObject({ resource: z.unknown() })).nullish(),
});

/** Reads one Patient or a Bundle of them; a file problem means that none of its patients were read. */
export function readFhirPatients(text: string, options: ReadOptions): { drafts: Draft[]; fileProblems: Problem[] } {
  const refused = (line: number | null, problem: string, todo: string) => ({
    drafts: [],
    fileProblems: [fileProblem(line, null, problem, todo)],
  });
  const json = parseJson(text);
  if ("problem" in json) return refused(json.line, json.problem, "Fetch or export the file again.");

  const bundle = Bundle.safeParse(json.value).data;
  const resources = bundle ? (bundle.entry ?? []).map(({ resource }) => resource) : [json.value];
  const types = resources.map(typeOf);
  const problem = notPatients(types, resources[0], bundle !== undefined);
  if (problem)
    return refused(null, problem, "Load a file that holds a FHIR R4 Patient, or a Bundle of Patient resources.");
  if (bundle?.link?.some(({ relation }) => relation === "next") || (bundle?.total ?? 0) > resources.length)
    return refused(
      null,
      "This Bundle is only a part of a longer answer.",
      "Fetch the whole answer and load it as one file.",
    );

  const drafts = resources.flatMap((resource, place) =>
    types[place] === "Patient" ? readPatient(resource, place + 1, options) : [],
  );
  return { drafts, fileProblems: [] };
}

/** The JSON in a text, or where it stops being JSON; the parser's own words are not shown because they quote the file. */
function parseJson(text: string): { value: unknown } | { problem: string; line: number | null } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    const position = /Unexpected end/.test(reason) ? text.trimEnd().length : /position (\d+)/.exec(reason)?.[1];
    if (position === undefined) return { problem: "The file begins like JSON but is not valid JSON.", line: null };
    const before = text.slice(0, Number(position)).split("\n");
    const character = (before.at(-1) ?? "").length + 1;
    return { problem: `The file stops being valid JSON at character ${character} of this line.`, line: before.length };
  }
}

/** The kind of a resource; anything that is not a plain word is not repeated to people. */
function typeOf(resource: unknown): string | undefined {
  const type = Resource.safeParse(resource).data?.resourceType;
  return type !== undefined && /^[A-Za-z]{1,40}$/.test(type) ? type : undefined;
}

/** What a file holds instead of patients; undefined when there is a patient in it. */
function notPatients(types: (string | undefined)[], first: unknown, isBundle: boolean): string | undefined {
  if (types.includes("Patient")) return undefined;
  const found = [...new Set(types.flatMap((type) => type ?? []))].join(", ");
  if (found === "OperationOutcome")
    return `This file holds an error answer (OperationOutcome${errorCode(first)}), not a Patient.`;
  if (isBundle && types.length === 0) return "This file holds an empty Bundle; Gatehouse reads Patient.";
  if (found === "") return "This file holds JSON that is not a FHIR resource; Gatehouse reads Patient.";
  return isBundle
    ? `This file holds ${found} resources; Gatehouse reads Patient.`
    : `This file holds the resource ${found}; Gatehouse reads Patient.`;
}

/** The service's own code for the error, such as INVALIDATED_RESOURCE (BR-PDS-04). */
function errorCode(resource: unknown): string {
  const code = Outcome.safeParse(resource).data?.issue[0]?.details?.coding?.[0]?.code ?? "";
  return /^[A-Z_]+$/.test(code) ? ` ${code}` : "";
}

function readPatient(resource: unknown, line: number, options: ReadOptions): Draft {
  const { data, error } = Patient.safeParse(resource);
  if (data) return readRow(data, line, options);
  const column = ["Patient", ...(error.issues[0]?.path ?? []).filter((step) => typeof step === "string")].join(".");
  const problem = "This is not in the form that FHIR R4 gives it.";
  return {
    line,
    patient: null,
    problems: [{ line, column, problem, todo: "Fetch or export this patient again.", kind: "REFUSED" }],
    nhsNumber: null,
    born: null,
    numberColumn: "Patient.identifier",
  };
}

function readRow(resource: Patient, line: number, options: ReadOptions): Draft {
  const { today } = options;
  const confidentiality = strictest(resource);
  const patient = withoutRestricted(resource, confidentiality);
  const name = currentName(patient.name ?? [], today);
  const number = current((patient.identifier ?? []).filter(isNhsNumber), today);
  const address = current(
    (patient.address ?? []).filter(({ use }) => (use ?? "home") === "home"),
    today,
  );
  const [given = "", ...middle] = name?.given ?? [];
  const contacts = contactsOf(patient, today);
  const lines = (address?.line ?? []).flatMap((part) => said(part) ?? []);
  const cell = (path: string, text: string | null | undefined): Cell => ({
    column: `Patient.${path}`,
    text: text ?? "",
  });
  const title = said(name?.prefix?.join(" "));

  return draftOf(
    {
      line,
      checked: {
        familyName: cell("name.family", name?.family),
        givenName: cell("name.given", given),
        middleNames: cell("name.given", middle.join(" ")),
        preferredName: cell("name.given", nickname(patient.name ?? [], today)),
        born: cell("birthDate", patient.birthDate),
        diedOn: cell("deceasedDateTime", patient.deceasedDateTime?.slice(0, 10)),
        nhsNumber: cell("identifier", number?.value),
        postcode: cell("address.postalCode", address?.postalCode),
      },
      others: [
        cell("name.prefix", title),
        ...lines.map((part) => cell("address.line", part)),
        ...Object.values(contacts).map((contact) => cell("telecom.value", contact)),
      ],
      rest: {
        ...nothingSaid,
        ...contacts,
        ...communicationOf(patient),
        ...registrationOf(patient, today),
        nhsNumberStatus: among(numberStatuses, codeOf(named(number?.extension, "NHSNumberVerificationStatus"))),
        title,
        previousNames: previousNames(patient.name ?? [], name, today),
        sex: sexes.get(patient.gender ?? "") ?? null,
        deathStatus: deathStatusOf(patient),
        addressLines: lines.length > 0 ? fiveLines(lines) : null,
        confidentiality,
        ethnicity: codeOf(named(patient.extension, "EthnicCategory")),
      },
    },
    options,
  );
}

/** A restricted patient has no address, contacts or practice here, even where the source was careless (BR-PDS-01). */
const withoutRestricted = (patient: Patient, confidentiality: IncomingPatient["confidentiality"]): Patient =>
  confidentiality === null || confidentiality === "U"
    ? patient
    : { ...patient, address: null, telecom: null, generalPractitioner: null };

const labels = ["REDACTED", "V", "R", "U"] as const;

/** Of several labels the strictest counts. */
const strictest = (patient: Patient) =>
  labels.find((label) => patient.meta?.security?.some(({ code }) => code === label)) ?? null;

/** The entry that holds today, else the first: what has ended counts only where nothing current is known. */
const current = <T extends { period?: z.infer<typeof Period> }>(entries: T[], today: string): T | undefined =>
  entries.find(({ period }) => holdsOn(period, today)) ?? entries[0];

/** Periods name whole days, months or years, and the last one is part of them. */
function holdsOn(period: z.infer<typeof Period>, today: string): boolean {
  const start = (period?.start ?? "").slice(0, 10);
  const end = (period?.end ?? today).slice(0, 10);
  return start <= today && end >= today.slice(0, end.length);
}

function currentName(names: HumanName[], today: string): HumanName | undefined {
  const chosen = ["usual", "official"].flatMap((word) => names.filter(({ use }) => use === word));
  return current(chosen, today) ?? names[0];
}

function nickname(names: HumanName[], today: string): string | undefined {
  const name = names.find(({ use, period }) => use === "nickname" && holdsOn(period, today));
  return name?.given?.join(" ") ?? name?.family ?? undefined;
}

/** Former names in full, each once, by which people may still be looked for. */
function previousNames(names: HumanName[], now: HumanName | undefined, today: string): string[] {
  const whole = ({ given, family }: HumanName) => said([...(given ?? []), family ?? ""].join(" "));
  const former = names.filter(
    ({ use, period }) => use === "old" || use === "maiden" || (use !== "nickname" && !holdsOn(period, today)),
  );
  const written = former.filter((name) => name !== now).flatMap((name) => whole(name) ?? []);
  return [...new Set(written)].filter((name) => now === undefined || name !== whole(now));
}

const isNhsNumber = ({ system }: { system?: string | null }) => /\/nhs-number$/i.test(system ?? "");

/** Mobile and home only: a telephone or mailbox at work is not the patient's alone. */
function contactsOf(patient: Patient, today: string) {
  const contact = (system: string, ...uses: string[]) => {
    const fitting = (patient.telecom ?? []).filter((one) => one.system === system && uses.includes(one.use ?? "home"));
    return said(current(fitting, today)?.value);
  };
  return {
    mobile: contact("phone", "mobile"),
    homePhone: contact("phone", "home"),
    email: contact("email", "home", "mobile"),
  };
}

function communicationOf(patient: Patient) {
  const spoken = named(patient.extension, "NHSCommunication");
  const wishes = named(patient.extension, "ContactPreference");
  return {
    language: codeOf(part(spoken, "language")),
    interpreterRequired: part(spoken, "interpreterRequired")?.valueBoolean ?? null,
    contactMethod: among(contactMethods, codeOf(part(wishes, "PreferredContactMethod"))),
    writtenFormat: among(writtenFormats, codeOf(part(wishes, "PreferredWrittenCommunicationFormat"))),
  };
}

/** Where the patient is registered since when; a removal that has ended removes nobody. */
function registrationOf(patient: Patient, today: string) {
  const practices = (patient.generalPractitioner ?? []).map((one) => ({ ...one, period: one.identifier?.period }));
  const practice = current(practices, today);
  const removal = named(patient.extension, "RemovalFromRegistration");
  const removed = part(removal, "effectiveTime")?.valuePeriod;
  const stands = holdsOn(removed, today);
  return {
    odsCode: said(practice?.identifier?.value)?.toUpperCase() ?? null,
    registeredOn: dateOf(practice?.period?.start),
    removalReason: stands ? codeOf(part(removal, "removalFromRegistrationCode")) : null,
    removedOn: stands ? dateOf(removed?.start) : null,
  };
}

/** A death without a notice counts as informal, which suspends rather than ends (BR-CL-14). */
function deathStatusOf(patient: Patient): IncomingPatient["deathStatus"] {
  const notice = part(named(patient.extension, "DeathNotificationStatus"), "deathNotificationStatus");
  const dead = patient.deceasedBoolean === true || said(patient.deceasedDateTime) !== null;
  return among(deathStatuses, codeOf(notice)) ?? (dead ? "1" : null);
}

/** What does not fit on five lines stands on the fifth. */
const fiveLines = (lines: string[]) => (lines.length > 5 ? [...lines.slice(0, 4), lines.slice(4).join(", ")] : lines);

const sexes = new Map<string, IncomingPatient["sex"]>([
  ["female", "FEMALE"],
  ["male", "MALE"],
  ["other", "INDETERMINATE"],
  ["unknown", "NOT_KNOWN"],
]);

const numberStatuses = ["01", "02", "03", "04", "05", "06", "07", "08"] as const;
const contactMethods = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
const writtenFormats = ["11", "12", "13"] as const;
const deathStatuses = ["1", "2", "U"] as const;

/** A code of a list we know; any other says nothing we could keep. */
const among = <W extends string>(words: readonly W[], code: string | null): W | null =>
  words.find((word) => word === code) ?? null;

/** An extension by the last word of its address, which is the same in the UK Core, PDS and CareConnect profiles. */
const named = <E extends Fact>(extensions: E[] | null | undefined, name: string): E | undefined =>
  extensions?.find(({ url }) => url.endsWith(`-${name}`));

const part = (extension: z.infer<typeof Extension> | undefined, name: string): Fact | undefined =>
  extension?.extension?.find(({ url }) => url.toLowerCase() === name.toLowerCase());

const codeOf = (fact: Fact | undefined): string | null =>
  said(fact?.valueCodeableConcept?.coding?.[0]?.code ?? fact?.valueCoding?.code);

function dateOf(instant: string | null | undefined): string | null {
  const date = parseCivilDate((instant ?? "").slice(0, 10));
  return "value" in date ? date.value : null;
}
