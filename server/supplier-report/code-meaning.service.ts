import { concepts, type RecordCode } from "../clinical-system/record-code.words.ts";
import { parseConceptId } from "../clinical-system/snomed.ts";
import type { Context } from "../context.ts";
import type { ReadDatabase } from "../database/practice-database.ts";
import { badInput, notFound } from "../errors.ts";
import type { CodeMeaning } from "./supplier-report.view.ts";

const verified: CodeMeaning[] = Object.entries(concepts).map(([meaning, { id, term }]) => ({
  conceptId: id,
  meaning: meaning as RecordCode,
  term,
  source: "NHS England",
  isVerified: true,
}));

const own = `SELECT concept_id AS "conceptId", meaning, term, source, false AS "isVerified" FROM code_meaning WHERE ended_at IS NULL ORDER BY concept_id LIMIT 200`;

/** Every code with a meaning here, the verified ones first. */
export const codeMeanings = async (database: ReadDatabase): Promise<CodeMeaning[]> => [
  ...verified,
  ...(await database.query<CodeMeaning>(own)),
];

export interface CodeSaid {
  conceptId: string;
  meaning: RecordCode;
  term: string;
  source: string;
}

const keep = `
  INSERT INTO code_meaning (practice_id, concept_id, meaning, term, source, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (practice_id, concept_id) DO UPDATE SET meaning = excluded.meaning, term = excluded.term, source = excluded.source,
    set_by = excluded.set_by, set_at = excluded.set_at, ended_at = NULL`;

/** Says what a code means here; its check digit and its kind are looked at first (domain.md 4.2). */
export async function setCodeMeaning(ctx: Context, said: CodeSaid): Promise<CodeMeaning[]> {
  const parsed = parseConceptId(said.conceptId);
  if ("problem" in parsed) throw badInput({ conceptId: parsed.problem });
  const conceptId = parsed.value;
  if (verified.some((known) => known.conceptId === conceptId)) throw badInput({ conceptId: "This code is built in." });
  const [term, source] = [said.term.trim(), said.source.trim()];
  if (term.length < 3) throw badInput({ term: "Write the code's term." });
  if (source.length < 3) throw badInput({ source: "Write where you have it from." });
  await ctx.change.query(keep, [ctx.practiceId, conceptId, said.meaning, term, source, ctx.staffId, ctx.now]);
  ctx.change.audit({ event: "setCodeMeaning", facts: { conceptId, meaning: said.meaning } });
  return codeMeanings(ctx.change);
}

/** From now on the code means nothing here; what was loaded stays. */
export async function endCodeMeaning(ctx: Context, conceptId: string): Promise<CodeMeaning[]> {
  const sql = "UPDATE code_meaning SET ended_at = $2 WHERE concept_id = $1 AND ended_at IS NULL RETURNING true";
  const ended = await ctx.change.query(sql, [conceptId, ctx.now]);
  if (ended.length === 0) throw notFound("code");
  ctx.change.audit({ event: "endCodeMeaning", facts: { conceptId } });
  return codeMeanings(ctx.change);
}
