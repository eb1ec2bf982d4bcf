import express, { type Request } from "express";
import { v4 as randomId } from "uuid";
import type { Context, Server } from "../context.ts";
import { badInput, Refusal, refusalOf } from "../errors.ts";
import { always, contextOf, refuse, refuseOtherSites } from "../graphql-server.ts";
import { admit, noteFailure } from "../operation.ts";
import { fileNameOf } from "../upload.ts";
import { ImportKind } from "./import.words.ts";
import { uploadImport } from "./upload.service.ts";

const name = "uploadImport";

/**
 * POST /import: the bytes of one file; its name percent-encoded in X-File-Name, the practice in X-Practice, what it
 * tells of in X-Import-Kind, and in X-Whole-List whether it names everybody who is registered.
 */
export function importRoute(server: Server) {
  return express.Router().post("/import", async (request, response) => {
    const correlation = randomId();
    let ctx: Context | undefined;
    try {
      refuseOtherSites(server, request);
      ctx = await contextOf(server, request, correlation);
      admit(ctx, name);
      refuseOtherForms(request);
      const kind = kindOf(request);
      const isWhole = request.get("x-whole-list") === "true";
      const file = { name: fileNameOf(request), kind, isWhole, body: request.iterator({ destroyOnReturn: false }) };
      response.set(always(ctx)).json(await uploadImport(ctx, file));
    } catch (error) {
      if (ctx) await noteFailure(ctx, name, refusalOf(error));
      await theRestOf(request);
      refuse(server, response, correlation, isBrokenOff(error) ? broken() : error);
    }
    server.log.info({ correlation, operation: name, status: response.statusCode }, "upload");
  });
}

/** The rest of a file that is refused is read and dropped: cut off, the sender would see no answer. */
function theRestOf(request: Request): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  const over = new Promise<void>((resolve) => request.once("end", resolve).once("close", resolve));
  request.resume();
  return over;
}

const isBrokenOff = (error: unknown) =>
  ["ECONNRESET", "ERR_STREAM_PREMATURE_CLOSE"].includes((error as { code?: string }).code ?? "");

const broken = () => new Refusal("BAD_USER_INPUT", "The file did not arrive whole. Send it again.");

function refuseOtherForms(request: Request) {
  const isPlain =
    request.is("application/octet-stream") && (request.get("content-encoding") ?? "identity") === "identity";
  if (!isPlain) throw new Refusal("BAD_USER_INPUT", "Send the file itself, as application/octet-stream.");
}

function kindOf(request: Request): ImportKind {
  const written = request.get("x-import-kind") ?? ImportKind.PATIENTS;
  const kind = Object.values(ImportKind).find((known) => known === written);
  if (!kind)
    throw badInput({ "X-Import-Kind": `Send one of ${Object.values(ImportKind).join(", ")} as X-Import-Kind.` });
  return kind;
}
