import { isMainThread } from "node:worker_threads";
import { pino } from "pino";
import { Looks } from "./audit/looks.ts";
import type { Server } from "./context.ts";
import { dataSource } from "./database/data-source.ts";
import { Door } from "./database/door.ts";
import type { Settings } from "./settings.ts";
import { sessionsFrom } from "./staff/sessions.ts";

/** The parts of a server on a migrated database, for HTTP and for commands alike. */
export async function assemble(settings: Settings, appUrl: string, searchKey: string): Promise<Server> {
  const log = pino(
    { level: settings.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    // Written beside the work, not in its way; what is left is written when the program ends.
    pino.destination({ dest: 2, sync: !isMainThread }),
  );
  const source = await dataSource({ url: appUrl, pool: settings.pool }).initialize();
  const door = new Door(source);
  const clock = settings.now ? frozenAt(settings.now) : () => new Date();
  const parts = { settings, door, looks: new Looks(door, log), log, searchKey: Buffer.from(searchKey), clock };
  return Object.assign(parts, { sessions: sessionsFrom(parts) });
}

/** Time runs on from the given instant, so that sessions and orders behave. */
function frozenAt(start: string) {
  const shift = Date.parse(start) - Date.now();
  return () => new Date(Date.now() + shift);
}
