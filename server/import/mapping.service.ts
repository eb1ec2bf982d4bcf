import type { Context } from "../context.ts";
import { badInput, notFound } from "../errors.ts";
import { enqueue } from "../job/enqueue.ts";
import { ImportBatch } from "./import.entity.ts";
import { checkImport } from "./import.jobs.ts";
import { lockedFor, type Seen } from "./import.service.ts";
import { rememberMapping, type Mapping } from "./mapping.queries.ts";
import type { ImportMapping, ImportMappingInput } from "./mapping.view.ts";
import { piecesOf } from "./raw-file.ts";
import { firstRowsBelow } from "./reading/samples.ts";
import { missingFrom } from "./reading/sheet.ts";
import { sheets } from "./reading/sheets.ts";

const sampled = 3;

/** What a person needs to say which column is which; the samples name patients, so asking is a look. */
export async function importMapping(ctx: Context, id: string): Promise<ImportMapping | undefined> {
  const [batch] = await ctx.db.find(ImportBatch, { id });
  if (batch?.state !== "NEEDS_MAPPING") return undefined;
  ctx.look({ event: "importMapping", subjectType: "import_batch", subject: id });
  const headings = batch.headings ?? [];
  const rows = await firstRowsBelow(piecesOf(ctx.server, ctx.db, id), headings, sampled);
  const sheet = sheets[batch.kind];
  const needed = new Set(sheet.needed.map(([first]) => first));
  return {
    columns: headings.map((heading, place) => ({
      heading,
      samples: rows.map((cells) => cells[place]?.trim().slice(0, 60) ?? "").filter((text) => text !== ""),
    })),
    facts: sheet.facts.map(({ fact, label }) => ({
      fact,
      label,
      isNeeded: needed.has(fact),
      heading: batch.mapping?.[fact] ?? null,
    })),
  };
}

/** Says which column holds what, and has the file checked; lists with the same headings are read alike from now on. */
export async function setImportMapping(ctx: Context, seen: Seen, said: readonly ImportMappingInput[]): Promise<void> {
  const { batch } = await lockedFor(ctx, seen, "MAP");
  const headings = batch.headings ?? [];
  const mapping = mappingOf(batch, said);
  if (!ctx.staffId) throw notFound("member of staff");
  await rememberMapping(ctx.change, { kind: batch.kind, headings }, mapping, { by: ctx.staffId, at: ctx.now });
  await ctx.change.update(ImportBatch, { id: batch.id, version: batch.version }, { state: "UPLOADED", mapping });
  enqueue(ctx.change, checkImport, { batchId: batch.id }, { key: batch.id });
  const facts = { facts: Object.keys(mapping) };
  ctx.change.audit({ event: "setImportMapping", subjectType: "import_batch", subject: batch.id, facts });
}

function mappingOf({ kind, headings }: ImportBatch, said: readonly ImportMappingInput[]): Mapping {
  const sheet = sheets[kind];
  const unknown = said.find(({ fact, heading }) => !sheet.facts.some((each) => each.fact === fact) || !headings?.includes(heading)); // prettier-ignore
  if (unknown) throw badInput({ mapping: "One of the columns is not in this list. Look again." });
  const mapping = Object.fromEntries(said.map(({ fact, heading }) => [fact, heading]));
  const label = (wanted: string) => sheet.facts.find(({ fact }) => fact === wanted)?.label.toLowerCase();
  const again = said.find(({ fact }, place) => said.findIndex((each) => each.fact === fact) !== place);
  if (again) throw badInput({ mapping: `Two columns were chosen for the ${label(again.fact)}.` });
  const missing = missingFrom(sheet, mapping);
  if (missing.length > 0)
    throw badInput({ mapping: `Say which column holds the ${missing.map(({ label }) => label.toLowerCase()).join(", the ")}.` }); // prettier-ignore
  const used = Object.values(mapping);
  const twice = used.find((heading, place) => used.indexOf(heading) !== place);
  if (twice) throw badInput({ mapping: `The column ${twice} was chosen for two things.` });
  return mapping;
}
