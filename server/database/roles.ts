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

/** Makes the four roles where they are missing; needs CREATEROLE, never a superuser. */
export async function prepareRoles(admin: Client, appUrl: string) {
  const password = pg.escapeLiteral(decodeURIComponent(new URL(appUrl).password));
  const { rows } = await admin.query<{ rolname: string }>(
    "SELECT rolname FROM pg_roles WHERE rolname LIKE 'gatehouse\\_%'",
  );
  const known = new Set(rows.map((row) => row.rolname));
  for (const role of ["gatehouse_owner", "gatehouse_audit", "gatehouse_worker"]) {
    if (!known.has(role)) await admin.query(`CREATE ROLE ${role} NOLOGIN`);
  }
  if (!known.has("gatehouse_app")) await admin.query(`CREATE ROLE gatehouse_app LOGIN PASSWORD ${password}`);
  else await admin.query(`ALTER ROLE gatehouse_app PASSWORD ${password}`).catch(ignoreNotOurs);
  for (const [name, value] of Object.entries(appSettings)) {
    await admin.query(`ALTER ROLE gatehouse_app SET ${name} = '${value}'`).catch(ignoreNotOurs);
  }
  await admin.query("GRANT gatehouse_owner TO CURRENT_USER");
  await admin.query("GRANT gatehouse_audit, gatehouse_worker TO gatehouse_owner");
  await admin.query("GRANT USAGE, CREATE ON SCHEMA public TO gatehouse_owner, gatehouse_audit");
  await admin.query("GRANT USAGE ON SCHEMA public TO gatehouse_app");
}

/** On a managed server another administrator may have made the role; its password is then theirs to keep. */
function ignoreNotOurs(error: Error & { code?: string }) {
  if (error.code !== "42501") throw error;
}
