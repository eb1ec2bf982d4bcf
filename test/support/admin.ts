import { afterAll, beforeAll } from "@jest/globals";
import pg from "pg";

/** An administrator's connection to a test's database: who looks from outside, and who breaks things. */
export function administrator(held: { databaseUrl: string }) {
  const admin = {} as { client: pg.Client; query: pg.Client["query"] };
  beforeAll(async () => {
    admin.client = new pg.Client({ connectionString: held.databaseUrl });
    admin.client.on("error", () => undefined);
    await admin.client.connect();
    admin.query = admin.client.query.bind(admin.client) as pg.Client["query"];
  });
  afterAll(() => admin.client.end());
  return admin;
}

/** Waits until something is so; says what was waited for when it never is. */
export async function eventually(what: string, isSo: () => Promise<boolean> | boolean, seconds = 60): Promise<void> {
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited in vain: ${what}`);
}
