import express from "express";
import { v4 as randomId } from "uuid";
import type { Context, Server } from "../context.ts";
import { refusalOf } from "../errors.ts";
import { always, contextOf, refuse, refuseOtherSites } from "../graphql-server.ts";
import { admit, noteFailure } from "../operation.ts";
import { fileNameOf, uploadOf } from "../upload.ts";
import { most, tooLarge } from "./import.rules.ts";
import { importPatients } from "./import.service.ts";

const name = "importPatients";
const bytesOf = uploadOf(most.bytes, `${tooLarge.problem} ${tooLarge.todo}`);

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
