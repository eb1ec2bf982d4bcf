import type { ChangeDatabase } from "../database/practice-database.ts";
import { facts } from "./facts.ts";
import type { ImportBatch } from "./import.entity.ts";
import { columns, told, toldColumns } from "./patient-facts.queries.ts";
import type { Reason } from "./row.rules.ts";

/** Why a person has to look, as text[]; spelled as in row.rules.ts. */
const reason = (word: Reason) => `ARRAY['${word}']`;

const typeOf = new Map(facts.map(({ column, type }) => [column, type]));

/** One line a row of the file, where matching is done for every row at once; it is gone when the change is over. */
const table = `
  CREATE TEMP TABLE incoming (
    id            uuid    PRIMARY KEY,
    line          integer NOT NULL,
    is_refused    boolean NOT NULL,
    detail        text,
    outcome       text,
    problems      jsonb   NOT NULL,
    patient_id    uuid,
    matched       text,
    seen          integer,
    is_restricted boolean NOT NULL DEFAULT false,
    reasons       text[]  NOT NULL DEFAULT '{}',
    flags         text[]  NOT NULL DEFAULT '{}',
    changes       jsonb   NOT NULL DEFAULT '[]',
    candidates    uuid[]  NOT NULL DEFAULT '{}',
    takes_birth   boolean NOT NULL DEFAULT false,
    returns       boolean NOT NULL DEFAULT false,
    leaves        boolean NOT NULL DEFAULT false,
    today         date    NOT NULL,
    given_search  text    COLLATE "C",
    family_search text    COLLATE "C",
    born          date,
    ods_code      text,
    ${columns.map((column) => `${column} ${typeOf.get(column)}`).join(", ")}
  ) ON COMMIT DROP`;

const fill = `
  INSERT INTO incoming (id, line, is_refused, detail, problems, today, ${toldColumns.join(", ")})
  SELECT import_row.id, import_row.line, import_row.incoming IS NULL, md5(import_row.incoming::text), import_row.problems, $2, said.*
    FROM import_row CROSS JOIN LATERAL ${told("coalesce(import_row.incoming, import_row.claim)")}
   WHERE import_row.batch_id = $1`;

const elsewhere = `
  UPDATE incoming SET reasons = reasons || ${reason("OTHER_PRACTICE")}
    FROM practice WHERE incoming.outcome IS NULL AND incoming.ods_code <> practice.ods_code`;

/** The NHS number wins. */
const byNumber = `
  UPDATE incoming SET patient_id = patient.id, matched = 'NUMBER', seen = patient.version, is_restricted = patient.confidentiality <> 'U'
    FROM patient WHERE incoming.outcome IS NULL AND patient.nhs_number = incoming.nhs_number`;

/** A number that was replaced still finds its patient, and does not come back by it (BR-NN-03). */
const byFormerNumber = `
  UPDATE incoming SET patient_id = patient.id, matched = 'FORMER', seen = patient.version, is_restricted = patient.confidentiality <> 'U',
         nhs_number = NULL, nhs_number_status = NULL, flags = incoming.flags || ARRAY['SUPERSEDED_NUMBER']
    FROM (SELECT nhs_number, (array_agg(patient_id))[1] AS patient_id FROM former_nhs_number GROUP BY nhs_number HAVING count(*) = 1) AS former
    JOIN patient ON patient.id = former.patient_id
   WHERE incoming.outcome IS NULL AND incoming.patient_id IS NULL AND incoming.nhs_number = former.nhs_number`;

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
           bool_or(confidentiality <> 'U') AS is_restricted, (array_agg(id ORDER BY agree DESC, id))[1:20] AS candidates,
           (array_agg(version ORDER BY agree DESC, id))[1] AS seen
      FROM candidate WHERE agree = 4 OR (agree = 3 AND NOT both_numbered) GROUP BY row_id
  )
  UPDATE incoming
     SET patient_id = CASE WHEN exact = 1 OR likely = 1 THEN judged.candidates[1] END,
         matched = CASE WHEN exact = 1 AND NOT another_number THEN 'DETAILS' END,
         seen = judged.seen,
         is_restricted = judged.is_restricted,
         candidates = CASE WHEN exact = 1 AND NOT another_number THEN '{}' ELSE judged.candidates END,
         reasons = reasons || CASE WHEN another_number THEN ${reason("ANOTHER_NUMBER")} WHEN exact = 1 THEN '{}'
                                   WHEN likely = 1 THEN ${reason("SIMILAR")} ELSE ${reason("SEVERAL")} END
    FROM judged WHERE incoming.id = judged.row_id`;

/** Two rows for one patient: a row that bears the patient's number goes before, all others wait. */
const claimedTwice = `
  UPDATE incoming SET reasons = reasons || ${reason("ANOTHER_ROW")}
   WHERE matched <> 'NUMBER' AND patient_id IN (
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
     SET takes_birth = true,
         reasons = reasons || CASE WHEN incoming.born <> patient.born THEN ${reason("BORN")} ELSE '{}' END
                           || CASE WHEN incoming.sex <> patient.sex AND incoming.sex <> 'NOT_KNOWN' AND patient.sex <> 'NOT_KNOWN'
                                   THEN ${reason("SEX")} ELSE '{}' END
    FROM patient WHERE incoming.matched IS NOT NULL AND patient.id = incoming.patient_id
     AND (incoming.born <> patient.born OR (incoming.sex <> patient.sex AND incoming.sex <> 'NOT_KNOWN' AND patient.sex <> 'NOT_KNOWN'))`;

/** Every row is held to every patient at once; row by row is slow where the planner does not know how many there are. */
const atOnce =
  "SELECT set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true), set_config('statement_timeout', '300s', true), set_config('lock_timeout', '60s', true)";

/** Sets the rows of a file out as columns. */
export async function setOut(database: ChangeDatabase, batch: Pick<ImportBatch, "id">, today: string) {
  await database.query(atOnce);
  await database.query(table);
  await database.query(fill, [batch.id, today]);
  await database.query("ANALYZE incoming");
}

/** Finds for every row the patient it is about, and whether a person has to look first (domain.md 9.5). */
export async function match(database: ChangeDatabase) {
  for (const step of [elsewhere, byNumber, byFormerNumber, byDetails, claimedTwice, newTwice, conflicts])
    await database.query(step);
}
