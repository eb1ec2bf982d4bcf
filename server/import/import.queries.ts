import { Field, Int, ObjectType } from "type-graphql";
import type { ReadDatabase } from "../database/practice-database.ts";
import { pageOf, readPage, type Page } from "../list.ts";
import { UUID } from "../scalars.ts";
import { ImportBatch, ImportOutcome, ImportProblem } from "./import.entity.ts";

export const ImportBatchPage = pageOf(ImportBatch, "ImportBatchPage");

@ObjectType({ simpleResolvers: true, description: "A file of patients that came in, with its rows." })
export class ImportReport extends ImportBatch {}

@ObjectType({ simpleResolvers: true, description: "The patient a row is about; of several who might be, none." })
export class ImportedPatient {
  @Field(() => UUID)
  id!: string;

  @Field(() => String)
  givenName!: string;

  @Field(() => String)
  familyName!: string;
}

@ObjectType({ simpleResolvers: true, description: "A row of a file, and what became of it." })
export class ImportRow {
  @Field(() => UUID)
  id!: string;

  @Field(() => Int, { description: "The line of the list, or the number of the Bundle's entry." })
  line!: number;

  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => [String], { description: "The details that were changed, as Patient names them." })
  changed!: string[];

  @Field(() => [ImportProblem])
  problems!: ImportProblem[];

  @Field(() => ImportedPatient, { nullable: true })
  patient!: ImportedPatient | null;
}

export const ImportRowPage = pageOf(ImportRow, "ImportRowPage");

const batchColumns = `import_batch.id, import_batch.file_name AS "fileName", import_batch.format, import_batch.state,
  import_batch.rows_new AS "rowsNew", import_batch.rows_changed AS "rowsChanged", import_batch.rows_same AS "rowsSame",
  import_batch.rows_refused AS "rowsRefused", import_batch.rows_person AS "rowsPerson", import_batch.problems,
  import_batch.same_as AS "sameAs", import_batch.at, staff.name AS "staffName",
  import_batch.state = 'COMMITTED' AND import_batch.rows_new + import_batch.rows_changed = 0 AS "nothingNew"`;

const byWhom = "LEFT JOIN staff ON staff.id = import_batch.staff_id";

/** The files that came in, the newest first. */
export const importBatches = (
  database: ReadDatabase,
  { after, first }: { after: string | undefined; first: number },
): Promise<Page<ImportBatch>> =>
  readPage(database, {
    select: batchColumns,
    from: "import_batch",
    join: byWhom,
    where: [],
    values: [],
    order: ["import_batch.at", "import_batch.id"],
    descending: true,
    after,
    first,
  });

export const importBatch = (database: ReadDatabase, id: string): Promise<ImportReport | undefined> =>
  database.one(`SELECT ${batchColumns} FROM import_batch ${byWhom} WHERE import_batch.id = $1`, [id]);

export interface RowsAskedFor {
  outcomes: readonly ImportOutcome[] | undefined;
  after: string | undefined;
  first: number;
}

/** The rows of a file: the refused first, then those that need a person; of a file loaded before, those of its first load. */
export const importRows = (
  database: ReadDatabase,
  { id, sameAs }: Pick<ImportBatch, "id" | "sameAs">,
  { outcomes, after, first }: RowsAskedFor,
): Promise<Page<ImportRow>> =>
  readPage(database, {
    select: `import_row.id, import_row.line, import_row.outcome, import_row.changed, import_row.problems,
      CASE WHEN patient.id IS NOT NULL THEN json_build_object('id', patient.id, 'givenName', patient.given_name, 'familyName', patient.family_name) END AS patient`,
    from: "import_row",
    join: "LEFT JOIN patient ON patient.id = import_row.patient_id",
    where: ["import_row.batch_id = $1", ...(outcomes ? ["import_row.outcome = ANY ($2)"] : [])],
    values: [sameAs ?? id, ...(outcomes ? [outcomes] : [])],
    order: ["import_row.rank", "import_row.line"],
    descending: false,
    after,
    first,
  });

/** All that is wrong with a file and its rows, in the order of the file. */
export async function importProblems(database: ReadDatabase, batch: ImportBatch): Promise<ImportProblem[]> {
  const rows = await database.query<{ problems: ImportProblem[] }>(
    "SELECT problems FROM import_row WHERE batch_id = $1 AND outcome IN ('REFUSED', 'NEEDS_PERSON') ORDER BY line",
    [batch.sameAs ?? batch.id],
  );
  return [...batch.problems, ...rows.flatMap(({ problems }) => problems)];
}
