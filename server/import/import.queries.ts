import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { readPage, type Page } from "../list.ts";
import type { ImportBatch } from "./import.entity.ts";
import type { ImportOutcome } from "./import.words.ts";
import { ImportStep, isHeld, refusal, type Standing } from "./import.rules.ts";
import type { ImportProblem } from "./import.entity.ts";
import type { ImportReport } from "./import.view.ts";
import { standingColumns } from "./standing.queries.ts";

const columns = `import_batch.id, import_batch.file_name AS "fileName", import_batch.kind, import_batch.is_whole AS "isWhole",
  import_batch.format, import_batch.state, import_batch.headings, import_batch.mapping,
  import_batch.rows_new AS "rowsNew", import_batch.rows_changed AS "rowsChanged", import_batch.rows_same AS "rowsSame",
  import_batch.rows_refused AS "rowsRefused", import_batch.rows_person AS "rowsPerson", import_batch.rows_leaver AS "rowsLeaver",
  import_batch.rows_return AS "rowsReturn", import_batch.rows_death AS "rowsDeath", import_batch.rows_read AS "rowsRead",
  import_batch.rows_to_write AS "rowsToWrite", import_batch.rows_written AS "rowsWritten", import_batch.list_size AS "listSize",
  import_batch.problems, import_batch.same_as AS "sameAs", import_batch.at, import_batch.checked_at AS "checkedAt",
  import_batch.committed_at AS "committedAt", import_batch.commit_reason AS "commitReason", import_batch.finished_at AS "finishedAt",
  import_batch.version, staff.name AS "staffName", import_batch.state = 'NOTHING_NEW' AS "nothingNew",
  (SELECT staff.name FROM staff WHERE staff.id = import_batch.committed_by) AS "committedByName"`;

const byWhom = "LEFT JOIN staff ON staff.id = import_batch.staff_id";

const held = <B extends Pick<ImportBatch, "rowsLeaver" | "listSize">>(batch: B) => ({
  ...batch,
  isHeld: isHeld(batch),
});

/** The files that came in, the newest first. */
export async function importBatches(
  database: ReadDatabase,
  { after, first }: { after: string | undefined; first: number },
): Promise<Page<ImportBatch>> {
  const page = await readPage<ImportBatch>(database, {
    select: columns,
    from: "import_batch",
    join: byWhom,
    where: [],
    values: [],
    order: ["import_batch.at", "import_batch.id"],
    descending: true,
    after,
    first,
  });
  return { ...page, items: page.items.map(held) };
}

/** One file with what the person who asks may do with it. */
export async function importReport(ctx: Context, id: string): Promise<ImportReport | undefined> {
  const batch = await ctx.db.one<ImportBatch & Standing>(
    `SELECT ${columns}, ${standingColumns} FROM import_batch ${byWhom} WHERE import_batch.id = $1`,
    [id],
  );
  if (!batch) return undefined;
  const steps = Object.values(ImportStep).map((step) => ({ step, refusal: refusal(batch, step, ctx.actor) ?? null }));
  return { ...held(batch), steps };
}

/** The file on screen: its rows name patients, so opening it is a look. */
export async function openImport(ctx: Context, id: string): Promise<ImportReport | undefined> {
  const report = await importReport(ctx, id);
  if (report) ctx.look({ event: "importBatch", subjectType: "import_batch", subject: id });
  return report;
}

/** A file for a program that reads it once: nobody's steps. */
export const importBatch = (database: ReadDatabase, id: string): Promise<ImportBatch | undefined> =>
  database.one(`SELECT ${columns} FROM import_batch ${byWhom} WHERE import_batch.id = $1`, [id]);

/** All that is wrong with a file and its rows, in the order of the file; those who may have left come last. */
export async function importProblems(
  database: ReadDatabase,
  { id, sameAs, problems }: Pick<ImportBatch, "id" | "sameAs" | "problems">,
): Promise<ImportProblem[]> {
  const outcomes: ImportOutcome[] = ["REFUSED", "NEEDS_PERSON"];
  const rows = await database.query<{ problems: ImportProblem[] }>(
    "SELECT problems FROM import_row WHERE batch_id = $1 AND outcome = ANY ($2) ORDER BY line",
    [sameAs ?? id, outcomes],
  );
  return [...problems, ...rows.flatMap((row) => row.problems)];
}
