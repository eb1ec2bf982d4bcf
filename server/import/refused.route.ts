import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import express from "express";
import { v4 as randomId } from "uuid";
import type { Context, Server } from "../context.ts";
import { notFound, refusalOf } from "../errors.ts";
import { always, contextOf, refuse, refuseOtherSites } from "../graphql-server.ts";
import { admit, noteFailure } from "../operation.ts";
import type { ImportProblem } from "./import.entity.ts";

const name = "downloadRefusedRows";
const columns = ["Line", "Column", "Problem", "What to do"];

/** So many rows are read at a time. */
const together = 1_000;

/** GET /import/:id/refused.csv: what is wrong with each refused row and what to do about it; nobody's details. */
export function refusedRoute(server: Server) {
  return express.Router().get("/import/:id/refused.csv", async (request, response) => {
    const correlation = randomId();
    let ctx: Context | undefined;
    try {
      refuseOtherSites(server, request);
      ctx = await contextOf(server, request, correlation);
      admit(ctx, name);
      const id = await idOf(ctx, request.params.id);
      ctx.look({ event: name, subjectType: "import_batch", subject: id });
      await Promise.all(ctx.looking);
      response.set({ ...always(ctx), "content-type": "text/csv; charset=utf-8", "cache-control": "no-store", "content-disposition": 'attachment; filename="refused-rows.csv"' }); // prettier-ignore
      await pipeline(linesOf(ctx, id), stringify({ bom: true, header: true, columns, record_delimiter: "windows", escape_formulas: true }), response); // prettier-ignore
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      if (ctx) await noteFailure(ctx, name, refusalOf(error));
      refuse(server, response, correlation, error);
    }
  });
}

/** The load whose rows these are: of a file loaded twice those of the first. */
async function idOf(ctx: Context, id: string): Promise<string> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  const sql = "SELECT coalesce(same_as, id) AS id FROM import_batch WHERE id = $1";
  const found = isId ? await ctx.db.one<{ id: string }>(sql, [id]) : undefined;
  if (!found) throw notFound("file");
  return found.id;
}

const rows = `
  SELECT id, line, problems FROM import_row
   WHERE batch_id = $1 AND outcome = 'REFUSED' AND (place, id) > ($2, $3::uuid) ORDER BY rank, place, id LIMIT ${together}`;

async function* linesOf(ctx: Context, id: string) {
  let [line, last] = [-1, "00000000-0000-0000-0000-000000000000"];
  for (;;) {
    const page = await ctx.db.query<{ id: string; line: number; problems: ImportProblem[] }>(rows, [id, line, last]);
    for (const row of page)
      for (const { column, problem, todo } of row.problems) yield [row.line, column ?? "", problem, todo];
    if (page.length < together) return;
    [line, last] = [page.at(-1)?.line ?? line, page.at(-1)?.id ?? last];
  }
}
