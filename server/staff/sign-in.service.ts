import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";
import type { Context, Server } from "../context.ts";
import { auditBody } from "../audit/audit-body.ts";
import { poolOf } from "../database/data-source.ts";
import { badInput, Refusal } from "../errors.ts";
import { keyedHash } from "../keyed-hash.ts";
import { permissionsOf, type StaffRole } from "../permissions.ts";
import { dayOf } from "../time.ts";
import type { Me } from "./me.ts";
import { hashPassword, passwordMatches, weakness } from "./password.ts";
import { endSession, hashOf, startSession, tokenFrom } from "./session.ts";
import { lengths } from "./sessions.ts";

/** Guessing is slowed for one address and for one place, counted over all servers; the counts hold no address in clear. */
const throttles = new WeakMap<Server, { address: RateLimiterPostgres; place: RateLimiterPostgres }>();

function throttleOf(server: Server) {
  let throttle = throttles.get(server);
  if (!throttle) {
    const limiter = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: poolOf(server.door.source),
        storeType: "pool",
        tableName: "attempt",
        tableCreated: true,
        keyPrefix,
        points,
        duration: 15 * 60,
        blockDuration: 15 * 60,
      });
    throttles.set(
      server,
      (throttle = { address: limiter("sign-in-address", 10), place: limiter("sign-in-place", 100) }),
    );
  }
  return throttle;
}

const wrong = () =>
  new Refusal("UNAUTHENTICATED", "The e-mail address or the password is not right. Check both and try again.");

interface Known {
  staff_id: string;
  hash: string;
  must_change: boolean;
  practices: string[];
}

/** Signs a person in under a new token; unknown people are answered as slowly and in the same words as known ones. */
export async function signIn(ctx: Context, email: string, password: string): Promise<Me> {
  const { server } = ctx;
  const address = email.trim().toLowerCase();
  await countAttempt(ctx, address);
  const [known] = await server.door.call<Known>("SELECT * FROM sign_in($1)", [address]);
  const isRight = await passwordMatches(known?.hash, password.slice(0, 128));
  if (!known || !isRight) {
    server.log.warn({ correlation: ctx.correlation }, "sign-in refused");
    // Not waited for: an answer that takes longer for a known address would tell that it is known.
    if (known) auditSession(ctx, known, "signIn", "REFUSED").catch(() => server.log.error({ correlation: ctx.correlation }, "a refused sign-in was not audited")); // prettier-ignore
    throw wrong();
  }
  await forgetAttempt(ctx, address);
  const former = tokenFrom(server, ctx.request.cookie);
  if (former) await endSession(server, hashOf(former));
  const session = await startSession(server, known.staff_id);
  await auditSession(ctx, known, "signIn", "DONE");
  ctx.headers["set-cookie"] = session.cookie;
  const signedIn = await me(ctx, session.tokenHash, known.must_change);
  ctx.headers["x-session-ends"] = signedIn.sessionEndsAt;
  return signedIn;
}

async function countAttempt(ctx: Context, address: string) {
  const { address: byAddress, place } = throttleOf(ctx.server);
  try {
    await byAddress.consume(keyedHash(ctx.server, address));
    await place.consume(keyedHash(ctx.server, ctx.request.ip));
  } catch (error) {
    if (error instanceof Error) throw error;
    const seconds = Math.ceil((error as RateLimiterRes).msBeforeNext / 1000);
    throw new Refusal("RATE_LIMITED", `Too many attempts. Wait ${Math.ceil(seconds / 60)} minutes, then try again.`, {
      retryAfter: seconds,
    });
  }
}

/** A right password was no guess: it counts neither against the address nor against everybody else at this place. */
async function forgetAttempt(ctx: Context, address: string) {
  const { address: byAddress, place } = throttleOf(ctx.server);
  await byAddress.delete(keyedHash(ctx.server, address));
  await place.reward(keyedHash(ctx.server, ctx.request.ip));
}

async function auditSession(
  ctx: Context,
  person: { staff_id: string; practices: readonly string[] },
  event: string,
  outcome: "DONE" | "REFUSED",
) {
  const body = auditBody(ctx.now, person.staff_id, outcome, ctx.correlation, { event });
  await Promise.all(person.practices.map((practiceId) => ctx.server.looks.add({ practiceId, body })));
}

/** The name, practices, roles and permissions of the person who is signed in. */
export async function me(ctx: Context, tokenHash?: Buffer, mustChangePassword?: boolean): Promise<Me> {
  const hash = tokenHash ?? ctx.session?.tokenHash;
  const rows = await ctx.server.door.call<{
    staff_id: string;
    email: string;
    name: string;
    practice_id: string | null;
    ods_code: string;
    practice_name: string;
    supplier: string;
    roles: StaffRole[];
    clinical: boolean;
    can_vouch: boolean;
  }>("SELECT * FROM my_practices($1, $2, $3, $4, $5)", [
    hash,
    ctx.now,
    dayOf(ctx.now),
    ...lengths(ctx.server.settings),
  ]);
  const [person] = rows;
  if (!person) throw wrong();
  return {
    id: person.staff_id,
    name: person.name,
    email: person.email,
    mustChangePassword: mustChangePassword ?? ctx.session?.mustChangePassword ?? false,
    sessionEndsAt:
      (tokenHash ? undefined : ctx.session?.endsAt) ??
      new Date(ctx.now.getTime() + ctx.server.settings.idleMinutes * 60_000).toISOString(),
    idleMinutes: ctx.server.settings.idleMinutes,
    practices: rows
      .filter((row) => row.practice_id)
      .map((row) => ({
        odsCode: row.ods_code,
        name: row.practice_name,
        supplier: row.supplier,
        roles: row.roles,
        permissions: permissionsOf(row.roles),
        clinical: row.clinical,
        canVouch: row.can_vouch,
      })),
  };
}

export async function signOut(ctx: Context): Promise<boolean> {
  if (!ctx.session) return false;
  const practices = (await me(ctx)).practices.length > 0 && ctx.isInPractice ? [ctx.practiceId] : [];
  ctx.headers["set-cookie"] = await endSession(ctx.server, ctx.session.tokenHash);
  ctx.headers["clear-site-data"] = '"cache", "storage"';
  await auditSession(ctx, { staff_id: ctx.session.staffId, practices }, "signOut", "DONE");
  return true;
}

/** Sets the person's own password and ends every other session of theirs. */
export async function changePassword(ctx: Context, current: string, chosen: string): Promise<Me> {
  const { email } = await me(ctx);
  const problem =
    weakness(chosen, email) ??
    (current === chosen ? "Choose a password that differs from the present one." : undefined);
  if (problem) throw badInput({ chosen: problem });
  await countAttempt(ctx, email);
  const [known] = await ctx.server.door.call<Known>("SELECT * FROM sign_in($1)", [email]);
  if (!known || !(await passwordMatches(known.hash, current)))
    throw badInput({ current: "The present password is not right." });
  await forgetAttempt(ctx, email);
  await ctx.server.door.call("SELECT set_password($1, $2, $3)", [
    ctx.session?.tokenHash,
    await hashPassword(chosen),
    ctx.now,
  ]);
  await auditSession(ctx, known, "changePassword", "DONE");
  return me(ctx, undefined, false);
}
