import type { Columns } from "../database/practice-database.ts";
import type { Patient } from "../patient/patient.entity.ts";
import { searchable } from "../patient/name.ts";
import type { Member } from "./household.ts";
import { namesOf, type Origin } from "./origin.ts";
import { middleNames, publicFigures, shortForms } from "./origins.ts";
import type { Chance } from "./random.ts";

export type Named = Pick<
  Columns<Patient>,
  | "title"
  | "givenName"
  | "middleNames"
  | "familyName"
  | "previousNames"
  | "preferredName"
  | "givenSearch"
  | "familySearch"
>;

/** A surname of this origin; in a few households both partners' names, joined. */
export function familyNameOf(chance: Chance, origin: Origin): string {
  const names = namesOf(origin.family, 2000, false);
  const name = chance.of(names);
  const isDouble = !/[-' ]/.test(name) && chance.percent(origin.languages.length === 0 ? 3 : 1);
  return isDouble ? `${name}-${chance.of(names.filter((other) => other !== name && !/[-' ]/.test(other)))}` : name;
}

/** What somebody is called: a given name of their years, the family's surname as their language has it for them. */
export function nameOf(
  chance: Chance,
  { born, sex }: Member,
  origin: Origin,
  family: string,
  taken: Set<string>,
  age: number,
): Named {
  const isFemale = sex === "FEMALE";
  const familyName = isFemale && origin.feminine ? origin.feminine(family) : family;
  const givenName = givenNameOf(chance, Number(born.slice(0, 4)), origin, isFemale, familyName, taken);
  const former = isFemale && age > 24 && chance.percent(30) ? familyNameOf(chance, origin) : familyName;
  return {
    title: chance.percent(8) ? null : titleOf(chance, isFemale, age),
    givenName,
    middleNames: middleOf(chance, origin, isFemale, givenName),
    familyName,
    previousNames: former === familyName ? [] : [former],
    preferredName: chance.percent(40) ? (shortForms[givenName] ?? null) : null,
    givenSearch: searchable(givenName),
    familySearch: searchable(familyName),
  };
}

/** Nobody shares a given name with their brother or sister, and nobody is called what somebody known to all is called. */
function givenNameOf(
  chance: Chance,
  year: number,
  origin: Origin,
  isFemale: boolean,
  familyName: string,
  taken: Set<string>,
): string {
  const eras = isFemale ? origin.female : origin.male;
  for (;;) {
    const name = chance.of(namesOf(eras, year, chance.percent(15)));
    const isTaken = (taken.has(name) && taken.size < 8) || publicFigures.has(`${name} ${familyName}`);
    if (isTaken && chance.percent(95)) continue;
    taken.add(name);
    if (!publicFigures.has(`${name} ${familyName}`)) return name;
  }
}

function middleOf(chance: Chance, { customary, languages }: Origin, isFemale: boolean, given: string): string | null {
  if (customary && chance.percent(70)) return isFemale ? customary.female : customary.male;
  if (languages.length > 0 || !chance.percent(45)) return null;
  const name = chance.of(isFemale ? middleNames.female : middleNames.male);
  return name === given ? null : name;
}

function titleOf(chance: Chance, isFemale: boolean, age: number): string {
  if (age < 16) return isFemale ? "Miss" : "Master";
  if (chance.percent(2)) return "Dr";
  if (chance.percent(0.4)) return "Mx";
  if (!isFemale) return "Mr";
  return age < 28 ? chance.of(["Miss", "Ms"]) : chance.of(["Mrs", "Mrs", "Mrs", "Ms", "Miss"]);
}
