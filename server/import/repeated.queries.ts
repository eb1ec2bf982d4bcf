import type { ChangeDatabase } from "../database/practice-database.ts";

/** Rows that bear a number which another row bears too. */
const shared = `
  SELECT * FROM incoming WHERE nhs_number IN (
    SELECT nhs_number FROM incoming WHERE nhs_number IS NOT NULL GROUP BY nhs_number HAVING count(*) > 1)`;

/** For each number the first line that says something, and the first that says something else. */
const saying = (word: string, among: string) => `
  SELECT one.nhs_number, one.line, one.word, min(other.line) AS other_line
    FROM (SELECT nhs_number, min(line) AS line, (array_agg(${word} ORDER BY line))[1] AS word FROM shared WHERE ${among} GROUP BY nhs_number) AS one
    LEFT JOIN shared AS other ON other.nhs_number = one.nhs_number AND other.${word} <> one.word AND ${among.replaceAll("shared.", "other.")}
   GROUP BY one.nhs_number, one.line, one.word`;

/** The line of a row that says otherwise than this one; null where none does. */
const other = (said: string, word: string) =>
  `CASE WHEN shared.${word} IS NULL THEN NULL WHEN shared.${word} <> ${said}.word THEN ${said}.line ELSE ${said}.other_line END`;

const told = (problem: string, todo: string) =>
  `jsonb_build_array(jsonb_build_object('line', shared.line, 'column', $2::text, 'problem', ${problem}, 'todo', '${todo}'))`;

/** Rows that bear one NHS number count once when they agree, and are all refused when they do not (BR-IM-02). */
const repeated = `
  WITH shared AS (${shared}), births AS (${saying("born", "shared.born IS NOT NULL")}),
       told AS (${saying("detail", "NOT shared.is_refused")}),
  judged AS (
    SELECT shared.id, shared.line, ${other("births", "born")} AS other_birth,
           CASE WHEN NOT shared.is_refused THEN ${other("told", "detail")} END AS other_details, told.line AS first_line
      FROM shared LEFT JOIN births ON births.nhs_number = shared.nhs_number LEFT JOIN told ON told.nhs_number = shared.nhs_number
  )
  UPDATE incoming
     SET outcome = CASE WHEN incoming.is_refused OR other_birth IS NOT NULL OR other_details IS NOT NULL THEN 'REFUSED' WHEN first_line < shared.line THEN 'SAME' END,
         problems = incoming.problems || CASE
           WHEN other_birth IS NOT NULL THEN ${told("format('The same NHS number is on %s %s with another date of birth.', $1::text, other_birth)", "Find out whose number it is, correct it in the clinical system, and load the list again.")}
           WHEN other_details IS NOT NULL THEN ${told("format('The same NHS number is on %s %s with other details.', $1::text, other_details)", "Keep the row that is right, take the others out, and load the list again.")}
           WHEN first_line < shared.line AND NOT incoming.is_refused THEN ${told("format('This is the same as %s %s.', $1::text, first_line)", "Nothing; it counts once.")}
           ELSE '[]' END
    FROM judged AS shared WHERE incoming.id = shared.id`;

const refused = "UPDATE incoming SET outcome = 'REFUSED' WHERE is_refused AND outcome IS NULL";

/** What rows with one NHS number are told about each other; a row refused already speaks by its birthday only. */
export async function refuseRepeated(database: ChangeDatabase, place: "line" | "entry", numberColumn: string | null) {
  await database.query(repeated, [place, numberColumn]);
  await database.query(refused);
}
