import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "@jest/globals";
import { v7 as uuid } from "uuid";
import { appUrlFrom } from "../../server/database/roles.ts";
import { start, type Running } from "../../server/main.ts";
import type { StaffRole } from "../../server/permissions.ts";
import { readSettings } from "../../server/settings.ts";
import { enrol, type StaffDetails } from "../../server/staff/staff.service.ts";
import { dayOf } from "../../server/time.ts";
import { createDatabase, databaseUrl, template } from "./cluster.ts";

export const odsCode = "Z99901";
export const password = "copper-meadow-violin";

/** The built dashboard as a practice has it: production mode, trusted documents only, one practice on EMIS. */
export function testDashboard() {
  const held = {} as { running: Running; practiceId: string };
  beforeAll(async () => {
    const cluster = process.env["GATEHOUSE_TEST_CLUSTER"] as string;
    const name = `browser_${randomUUID().replaceAll("-", "")}`;
    await createDatabase(cluster, name, template);
    const settings = readSettings({
      NODE_ENV: "production",
      PORT: "0",
      LOG_LEVEL: "silent",
      NHS_NUMBER_RANGES: "LIVE_AND_TEST",
    });
    held.running = await start(
      settings,
      appUrlFrom(databaseUrl(cluster, name)),
      "a search key for tests only, long enough",
    );
    held.practiceId = uuid();
    const { door, clock } = held.running.server;
    await door.call("SELECT open_practice($1, $2, $3, $4, $5)", [
      held.practiceId,
      odsCode,
      "Larkspur Lane Surgery",
      "EMIS",
      clock(),
    ]);
  });
  afterAll(() => held.running?.stop());

  return {
    get url() {
      return held.running.url;
    },
    get server() {
      return held.running.server;
    },
    get practiceId() {
      return held.practiceId;
    },
    /** Somebody who works here; signs in with their address and the one password. */
    async member(name: string, email: string, roles: StaffRole[], more: Partial<StaffDetails> = {}) {
      const { door, clock } = held.running.server;
      const now = clock();
      await door.change({ staffId: null, now, correlation: "test" }, held.practiceId, (database) =>
        enrol(
          database,
          { now, today: dayOf(now) },
          { name, email },
          { roles, clinical: false, canVouch: false, ...more },
          { password, mustChange: false },
        ),
      );
    },
  };
}
