import type { ChangeDatabase } from "../database/practice-database.ts";

type Table = "patient" | "service_access" | "decline";

/** One statement carries so many rows. */
const chunk = 3_000;

const snake = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes rows many at a time, each with what they have in common; a property that is not said is null. */
export async function insertRows(
  database: ChangeDatabase,
  table: Table,
  rows: readonly object[],
  common: object = {},
): Promise<void> {
  const sql = `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`;
  const names = new Map<string, string>();
  const named = (row: object) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([property, value]: [string, unknown]) => {
        if (value === null) return [];
        let name = names.get(property);
        if (!name) names.set(property, (name = snake(property)));
        return [[name, value]];
      }),
    );
  const shared = named({ ...common, practiceId: database.practiceId });
  for (let at = 0; at < rows.length; at += chunk) {
    const part = rows.slice(at, at + chunk).map((row) => ({ ...named(row), ...shared }));
    database.beforeCommit(database.query(sql, [JSON.stringify(part)]));
  }
  await Promise.all(database.waiting);
}
