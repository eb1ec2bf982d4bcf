import type { Columns } from "../database/practice-database.ts";
import type { Patient } from "../patient/patient.entity.ts";
import type { Household } from "./household.ts";
import { landlineOf } from "./identifiers.ts";
import type { Named } from "./naming.ts";
import { careHomes, flats, mailDomains, postcodeLetters, streets, town } from "./places.ts";
import type { Chance } from "./random.ts";

export type Contacts = Pick<Columns<Patient>, "addressLines" | "postcode" | "mobile" | "homePhone" | "email">;

/** What a restricted patient's record holds of these (BR-PDS-01). */
export const noContacts: Contacts = { addressLines: [], postcode: null, mobile: null, homePhone: null, email: null };

/** Where a household lives, and the telephone they share. */
export type Home = Pick<Contacts, "addressLines" | "postcode" | "homePhone">;

export function homeOf(chance: Chance, { kind }: Household, practiceAddress: readonly string[]): Home {
  if (kind === "NO_ABODE") return { addressLines: [...practiceAddress], postcode: "ZZ99 3VZ", homePhone: null };
  const street = chance.between(0, streets.length - 1);
  const number = chance.between(1, 148);
  // One postcode to some twenty houses of a street, in the range that belongs to no place.
  const letter = (at: number) => postcodeLetters[at % postcodeLetters.length] as string;
  const postcode = `ZZ99 ${4 + (street % 6)}${letter(street)}${letter(Math.floor(number / 20) + Math.floor(street / 6))}`;
  const road = streets[street] as string;
  if (kind === "CARE_HOME")
    return { addressLines: [chance.of(careHomes), `${number} ${road}`, town], postcode, homePhone: landlineOf(chance) };
  const isFlat = chance.percent(12);
  const address = isFlat
    ? [`Flat ${chance.between(1, 32)}, ${chance.of(flats)}`, road, town]
    : [`${number} ${road}`, town];
  return { addressLines: address, postcode, homePhone: chance.percent(48) ? landlineOf(chance) : null };
}

/** One person's own contacts; children have a parent's, and some couples one address of e-mail for both. */
export function contactsOf(
  chance: Chance,
  home: Home,
  { givenSearch, familySearch }: Named,
  age: number,
  parent: Contacts | undefined,
  mobiles: Iterator<string, undefined>,
): Contacts {
  const { addressLines, postcode, homePhone } = home;
  const place = { addressLines, postcode, homePhone };
  if (age < 13) {
    const isReached = chance.percent(75);
    return {
      ...place,
      mobile: isReached ? (parent?.mobile ?? null) : null,
      email: isReached ? (parent?.email ?? null) : null,
    };
  }
  // There are too few that reach nobody for everybody to have one.
  const mobile = (chance.percent(age > 75 ? 4 : 9) && mobiles.next().value) || null;
  const hasOwn = chance.percent(age > 75 ? 38 : 80);
  const own = `${asciiOf(givenSearch)}.${asciiOf(familySearch)}${chance.between(2, 99)}@${chance.of(mailDomains)}`;
  const isShared = parent !== undefined && chance.percent(9);
  return { ...place, mobile, email: isShared ? parent.email : hasOwn ? own : null };
}

const asciiOf = (name: string) => name.replace(/[^a-z]/g, "");
