import { fileURLToPath } from "node:url";
import { existsSync } from "node:fs";
import express from "express";
import helmet from "helmet";
import type { Server } from "./context.ts";
import { exportRoute } from "./export/export.route.ts";
import { importRoute } from "./import/import.route.ts";
import { refusedRoute } from "./import/refused.route.ts";
import { recordRoute } from "./redaction/record.route.ts";
import { unmatchedRoute } from "./unmatched/unmatched.route.ts";
import { printRoute } from "./print/print.route.ts";

/** emotion fills one empty style element in production builds; this is the hash of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const dashboard = ["../dist/admin/", "../admin/"]
  .map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
  .find((folder) => existsSync(`${folder}/assets`));

/** Everything but /graphql: the dashboard's files, health, and what later features add. */
export function web(server: Server, isStopping: () => boolean) {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", server.settings.trustProxy);
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          styleSrc: ["'self'", emptyStyle],
          imgSrc: ["'self'", "data:"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
        },
      },
      strictTransportSecurity: server.settings.publicUrl?.protocol === "https:" ? { maxAge: 31_536_000 } : false,
      referrerPolicy: { policy: "no-referrer" },
    }),
  );
  app.get("/health/live", (_request, response) => void response.json({ live: true }));
  app.get("/health/ready", async (_request, response) => {
    const isReady = !isStopping() && (await server.door.isReachable().then(() => true, () => false)); // prettier-ignore
    response.status(isReady ? 200 : 503).json({ ready: isReady });
  });
  app.use(importRoute(server));
  app.use(refusedRoute(server));
  app.use(recordRoute(server));
  app.use(unmatchedRoute(server));
  app.use(exportRoute(server));
  app.use(printRoute(server));
  if (dashboard) {
    app.use(express.static(dashboard, { index: false, setHeaders: keepAssets }));
    app.get("/{*path}", (_request, response) => {
      response.set("cache-control", "no-cache").sendFile("index.html", { root: dashboard });
    });
  }
  return app;
}

function keepAssets(response: express.Response, path: string) {
  response.set("cache-control", /[/\\]assets[/\\]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
}
