import type { ReadDatabase } from "../database/practice-database.ts";

export interface Counts {
  rowsNew: number;
  rowsChanged: number;
  rowsSame: number;
  rowsRefused: number;
  rowsPerson: number;
  rowsLeaver: number;
  rowsReturn: number;
  rowsDeath: number;
}

const of = (outcome: string) => `count(*) FILTER (WHERE outcome = '${outcome}')::int`;

const counts = `
  SELECT ${of("NEW")} AS "rowsNew", ${of("CHANGED")} AS "rowsChanged", ${of("SAME")} AS "rowsSame",
         ${of("REFUSED")} AS "rowsRefused", ${of("NEEDS_PERSON")} AS "rowsPerson", ${of("LEAVER")} AS "rowsLeaver",
         ${of("RETURN")} AS "rowsReturn", ${of("DEATH")} AS "rowsDeath"
    FROM import_row WHERE batch_id = $1`;

/** What was found of the rows of a file, counted. */
export const countRows = async (database: ReadDatabase, batchId: string) =>
  (await database.one<Counts>(counts, [batchId])) as Counts;
