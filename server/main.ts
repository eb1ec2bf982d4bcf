import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { assemble } from "./assemble.ts";
import type { Server } from "./context.ts";
import { workerUrlFrom } from "./database/roles.ts";
import { graphqlServer } from "./graphql-server.ts";
import { runJobsBeside } from "./job/beside.ts";
import { checkNotify } from "./notice/notify.ts";
import type { Settings } from "./settings.ts";
import { web } from "./web.ts";

export interface Running {
  url: string;
  server: Server;
  /** Finishes what is in flight, then lets go of the database. */
  stop(): Promise<void>;
}

/** Starts the server on a migrated database; nothing else. */
export async function start(
  settings: Settings,
  appUrl: string,
  searchKey = randomBytes(32).toString("hex"),
): Promise<Running> {
  if (settings.notify && (await checkNotify(settings.notify)) === "unreached")
    process.stderr.write("GOV.UK Notify does not answer just now. Letters wait until it does.\n");
  const server = await assemble(settings, appUrl, searchKey);
  let isStopping = false;
  const app = web(server, () => isStopping);
  const http = createServer((request, response) => {
    if (request.url?.split("?", 1)[0] === "/graphql") void graphql.handle(request, response);
    else app(request, response);
  });
  const graphql = await graphqlServer(server, http);
  // A list of 200 MB takes minutes on a practice's line.
  http.requestTimeout = 300_000;
  http.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(settings.port, settings.host, resolve);
  }).catch(async (error: unknown) => {
    await server.door.source.destroy();
    throw error;
  });
  const jobs =
    settings.jobs > 0 ? runJobsBeside(server, appUrl, settings.workerDatabaseUrl ?? workerUrlFrom(appUrl)) : undefined;
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    server,
    async stop() {
      isStopping = true;
      await Promise.all([graphql.stop(), jobs?.stop()]);
      await server.door.source.destroy();
    },
  };
}
