import DataLoader from "dataloader";
import type { Server } from "../context.ts";
import type { StaffRole } from "../permissions.ts";
import type { Settings } from "../settings.ts";
import { dayOf } from "../time.ts";

/** Whose session, and in which practice. */
interface Asked {
  tokenHash: Buffer;
  odsCode: string | null;
}

interface Found {
  staff_id: string;
  practice_id: string | null;
  roles: StaffRole[] | null;
  clinical: boolean | null;
  can_vouch: boolean | null;
  ends_at: string;
  must_change: boolean;
}

export type Sessions = DataLoader<Asked, Found | null>;

/** The lengths of a session, as the database counts them. */
export const lengths = ({ idleMinutes, longestMinutes }: Settings) => [
  `${idleMinutes} minutes`,
  `${longestMinutes} minutes`,
];

const text = `SELECT asked.place::int, found.* FROM unnest($1::bytea[], $2::text[]) WITH ORDINALITY AS asked (hash, ods, place),
  LATERAL session(asked.hash, asked.ods, $3, $4, $5, $6) AS found`;

/** Looks sessions up, at each request: one statement for all that came while the last was under way, for a round trip costs more than a look-up. */
export function sessionsFrom(server: Pick<Server, "door" | "settings" | "clock">): Sessions {
  let last: Promise<unknown> = Promise.resolve();

  async function lookUp(asked: readonly Asked[]) {
    // In one order everywhere: noting the use of a session locks it, and two servers must not wait for each other.
    const inOrder = asked.map((each, at) => ({ ...each, at })).sort((a, b) => a.tokenHash.compare(b.tokenHash));
    const now = server.clock();
    const hashes = inOrder.map(({ tokenHash }) => tokenHash);
    const codes = inOrder.map(({ odsCode }) => odsCode);
    const values = [hashes, codes, now, dayOf(now), ...lengths(server.settings)];
    const rows = await server.door.call<Found & { place: number }>(text, values);
    const answers: (Found | null)[] = asked.map(() => null);
    for (const row of rows) answers[inOrder[row.place - 1]?.at ?? -1] = row;
    return answers;
  }

  return new DataLoader<Asked, Found | null>(
    (asked) => {
      const found = lookUp(asked);
      last = found.catch(() => undefined);
      return found;
    },
    { cache: false, maxBatchSize: 100, batchScheduleFn: (run) => void last.then(run) },
  );
}
