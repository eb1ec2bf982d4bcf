import { facts } from "./facts.ts";

const typed = [
  `"givenSearch" text`,
  `"familySearch" text`,
  `born date`,
  `"odsCode" text`,
  ...facts.map(({ fact, type }) => `"${fact}" ${type}`),
].join(", ");

export const columns = facts.map(({ column }) => column);

/** The columns of what a row says. */
export const toldColumns = ["given_search", "family_search", "born", "ods_code", ...columns];

/** What a row of a patient list says, as columns. */
export const told = (json: string) =>
  `(SELECT * FROM jsonb_to_record(coalesce(${json}, '{}')) AS fact (${typed})) AS said (${toldColumns.join(", ")})`;

/** Facts that a patient always has, and what they are before any source told. */
const atFirst: Record<string, string> = {
  previous_names: "'{}'",
  address_lines: "'{}'",
  sex: "'NOT_KNOWN'",
  confidentiality: "'U'",
};

/** Facts that do more than replace what is there; told, patient and row are in sight. */
const special: Record<string, string> = {
  previous_names: `coalesce(patient.previous_names, '{}') || ARRAY(
    SELECT name FROM unnest(told.previous_names) WITH ORDINALITY AS former (name, place)
     WHERE name <> ALL (coalesce(patient.previous_names, '{}')) ORDER BY place)`,
  // BR-PDS-02: overwritten by a decision only; what is not known is filled in.
  sex: `CASE WHEN told.takes_birth OR coalesce(patient.sex, 'NOT_KNOWN') = 'NOT_KNOWN' THEN coalesce(told.sex, patient.sex, 'NOT_KNOWN') ELSE patient.sex END`,
  // A death that is taken back has no day; a formal notice is not made informal again (domain.md 6.4).
  died_on: "CASE WHEN told.death_status = 'U' THEN NULL ELSE coalesce(told.died_on, patient.died_on) END",
  death_status:
    "CASE WHEN told.death_status = '1' AND patient.death_status = '2' THEN '2' ELSE coalesce(told.death_status, patient.death_status) END",
  // Somebody who is on the list again has a new registration from the day the list says, or from today (BR-LE-11).
  registered_on:
    "CASE WHEN told.returns THEN coalesce(told.registered_on, told.today) ELSE coalesce(told.registered_on, patient.registered_on) END",
  removal_reason: "CASE WHEN told.returns THEN NULL ELSE coalesce(told.removal_reason, patient.removal_reason) END",
  removed_on:
    "CASE WHEN told.returns THEN NULL WHEN told.leaves THEN coalesce(told.removed_on, told.today) ELSE coalesce(told.removed_on, patient.removed_on) END",
};

const isUnrestricted = "coalesce(told.confidentiality, patient.confidentiality, 'U') = 'U'";

/** What a fact will be: what the source says where it says anything, and blank where the patient is restricted (BR-PDS-01). */
const nextOf = (column: string, isRestricted: boolean | undefined) => {
  const blank = atFirst[column] ?? "NULL";
  const said = special[column] ?? `coalesce(told.${column}, patient.${column}, ${blank})`;
  return isRestricted ? `CASE WHEN ${isUnrestricted} THEN ${said} ELSE ${blank} END` : said;
};

/** The facts as they will be, over `told` (a row) and `patient` (whom it is about, or nobody). */
export const next = facts.map(({ column, isRestricted }) => `${nextOf(column, isRestricted)} AS ${column}`).join(", ");

export const nextBorn = "CASE WHEN told.takes_birth THEN told.born ELSE coalesce(patient.born, told.born) END";

/** Whether a row says of a patient who had left that they are back: the whole list names them, or their practice is this one. */
export const returns = (row: string, whole: string) =>
  `coalesce(patient.removed_on IS NOT NULL AND ${row}.removed_on IS NULL AND (${whole} OR ${row}.ods_code = practice.ods_code), false)`;
