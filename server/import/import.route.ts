import express, { type Request, type Response } from "express";
import { v4 as randomId } from "uuid";
import type { Context, Server } from "../context.ts";
import { badInput, Refusal, refusalOf } from "../errors.ts";
import { always, contextOf, refuse, refuseOtherSites } from "../graphql-server.ts";
import { admit, noteFailure } from "../operation.ts";
import { most, tooLarge } from "./import.rules.ts";
import { importPatients } from "./import.service.ts";

const name = "importPatients";
const whole = express.raw({ type: "application/octet-stream", limit: most.bytes, inflate: false });

/** POST /import: the bytes of one file; its name percent-encoded in X-File-Name, the practice in X-Practice. */
export function importRoute(server: Server) {
  return express.Router().post("/import", async (request, response) => {
    const correlation = randomId();
    let ctx: Context | undefined;
    try {
      refuseOtherSites(server, request);
      ctx = await contextOf(server, request, correlation);
      admit(ctx, name);
      const file = { name: fileNameOf(request), bytes: await bytesOf(request, response) };
      response.set(always(ctx)).json(await importPatients(ctx, file));
    } catch (error) {
      if (ctx) await noteFailure(ctx, name, refusalOf(error));
      refuse(server, response, correlation, error);
    }
    server.log.info({ correlation, operation: name, status: response.statusCode }, "upload");
  });
}

/** The name as people know the file, without folders and signs that are not for reading. */
function fileNameOf(request: Request): string {
  const written = decoded(request.get("x-file-name") ?? "");
  const last = written.split(/[/\\]/).at(-1) ?? "";
  const readable = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim();
  if (readable === "") throw badInput({ "X-File-Name": "Send the file's name, percent-encoded, as X-File-Name." });
  return readable.slice(0, 255);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** The file as it came; one that is too large is refused before it is held in memory. */
function bytesOf(request: Request, response: Response): Promise<Uint8Array> {
  return new Promise((resolve, reject) =>
    whole(request, response, (error?: unknown) => {
      if (error) reject(refusedBody(error));
      else if (Buffer.isBuffer(request.body)) resolve(request.body);
      else reject(new Refusal("BAD_USER_INPUT", "Send the file itself, as application/octet-stream."));
    }),
  );
}

function refusedBody(error: unknown): unknown {
  const { status } = error as { status?: number };
  if (status === 413) return badInput({ file: `${tooLarge.problem} ${tooLarge.todo}` });
  return status && status < 500
    ? new Refusal("BAD_USER_INPUT", "The file did not arrive whole. Send it again.")
    : error;
}
