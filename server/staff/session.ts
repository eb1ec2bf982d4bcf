import { createHash, randomBytes } from "node:crypto";
import type { Actor, SessionOf, Server } from "../context.ts";
import type { StaffRole } from "../permissions.ts";
import { dayOf } from "../time.ts";

/** Tokens are random, kept in a cookie, and stored only as hashes. */
const newToken = () => randomBytes(32).toString("base64url");
export const hashOf = (token: string) => createHash("sha256").update(token).digest();

const isSecure = ({ settings }: Server) => settings.publicUrl?.protocol === "https:";
const cookieName = (server: Server) => (isSecure(server) ? "__Host-gatehouse" : "gatehouse");

const cookie = (server: Server, value: string, more = "") =>
  `${cookieName(server)}=${value}; Path=/; HttpOnly; SameSite=Strict${isSecure(server) ? "; Secure" : ""}${more}`;

export function tokenFrom(server: Server, header: string | undefined): string | undefined {
  const name = `${cookieName(server)}=`;
  const found = header?.split(/;\s*/).find((pair) => pair.startsWith(name));
  return found?.slice(name.length) || undefined;
}

/** The lengths of a session, as the database counts them. */
export const lengths = ({ settings }: Server) => [
  `${settings.idleMinutes} minutes`,
  `${settings.longestMinutes} minutes`,
];

interface Row {
  staff_id: string;
  practice_id: string | null;
  roles: StaffRole[] | null;
  clinical: boolean | null;
  can_vouch: boolean | null;
  ends_at: string;
  must_change: boolean;
}

export interface Admission {
  session: SessionOf | undefined;
  actor: Actor | undefined;
  practiceId: string | undefined;
}

const asked = "SELECT * FROM session($1, $2, $3, $4, $5, $6)";

/** Who asks, and in which practice; a session without membership of that practice is only a person. */
export async function admit(
  server: Server,
  token: string | undefined,
  odsCode: string | undefined,
): Promise<Admission> {
  const nobody = { session: undefined, actor: undefined, practiceId: undefined };
  if (!token) return nobody;
  const tokenHash = hashOf(token);
  const now = server.clock();
  const values = [tokenHash, odsCode ?? null, now, dayOf(now), ...lengths(server)];
  let [row] = await server.door.call<Row>(asked, values);
  if (!row && odsCode) [row] = await server.door.call<Row>(asked, values.with(1, null));
  if (!row) return nobody;
  const session = { staffId: row.staff_id, tokenHash, endsAt: row.ends_at, mustChangePassword: row.must_change };
  if (!row.practice_id || !row.roles) return { ...nobody, session };
  const { roles, clinical, can_vouch: canVouch, practice_id: practiceId } = row;
  return {
    session,
    practiceId,
    actor: { id: row.staff_id, roles, clinical: clinical === true, canVouch: canVouch === true },
  };
}

/** Starts a session under a new token; returns the cookie that carries it. */
export async function startSession(server: Server, staffId: string): Promise<{ cookie: string; tokenHash: Buffer }> {
  const token = newToken();
  const tokenHash = hashOf(token);
  await server.door.call("SELECT start_session($1, $2, $3)", [staffId, tokenHash, server.clock()]);
  return { cookie: cookie(server, token), tokenHash };
}

export async function endSession(server: Server, tokenHash: Buffer): Promise<string> {
  await server.door.call("SELECT end_session($1)", [tokenHash]);
  return cookie(server, "", "; Max-Age=0");
}
