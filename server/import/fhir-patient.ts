import { telephone } from "../patient/telephone.ts";
import { parseCivilDate } from "../patient/civil-date.ts";
import { type Cell, draftOf, nothingSaid } from "./checks.ts";
import { type Extension, type Fact, Patient } from "./fhir-form.ts";
import { current, currentName, holdsOn, nickname, previousNames } from "./fhir-name.ts";
import { type Draft, type IncomingPatient, type ReadOptions, said } from "./incoming-patient.ts";

/** One entry of a file as a patient, or all that is wrong with it. */
export function readPatient(resource: unknown, line: number, options: ReadOptions): Draft {
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

const isNhsNumber = ({ system }: { system?: string | null }) => /\/nhs-number$/i.test(system ?? "");

/** Mobile and home only: a telephone or mailbox at work is not the patient's alone. */
function contactsOf(patient: Patient, today: string) {
  const contact = (system: string, ...uses: string[]) => {
    const fitting = (patient.telecom ?? []).filter((one) => one.system === system && uses.includes(one.use ?? "home"));
    return said(current(fitting, today)?.value);
  };
  const phone = (use: string) => {
    const number = contact("phone", use);
    return number === null ? null : telephone(number);
  };
  return {
    mobile: phone("mobile"),
    homePhone: phone("home"),
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

const part = (extension: Extension | undefined, name: string): Fact | undefined =>
  extension?.extension?.find(({ url }) => url.toLowerCase() === name.toLowerCase());

const codeOf = (fact: Fact | undefined): string | null =>
  said(fact?.valueCodeableConcept?.coding?.[0]?.code ?? fact?.valueCoding?.code);

function dateOf(instant: string | null | undefined): string | null {
  const date = parseCivilDate((instant ?? "").slice(0, 10));
  return "value" in date ? date.value : null;
}
