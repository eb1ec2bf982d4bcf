import type { ChangeDatabase } from "../database/practice-database.ts";
import type { Reason } from "./import.rules.ts";

/** Why a person has to look, as text[]; spelled as in import.rules.ts. */
const reason = (word: Reason) => `ARRAY['${word}']`;

const elsewhere = `
  UPDATE incoming SET reasons = reasons || ${reason("OTHER_PRACTICE")}
    FROM practice WHERE incoming.outcome IS NULL AND incoming.ods_code <> practice.ods_code`;

/** The NHS number wins. */
const byNumber = `
  UPDATE incoming SET patient_id = patient.id, matched = 'NUMBER', seen = patient.version, is_restricted = patient.confidentiality <> 'U'
    FROM patient WHERE incoming.outcome IS NULL AND patient.nhs_number = incoming.nhs_number`;

/** How many of given name, family name, date of birth and postcode agree; a postcode that is not known agrees with none. */
const agreement = (one: string, other: string) => `
  (${one}.given_search = ${other}.given_search)::int + (${one}.family_search = ${other}.family_search)::int
    + (${one}.born = ${other}.born)::int + coalesce((${one}.postcode = ${other}.postcode)::int, 0)`;

/** Where three agree either the date of birth does, or all but it. */
const nearly = (one: string, other: string) => [
  `${one}.born = ${other}.born`,
  `${one}.family_search = ${other}.family_search AND ${one}.given_search = ${other}.given_search
    AND ${one}.postcode = ${other}.postcode AND ${one}.born <> ${other}.born`,
];

const openRows = "SELECT * FROM incoming WHERE outcome IS NULL AND patient_id IS NULL";

/**
 * Without a match by number: one patient in whom all four agree is the same, unless both have numbers, which then differ
 * (BR-IM-01). Three of four are for a person (BR-IM-03); between two numbers they say nothing.
 */
const byDetails = `
  WITH candidate AS (
    ${nearly("patient", "staged")
      .map(
        (condition) => `
    SELECT staged.id AS row_id, patient.id, patient.version, patient.confidentiality, ${agreement("patient", "staged")} AS agree,
           staged.nhs_number IS NOT NULL AND patient.nhs_number IS NOT NULL AS both_numbered
      FROM (${openRows}) AS staged JOIN patient ON ${condition}`,
      )
      .join(" UNION ALL ")}
  ), judged AS (
    SELECT row_id, count(*) AS likely, count(*) FILTER (WHERE agree = 4) AS exact, bool_or(both_numbered) AS another_number,
           bool_or(confidentiality <> 'U') AS is_restricted,
           (array_agg(id ORDER BY agree DESC, id))[1] AS best, (array_agg(version ORDER BY agree DESC, id))[1] AS seen
      FROM candidate WHERE agree = 4 OR (agree = 3 AND NOT both_numbered) GROUP BY row_id
  )
  UPDATE incoming
     SET patient_id = CASE WHEN exact = 1 OR likely = 1 THEN best END,
         matched = CASE WHEN exact = 1 AND NOT another_number THEN 'DETAILS' END,
         seen = judged.seen,
         is_restricted = judged.is_restricted,
         reasons = reasons || CASE WHEN another_number THEN ${reason("ANOTHER_NUMBER")} WHEN exact = 1 THEN '{}'
                                   WHEN likely = 1 THEN ${reason("SIMILAR")} ELSE ${reason("SEVERAL")} END
    FROM judged WHERE incoming.id = judged.row_id`;

/** Two rows for one patient: a row that bears the patient's number goes before, all others wait. */
const claimedTwice = `
  UPDATE incoming SET reasons = reasons || ${reason("ANOTHER_ROW")}
   WHERE matched = 'DETAILS' AND patient_id IN (
     SELECT patient_id FROM incoming WHERE matched IS NOT NULL GROUP BY patient_id HAVING count(*) > 1)`;

/** New rows are held to each other as to patients; of two of whom one has a number only the other waits. */
const newTwice = `
  WITH fresh AS (${openRows} AND reasons = '{}'), pair AS (
    ${nearly("other", "fresh")
      .map(
        (condition) => `
    SELECT fresh.id, fresh.nhs_number, other.nhs_number AS other_number, ${agreement("other", "fresh")} AS agree
      FROM fresh JOIN fresh AS other ON other.id <> fresh.id AND ${condition}`,
      )
      .join(" UNION ALL ")}
  )
  UPDATE incoming SET reasons = reasons || ${reason("ANOTHER_ROW")}
   WHERE id IN (SELECT id FROM pair WHERE (nhs_number IS NULL AND agree >= 3)
                                       OR (nhs_number IS NOT NULL AND other_number IS NOT NULL AND agree = 4))`;

/** BR-PDS-02: a date of birth or a sex that differs is never overwritten; what is not known differs from nothing. */
const conflicts = `
  UPDATE incoming
     SET reasons = reasons || CASE WHEN incoming.born <> patient.born THEN ${reason("BORN")} ELSE '{}' END
                           || CASE WHEN incoming.sex <> patient.sex AND incoming.sex <> 'NOT_KNOWN' AND patient.sex <> 'NOT_KNOWN'
                                   THEN ${reason("SEX")} ELSE '{}' END
    FROM patient WHERE incoming.matched IS NOT NULL AND patient.id = incoming.patient_id`;

/** Finds for every staged row the patient it is about, and whether a person has to look first (domain.md 9.5). */
export async function match(database: ChangeDatabase) {
  for (const step of [elsewhere, byNumber, byDetails, claimedTwice, newTwice, conflicts]) await database.query(step);
}
