import { readFile } from "node:fs/promises";
import pg from "pg";

export interface Size {
  patients: number;
  practices: number;
}

/** As many as there are connections: each works as a person of its own. */
export const staffOfPractice = 16;

export const tokenOf = (practice: number, staff: number) => `bench-${(practice - 1) * staffOfPractice + staff + 1}`;

/** Fills a migrated database; the sizes travel as settings, the rest is SQL. */
export async function seed(url: string, { patients, practices }: Size) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const sizes = { patients, practices, staff: staffOfPractice };
    for (const [name, size] of Object.entries(sizes)) {
      await client.query("SELECT set_config('bench.' || $1, $2, false)", [name, String(size)]);
    }
    await client.query("SET synchronous_commit = off; SET work_mem = '128MB'; SET jit = off");
    await client.query(await readFile(new URL("seed.sql", import.meta.url), "utf8"));
    do await client.query("VACUUM (ANALYZE, FREEZE)");
    while (await isHeldBack(client));
  } finally {
    await client.end();
  }
}

/** Something else still looked at an older state, so pages could not be marked as seen by everybody; index-only scans need that. */
async function isHeldBack(client: pg.Client) {
  const sql = "SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relallvisible < relpages"; // prettier-ignore
  return (await client.query(sql)).rows.length > 0;
}
