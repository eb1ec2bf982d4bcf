import { createHash } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import express, { type Response } from "express";
import { v4 as randomId } from "uuid";
import { z } from "zod";
import type { Context, Server } from "../context.ts";
import { badInput, notFound, Refusal, refusalOf } from "../errors.ts";
import { always, contextOf, refuse, refuseOtherSites } from "../graphql-server.ts";
import { admit, noteFailure } from "../operation.ts";
import { ExportPurpose, type Export } from "./export.ts";
import { exports } from "./exports.ts";

const asked = z.strictObject({ name: z.string(), filter: z.unknown(), purpose: z.enum(ExportPurpose) });

/** So many at once; each has a connection of its own. */
const most = 3;
let underWay = 0;

/** POST /export {name, filter, purpose}: a list as CSV, streamed, audited with its purpose before the first row leaves. */
export function exportRoute(server: Server) {
  return express.Router().post("/export", express.json({ limit: "10kb" }), async (request, response) => {
    const correlation = randomId();
    let ctx: Context | undefined;
    let operation = "export";
    try {
      refuseOtherSites(server, request);
      ctx = await contextOf(server, request, correlation);
      const { list, filter, purpose } = read(request.body);
      operation = list.operation;
      admit(ctx, operation);
      await stream(ctx, response, list, filter, purpose);
    } catch (error) {
      if (ctx) await noteFailure(ctx, operation, refusalOf(error));
      if (response.headersSent) response.destroy();
      else refuse(server, response, correlation, error);
    }
    server.log.info({ correlation, operation, status: response.statusCode }, "export");
  });
}

function read(body: unknown) {
  const given = asked.safeParse(body);
  if (!given.success) throw badInput({ purpose: "Say what the export is for." });
  const { name, purpose } = given.data;
  const list = Object.hasOwn(exports, name) ? exports[name] : undefined;
  if (!list) throw notFound("list");
  const filter = list.filter.safeParse(given.data.filter ?? {});
  if (!filter.success) throw badInput({ filter: "The filter is not one of this list's." });
  return { list, filter: filter.data as Record<string, string>, purpose };
}

async function stream(
  ctx: Context,
  response: Response,
  list: Export<Record<string, string>>,
  filter: Record<string, string>,
  purpose: ExportPurpose,
) {
  // prettier-ignore
  if (underWay >= most)
    throw new Refusal("UNAVAILABLE", "Other exports are being made. Try again in a minute.", { retryAfter: 60 });
  underWay += 1;
  try {
    const { patientId, ...facts } = filter;
    const about = { event: list.operation, ...(patientId ? { patient: patientId } : {}) };
    await ctx.note("LOOKED", { ...about, facts: { purpose, ...facts } });
    const name = `${list.file}-${ctx.today}.csv`;
    response.set({ ...always(ctx), "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${name}"` }); // prettier-ignore
    const counted = counting();
    const rows = ctx.server.door.stream<Record<string, unknown>>(ctx, ctx.practiceId, ...sqlOf(ctx, list, filter));
    const csv = stringify({ header: true, bom: true, escape_formulas: true, columns: list.columns.map(({ title }) => title) }); // prettier-ignore
    await pipeline(Readable.from(rows), counted.rows, csv, counted.bytes, response);
    await ctx.note("DONE", { ...about, facts: { purpose, rows: counted.count(), sha256: counted.hash() } });
  } finally {
    underWay -= 1;
  }
}

function sqlOf(
  ctx: Context,
  list: Export<Record<string, string>>,
  filter: Record<string, string>,
): [string, readonly unknown[]] {
  // prettier-ignore
  const { where, values } = list.conditions(ctx, filter);
  const columns = list.columns.map(({ title, sql }) => `${sql} AS "${title}"`).join(", ");
  return [`SELECT ${columns} FROM ${list.from} WHERE ${where.join(" AND ") || "true"} ORDER BY ${list.order}`, values];
}

/** How many rows left, and a hash of exactly what did. */
function counting() {
  let count = 0;
  const hash = createHash("sha256");
  return {
    rows: new Transform({ objectMode: true, transform: (row, _, next) => next(null, ((count += 1), row)) }),
    bytes: new Transform({ transform: (chunk: Buffer, _, next) => next(null, (hash.update(chunk), chunk)) }),
    count: () => count,
    hash: () => hash.digest("hex"),
  };
}
