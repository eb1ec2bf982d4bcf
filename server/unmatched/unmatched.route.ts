import express, { type Request, type Response } from "express";
import { v4 as randomId } from "uuid";
import { z } from "zod";
import { Declaration } from "../application/application.words.ts";
import { changeOnce } from "../change-once.ts";
import type { Context, Server } from "../context.ts";
import { badInput, Refusal, refusalOf, unauthenticated } from "../errors.ts";
import { always, contextOf, refuse, refuseOtherSites } from "../graphql-server.ts";
import { admit, noteFailure } from "../operation.ts";
import { Service } from "../service-access/service.ts";
import { submitUnmatchedApplication } from "./unmatched.service.ts";

const name = "submitUnmatchedApplication";
const json = express.json({ limit: "20kb", strict: true, type: "application/json" });

const day = z.iso.date({ error: "a date such as 1980-01-31" });
const text = (most: number) => z.string({ error: "text" }).max(most, { error: `at most ${most} signs` });

/** What a practice's web form sends. */
const body = z.strictObject({
  givenName: text(100),
  familyName: text(100),
  born: day,
  postcode: text(12).nullish(),
  nhsNumber: text(20).nullish(),
  email: text(255).nullish(),
  mobile: text(30).nullish(),
  services: z.array(z.enum(Object.values(Service), { error: "the name of a service" })).max(8),
  declarations: z.array(z.enum(Object.values(Declaration), { error: "the name of a declaration" })).max(5),
  signedOn: day.nullish(),
  consentEmail: z.boolean({ error: "true or false" }),
  consentSms: z.boolean({ error: "true or false" }),
  leaflet: text(60),
});

/** POST /applications: one application from the practice's web form, by a program with a token; answers 201 and the reference (BR-CL-07). */
export function unmatchedRoute(server: Server) {
  return express.Router().post("/applications", async (request, response) => {
    const correlation = randomId();
    let ctx: Context | undefined;
    try {
      refuseOtherSites(server, request);
      if (!request.get("authorization")) throw unauthenticated();
      ctx = await contextOf(server, request, correlation);
      admit(ctx, name);
      const typed = read(await bodyOf(request, response));
      const asked = ctx;
      const { reference } = await changeOnce(asked, {
        name,
        input: typed,
        work: async () => ({ reference: await submitUnmatchedApplication(asked, typed) }),
      });
      response.status(201).set(always(ctx)).json({ reference });
    } catch (error) {
      if (ctx) await noteFailure(ctx, name, refusalOf(error));
      refuse(server, response, correlation, error);
    }
    server.log.info({ correlation, operation: name, status: response.statusCode }, "application");
  });
}

function read(sent: unknown) {
  const { data, error } = body.safeParse(sent);
  if (data) return data;
  throw badInput(
    Object.fromEntries(
      error.issues.map(({ path, message, code }) => [
        String(path[0] ?? "body"),
        code === "unrecognized_keys" ? "There is a field that is not part of an application." : `${path.join(".")}: expected ${message}.`, // prettier-ignore
      ]),
    ),
  );
}

function bodyOf(request: Request, response: Response): Promise<unknown> {
  return new Promise((resolve, reject) =>
    json(request, response, (error?: unknown) => {
      if (error) reject(new Refusal("BAD_USER_INPUT", "Send one JSON object of at most 20 kB as application/json."));
      else resolve(request.body);
    }),
  );
}
