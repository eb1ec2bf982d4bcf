import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import { atTheCommandLine, odsCode, practiceNamed, say } from "../command.ts";
import { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { type ImportProblem } from "./import.entity.ts";
import { ImportKind, type ImportState } from "./import.words.ts";
import { importProblems } from "./import.queries.ts";
import { most, tooLarge } from "./import.rules.ts";
import type { Counts } from "./counting.queries.ts";
import { takeFile, type Taking } from "./take-file.service.ts";

/** What --json prints; null where the file never got as far as a batch. */
interface FileReport extends Counts {
  file: string;
  state: ImportState;
  batchId: string | null;
  /** An earlier load of the same bytes; nothing was changed. */
  sameAs: string | null;
  nothingNew: boolean;
  /** Why it was not committed although --commit was given. */
  held: string | null;
  problems: ImportProblem[];
}

interface Options extends Omit<Taking, "leavers"> {
  practice: string;
  leavers?: "take" | "leave";
  json?: true;
}

/** gatehouse import */
export function importCommand(program: Command) {
  program
    .command("import")
    .description("have files checked, and with --commit taken: lists of patients, online users, codes and the like")
    .requiredOption("--practice <code>", "the ODS code of the practice", odsCode)
    .option("--kind <kind>", `what the files tell of: ${Object.values(ImportKind).join(", ")}`, kindNamed, "PATIENTS")
    .option("--whole-list", "the file names everybody who is registered, so who is missing may have left", false)
    .option("--commit", "take what can be taken at once; without it the file waits for a person's review", false)
    .addOption(
      new Option("--leavers <what>", "with --commit: what becomes of those who may have left").choices([
        "take",
        "leave",
      ]),
    )
    .option("--reason <why>", "with --commit: why a list of which more than 2 % is missing is right")
    .option("--json", "one document on standard output, whatever the outcome")
    .argument("<files...>", `each of at most ${most.rows.toLocaleString("en-GB")} rows and 200 MB`)
    .addHelpText(
      "after",
      "\nExit code 0: every row was taken or waits for a person. 1: a file or a row was refused, or a list was held. 2: wrong usage.",
    )
    .exitOverride((error) => {
      if (error.exitCode !== 0 && process.argv.includes("--json")) say(documentOf(null, [], error.message));
      throw error;
    })
    .action((files: string[], options: Options) => load(files, options));
}

function kindNamed(text: string): ImportKind {
  const kind = Object.values(ImportKind).find((known) => known === text.toUpperCase().replace("-", "_"));
  if (!kind) throw new InvalidArgumentError(`It is one of ${Object.values(ImportKind).join(", ")}.`);
  return kind;
}

const documentOf = (practice: string | null, files: readonly FileReport[], error: string | null) =>
  JSON.stringify({ practice, isDone: error === null && !files.some(isWrong), files, error });

const isWrong = ({ state, rowsRefused, held }: FileReport) =>
  state === "REFUSED" || state === "NEEDS_MAPPING" || rowsRefused > 0 || held !== null;

async function load(files: readonly string[], { practice, json, leavers, ...options }: Options) {
  const reports: FileReport[] = [];
  const taking = { ...options, leavers: leavers === undefined ? null : leavers === "take" ? "TAKE" : "LEAVE" } as const;
  try {
    await atTheCommandLine(async ({ server, who }) => {
      const practiceId = await practiceNamed(server, practice);
      const request = { ip: "", cookie: undefined, key: undefined };
      for (const file of files) {
        const context = () => new Context(server, who.correlation, request, undefined, undefined, practiceId);
        reports.push(await reportOf(context, file, taking));
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

async function reportOf(context: () => Context, file: string, taking: Taking): Promise<FileReport> {
  const problem = await unreadable(file);
  if (problem) return neverRead(file, problem);
  const { batch, held } = await takeFile(context, { name: basename(file), body: createReadStream(file) }, taking);
  const { state, sameAs, id, nothingNew = false } = batch;
  const problems = await importProblems(context().db, batch);
  return { file, state, batchId: id, sameAs, nothingNew, held, ...countsOf(batch), problems };
}

const countsOf = (batch: Counts): Counts => {
  const { rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson, rowsLeaver, rowsReturn, rowsDeath } = batch;
  return { rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson, rowsLeaver, rowsReturn, rowsDeath };
};

type NotRead = Pick<ImportProblem, "problem" | "todo">;

async function unreadable(file: string): Promise<NotRead | undefined> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { problem: "This is a folder.", todo: "Check the path." };
    return found.size > most.bytes ? tooLarge : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = { ENOENT: "There is no such file.", EACCES: "This file may not be read by you." }[code ?? ""];
    if (!problem) throw error;
    return { problem, todo: "Check the path." };
  }
}

const nothing = { rowsNew: 0, rowsChanged: 0, rowsSame: 0, rowsRefused: 0, rowsPerson: 0, rowsLeaver: 0, rowsReturn: 0, rowsDeath: 0 }; // prettier-ignore

const neverRead = (file: string, { problem, todo }: NotRead): FileReport => ({
  file,
  state: "REFUSED",
  batchId: null,
  sameAs: null,
  nothingNew: false,
  held: null,
  ...nothing,
  problems: [{ line: null, column: null, problem, todo }],
});

const endings: Partial<Record<ImportState, string>> = {
  CHECKED: "It waits for a person's review.",
  NEEDS_MAPPING: "Its headings are not known; say in the dashboard which column is which.",
};

/** The counts of a file on one line, and each problem on its own. */
function textOf(report: FileReport): string {
  const { file, state, sameAs, nothingNew, held, problems } = report;
  const counted = [
    `${report.rowsNew} new, ${report.rowsChanged} changed, ${report.rowsSame} the same`,
    report.rowsLeaver + report.rowsReturn + report.rowsDeath > 0
      ? `${report.rowsLeaver} may have left, ${report.rowsReturn} back, ${report.rowsDeath} died`
      : undefined,
    `${report.rowsRefused} refused, ${report.rowsPerson} for a person`,
  ].filter(Boolean);
  const told = [
    nothingNew && "Nothing was changed.",
    sameAs && "The same file was loaded before.",
    held ?? endings[state],
  ];
  const first = state === "REFUSED" ? "refused" : [`${counted.join(", ")}.`, ...told.filter(Boolean)].join(" ");
  return [`${file}: ${first}`, ...problems.map(lineOf)].join("\n");
}

const lineOf = ({ line, column, problem, todo }: ImportProblem) =>
  `  ${[line === null ? undefined : `line ${line}`, column].filter(Boolean).join(", ") || "the file"}: ${problem} ${todo}`;
