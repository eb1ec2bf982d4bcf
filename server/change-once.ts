import { GraphQLError } from "graphql";
import type { Context } from "./context.ts";
import { isDatabaseError, isWorthRetrying } from "./errors.ts";
import { claim, DoneBefore, keep, pressOf, storedAnswer } from "./idempotency.ts";

interface Change<T> {
  /** The operation's name, and what it was given: the same key with other input is refused. */
  name: string;
  input: unknown;
  work: () => Promise<T>;
  /** How long to wait for who holds a lock, such as 60s; the usual few seconds where nothing is said. */
  patience?: string;
}

/** Opens the door for one change: done once for one Idempotency-Key, and tried again when the database undid it for another's sake. */
export async function changeOnce<T extends object>(ctx: Context, change: Change<T>, tries = 3): Promise<T> {
  const press = pressOf(ctx, change.name, change.input);
  try {
    return await ctx.server.door.change(ctx, ctx.practiceId, async (database) => {
      ctx.within(database);
      if (change.patience)
        database.beforeCommit(
          database.query("SELECT set_config('lock_timeout', $1, true), set_config('statement_timeout', $1, true)", [
            change.patience,
          ]),
        );
      const claimed = press ? claim(database, ctx, press) : Promise.resolve(true);
      const [isFirst, outcome] = await Promise.allSettled([claimed, change.work()]);
      if (isFirst.status === "rejected") throw isFirst.reason;
      if (!isFirst.value) throw new DoneBefore();
      if (outcome.status === "rejected") throw asToldByDatabase(outcome.reason);
      if (press) keep(database, ctx, press, outcome.value);
      return outcome.value;
    });
  } catch (error) {
    if (error instanceof DoneBefore && press) return (await storedAnswer(ctx, press)) as T;
    if (isWorthRetrying(original(error)) && tries > 1) return changeOnce(ctx, change, tries - 1);
    throw error;
  } finally {
    ctx.within(undefined);
  }
}

/** The door looks for what the database said first, and a resolver's wrapping would hide it. */
const asToldByDatabase = (error: unknown) => (isDatabaseError(original(error)) ? original(error) : error);

/** What a resolver threw, behind the place in the document where it did. */
export const original = (error: unknown) => (error instanceof GraphQLError ? (error.originalError ?? error) : error);
