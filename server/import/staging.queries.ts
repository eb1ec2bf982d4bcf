import { v7 as uuid } from "uuid";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { searchable } from "../patient/name.ts";
import { facts } from "./import.rules.ts";
import { isRefused, type Problem, type ReadRow } from "./incoming-patient.ts";

const columns = facts.map(({ column }) => column).join(", ");

/** One line a row of the file; facts become what the patient will be, reasons and changed say what was found. */
const table = `
  CREATE TEMP TABLE incoming (
    id             uuid    PRIMARY KEY,
    line           integer NOT NULL,
    outcome        text,
    problems       jsonb   NOT NULL,
    told           jsonb,
    patient_id     uuid,
    new_patient_id uuid,
    matched        text,
    seen           integer,
    is_restricted  boolean NOT NULL DEFAULT false,
    reasons        text[]  NOT NULL DEFAULT '{}',
    changed        text[]  NOT NULL DEFAULT '{}',
    given_search   text    COLLATE "C",
    family_search  text    COLLATE "C",
    born           date,
    ods_code       text,
    ${facts.map(({ column, type }) => `${column} ${type}`).join(", ")}
  ) ON COMMIT DROP`;

const fill = `
  INSERT INTO incoming (id, line, new_patient_id, outcome, problems, told, given_search, family_search, born, ods_code, ${columns})
  SELECT staged.id, staged.line, staged.patient, staged.outcome, staged.problems, staged.told, staged.given_search, staged.family_search, fact.*
    FROM jsonb_to_recordset($1::jsonb) AS staged (id uuid, line integer, patient uuid, outcome text, problems jsonb, told jsonb,
                                               given_search text, family_search text)
   CROSS JOIN LATERAL jsonb_to_record(coalesce(staged.told, '{}')) AS fact (
     "born" date, "odsCode" text, ${facts.map(({ fact, type }) => `"${fact}" ${type}`).join(", ")})`;

/** Sets the rows out beside the patients, so that all that follows is done for every row at once. */
export async function stage(database: ChangeDatabase, rows: readonly ReadRow[]) {
  await database.query(table);
  await database.query(fill, [wellFormed(JSON.stringify(rows.map(staged)))]);
  await database.query("ANALYZE incoming");
}

/** A row that the reader refused stays refused; one that repeats another says nothing new; the others are to be matched. */
function staged(row: ReadRow) {
  const { line, patient, problems } = row;
  const outcome = patient ? null : isRefused(row) ? "REFUSED" : "SAME";
  return {
    id: uuid(),
    line,
    outcome,
    problems: problems.map(withoutKind),
    told: patient,
    patient: patient && uuid(),
    given_search: patient && searchable(patient.givenName),
    family_search: patient && searchable(patient.familyName),
  };
}

/** A problem as it is stored and shown. */
export const withoutKind = ({ line, column, problem, todo }: Problem) => ({ line, column, problem, todo });

/** Half a character, which JSON can write but PostgreSQL cannot keep, becomes the sign for a damaged one. */
const wellFormed = (json: string) => json.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, "$1\\ufffd");
