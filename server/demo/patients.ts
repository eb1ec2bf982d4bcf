import type { ChangeDatabase, Columns } from "../database/practice-database.ts";
import { ageOn } from "../patient/civil-date.ts";
import type { Patient } from "../patient/patient.entity.ts";
import { contactsOf, homeOf, noContacts, type Contacts } from "./contact.ts";
import { daysBefore, daysFrom } from "./days.ts";
import { householdOf, type Household, type Member } from "./household.ts";
import { idsFor, mobilesFor, nhsNumbersFor } from "./identifiers.ts";
import { insertRows } from "./insert-rows.ts";
import { familyNameOf, nameOf } from "./naming.ts";
import { needsOf } from "./needs.ts";
import type { Origin } from "./origin.ts";
import { origins } from "./origins.ts";
import { doctors } from "./places.ts";
import { Chance } from "./random.ts";

/** A row of the patient table before a practice takes it in. */
export type NewPatient = Omit<Columns<Patient>, "practiceId" | "source" | "importedAt" | "version">;

const practiceAddress = ["c/o The Surgery", "1 Larkspur Lane"];

/**
 * Invented patients of one practice's list, household by household: so many, the same for the same seed and day. Their
 * NHS numbers are of the 999 range and differ between practices with an even and an odd seed.
 */
export function* patientsFor(
  seed: number,
  count: number,
  today: string,
  address: readonly string[] = practiceAddress,
): Generator<NewPatient> {
  const chance = new Chance(seed);
  const numbers = nhsNumbersFor(seed);
  const ids = idsFor(chance, today);
  const mobiles = mobilesFor();
  for (let made = 0, place = 0; made < count; place += 1) {
    for (const patient of livingTogether(chance, householdOf(chance, today, place), today, address, mobiles)) {
      const { value: nhsNumber } = numbers.next() as { value: string | undefined };
      if (!nhsNumber) throw new Error("The 999 range has no more NHS numbers.");
      const localId = String(400_000 + made);
      yield { ...patient, ...numbered(chance, patient, nhsNumber, today), id: ids.next().value as string, localId };
      made += 1;
      if (made === count) return;
    }
  }
}

type Unnumbered = Omit<NewPatient, "id" | "nhsNumber" | "nhsNumberStatus" | "localId">;

/** One household: surname, home, telephone, the day they joined and the doctor are shared. */
function* livingTogether(
  chance: Chance,
  household: Household,
  today: string,
  address: readonly string[],
  mobiles: Iterator<string, undefined>,
) {
  const origin = chance.weighted(origins);
  const family = familyNameOf(chance, origin);
  const shared = {
    origin,
    home: homeOf(chance, household, address),
    joinedOn: joined(chance, today),
    isRestricted: chance.percent(1.2),
    leaving: chance.percent(1.8) && household.kind === "HOME" ? leaving(chance, today) : stays,
    usualGp: chance.of(doctors),
    mobiles,
  };
  const taken = new Set<string>();
  let parent: Contacts | undefined;
  for (const member of household.members) {
    const own = household.isFamily ? origin : chance.weighted(origins);
    const surname = household.isFamily ? family : familyNameOf(chance, own);
    const patient = patientOf(chance, household, { ...shared, origin: own }, member, surname, taken, parent, today);
    parent ??= { ...noContacts, mobile: patient.mobile, email: patient.email };
    yield patient;
  }
}

const stays = { removalReason: null, removedOn: null };

function leaving(chance: Chance, today: string) {
  const removalReason = chance.of(["ORR", "ORR", "ORR", "ORR", "EMB", "SCT", "TRA"]);
  return { removalReason, removedOn: daysBefore(today, chance.between(3, 365)) };
}

/** Half of a list has joined in the last ten years. */
const joined = (chance: Chance, today: string) => daysBefore(today, Math.ceil(20 + 14_000 * chance.next() ** 2.2));

interface Shared {
  origin: Origin;
  home: ReturnType<typeof homeOf>;
  joinedOn: string;
  isRestricted: boolean;
  leaving: { removalReason: string | null; removedOn: string | null };
  usualGp: string;
  mobiles: Iterator<string, undefined>;
}

function patientOf(
  chance: Chance,
  household: Household,
  { origin, home, joinedOn, isRestricted, leaving, usualGp, mobiles }: Shared,
  member: Member,
  surname: string,
  taken: Set<string>,
  parent: Contacts | undefined,
  today: string,
): Unnumbered {
  const { born, sex } = member;
  const age = ageOn(born, today);
  const named = nameOf(chance, member, origin, surname, taken, age);
  const contacts = contactsOf(chance, home, named, age, parent, mobiles);
  const since = born > joinedOn ? daysBefore(born, -Math.min(chance.between(4, 40), daysFrom(born, today))) : joinedOn;
  const end = endOf(chance, age, today);
  const removed = leaving.removedOn && leaving.removedOn <= since ? stays : leaving;
  return {
    ...named,
    born,
    sex: chance.percent(0.1) ? chance.of(["INDETERMINATE", "NOT_KNOWN"] as const) : sex,
    ...removed,
    ...(end && end.diedOn > since ? end : { diedOn: null, deathStatus: null }),
    ...(isRestricted ? { ...noContacts, confidentiality: chance.of(["R", "R", "R", "V"] as const) } : { ...contacts, confidentiality: "U" }), // prettier-ignore
    usualGp: isRestricted || chance.percent(6) ? null : usualGp,
    registeredOn: since,
    ...needsOf(chance, origin, age, household.kind),
  };
}

/** Who died lately: by formal notice, which takes them off the list, or by word that is not yet confirmed. */
function endOf(chance: Chance, age: number, today: string) {
  if (!chance.percent(age > 80 ? 5 : age > 65 ? 1.4 : 0.1)) return undefined;
  if (chance.percent(20)) return { diedOn: daysBefore(today, chance.between(1, 14)), deathStatus: "1" };
  const diedOn = daysBefore(today, chance.between(12, 300));
  return { diedOn, deathStatus: "2", removalReason: "DEA", removedOn: daysBefore(diedOn, -chance.between(2, 11)) };
}

/** A few have no number yet: babies of the last weeks, and people new to the country. */
function numbered(chance: Chance, { born }: Unnumbered, nhsNumber: string, today: string) {
  const isNewborn = daysFrom(born, today) < 42;
  if (isNewborn && chance.percent(60)) return { nhsNumber: null, nhsNumberStatus: "08" };
  if (chance.percent(0.4)) return { nhsNumber: null, nhsNumberStatus: "03" };
  return { nhsNumber, nhsNumberStatus: chance.percent(1) ? "02" : "01" };
}

/** Takes patients into a practice's list, many at a time; the address and contacts of the restricted are blank already. */
export const insertPatients = (database: ChangeDatabase, patients: readonly NewPatient[], importedAt: Date) =>
  insertRows(database, "patient", patients, {
    source: "DEMONSTRATION",
    importedAt: importedAt.toISOString(),
    version: 1,
  });
