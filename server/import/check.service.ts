import { v7 as uuid } from "uuid";
import type { ChangeDatabase } from "../database/practice-database.ts";
import type { JobAt } from "../job/job.ts";
import { dayOf } from "../time.ts";
import { countRows } from "./counting.queries.ts";
import { FileRefused, MappingNeeded } from "./file-problems.ts";
import { ImportBatch } from "./import.entity.ts";
import { most } from "./import.rules.ts";
import type { Draft } from "./incoming-patient.ts";
import { kindOf } from "./kind.ts";
import { rememberedMapping } from "./mapping.queries.ts";
import { piecesOf, purge } from "./raw-file.ts";
import { readFile } from "./reader.ts";
import { listSize } from "./settling.queries.ts";
import { stage, staged, withoutKind } from "./staging.queries.ts";

type At = Pick<JobAt, "server" | "practiceId" | "who" | "signal" | "read" | "change">;

/** Somebody cancelled the file, or a later run took its place: there is nothing left to do here. */
class Overtaken extends Error {}

/**
 * Reads a file that was uploaded and holds every row against the register. It begins anew whenever it is run; a run that
 * is still under way elsewhere then stops at its next step.
 */
export async function checkFile(at: At, batchId: string): Promise<void> {
  const run = uuid();
  try {
    const batch = await begin(at, batchId, run);
    if (batch) await check(at, batch, run);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
  }
}

async function check(at: At, batch: ImportBatch, run: string) {
  try {
    const read = await readRows(at, batch, run);
    await at.change((database) => conclude(at, database, batch, run, read));
  } catch (error) {
    if (error instanceof FileRefused) await end(at, batch, run, refusedFor(error));
    else if (error instanceof MappingNeeded) await end(at, batch, run, waitingFor(error));
    else throw error;
  }
}

const begin = (at: At, id: string, run: string) =>
  at.change(async (database) => {
    const [batch] = await database.lockedWhere(ImportBatch, { id });
    if (batch?.state !== "UPLOADED") return undefined;
    await database.query("DELETE FROM import_row WHERE batch_id = $1", [id]);
    return database.update(ImportBatch, { id }, { run, rowsRead: 0, problems: [] });
  });

/** The batch under lock, while it is this run that checks it. */
async function still(at: At, database: ChangeDatabase, { id }: ImportBatch, run: string): Promise<ImportBatch> {
  at.signal.throwIfAborted();
  const [batch] = await database.lockedWhere(ImportBatch, { id, run, state: "UPLOADED" });
  if (!batch) throw new Overtaken();
  return batch;
}

/** While rows are on their way to the database, the next ones are read. */
async function readRows(at: At, batch: ImportBatch, run: string) {
  const { fileName: name, kind, mapping, id } = batch;
  const ranges = at.server.settings.nhsNumberRanges;
  const options = { ranges, today: dayOf(at.who.now), mostRows: most.rows };
  const file = () => ({ name, kind, pieces: piecesOf(at.server, at.read, id) });
  const { format, columns, drafts } = await readFile({ ...file(), mapping }, options).catch(async (error: unknown) => {
    // What the practice said of the same headings before still holds.
    const known = error instanceof MappingNeeded && mapping === null && (await rememberedMapping(at.read, kind, error.headings)); // prettier-ignore
    if (!known) throw error;
    return readFile({ ...file(), mapping: known }, options);
  });
  let sending: Promise<unknown> = Promise.resolve();
  for await (const rows of inGroups(drafts)) {
    await sending;
    sending = at.change((database) => keep(at, database, batch, run, rows));
    sending.catch(() => undefined);
  }
  await sending;
  return { format, mapping: columns };
}

async function* inGroups(drafts: AsyncIterable<Draft>) {
  let rows: Draft[] = [];
  for await (const draft of drafts) {
    if (rows.push(draft) < staged) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

async function keep(at: At, database: ChangeDatabase, batch: ImportBatch, run: string, rows: readonly Draft[]) {
  await still(at, database, batch, run);
  await stage(database, batch.id, rows);
  await database.query("UPDATE import_batch SET rows_read = rows_read + $2 WHERE id = $1", [batch.id, rows.length]);
}

type Read = Pick<ImportBatch, "format" | "mapping">;

/** All rows are read: what each would change, and the end of the file where none would. */
async function conclude(at: At, database: ChangeDatabase, { id }: ImportBatch, run: string, read: Read) {
  await still(at, database, { id } as ImportBatch, run);
  const batch = await database.update(ImportBatch, { id }, read);
  await kindOf(batch).match(database, batch, { now: at.who.now, today: dayOf(at.who.now) });
  const counts = await countRows(database, id);
  const { rowsNew, rowsChanged, rowsPerson, rowsLeaver, rowsReturn, rowsDeath } = counts;
  const isNothingNew = rowsNew + rowsChanged + rowsPerson + rowsLeaver + rowsReturn + rowsDeath === 0;
  const checkedAt = at.who.now.toISOString();
  const state = isNothingNew ? "NOTHING_NEW" : "CHECKED";
  await database.update(
    ImportBatch,
    { id },
    {
      ...counts,
      state,
      checkedAt,
      listSize: await listSize(database),
      run: null,
      finishedAt: isNothingNew ? checkedAt : null,
    },
  );
  if (isNothingNew) await purge(database, id);
  database.audit({
    event: "checkImport",
    subjectType: "import_batch",
    subject: id,
    facts: { result: state, ...counts },
  });
}

type Ending = Pick<ImportBatch, "state"> & Partial<ImportBatch>;

const refusedFor = ({ problems }: FileRefused): Ending => ({
  state: "REFUSED",
  format: null,
  problems: problems.map(withoutKind),
});

const waitingFor = ({ headings, guess }: MappingNeeded): Ending => ({
  state: "NEEDS_MAPPING",
  headings: [...headings],
  mapping: guess,
});

/** No row of the file is kept: it cannot be read, or not yet. */
const end = (at: At, batch: ImportBatch, run: string, ending: Ending) =>
  at.change(async (database) => {
    await still(at, database, batch, run);
    const { id } = batch;
    const isOver = ending.state === "REFUSED";
    await database.query("DELETE FROM import_row WHERE batch_id = $1", [id]);
    if (isOver) await purge(database, id);
    const finishedAt = isOver ? at.who.now.toISOString() : null;
    await database.update(ImportBatch, { id }, { ...ending, rowsRead: 0, run: null, finishedAt });
    database.audit({ event: "checkImport", subjectType: "import_batch", subject: id, facts: { result: ending.state } });
  });
