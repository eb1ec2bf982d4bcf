import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import { changeOnce } from "../change-once.ts";
import { atTheCommandLine, odsCode, practiceNamed, say } from "../command.ts";
import { Context } from "../context.ts";
import { notFound, Refusal } from "../errors.ts";
import { mostRecord } from "../record-entry/read-record.ts";
import { type RecordRow, recordRow, recordTable } from "../record-entry/record-table.ts";
import { purgeRecordText } from "../record-entry/purge.service.ts";
import { RecordImport } from "../record-entry/record-import.entity.ts";

interface Options {
  practice: string;
  nhsNumber: string;
  confirmed?: true;
  json?: true;
}

/** gatehouse record import */
export function recordCommand(program: Command) {
  const record = program.command("record").description("GP records for redaction reviews");
  record
    .command("import")
    .description("load a patient's record: a GP Connect (STU3) or UK Core (R4) bundle, or a CSV of entries")
    .requiredOption("--practice <code>", "the ODS code of the practice", odsCode)
    .requiredOption("--nhs-number <number>", "whose record it is, as on this practice's list")
    .option("--confirmed", "you compared the names: the file bears no valid NHS number (BR-CL-51)")
    .option("--json", "one document on standard output")
    .argument("<file>", "at most 64 MB")
    .action(load);
  record
    .command("read")
    .description("read records and store nothing: resources, entries, labels found and what is refused, file by file")
    .option("--json", "one document on standard output")
    .argument("<file...>", "at most 64 MB each")
    .action(read);
  record
    .command("purge")
    .description(
      "take away clinical text that no open review needs, by each practice's policy; decisions stay (BR-CL-52)",
    )
    .option("--practice <code>", "one practice only", odsCode)
    .action(({ practice }: { practice?: string }) => purge(practice));
}

/** A file that cannot be read is named at the end, and does not lose the rest. */
async function read(files: string[], { json }: { json?: true }) {
  const rows: RecordRow[] = [];
  const refused: string[] = [];
  for (const file of files) {
    try {
      rows.push(recordRow(basename(file), await bytesOf(file)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(`${basename(file)}: ${error.message}`);
    }
  }
  say(json ? JSON.stringify(rows) : recordTable(rows));
  if (refused.length > 0) throw new Refusal("BAD_USER_INPUT", refused.join("\n"));
}

/** Every practice, or one; each in changes of its own, until nothing more is due. */
async function purge(code: string | undefined) {
  await atTheCommandLine(async ({ server, who }) => {
    const practices = code
      ? [await practiceNamed(server, code)]
      : (await server.door.call<{ id: string }>("SELECT practice_ids() AS id", [])).map(({ id }) => id);
    let total = { patients: 0, entries: 0 };
    for (const practiceId of practices) {
      const request = { ip: "", cookie: undefined, key: undefined };
      const ctx = new Context(server, who.correlation, request, undefined, undefined, practiceId);
      for (let more = true; more;) {
        const { patients, entries } = await changeOnce(ctx, {
          name: "purgeRecordText",
          input: {},
          patience: "60s",
          work: () => purgeRecordText(ctx),
        });
        total = { patients: total.patients + patients, entries: total.entries + entries };
        more = patients > 0;
      }
    }
    say(`The text of ${total.entries} entries of ${total.patients} patients was taken away.`);
  });
}

async function load(file: string, { practice, nhsNumber, confirmed, json }: Options) {
  const bytes = await bytesOf(file);
  await atTheCommandLine(async ({ server, who }) => {
    const practiceId = await practiceNamed(server, practice);
    const request = { ip: "", cookie: undefined, key: undefined };
    const ctx = new Context(server, who.correlation, request, undefined, undefined, practiceId);
    const [patient] = await ctx.db.query<{ id: string }>("SELECT id FROM patient WHERE nhs_number = $1", [
      nhsNumber.replace(/[\s-]/g, ""),
    ]);
    if (!patient) throw notFound("patient");
    const { bringInRecord } = await import("./bring-in.service.ts");
    const { importId, confirm } = await bringInRecord(ctx, {
      patientId: patient.id,
      fileName: basename(file),
      bytes,
      isConfirmed: confirmed === true,
      senderSupplier: null,
      interaction: null,
    });
    if (confirm) throw new Refusal("RULE_BROKEN", `${confirm.words} Then add --confirmed.`, { rule: "BR-CL-51" });
    const [held] = await ctx.db.byIds(RecordImport, [importId as string]);
    if (held) say(json ? JSON.stringify(reportOf(held)) : textOf(reportOf(held)));
  });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal("BAD_USER_INPUT", `The file ${basename(file)} cannot be opened.`);
  if (found.size > mostRecord.bytes) throw new Refusal("BAD_USER_INPUT", "The record is larger than 64 MB.");
  return readFile(file);
}

const reportOf = ({ id, format, resources, entriesNew, entriesChanged, entriesSame, ...rest }: RecordImport) => {
  const { supporting, refused, labels, problems } = rest;
  return { id, format, resources, entriesNew, entriesChanged, entriesSame, supporting, refused, labels, problems };
};

const textOf = (report: ReturnType<typeof reportOf>) =>
  [
    `${report.resources} resources: ${report.entriesNew} new entries, ${report.entriesChanged} changed, ${report.entriesSame} the same, ` +
      `${report.supporting} that are no entries, ${report.refused} refused; ${report.labels} came hidden (NOPAT).`,
    ...report.problems.map(({ line, path, problem }) => `  ${line}, ${path}: ${problem}`),
  ].join("\n");
