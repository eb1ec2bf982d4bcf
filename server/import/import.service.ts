import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { changeOnce } from "../change-once.ts";
import type { Context } from "../context.ts";
import { conflict } from "../errors.ts";
import { ImportBatch } from "./import.entity.ts";
import { most } from "./import.rules.ts";
import { isRefused } from "./incoming-patient.ts";
import { match } from "./matching.queries.ts";
import { readPatientFile, type ReadFile } from "./read-file.ts";
import { stage, withoutKind } from "./staging.queries.ts";
import { countRows, decide, writePatients, writeRows, type Counts } from "./writing.queries.ts";

export interface PatientFile {
  name: string;
  bytes: Uint8Array;
}

interface Load {
  fileName: string;
  fileHash: Buffer;
  read: ReadFile;
}

/**
 * Takes a file of patients: every row that is right and finds its patient, or nobody like it, in one change. A file that
 * cannot be read is kept as refused; one that was taken before changes nothing.
 */
export function importPatients(ctx: Context, { name, bytes }: PatientFile): Promise<{ batchId: string }> {
  const ranges = ctx.server.settings.nhsNumberRanges;
  const read = readPatientFile({ name, bytes }, { ranges, today: ctx.today, mostRows: most.rows });
  const fileHash = createHash("sha256").update(bytes).digest();
  return changeOnce(ctx, {
    name: "importPatients",
    input: { name, hash: fileHash.toString("hex") },
    patience: "60s",
    work: () => load(ctx, { fileName: name, fileHash, read }),
  });
}

/** One file of a practice at a time, so that a second sees what the first did. */
async function load(ctx: Context, file: Load) {
  const key = `importPatients ${ctx.practiceId}`;
  await ctx.change.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [key]);
  if (file.read.fileProblems.length > 0) return refuse(ctx, file);
  const before = await takenBefore(ctx, file);
  return before ? keep(ctx, file, { ...nothingNew(before), sameAs: before.id }) : take(ctx, file);
}

const nothing: Counts = { rowsNew: 0, rowsChanged: 0, rowsSame: 0, rowsRefused: 0, rowsPerson: 0 };

const refuse = (ctx: Context, file: Load) =>
  keep(ctx, file, { ...nothing, state: "REFUSED", format: null, problems: file.read.fileProblems.map(withoutKind) });

/** The first load of the same bytes, unless its rows would be read otherwise now, by other settings or a newer program. */
const takenBefore = (ctx: Context, { fileHash, read }: Load) =>
  ctx.change.one<Counts & { id: string }>(
    `SELECT id, rows_new AS "rowsNew", rows_changed AS "rowsChanged", rows_same AS "rowsSame", rows_refused AS "rowsRefused", rows_person AS "rowsPerson"
       FROM import_batch WHERE file_hash = $1 AND state = 'COMMITTED' AND same_as IS NULL AND rows_refused = $2 ORDER BY at DESC, id DESC LIMIT 1`,
    [fileHash, read.rows.filter(isRefused).length],
  );

const nothingNew = ({ rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson }: Counts): Counts => ({
  rowsNew: 0,
  rowsChanged: 0,
  rowsSame: rowsNew + rowsChanged + rowsSame,
  rowsRefused,
  rowsPerson,
});

async function take(ctx: Context, file: Load) {
  const { format, rows } = file.read;
  await stage(ctx.change, rows);
  await match(ctx.change);
  await decide(ctx.change, format);
  const counts = await countRows(ctx.change);
  // Here the services of who died or left will end with the same change (BR-CL-14).
  if ((await writePatients(ctx.change, format, ctx.now)) !== counts.rowsChanged) throw conflict();
  const kept = await keep(ctx, file, counts);
  await writeRows(ctx.change, kept.batchId, ctx.now);
  return kept;
}

/** The batch with its counts, and one audit entry for all of it. */
async function keep(ctx: Context, { fileName, fileHash, read }: Load, found: Counts & Partial<ImportBatch>) {
  const { id, state, sameAs, rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson } = await ctx.change.insert(
    ImportBatch,
    {
      id: uuid(),
      fileName,
      fileHash,
      format: read.format,
      state: "COMMITTED",
      problems: [],
      sameAs: null,
      staffId: ctx.staffId,
      at: ctx.now.toISOString(),
      ...found,
    },
  );
  const result = state === "REFUSED" ? state : rowsNew + rowsChanged === 0 ? "NOTHING_NEW" : state;
  ctx.change.audit({
    event: "importPatients",
    subjectType: "importBatch",
    subject: id,
    facts: { result, hash: fileHash.toString("hex"), sameAs, rowsNew, rowsChanged, rowsSame, rowsRefused, rowsPerson },
  });
  return { batchId: id };
}
