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

const details = ["given_search", "family_search", "born", "postcode"];

/** Three of the four details, in each of the four ways. */
const triples = details.map((left) => details.filter((detail) => detail !== left));

/** How many of the four agree; a postcode that is not known agrees with none. */
const agreement = details.map((detail) => `coalesce((patient.${detail} = staged.${detail})::int, 0)`).join(" + ");

const openRows = "SELECT * FROM incoming WHERE outcome IS NULL AND patient_id IS NULL";

/**
 * Without a match by number: one patient in whom all four agree is the same, unless both have numbers, which then differ
 * (BR-IM-01). Three of four are for a person (BR-IM-03); between two numbers they say nothing.
 */
const byDetails = `
  WITH candidate AS (
    ${triples
      .map((triple) => triple.map((detail) => `patient.${detail} = staged.${detail}`).join(" AND "))
      .map(
        (agrees) => `
    SELECT staged.id AS row_id, patient.id, patient.version, patient.confidentiality, ${agreement} AS agree,
           staged.nhs_number IS NOT NULL AND patient.nhs_number IS NOT NULL AS both_numbered
      FROM (${openRows}) AS staged JOIN patient ON ${agrees}`,
      )
      .join(" UNION ")}
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

/** Whether another open row has the same details, all of them known. */
const isShared = (shared: readonly string[], counted = "*") =>
  `(num_nulls(${shared.join(", ")}) = 0 AND count(${counted}) OVER (PARTITION BY ${shared.join(", ")}) > 1)`;

/** New rows are held to each other as to patients; of two of whom one has a number only the other waits. */
const newTwice = `
  UPDATE incoming SET reasons = reasons || ${reason("ANOTHER_ROW")}
   WHERE id IN (
     SELECT id FROM (
       SELECT id, CASE WHEN nhs_number IS NULL THEN ${triples.map((triple) => isShared(triple)).join(" OR ")}
                       ELSE ${isShared(details, "nhs_number")} END AS is_shared
         FROM (${openRows} AND reasons = '{}') AS fresh) AS judged
      WHERE is_shared)`;

/** BR-PDS-02: a date of birth or a sex that differs is never overwritten; what is not known differs from nothing. */
const conflicts = `
  UPDATE incoming
     SET reasons = reasons || CASE WHEN incoming.born <> patient.born THEN ${reason("BORN")} ELSE '{}' END
                           || CASE WHEN incoming.sex <> patient.sex AND incoming.sex <> 'NOT_KNOWN' AND patient.sex <> 'NOT_KNOWN'
                                   THEN ${reason("SEX")} ELSE '{}' END
    FROM patient WHERE incoming.matched IS NOT NULL AND patient.id = incoming.patient_id`;

/** Every row is held to every patient at once; row by row is slow where the planner does not know how many there are. */
const atOnce = "SELECT set_config('enable_nestloop', 'off', true)";

/** Finds for every staged row the patient it is about, and whether a person has to look first (domain.md 9.5). */
export async function match(database: ChangeDatabase) {
  await database.query(atOnce);
  for (const step of [elsewhere, byNumber, byDetails, claimedTwice, newTwice, conflicts]) await database.query(step);
}
