import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, Server as HttpServer, ServerResponse } from "node:http";
import { ApolloServer, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { v4 as randomId } from "uuid";
import { admitClient } from "./client/client.service.ts";
import { Context, type Server } from "./context.ts";
import { Refusal, refusalOf } from "./errors.ts";
import { limits, withinLimits } from "./limits.ts";
import { brief, operation } from "./operation.ts";
import { schema } from "./schema.ts";
import { admit, tokenFrom } from "./staff/session.ts";

const manifest = new URL("../schema/documents.json", import.meta.url);
const bodyLimit = 100_000;

/** The documents that the dashboard was built with, by the SHA-256 of their text; browsers may send no other in production. */
async function trustedDocuments(): Promise<Record<string, string>> {
  const file = await readFile(manifest, "utf8").catch(() =>
    readFile(new URL("../../schema/documents.json", import.meta.url), "utf8"),
  );
  return JSON.parse(file) as Record<string, string>;
}

export async function graphqlServer(server: Server, httpServer: HttpServer) {
  const trusted = new Map(Object.entries(await trustedDocuments()));
  const apollo = new ApolloServer<Context>({
    schema: await schema(),
    introspection: !server.settings.isProduction,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens, noLocation: true },
    validationRules: [withinLimits],
    formatError: (shown) => ({
      message: shown.message,
      extensions: { code: shown.extensions?.["code"] ?? "BAD_REQUEST" },
    }),
    plugins: [
      operation,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 10_000 }),
    ],
    logger: server.log,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const started = performance.now();
    const correlation = randomId();
    let name = "";
    try {
      const body = await readBody(request);
      name = typeof body["operationName"] === "string" ? body["operationName"].slice(0, 80) : "";
      const ctx = await contextOf(server, request, correlation);
      const asked = trust(server, trusted, request, body, ctx.isProgram);
      const result = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method ?? "", headers: headersOf(request), body: asked, search: "" },
        context: async () => ctx,
      });
      const text = result.body.kind === "complete" ? result.body.string : "";
      const length = { "content-length": Buffer.byteLength(text) };
      response.writeHead(result.status ?? 200, { ...always(ctx), ...Object.fromEntries(result.headers), ...length });
      response.end(text);
    } catch (error) {
      refuse(server, response, correlation, error);
    }
    server.log.info(
      { correlation, operation: name, status: response.statusCode, ms: Math.round(performance.now() - started) },
      "graphql",
    );
  }

  return { handle, stop: () => apollo.stop() };
}

/** What every answer to somebody carries. */
export const always = (ctx: Context) => ({
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "x-correlation-id": ctx.correlation,
  ...(ctx.session?.endsAt ? { "x-session-ends": ctx.session.endsAt } : {}),
});

/** The headers that Apollo asks for; ours are read where they are used. */
function headersOf({ headers }: IncomingMessage) {
  const read = new HeaderMap();
  for (const name of ["content-type", "accept"] as const) {
    const value = headers[name];
    if (value !== undefined) read.set(name, value);
  }
  return read;
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  if (request.method !== "POST") throw new Refusal("BAD_USER_INPUT", "Send a POST request with JSON in its body.");
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) {
    throw new Refusal("BAD_USER_INPUT", "Send the request as application/json.");
  }
  const chunks: Buffer[] = [];
  let length = 0;
  // The rest of a request that is too large is read and dropped: cut off, the client would see no answer.
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= bodyLimit) chunks.push(chunk);
  });
  await wholeOf(request);
  if (length > bodyLimit) throw new Refusal("BAD_USER_INPUT", "The request is too large.");
  const text = Buffer.concat(chunks).toString("utf8");
  if (text.includes("\\u0000")) throw new Refusal("BAD_USER_INPUT", "The request holds a character that is none.");
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // Said below: what stands in the body may be about a patient, so the parser's own words are not passed on.
  }
  throw new Refusal("BAD_USER_INPUT", "The body is not one JSON object.");
}

/** The end of a request, or that it was cut off; to iterate over a request costs more than all the rest of reading it. */
const wholeOf = (request: IncomingMessage) =>
  new Promise<void>((resolve, reject) => void request.once("end", resolve).once("error", reject));

/** A browser says which site a request comes from; another site's is refused. */
export function refuseOtherSites({ settings }: Server, { headers }: IncomingMessage) {
  const own = settings.publicUrl?.origin ?? `http://${headers.host}`;
  if (headers.origin && headers.origin !== own) throw new Refusal("FORBIDDEN", "This request comes from another site.");
}

/** A document by its id; free text from programs with a token, and in development from this machine. */
function trust(
  server: Server,
  trusted: Map<string, string>,
  request: IncomingMessage,
  body: Record<string, unknown>,
  isProgram: boolean,
) {
  refuseOtherSites(server, request);
  const { documentId, query, ...rest } = body;
  const id = typeof documentId === "string" ? documentId : typeof query === "string" ? sha256(query) : undefined;
  const known = id ? trusted.get(id) : undefined;
  if (known) return { ...rest, query: known };
  const isLocal = /^(::1|127\.|::ffff:127\.)/.test(addressOf(server, request));
  const isFree = isProgram || (!server.settings.isProduction && isLocal);
  if (isFree && typeof query === "string") return { ...rest, query };
  throw new Refusal("FORBIDDEN", "This program does not know that query. Reload the page to get the newest version.");
}

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Who asks, where and when; also for uploads and downloads. */
export async function contextOf(
  server: Server,
  request: IncomingMessage,
  correlation: string,
  practiceInAddress?: string,
): Promise<Context> {
  const { cookie } = request.headers;
  const header = (name: string) => (typeof request.headers[name] === "string" ? request.headers[name] : undefined);
  const authorization = header("authorization");
  const { session, actor, practiceId } = authorization
    ? await admitClient(server, authorization)
    : await admit(server, tokenFrom(server, cookie), practiceInAddress ?? header("x-practice"));
  return new Context(
    server,
    correlation,
    { ip: addressOf(server, request), cookie, key: header("idempotency-key") },
    session,
    actor,
    practiceId,
  );
}

/** The address of who asks, as the nearest proxy we trust saw it. */
function addressOf({ settings }: Server, request: IncomingMessage): string {
  const seen = String(request.headers["x-forwarded-for"] ?? "").split(/,\s*/).filter(Boolean); // prettier-ignore
  return (settings.trustProxy > 0 && seen.at(-settings.trustProxy)) || (request.socket.remoteAddress ?? "");
}

/** An answer to a request that never became an operation. */
export function refuse(server: Server, response: ServerResponse, correlation: string, error: unknown) {
  const refusal = refusalOf(error);
  if (!refusal) server.log.error({ correlation, err: brief(error) }, "request failed");
  const message =
    refusal?.message ?? "Something went wrong. If it happens again, tell your system administrator this reference.";
  const status = refusal ? (refusal.code === "BAD_USER_INPUT" ? 400 : refusal.status) : 500;
  const retry = refusal?.details.retryAfter ? { "retry-after": String(refusal.details.retryAfter) } : {};
  if (!response.headersSent) {
    response.writeHead(status, {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-correlation-id": correlation,
      ...retry,
    });
  }
  response.end(
    JSON.stringify({
      data: null,
      errors: [{ message, extensions: { code: refusal?.code ?? "INTERNAL", correlation } }],
    }),
  );
}
