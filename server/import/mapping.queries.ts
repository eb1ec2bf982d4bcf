import type { ChangeDatabase, ReadDatabase } from "../database/practice-database.ts";
import type { ImportKind } from "./import.words.ts";
import { wordOf } from "./reading/sheet.ts";

/** The headings of a list as they are known again: their words, in their order. */
const signature = (headings: readonly string[]) => JSON.stringify(headings.map(wordOf));

export type Mapping = Record<string, string>;

/** What the practice said of a list with these headings before. */
export async function rememberedMapping(database: ReadDatabase, kind: ImportKind, headings: readonly string[]) {
  const sql = "SELECT mapping FROM import_mapping WHERE kind = $1 AND headings = $2";
  return (await database.one<{ mapping: Mapping }>(sql, [kind, signature(headings)]))?.mapping ?? null;
}

const remember = `
  INSERT INTO import_mapping (practice_id, kind, headings, mapping, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (practice_id, kind, headings) DO UPDATE SET mapping = excluded.mapping, set_by = excluded.set_by, set_at = excluded.set_at`;

export const rememberMapping = (
  database: ChangeDatabase,
  list: { kind: ImportKind; headings: readonly string[] },
  mapping: Mapping,
  { by, at }: { by: string; at: Date },
) =>
  database.query(remember, [database.practiceId, list.kind, signature(list.headings), JSON.stringify(mapping), by, at]);
