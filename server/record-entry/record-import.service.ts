import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Context } from "../context.ts";
import { Refusal, ruleBroken } from "../errors.ts";
import { record } from "../event/event.entity.ts";
import { Patient } from "../patient/patient.entity.ts";
import type { Supplier } from "../practice/practice.entity.ts";
import { contentHash } from "./content-hash.ts";
import { linkedSets } from "./linked-sets.rules.ts";
import type { ReadEntry } from "./read-entry.ts";
import type { ReadRecord, Subject } from "./read-record.ts";
import type { TransferInteraction } from "./record-entry.words.ts";
import { RecordImport } from "./record-import.entity.ts";
import { type Finding, sealBody, sealSource, sealSupport } from "./sealed.ts";
import { type IncomingEntry, knownEntries, type StoredEntry, storeEntries } from "./storing.queries.ts";
import { whoseRecord } from "./whose.rules.ts";

export interface RecordFile {
  patientId: string;
  fileName: string;
  bytes: Uint8Array;
  /** A person compared the names, or saw that the file is this patient's (BR-CL-51). */
  isConfirmed: boolean;
  senderSupplier: Supplier | null;
  interaction: TransferInteraction | null;
}

export interface Screening {
  score: number;
  flagged: boolean;
  findings: Finding[];
}

export type Screen = (entry: ReadEntry, patient: Patient) => Screening;

export interface BroughtIn {
  record: RecordImport;
  /** Entries that were not here before. */
  arrived: string[];
  /** Entries that were here, and ask to be decided again. */
  changed: string[];
}

/** What a person has to compare before the record is taken. */
export interface ToConfirm {
  words: string;
  subject: Subject | null;
}

const problemsKept = 100;

/** Takes a record that was read into a patient's entries, one record of a patient at a time. */
export async function storeRecord(
  ctx: Context,
  file: RecordFile,
  read: ReadRecord,
  screen: Screen,
): Promise<BroughtIn | ToConfirm> {
  await ctx.change.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`record ${file.patientId}`]);
  const patient = await ctx.change.locked(Patient, file.patientId, "patient");
  const matchedBy = await matched(ctx, patient, file, read);
  if (typeof matchedBy === "object") return matchedBy;

  const id = uuid();
  const known = await knownEntries(ctx.change, patient.id);
  const incoming = prepare(ctx, read, known, (entry) => screen(entry, patient));
  const counts = countsOf(known, incoming);
  const held = await ctx.change.insert(RecordImport, {
    id,
    patientId: patient.id,
    fileName: file.fileName,
    fileHash: createHash("sha256").update(file.bytes).digest(),
    format: read.format,
    matchedBy,
    senderSupplier: file.senderSupplier,
    interaction: file.interaction,
    resources: read.resources,
    resourceTypes: read.types,
    ...counts,
    supporting: read.support.length,
    refused: read.problems.length,
    labels: read.entries.filter(({ labelled }) => labelled).length,
    problems: read.problems.slice(0, problemsKept),
    support: sealSupport(ctx.server, id, read.support),
    purgedAt: null,
    staffId: ctx.staffId,
    at: ctx.now.toISOString(),
  });
  const stored = await storeEntries(
    ctx.change,
    { patientId: patient.id, importId: id, at: ctx.now, askAll: file.interaction === "UK06" },
    incoming,
  );
  tell(ctx, held);
  const here = new Set(known.map((entry) => entry.id));
  return {
    record: held,
    arrived: stored.filter((entry) => !here.has(entry.id)).map((entry) => entry.id),
    changed: stored.filter((entry) => entry.askAgain).map((entry) => entry.id),
  };
}

async function matched(ctx: Context, patient: Patient, file: RecordFile, read: ReadRecord) {
  const relative = await ctx.change.one("SELECT FROM declared_relative WHERE patient_id = $1 AND staff_id = $2", [
    patient.id,
    ctx.staffId,
  ]);
  if (relative) throw ruleBroken("You cannot act on your own record or a relative's. Ask a colleague.", "BR-RO-04");
  const whose = whoseRecord(read.subject, patient, ctx.server.settings.nhsNumberRanges);
  if ("refused" in whose)
    throw new Refusal("RULE_BROKEN", `This is not this patient's record: ${whose.refused}. Nothing was stored.`, {
      rule: "BR-CL-51",
    });
  if ("matchedBy" in whose) return whose.matchedBy;
  return file.isConfirmed ? ("PERSON" as const) : { words: whose.ask, subject: read.subject };
}

/** Each entry with the id it has here, its links by those ids, and its text sealed. */
function prepare(
  ctx: Context,
  read: ReadRecord,
  known: readonly StoredEntry[],
  screen: (entry: ReadEntry) => Screening,
): IncomingEntry[] {
  const ids = new Map(known.map(({ identity, id }) => [identity, id]));
  const entries = read.entries.map((entry) => ({ entry, id: ids.get(entry.identity) ?? uuid() }));
  const byReference = new Map(entries.map(({ entry, id }) => [entry.reference, id]));
  const linked = entries.map(({ entry, id }) => ({
    id,
    links: entry.links.flatMap(({ kind, to }) => {
      const other = byReference.get(to);
      return other && other !== id ? [{ kind, id: other }] : [];
    }),
  }));
  const sets = linkedSets(linked);
  return entries.map(({ entry, id }, place) => {
    const { title, text, code, source, line: _line, reference: _reference, ...facts } = entry;
    const { findings, score, flagged } = screen(entry);
    return {
      ...facts,
      id,
      contentHash: contentHash(entry),
      setId: sets.get(id) ?? null,
      links: linked[place]?.links ?? [],
      body: sealBody(ctx.server, id, { title, text, code, findings }),
      source: sealSource(ctx.server, id, source),
      score,
      flagged,
    };
  });
}

function countsOf(known: readonly StoredEntry[], incoming: readonly IncomingEntry[]) {
  const hashes = new Map(known.map(({ id, contentHash: hash }) => [id, hash]));
  const entriesNew = incoming.filter(({ id }) => !hashes.has(id)).length;
  const entriesSame = incoming.filter(({ id, contentHash: hash }) => hashes.get(id)?.equals(hash)).length;
  return { entriesNew, entriesSame, entriesChanged: incoming.length - entriesNew - entriesSame };
}

function tell(ctx: Context, { id, patientId, format, resources, refused, labels, ...rest }: RecordImport) {
  const { entriesNew, entriesChanged, entriesSame } = rest;
  const facts = { format, resources, entriesNew, entriesChanged, entriesSame, refused, labels };
  record(ctx, "importRecord", "recordImport", id, { patientId, facts });
}
