import { createHash, randomBytes } from "node:crypto";
import type { Actor, SessionOf, Server } from "../context.ts";

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

export interface Admission {
  session: SessionOf | undefined;
  actor: Actor | undefined;
  practiceId: string | undefined;
}

/** Who asks, and in which practice; a session without membership of that practice is only a person. */
export async function admit(
  server: Server,
  token: string | undefined,
  odsCode: string | undefined,
): Promise<Admission> {
  const nobody = { session: undefined, actor: undefined, practiceId: undefined };
  if (!token) return nobody;
  const tokenHash = hashOf(token);
  let row = await server.sessions.load({ tokenHash, odsCode: odsCode ?? null });
  if (!row && odsCode) row = await server.sessions.load({ tokenHash, odsCode: null });
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
