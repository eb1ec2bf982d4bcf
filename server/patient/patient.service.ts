import type { Context } from "../context.ts";
import { keyedHash } from "../keyed-hash.ts";
import { searchPatients } from "./patient.queries.ts";
import { readSearch } from "./search.rules.ts";

/** Finds patients; what was searched for is audited by its kinds and a keyed hash, never in clear. */
export function search(ctx: Context, words: string) {
  const searched = readSearch(words.slice(0, 200), ctx.server.settings.nhsNumberRanges);
  const hash = keyedHash(ctx.server, JSON.stringify(searched));
  ctx.look({ event: "searchPatients", facts: { by: Object.keys(searched), hash } });
  return searchPatients(ctx.db, searched);
}
