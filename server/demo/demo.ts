import { randomUUID } from "node:crypto";
import type { Server } from "../context.ts";
import type { OpenDatabase } from "../database/open.ts";
import { assemble } from "../assemble.ts";
import type { Settings } from "../settings.ts";
import { loadPractice } from "./load-practice.ts";
import { practices, type DemonstrationPractice } from "./people.ts";

const nobody = "00000000-0000-0000-0000-000000000000";
const lock = 4_283_848_462;

/**
 * Loads the demonstration practices, or what is left of them where an earlier start was cut short; two starts at once
 * load once. Returns whether there was anything to do.
 */
export async function loadOnce(
  settings: Settings,
  { appUrl, searchKey }: Pick<OpenDatabase, "appUrl" | "searchKey">,
  list: readonly DemonstrationPractice[] = practices,
): Promise<boolean> {
  const server = await assemble(settings, appUrl, searchKey);
  try {
    return await alone(server, async () => {
      let isNew = false;
      for (const practice of list) isNew = (await loadPractice(server, practice)) || isNew;
      return isNew;
    });
  } finally {
    await server.door.source.destroy();
  }
}

/** Holds a lock of the database meanwhile; it goes with the connection, however this process ends. */
const alone = <T extends boolean>(server: Server, work: () => Promise<T>) =>
  server.door.change({ staffId: null, now: server.clock(), correlation: randomUUID() }, nobody, async (database) => {
    await database.query(
      `SELECT set_config('lock_timeout', '0', true), set_config('statement_timeout', '0', true),
              set_config('idle_in_transaction_session_timeout', '0', true)`,
    );
    await database.query("SELECT pg_advisory_xact_lock($1)", [lock]);
    return work();
  });
