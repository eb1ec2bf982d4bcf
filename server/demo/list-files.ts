import type { Service } from "../service-access/service.ts";
import type { NewPatient } from "./patients.ts";
import { nhsNumbersFor } from "./identifiers.ts";
import { patientsFor } from "./patients.ts";
import type { DemonstrationPractice } from "./people.ts";

/** A file as somebody exports it from the clinical system. */
export interface ListFile {
  name: string;
  text: string;
}

const newcomers = 6;

/** Of a long list the weekly extract of changes is shown, so that the first start stays short. */
export const mostRows = 1_000;

const cell = (text: string | null | undefined) => {
  const said = text ?? "";
  return /[",\n]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
};
const csv = (rows: readonly (readonly (string | null | undefined)[])[]) =>
  rows.map((row) => row.map(cell).join(",")).join("\r\n");

type Written = Pick<NewPatient, "givenName" | "familyName" | "born" | "sex" | "nhsNumber" | "localId" | "postcode"> &
  Partial<Pick<NewPatient, "addressLines" | "mobile" | "diedOn" | "removedOn">>;

const headings = {
  EMIS: ["EMIS Number", "Organisation Code", "NHS Number", "Family Name", "Calling Name", "Date of Birth", "Gender", "House Name / Flat Number", "Number and Street", "Locality", "Town", "County", "Postcode", "Mobile Telephone", "Date of Death", "Date of Deactivation"], // prettier-ignore
  SYSTMONE: ["Patient number", "ODS code", "NHS number", "Surname", "First name", "Date of birth", "Sex", "Address line 1", "Address line 2", "Address line 3", "Address line 4", "Address line 5", "Postcode", "Mobile telephone", "Date of death", "Deduction date"], // prettier-ignore
};

const dated = (day: string | null | undefined, supplier: DemonstrationPractice["supplier"]) =>
  supplier === "SYSTMONE" ? day?.replaceAll("-", "") : day?.split("-").reverse().join("/");

/** The week's list: most of it says nothing new, and something of each kind needs looking at. */
export function patientList(
  { odsCode, supplier, seed, size }: DemonstrationPractice,
  patients: readonly NewPatient[],
  busy: ReadonlySet<string>,
  day: string,
): ListFile {
  const listed = patients.filter(({ removedOn, deathStatus }) => removedOn === null && deathStatus === null);
  const written = changed(listed.slice(0, mostRows), busy, day, size <= mostRows);
  const numbers = nhsNumbersFor(seed);
  for (let known = 0; known < size; known += 1) numbers.next();
  const joined = [...patientsFor(seed + 1_000, newcomers, day)].map((each, at) => ({
    ...plain(each),
    nhsNumber: numbers.next().value as string,
    localId: String(490_000 + at),
  }));
  const row = ({ addressLines = [], ...one }: Written) => [
    ...[one.localId, odsCode, one.nhsNumber, one.familyName, one.givenName, dated(one.born, supplier), sexes[one.sex ?? ""]], // prettier-ignore
    ...Array.from({ length: 5 }, (_, at) => addressLines?.[at]),
    ...[one.postcode, one.mobile, dated(one.diedOn, supplier), dated(one.removedOn, supplier)],
  ];
  const text = csv([headings[supplier], ...[...written, ...joined].map(row)]);
  return { name: `patient-list-${day}.csv`, text };
}

const sexes: Record<string, string> = { MALE: "Male", FEMALE: "Female" };

/** Contacts are left out of the extract but where they changed: an empty cell takes nothing away. */
const plain = ({
  givenName,
  familyName,
  born,
  sex,
  nhsNumber,
  localId,
  addressLines,
  postcode,
  confidentiality,
}: NewPatient): Written =>
  // prettier-ignore
  confidentiality === "U"
    ? { givenName, familyName, born, sex, nhsNumber, localId, addressLines, postcode }
    : { givenName, familyName, born, sex, nhsNumber, localId, postcode: null };

/** Something of each kind; who left is not on a whole list, and has a date of leaving in an extract. */
function changed(listed: readonly NewPatient[], busy: ReadonlySet<string>, day: string, isWhole: boolean): Written[] {
  const rows: Written[] = listed.map(plain);
  const free = listed.flatMap((patient, at) => (busy.has(patient.id) || patient.confidentiality !== "U" || !patient.sex ? [] : [at])); // prettier-ignore
  const next = () => free.splice(Math.floor(free.length / 3), 1)[0] ?? 0;
  const change = (change: (row: Written) => Partial<Written>) => {
    const at = next();
    const row = rows[at] as Written;
    rows[at] = { ...row, ...change(row) };
    return row;
  };
  for (const street of ["4 Chapel Row", "17 Fell View", "2 Beck Side"])
    change(() => ({ addressLines: [street, "Larkspur"], postcode: "ZZ99 2AB" }));
  for (const mobile of ["07700 900881", "07700 900882"]) change(() => ({ mobile }));
  // Two who are no family have one mobile (BR-CL-24).
  for (const mobile of ["07700 900883", "07700 900883"]) change(() => ({ mobile }));
  change(() => ({ diedOn: day }));
  change(() => ({ born: "1980-02-31" }));
  change(() => ({ nhsNumber: "9990000000" }));
  change(({ sex }) => ({ sex: sex === "MALE" ? "FEMALE" : "MALE" }));
  const twin = change(() => ({}));
  rows.push({ ...twin, givenName: "Peregrine", nhsNumber: null, localId: null });
  const gone = [next(), next(), next()];
  if (isWhole) return rows.filter((_, at) => !gone.includes(at));
  for (const at of gone) rows[at] = { ...(rows[at] as Written), removedOn: day };
  return rows;
}

/** What a patient has here, service by service. */
export interface Online {
  nhsNumber: string;
  services: { service: Service; state: string; visibleFrom: string | null }[];
}

const words: Record<Service, string> = {
  APPOINTMENTS: "Appointments",
  PRESCRIPTIONS: "Repeat prescriptions",
  MESSAGING: "Messaging",
  SUMMARY_RECORD: "Summary record",
  DETAILED_CODED_RECORD: "Detailed coded record",
  DOCUMENTS: "Documents",
  FULL_PROSPECTIVE_RECORD: "Full record",
  FULL_HISTORIC_RECORD: "Historic record",
};

/** Who is online by the supplier: as it is here, but that some who declined or were refused or suspended are on there still. */
export function onlineList(online: readonly Online[], day: string): ListFile {
  let differing = 0;
  const rows = online.flatMap(({ nhsNumber, services }) => {
    const on = services.filter(({ state }) => state === "ACTIVE");
    const off = services.filter(({ state }) => state === "DECLINED" || state === "REFUSED" || state === "SUSPENDED");
    const isDiffering = off.length > 0 && differing < 6;
    if (isDiffering) differing += 1;
    const named = [...on, ...(isDiffering ? off : [])].map(({ service }) => words[service]);
    return named.length > 0 ? [[nhsNumber, named.join("; ")]] : [];
  });
  return { name: `online-users-${day}.csv`, text: csv([["NHS number", "Service"], ...rows]) };
}
