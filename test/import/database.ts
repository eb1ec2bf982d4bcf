import { afterAll, beforeAll } from "@jest/globals";
import pg from "pg";

/** Reads beside the program, as the administrator who sees every row. */
export function beside(held: { databaseUrl: string }) {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: held.databaseUrl });
    await client.connect();
  });
  afterAll(() => client.end());
  const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows;
  return {
    rows,
    /** Takes away whatever lists have brought to a practice; no foreign key or append-only table stands in the way. */
    empty: async (practiceId: string) => {
      await client.query("SET session_replication_role = replica");
      for (const table of [
        "event",
        "former_nhs_number",
        "past_registration",
        "import_row",
        "import_piece",
        "import_batch",
        "patient",
      ])
        // prettier-ignore
        await client.query(`DELETE FROM ${table} WHERE practice_id = $1`, [practiceId]);
      await client.query("SET session_replication_role = origin");
    },
    /** Every patient with the transaction that wrote the row. */
    patients: (practiceId: string) =>
      rows<Record<string, unknown> & { id: string; xmin: string; version: number }>(
        "SELECT xmin::text, * FROM patient WHERE practice_id = $1 ORDER BY nhs_number, given_name",
        [practiceId],
      ),
    /** How many pieces of files are kept. */
    pieces: async (practiceId: string) =>
      (await rows<{ n: number }>("SELECT count(*)::int AS n FROM import_piece WHERE practice_id = $1", [practiceId]))[0]
        ?.n,
    audited: async (practiceId: string) =>
      (
        await rows<{ body: string }>(
          "SELECT body FROM audit_entry WHERE practice_id = $1 AND event ~* 'import' AND outcome <> 'LOOKED' ORDER BY seq",
          [practiceId],
        )
      ).map(
        ({ body }) =>
          JSON.parse(body) as { event: string; outcome: string; actor: string | null; facts: Record<string, unknown> },
      ),
    events: (practiceId: string) =>
      rows<{ kind: string; patient_id: string; facts: Record<string, unknown> }>(
        "SELECT kind, patient_id, facts FROM event WHERE practice_id = $1 ORDER BY id",
        [practiceId],
      ),
  };
}
