import { v7 as uuid } from "uuid";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { searchable } from "../patient/name.ts";
import type { Draft, Problem } from "./incoming-patient.ts";

/** So many rows travel in one statement. */
export const staged = 2_000;

const insert = `
  INSERT INTO import_row (practice_id, id, batch_id, line, problems, incoming, claim)
  SELECT $1, row.id, $2, row.line, row.problems, row.incoming, row.claim
    FROM jsonb_to_recordset($3::jsonb) AS row (id uuid, line integer, problems jsonb, incoming jsonb, claim jsonb)`;

/** Sets rows out beside the register, with what the file says of each; what becomes of them is found when all are there. */
export const stage = (database: ChangeDatabase, batchId: string, drafts: readonly Draft[]) =>
  database.query(insert, [database.practiceId, batchId, wellFormed(JSON.stringify(drafts.map(rowOf)))]);

/** Of a row that is refused only what it claims is kept, until the others are held against it (BR-IM-02). */
function rowOf({ line, patient, problems, nhsNumber, born, claim }: Draft) {
  const row = { id: uuid(), line, problems: problems.map(withoutKind) };
  if (patient) return { ...row, incoming: { ...said(patient), ...searched(patient) } };
  const { localId, ...names } = claim ?? {};
  return { ...row, claim: said({ nhsNumber, born, localId, ...searched(names) }) };
}

/** What a source does not say takes no room. */
const said = (facts: object) =>
  Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact != null && !(Array.isArray(fact) && fact.length === 0)),
  );

const searched = ({ givenName, familyName }: { givenName?: string | null; familyName?: string | null }) => ({
  givenSearch: givenName == null ? null : searchable(givenName),
  familySearch: familyName == null ? null : searchable(familyName),
});

/** A problem as it is stored and shown. */
export const withoutKind = ({ line, column, problem, todo }: Problem) => ({ line, column, problem, todo });

/** Half a character, which JSON can write but PostgreSQL cannot keep, becomes the sign for a damaged one. */
const wellFormed = (json: string) => json.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, "$1\\ufffd");
