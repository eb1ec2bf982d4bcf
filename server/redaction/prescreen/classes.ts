import { common } from "./lexicon/common.ts";
import { brands, eponyms, places, thingsWithNames, wordNames } from "./lexicon/exceptions.ts";
import { namesByOrigin } from "./lexicon/names.ts";
import {
  clergyTitles,
  departments,
  femaleKin,
  femaleTitles,
  maleKin,
  maleTitles,
  otherKin,
  professionalTitles,
  professions,
  socialRoles,
} from "./lexicon/people.ts";

/** What a word can be, as bits, so that one look-up answers every question about it. */
export const Is = {
  given: 1,
  family: 2,
  kin: 4,
  female: 8,
  male: 16,
  role: 32,
  profession: 64,
  courtesyTitle: 128,
  professionalTitle: 256,
  clergyTitle: 512,
  department: 1024,
  eponym: 2048,
  brand: 4096,
  place: 8192,
  wordName: 16384,
  thing: 32768,
  common: 65536,
} as const;

const bits = new Map<string, number>();

const mark = (list: readonly string[], bit: number) => {
  for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
};

for (const names of Object.values(namesByOrigin)) {
  mark(names.given, Is.given);
  mark(names.family, Is.family);
}
mark(femaleKin, Is.kin | Is.female);
mark(maleKin, Is.kin | Is.male);
mark(otherKin, Is.kin);
mark(socialRoles, Is.role);
mark(professions, Is.profession);
mark(femaleTitles, Is.courtesyTitle | Is.female);
mark(maleTitles, Is.courtesyTitle | Is.male);
mark(professionalTitles, Is.professionalTitle);
mark(clergyTitles, Is.clergyTitle);
mark(departments, Is.department);
mark(eponyms, Is.eponym);
mark(brands, Is.brand);
mark(places, Is.place);
mark(wordNames, Is.wordName | Is.given);
mark(thingsWithNames, Is.thing);
mark(common, Is.common);

/** Everything the lexicons know about a word. */
export const classOf = (lower: string): number => bits.get(lower) ?? 0;

/** A name in some lexicon, whether or not it is also something else. */
export const isListedName = (lower: string): boolean => (classOf(lower) & (Is.given | Is.family)) !== 0;
