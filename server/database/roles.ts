import { createHmac } from "node:crypto";
import type { Client } from "pg";
import pg from "pg";
import { SettingsError } from "../settings.ts";

/** What the application's role always works with: plans made once, nothing waits for ever. */
const appSettings = {
  plan_cache_mode: "force_generic_plan",
  jit: "off",
  timezone: "UTC",
  statement_timeout: "15s",
  lock_timeout: "3s",
  idle_in_transaction_session_timeout: "30s",
};

/** What the queue's role always works with; it waits for notices, so an idle session is no fault. */
const workerSettings = { jit: "off", timezone: "UTC", statement_timeout: "30s", lock_timeout: "10s" };

/** The application's own login, made from the administrator's so that every server of one installation knows it. */
export function appUrlFrom(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  if (!url.password) {
    throw new SettingsError(
      "DATABASE_URL has no password to make the application's login from. Set APP_DATABASE_URL as well.",
    );
  }
  url.password = createHmac("sha256", decodeURIComponent(url.password)).update("gatehouse_app").digest("base64url");
  url.username = "gatehouse_app";
  return url.href;
}

/** The job queue's login, made from the application's, which every server of one installation has. */
export function workerUrlFrom(appUrl: string): string {
  const url = new URL(appUrl);
  url.password = createHmac("sha256", decodeURIComponent(url.password)).update("gatehouse_worker").digest("base64url");
  url.username = "gatehouse_worker";
  return url.href;
}

/** Makes the four roles where they are missing; needs CREATEROLE, never a superuser. */
export async function prepareRoles(admin: Client, appUrl: string, workerUrl: string) {
  const { rows } = await admin.query<{ rolname: string }>(
    "SELECT rolname FROM pg_roles WHERE rolname LIKE 'gatehouse\\_%'",
  );
  const known = new Set(rows.map((row) => row.rolname));
  for (const role of ["gatehouse_owner", "gatehouse_audit", "gatehouse_worker"]) {
    if (!known.has(role)) await admin.query(`CREATE ROLE ${role} NOLOGIN`);
  }
  if (!known.has("gatehouse_app")) await admin.query("CREATE ROLE gatehouse_app");
  await letIn(admin, "gatehouse_app", appUrl, appSettings);
  await letIn(admin, "gatehouse_worker", workerUrl, workerSettings);
  await admin.query("GRANT gatehouse_owner TO CURRENT_USER");
  await admin.query("GRANT gatehouse_audit, gatehouse_worker TO gatehouse_owner");
  await admin.query("GRANT USAGE, CREATE ON SCHEMA public TO gatehouse_owner, gatehouse_audit");
  await admin.query("GRANT USAGE ON SCHEMA public TO gatehouse_app");
}

async function letIn(admin: Client, role: string, url: string, settings: Record<string, string>) {
  const password = pg.escapeLiteral(decodeURIComponent(new URL(url).password));
  await admin.query(`ALTER ROLE ${role} LOGIN PASSWORD ${password}`).catch(ignoreNotOurs);
  for (const [name, value] of Object.entries(settings)) {
    await admin.query(`ALTER ROLE ${role} SET ${name} = '${value}'`).catch(ignoreNotOurs);
  }
}

/** On a managed server another administrator may have made the role; its password is then theirs to keep. */
function ignoreNotOurs(error: Error & { code?: string }) {
  if (error.code !== "42501") throw error;
}
