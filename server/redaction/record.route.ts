import express, { type Request } from "express";
import { v4 as randomId } from "uuid";
import type { Context, Server } from "../context.ts";
import { badInput, refusalOf } from "../errors.ts";
import { always, contextOf, refuse, refuseOtherSites } from "../graphql-server.ts";
import { admit, noteFailure } from "../operation.ts";
import { Supplier } from "../practice/practice.entity.ts";
import { mostRecord } from "../record-entry/read-record.ts";
import { TransferInteraction } from "../record-entry/record-entry.words.ts";
import { fileNameOf, uploadOf } from "../upload.ts";
import { applyDecisions, decidedBundle, ExportPurpose, portableDecisions } from "./leaving.service.ts";
import { bringInRecord } from "./bring-in.service.ts";

const bytesOf = uploadOf(mostRecord.bytes, "The record is larger than 64 MB. Load it without attachments.");

/**
 * POST /record: the bytes of a GP record; X-Patient says whose, X-Confirmed: true that a person compared the names,
 * X-Sender and X-Interaction where it came from. POST /record/decisions applies a list of decisions from another
 * practice; GET /record/bundle and /record/decisions give what leaves. Nothing of a patient stands in an address.
 */
export function recordRoute(server: Server) {
  const router = express.Router();
  router.post("/record", (request, response) =>
    answer(server, request, response, "importRecord", async (ctx) => ({
      json: await bringInRecord(ctx, {
        patientId: patientOf(request),
        fileName: fileNameOf(request),
        isConfirmed: request.get("x-confirmed") === "true",
        senderSupplier: wordOf(request, "x-sender", Supplier),
        interaction: wordOf(request, "x-interaction", TransferInteraction),
        bytes: await bytesOf(request, response),
      }),
    })),
  );
  router.post("/record/decisions", (request, response) =>
    answer(server, request, response, "applyDecisions", async (ctx) => ({
      json: await applyDecisions(ctx, patientOf(request), await bytesOf(request, response)),
    })),
  );
  router.get("/record/bundle", (request, response) =>
    answer(server, request, response, "recordBundle", async (ctx) => ({
      json: await decidedBundle(ctx, patientOf(request), wordOf(request, "x-purpose", ExportPurpose) ?? "TRANSFER"),
      fileName: "decided-record.json",
    })),
  );
  router.get("/record/decisions", (request, response) =>
    answer(server, request, response, "portableDecisions", async (ctx) => ({
      json: await portableDecisions(ctx, patientOf(request)),
      fileName: "redaction-decisions.json",
    })),
  );
  return router;
}

interface Answer {
  json: object;
  fileName?: string;
}

/** What surrounds an upload or a download: who may, the audit of what was refused, and the same headers as everywhere. */
async function answer(
  server: Server,
  request: Request,
  response: express.Response,
  name: string,
  work: (ctx: Context) => Promise<Answer>,
) {
  const correlation = randomId();
  let ctx: Context | undefined;
  try {
    refuseOtherSites(server, request);
    ctx = await contextOf(server, request, correlation);
    admit(ctx, name);
    const { json, fileName } = await work(ctx);
    await Promise.all(ctx.looking);
    if (fileName) response.set("content-disposition", `attachment; filename="${fileName}"`);
    response.set(always(ctx)).json(json);
  } catch (error) {
    if (ctx) await noteFailure(ctx, name, refusalOf(error));
    refuse(server, response, correlation, error);
  }
  server.log.info({ correlation, operation: name, status: response.statusCode }, "record");
}

export function patientOf(request: Request): string {
  const id = request.get("x-patient")?.toLowerCase() ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw badInput({ "X-Patient": "Say whose record it is: the patient's id as X-Patient." });
  return id;
}

function wordOf<W extends string>(request: Request, header: string, list: Readonly<Record<W, W>>): W | null {
  const written = request.get(header);
  if (!written) return null;
  if (written in list) return written as W;
  throw badInput({ [header]: `Expected one of ${Object.keys(list).join(", ")}.` });
}
