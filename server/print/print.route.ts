import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import express, { type Request, type Response } from "express";
import { v4 as randomId } from "uuid";
import type { Context, Server } from "../context.ts";
import type { Content } from "../document/content.ts";
import { htmlOf, htmlPolicy } from "../document/html.ts";
import { pdfOf, pdfOfAll } from "../document/pdf.ts";
import { notFound, Refusal, refusalOf } from "../errors.ts";
import { always, contextOf } from "../graphql-server.ts";
import { InformationKind, PrintForm } from "../information/information.rules.ts";
import { editionFor } from "../information/information.service.ts";
import { sheetOf } from "../information/sheets.ts";
import { noticeContent } from "../notice/outbox.queries.ts";
import { admit, brief, noteFailure } from "../operation.ts";
import { batchSheets, notePrinting } from "./batch-sheets.ts";
import { queueSheet } from "./queue-sheet.ts";

type Sheet = Content | { title: string; contents: AsyncIterable<Content> };
type Asked = { ctx: Context; request: Request };

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What can be opened as a document: the operation that permits it, and what it reads; the reading is audited. */
const sheets: Record<string, { operation: string; read: (asked: Asked) => Promise<Sheet> }> = {
  notices: {
    operation: "noticeSheet",
    read: async ({ ctx, request }) => {
      const content = await noticeContent(ctx, idOf(request));
      if (!content) throw notFound("notice");
      return content;
    },
  },
  batches: {
    operation: "batchSheet",
    read: async ({ ctx, request }) => {
      const id = idOf(request);
      const copy = await notePrinting(ctx, id);
      return { title: "Letters", contents: batchSheets(ctx, id, copy) };
    },
  },
  information: {
    operation: "informationSheet",
    read: async ({ ctx, request }) => {
      const kind = among(InformationKind, String(request.params["id"]).toUpperCase());
      const print = among(PrintForm, request.query["form"] ?? "STANDARD");
      const { edition } = request.query;
      return sheetOf(kind, print, await editionFor(ctx.db, typeof edition === "string" ? edition : undefined));
    },
  },
  queue: {
    operation: "queueSheet",
    read: async ({ ctx }) => {
      ctx.look({ event: "queueSheet" });
      return queueSheet(ctx);
    },
  },
};

function idOf({ params }: Request): string {
  const id = String(params["id"]);
  if (!uuidForm.test(id)) throw notFound("document");
  return id;
}

function among<Known extends Record<string, string>>(known: Known, value: unknown): Known[keyof Known] {
  if (typeof value === "string" && value in known) return value as Known[keyof Known];
  throw notFound("document");
}

/** GET /print/{practice}/{notices|batches|information|queue}/{id}.{pdf|html}: documents, opened in a tab of their own. */
export function printRoute(server: Server) {
  return express.Router().get("/print/:practice/:what/:id.:form", async (request, response) => {
    const correlation = randomId();
    const sheet = Object.hasOwn(sheets, request.params.what) ? sheets[request.params.what] : undefined;
    let ctx: Context | undefined;
    try {
      if (!sheet || !["pdf", "html"].includes(request.params.form)) throw notFound("document");
      if (request.get("sec-fetch-site") === "cross-site")
        throw new Refusal("FORBIDDEN", "This request comes from another site.");
      ctx = await contextOf(server, request, correlation, request.params.practice);
      admit(ctx, sheet.operation);
      const made = await sheet.read({ ctx, request });
      await Promise.all(ctx.looking);
      await answer(ctx, response, made, request.params.form);
    } catch (error) {
      await failed(server, response, { correlation, operation: sheet?.operation ?? "print", ctx }, error);
    }
    server.log.info({ correlation, operation: sheet?.operation, status: response.statusCode }, "print");
  });
}

async function answer(ctx: Context, response: Response, made: Sheet, form: string) {
  response.set({ ...always(ctx), "content-security-policy": htmlPolicy });
  if (form === "html" && "blocks" in made) return void response.type("html").send(htmlOf(made));
  if (form === "html") throw notFound("document");
  response.set({ "content-type": "application/pdf", "content-disposition": "inline" });
  await pipeline(pdfFor(made), response);
}

const pdfFor = (made: Sheet): Readable => ("blocks" in made ? pdfOf(made) : pdfOfAll(made.title, made.contents));

interface Attempt {
  correlation: string;
  operation: string;
  ctx: Context | undefined;
}

/** A document that cannot be shown says why on a page of its own; one that breaks on the way is cut off. */
async function failed(server: Server, response: Response, { correlation, operation, ctx }: Attempt, error: unknown) {
  const refusal = refusalOf(error);
  if (!refusal) server.log.error({ correlation, err: brief(error) }, "print failed");
  if (ctx) await noteFailure(ctx, operation, refusal);
  if (response.headersSent) return void response.destroy();
  const message =
    refusal?.message ?? `Something went wrong. Tell your system administrator this reference: ${correlation}`;
  response
    .status(refusal?.status ?? 500)
    .set({ "cache-control": "no-store", "content-security-policy": htmlPolicy })
    .type("html")
    .send(
      htmlOf({ title: "This cannot be opened", print: "STANDARD", blocks: [{ kind: "paragraph", text: message }] }),
    );
}
