import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Context } from "./context.ts";
import type { ChangeDatabase } from "./database/practice-database.ts";
import { badInput, conflict } from "./errors.ts";
import { keyedHash } from "./keyed-hash.ts";
import { sealBytes, unsealBytes } from "./seal.ts";

/** How long an answer is kept for a second press. */
export const idempotencyHours = 24;

/** A press of a button: sent again, it is answered again and not done again. */
export interface Press {
  key: string;
  operation: string;
  hash: Buffer;
}

/** The change was made before, by the same key; its transaction is undone and the stored answer given. */
export class DoneBefore extends Error {}

export function pressOf(ctx: Context, operation: string, variables: unknown): Press | undefined {
  const { key } = ctx.request;
  if (!key) return undefined;
  if (!/^[\w-]{8,64}$/.test(key))
    throw badInput({ "Idempotency-Key": "The Idempotency-Key is 8 to 64 letters, digits or dashes." });
  const hash = Buffer.from(keyedHash(ctx.server, JSON.stringify([operation, variables])), "base64url");
  return { key, operation, hash };
}

/** Takes the key; a twin under way waits here on the row. False when the key was used in the last 24 hours. */
export async function claim(database: ChangeDatabase, ctx: Context, { key, operation, hash }: Press): Promise<boolean> {
  const rows = await database.query(
    `INSERT INTO idempotency (practice_id, staff_id, key, operation, variables_hash, at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (practice_id, staff_id, key) DO UPDATE SET operation = excluded.operation, variables_hash = excluded.variables_hash, answer = NULL, at = excluded.at
       WHERE idempotency.at < $7 RETURNING true`,
    [
      database.practiceId,
      ctx.staffId,
      key,
      operation,
      hash,
      ctx.now,
      new Date(ctx.now.getTime() - idempotencyHours * 3_600_000),
    ],
  );
  return rows.length === 1;
}

/** What an answer is sealed for: this table's column, and the press it belongs to. */
const placeOf = (ctx: Context, key: string) => `idempotency|deflated answer|${ctx.practiceId}|${ctx.staffId}|${key}`;

/** A case is thousands of characters of the same words; small, it stays in its row. */
const sealed = (ctx: Context, key: string, text: string) =>
  sealBytes(ctx.server, placeOf(ctx, key), deflateRawSync(text, { level: 1 })).toString("base64");

const unsealed = (ctx: Context, key: string, answer: string) =>
  inflateRawSync(unsealBytes(ctx.server, placeOf(ctx, key), Buffer.from(answer, "base64"))).toString("utf8");

/** Stores the answer with the change, sealed: it may hold a first password or a patient's details. */
export const keep = (database: ChangeDatabase, ctx: Context, { key }: Press, answer: unknown) =>
  database.withCommit(
    database.query("UPDATE idempotency SET answer = $3 WHERE staff_id = $1 AND key = $2", [
      ctx.staffId,
      key,
      JSON.stringify(sealed(ctx, key, JSON.stringify(answer))),
    ]),
  );

export async function storedAnswer(ctx: Context, { key, hash }: Press): Promise<Record<string, unknown>> {
  const stored = await ctx.server.door
    .read(ctx, ctx.practiceId)
    .one<{ hash: Buffer; answer: string }>(
      "SELECT variables_hash AS hash, answer FROM idempotency WHERE staff_id = $1 AND key = $2",
      [ctx.staffId, key],
    );
  if (!stored) throw conflict();
  if (!stored.hash.equals(hash)) throw conflict("This key was used for another change. Press the button again.");
  return JSON.parse(unsealed(ctx, key, stored.answer)) as Record<string, unknown>;
}
