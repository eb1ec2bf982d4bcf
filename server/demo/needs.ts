import type { Columns } from "../database/practice-database.ts";
import type { Patient } from "../patient/patient.entity.ts";
import type { Household } from "./household.ts";
import type { Origin } from "./origin.ts";
import type { Chance } from "./random.ts";

export type Needs = Pick<
  Columns<Patient>,
  "language" | "interpreterRequired" | "contactMethod" | "writtenFormat" | "ethnicity" | "flags"
>;

/** What the record says of how somebody is reached and what they need; for most people nothing. */
export const needsOf = (chance: Chance, origin: Origin, age: number, lives: Household["kind"]): Needs => ({
  ...spoken(chance, origin, age),
  contactMethod: chance.percent(18) ? chance.of(["1", "3", "4", "7"]) : null,
  writtenFormat: written(chance, age),
  ethnicity: chance.percent(14) ? null : chance.percent(6) ? "Z" : origin.ethnicity,
  flags: flagsOf(chance, age, lives),
});

function spoken(chance: Chance, { languages, speaks }: Origin, age: number) {
  if (chance.percent(0.08)) return { language: "q4", interpreterRequired: true };
  if (languages.length === 0 || !chance.percent(age < 16 ? speaks / 4 : speaks))
    return { language: chance.percent(30) ? "en" : null, interpreterRequired: null };
  const needs = chance.percent(age > 60 ? 55 : 22);
  return { language: chance.of(languages), interpreterRequired: needs ? true : chance.percent(50) ? false : null };
}

/** 11 large print, 12 Braille, 13 audio. */
function written(chance: Chance, age: number) {
  if (!chance.percent(age > 70 ? 2.2 : 0.15)) return null;
  return chance.of(["11", "11", "11", "11", "12", "13", "13"]);
}

function flagsOf(chance: Chance, age: number, lives: Household["kind"]): string[] {
  const flags: string[] = [];
  const flag = (name: string, percent: number) => {
    if (chance.percent(percent)) flags.push(name);
  };
  if (lives === "CARE_HOME") flags.push("CARE_HOME");
  if (lives === "NO_ABODE") flags.push("NO_FIXED_ABODE");
  flag("LEARNING_DISABILITY", 0.6);
  flag("CARER", age < 16 ? 0.3 : age > 45 && age < 75 ? 4 : 1);
  flag(age < 18 ? "SAFEGUARDING_CHILD" : "SAFEGUARDING_ADULT", age < 18 ? 0.6 : age > 75 ? 0.8 : 0.25);
  return flags;
}
