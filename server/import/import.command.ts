import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import { atTheCommandLine, odsCode, practiceNamed, say } from "../command.ts";
import { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { importBatch, importProblems } from "./import.queries.ts";
import type { ImportProblem } from "./import.entity.ts";
import { most, tooLarge } from "./import.rules.ts";
import { importPatients } from "./import.service.ts";
import type { Counts } from "./writing.queries.ts";

/** What --json prints; null where the file never got as far as a batch. */
interface FileReport extends Counts {
  file: string;
  state: "COMMITTED" | "REFUSED";
  batchId: string | null;
  /** An earlier load of the same bytes; nothing was changed. */
  sameAs: string | null;
  nothingNew: boolean;
  problems: ImportProblem[];
}

interface Options {
  practice: string;
  json?: true;
}

/** gatehouse import */
export function importCommand(program: Command) {
  program
    .command("import")
    .description("load files of patients: FHIR R4 Patient as JSON, or the cohort CSV")
    .requiredOption("--practice <code>", "the ODS code of the practice", odsCode)
    .option("--json", "one document on standard output, whatever the outcome")
    .argument("<files...>", `each of at most ${most.rows.toLocaleString("en-GB")} patients and 20 MB`)
    .addHelpText(
      "after",
      "\nExit code 0: every row was taken or waits for a person. 1: a file or a row was refused. 2: wrong usage.",
    )
    .exitOverride((error) => {
      if (error.exitCode !== 0 && process.argv.includes("--json")) say(documentOf(null, [], error.message));
      throw error;
    })
    .action((files: string[], options: Options) => load(files, options));
}

const documentOf = (practice: string | null, files: readonly FileReport[], error: string | null) =>
  JSON.stringify({ practice, isDone: error === null && !files.some(isWrong), files, error });

const isWrong = ({ state, rowsRefused }: FileReport) => state === "REFUSED" || rowsRefused > 0;

async function load(files: readonly string[], { practice, json }: Options) {
  const reports: FileReport[] = [];
  try {
    await atTheCommandLine(async ({ server, who }) => {
      const practiceId = await practiceNamed(server, practice);
      const request = { ip: "", cookie: undefined, key: undefined };
      for (const file of files) {
        const ctx = new Context(server, who.correlation, request, undefined, undefined, practiceId);
        reports.push(await reportOf(ctx, file));
        if (!json) say(textOf(reports.at(-1) as FileReport));
      }
    });
  } catch (error) {
    if (json) say(documentOf(practice, reports, error instanceof Error ? error.message : "It failed."));
    throw error;
  }
  if (json) say(documentOf(practice, reports, null));
  const wrong = reports.filter(isWrong).length;
  if (wrong > 0) throw new Refusal("BAD_USER_INPUT", `Refused, whole or in part: ${wrong} of ${reports.length} files.`);
}

async function reportOf(ctx: Context, file: string): Promise<FileReport> {
  const read = await bytesOf(file);
  if ("problem" in read) return neverRead(file, read);
  const { batchId } = await importPatients(ctx, { name: basename(file), bytes: read.bytes });
  const batch = await importBatch(ctx.db, batchId);
  if (!batch) throw new Error("The batch just written is not there.");
  const { state, sameAs, rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson } = batch;
  const problems = await importProblems(ctx.db, batch);
  const counts = { rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson };
  return { file, state, batchId, sameAs, nothingNew: batch.nothingNew === true, ...counts, problems };
}

type NotRead = Pick<ImportProblem, "problem" | "todo">;

async function bytesOf(file: string): Promise<{ bytes: Uint8Array } | NotRead> {
  try {
    const { size } = await stat(file);
    return size > most.bytes ? tooLarge : { bytes: await readFile(file) };
  } catch (error) {
    const problem = {
      ENOENT: "There is no such file.",
      EISDIR: "This is a folder.",
      EACCES: "This file may not be read by you.",
    }[(error as NodeJS.ErrnoException).code ?? ""];
    if (!problem) throw error;
    return { problem, todo: "Check the path." };
  }
}

const neverRead = (file: string, { problem, todo }: NotRead): FileReport => ({
  file,
  state: "REFUSED",
  batchId: null,
  sameAs: null,
  nothingNew: false,
  rowsNew: 0,
  rowsChanged: 0,
  rowsSame: 0,
  rowsRefused: 0,
  rowsPerson: 0,
  problems: [{ line: null, column: null, problem, todo }],
});

/** The counts of a file on one line, and each problem on its own. */
function textOf(report: FileReport): string {
  const { file, state, sameAs, nothingNew, rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson } = report;
  const counts = `${rowsNew} new, ${rowsChanged} changed, ${rowsSame} the same, ${rowsRefused} refused, ${rowsPerson} for a person`;
  const before = sameAs ? " The same file was loaded before." : "";
  const first = `${file}: ${state === "REFUSED" ? "refused" : `${counts}.${nothingNew ? " Nothing was changed." : ""}${before}`}`;
  return [first, ...report.problems.map(lineOf)].join("\n");
}

const lineOf = ({ line, column, problem, todo }: ImportProblem) =>
  `  ${[line === null ? undefined : `line ${line}`, column].filter(Boolean).join(", ") || "the file"}: ${problem} ${todo}`;
