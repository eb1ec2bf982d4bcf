import { daysBefore } from "./days.ts";
import type { Chance } from "./random.ts";

/** Somebody before they have a name. */
export interface Member {
  born: string;
  sex: "FEMALE" | "MALE";
  /** A child has the surname, the telephone and the registration of the household. */
  isChild: boolean;
}

export interface Household {
  members: Member[];
  /** One surname for all; sharers have their own. */
  isFamily: boolean;
  kind: "HOME" | "CARE_HOME" | "NO_ABODE";
}

interface Kind {
  weight: number;
  value: (chance: Chance, today: string) => Household;
}

/** How people live together, as often as in an English town; what comes out is an English list's pyramid of ages. */
const kinds: readonly Kind[] = [
  { weight: 140, value: (chance, today) => family([grownUp(chance, today, 66, 99, 63)]) },
  { weight: 145, value: (chance, today) => family(couple(chance, today, 64, 93)) },
  { weight: 80, value: (chance, today) => family([grownUp(chance, today, 20, 44, 42)]) },
  { weight: 105, value: (chance, today) => family([grownUp(chance, today, 45, 65, 47)]) },
  { weight: 65, value: (chance, today) => family(couple(chance, today, 22, 44)) },
  { weight: 125, value: (chance, today) => family(couple(chance, today, 45, 66)) },
  { weight: 175, value: (chance, today) => withChildren(chance, today, couple(chance, today, 28, 55)) },
  { weight: 70, value: (chance, today) => withChildren(chance, today, [grownUp(chance, today, 23, 54, 88)]) },
  { weight: 60, value: sharers },
  { weight: 75, value: (chance, today) => withGrownUpChild(chance, today, couple(chance, today, 46, 66)) },
  { weight: 14, value: threeGenerations },
  { weight: 4, value: (chance, today) => ({ ...family([grownUp(chance, today, 19, 66, 18)]), kind: "NO_ABODE" }) },
];

/** The next household of a list; one in so many is a home for older people. */
export const householdOf = (chance: Chance, today: string, place: number): Household =>
  place % 4_000 === 120 ? careHome(chance, today) : chance.weighted(kinds)(chance, today);

const family = (members: Member[]): Household => ({ members, isFamily: true, kind: "HOME" });

function careHome(chance: Chance, today: string): Household {
  const members = Array.from({ length: chance.between(14, 26) }, () => grownUp(chance, today, 74, 101, 68));
  return { members, isFamily: false, kind: "CARE_HOME" };
}

/** A day of birth somewhere in the year in which somebody of this age was born. */
export const bornAt = (chance: Chance, today: string, age: number) =>
  daysBefore(today, Math.ceil(age * 365.25) + chance.between(0, 364));

/** Old age thins out: often the younger of two draws. */
function ageBetween(chance: Chance, least: number, most: number) {
  const age = chance.between(least, most);
  return age > 68 && chance.percent(85) ? Math.min(age, chance.between(least, most)) : age;
}

function grownUp(chance: Chance, today: string, least: number, most: number, female: number): Member {
  const sex = chance.percent(female) ? "FEMALE" : "MALE";
  return { born: bornAt(chance, today, ageBetween(chance, least, most)), sex, isChild: false };
}

function couple(chance: Chance, today: string, least: number, most: number): Member[] {
  const one = ageBetween(chance, least, most);
  const other = Math.max(18, one + chance.between(-6, 4));
  const isSameSex = chance.percent(3);
  const sex = isSameSex && chance.percent(50) ? "FEMALE" : "MALE";
  return [
    { born: bornAt(chance, today, one), sex, isChild: false },
    { born: bornAt(chance, today, other), sex: isSameSex ? sex : "FEMALE", isChild: false },
  ];
}

function withChildren(chance: Chance, today: string, parents: Member[]): Household {
  const youngest = Math.min(...parents.map(({ born }) => yearsSince(born, today)));
  const oldestChild = Math.min(17, youngest - 18);
  const births = Array.from({ length: chance.weighted(childCounts) }, () =>
    bornAt(chance, today, chance.between(0, Math.max(0, oldestChild))),
  );
  if (births[0] && chance.percent(3)) births.push(births[0]);
  return family([...parents, ...births.map((born) => child(chance, born))]);
}

const childCounts = [
  { weight: 44, value: 1 },
  { weight: 40, value: 2 },
  { weight: 12, value: 3 },
  { weight: 4, value: 4 },
];

const child = (chance: Chance, born: string): Member => ({
  born,
  sex: chance.percent(51) ? "MALE" : "FEMALE",
  isChild: true,
});

const withGrownUpChild = (chance: Chance, today: string, parents: Member[]): Household =>
  family([...parents, { ...child(chance, bornAt(chance, today, chance.between(18, 27))), isChild: false }]);

function sharers(chance: Chance, today: string): Household {
  const members = Array.from({ length: chance.between(2, 5) }, () => grownUp(chance, today, 18, 34, 48));
  return { members, isFamily: false, kind: "HOME" };
}

function threeGenerations(chance: Chance, today: string): Household {
  const { members } = withChildren(chance, today, couple(chance, today, 28, 48));
  return family([...members, ...couple(chance, today, 62, 84).slice(0, chance.between(1, 2))]);
}

const yearsSince = (born: string, today: string) => Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - 1;
