import { readFile } from "node:fs/promises";
import pg from "pg";
import { sealBody, sealSource } from "../server/record-entry/sealed.ts";

export interface Size {
  patients: number;
  practices: number;
}

export const seedFiles = ["seed.sql", "seed-redaction.sql"];

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
    for (const file of seedFiles) await client.query(await readFile(new URL(file, import.meta.url), "utf8"));
    await sealTexts(client);
    do await client.query("VACUUM (ANALYZE, FREEZE)");
    while (await isHeldBack(client));
  } finally {
    await client.end();
  }
}

/** The key of the servers that are measured. */
export const searchKey = "a search key for measuring only, long enough";

/** The text of the entries, sealed as the program does. */
async function sealTexts(client: pg.Client) {
  const server = { searchKey: Buffer.from(searchKey) };
  const { rows } = await client.query<{ id: string }>("SELECT id FROM record_entry");
  const ids = rows.map(({ id }) => id);
  const body = { title: "O/E - blood pressure reading", text: "Systolic 127, diastolic 78.", code: null, findings: [] };
  await client.query(
    `UPDATE record_entry SET body = s.body, source = s.source FROM unnest($1::uuid[], $2::text[], $3::text[]) AS s (id, body, source) WHERE record_entry.id = s.id`,
    [
      ids,
      ids.map((id) => sealBody(server, id, body)),
      ids.map((id) => sealSource(server, id, { resourceType: "Observation" })),
    ],
  );
}

/** Something else still looked at an older state, so pages could not be marked as seen by everybody; index-only scans need that. */
async function isHeldBack(client: pg.Client) {
  const sql = "SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relallvisible < relpages"; // prettier-ignore
  return (await client.query(sql)).rows.length > 0;
}
