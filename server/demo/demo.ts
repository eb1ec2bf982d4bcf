import { randomUUID } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Server } from "../context.ts";
import type { OpenDatabase } from "../database/open.ts";
import { assemble } from "../main.ts";
import type { Settings } from "../settings.ts";
import { enrol } from "../staff/staff.service.ts";
import { dayOf } from "../time.ts";
import { demonstrationPassword, practices, staff } from "./people.ts";

/** Loads the demonstration practices where they are not there yet. Returns whether it did. */
export async function loadOnce(settings: Settings, { appUrl, searchKey }: OpenDatabase): Promise<boolean> {
  const server = await assemble(settings, appUrl, searchKey);
  try {
    const [known] = await server.door.call<{ id: string | null }>("SELECT practice_named($1) AS id", [
      practices[0].odsCode,
    ]);
    if (known?.id) return false;
    for (const practice of practices) await load(server, practice);
    return true;
  } finally {
    await server.door.source.destroy();
  }
}

async function load(server: Server, { odsCode, name, supplier }: (typeof practices)[number]) {
  const now = server.clock();
  const practiceId = uuid();
  await server.door.call("SELECT open_practice($1, $2, $3, $4, $5)", [practiceId, odsCode, name, supplier, now]);
  const who = { staffId: null, now, correlation: randomUUID() };
  await server.door.change(who, practiceId, async (database) => {
    for (const person of staff.filter((each) => each.practices.includes(odsCode))) {
      const first = { password: demonstrationPassword, mustChange: false };
      await enrol(database, { now, today: dayOf(now) }, person, person.details, first);
    }
  });
}
