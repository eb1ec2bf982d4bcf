import type { ChangeDatabase } from "../database/practice-database.ts";
import type { EntryLink } from "./record-entry.entity.ts";

export interface StoredEntry {
  id: string;
  identity: string;
  contentHash: Buffer;
}

/** The patient's entries as they are known. */
export const knownEntries = (database: ChangeDatabase, patientId: string): Promise<StoredEntry[]> =>
  database.query(`SELECT id, identity, content_hash AS "contentHash" FROM record_entry WHERE patient_id = $1`, [
    patientId,
  ]);

/** An entry ready to be stored; its text is sealed. */
export interface IncomingEntry {
  id: string;
  identity: string;
  resourceType: string;
  kind: string;
  isRepeat: boolean;
  happenedOn: string | null;
  recordedAt: string | null;
  filed: boolean;
  labelled: boolean;
  contentHash: Buffer;
  setId: string | null;
  links: EntryLink[];
  body: string;
  source: string;
  score: number;
  flagged: boolean;
}

/**
 * Whether a decision has to be asked for again: it was made about another text, somebody hid the entry in the clinical
 * system since it was to be shown, or the record came over without labels (BR-CL-52, BR-RD-11). $20: ask for all again.
 */
const asksAgain = `(record_entry.decision IS NOT NULL AND (record_entry.ask_again OR $20 OR record_entry.content_hash <> excluded.content_hash
  OR (record_entry.decision = 'SHOW' AND excluded.labelled AND NOT record_entry.labelled)))`;
const isOther = `(record_entry.content_hash <> excluded.content_hash OR ($20 AND record_entry.decision IS NOT NULL)
  OR (excluded.labelled AND NOT record_entry.labelled) OR excluded.filed <> record_entry.filed)`;

const store = `
  INSERT INTO record_entry (practice_id, patient_id, import_id, arrived_at, ask_again, signed_off, version,
      id, identity, resource_type, kind, is_repeat, happened_on, recorded_at, filed, labelled, content_hash, set_id, links, body, source, score, flagged)
  SELECT $1, $2, $3, $21, false, false, 1, e.*
    FROM unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::boolean[], $9::date[], $10::timestamptz[], $11::boolean[], $12::boolean[],
                $13::bytea[], $14::uuid[], $15::jsonb[], $16::text[], $17::text[], $18::int[], $19::boolean[]) AS e
  ON CONFLICT (practice_id, patient_id, identity) DO UPDATE SET
      import_id = excluded.import_id, resource_type = excluded.resource_type, kind = excluded.kind, is_repeat = excluded.is_repeat,
      happened_on = excluded.happened_on, recorded_at = excluded.recorded_at, filed = excluded.filed, labelled = excluded.labelled,
      content_hash = excluded.content_hash, set_id = excluded.set_id, links = excluded.links, body = excluded.body, source = excluded.source,
      score = excluded.score, flagged = excluded.flagged,
      arrived_at = CASE WHEN record_entry.content_hash <> excluded.content_hash THEN excluded.arrived_at ELSE record_entry.arrived_at END,
      ask_again = ${asksAgain},
      signed_off = record_entry.signed_off AND NOT ${asksAgain},
      version = record_entry.version + CASE WHEN ${isOther} THEN 1 ELSE 0 END
  RETURNING id, ask_again AS "askAgain"`;

/** Writes the entries of one record in one statement; a decision stands where the text is the same. */
export const storeEntries = (
  database: ChangeDatabase,
  { patientId, importId, at, askAll }: { patientId: string; importId: string; at: Date; askAll: boolean },
  entries: readonly IncomingEntry[],
) => {
  const column = <K extends keyof IncomingEntry>(name: K) => entries.map((entry) => entry[name]);
  return database.query<{ id: string; askAgain: boolean }>(store, [
    database.practiceId,
    patientId,
    importId,
    column("id"),
    column("identity"),
    column("resourceType"),
    column("kind"),
    column("isRepeat"),
    column("happenedOn"),
    column("recordedAt"),
    column("filed"),
    column("labelled"),
    column("contentHash"),
    column("setId"),
    column("links").map((links) => JSON.stringify(links)),
    column("body"),
    column("source"),
    column("score"),
    column("flagged"),
    askAll,
    at,
  ]);
};
