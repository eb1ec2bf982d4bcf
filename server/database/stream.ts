import pg from "pg";
import QueryStream from "pg-query-stream";
import type { Who } from "./door.ts";

const context =
  "SELECT set_config('transaction_read_only', 'on', true), set_config('app.practice', $1, true), set_config('app.staff', $2, true), set_config('statement_timeout', '120s', true)";

/**
 * The rows of one statement, read as they are asked for and never held together, all of one moment. It has a connection
 * of its own: those of the pool send statements ahead of their answers, which a stream cannot.
 */
export async function* rowsOf<Row>(
  url: string,
  who: Pick<Who, "staffId">,
  practiceId: string,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<Row> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "gatehouse",
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query(context, [practiceId, who.staffId ?? ""]);
    const rows = client.query(new QueryStream(text, [...values], { batchSize: 200 }));
    for await (const row of rows) yield row as Row;
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}
