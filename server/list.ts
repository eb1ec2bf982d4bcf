import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { ReadDatabase } from "./database/practice-database.ts";
import { badInput } from "./errors.ts";
import { limits } from "./limits.ts";
import { UUID } from "./scalars.ts";

/** A page of a list: exact totals up to 1,000, '1,000+' beyond. */
export interface Page<Row> {
  items: Row[];
  total: number;
  totalIsCapped: boolean;
  endCursor: string | null;
  hasNextPage: boolean;
}

/** The type of a page of rows in the schema. */
export function pageOf<Row extends object>(row: ClassType<Row>, name: string) {
  @ObjectType(name, { simpleResolvers: true, description: "A page of a list, in the order asked for." })
  class PageType implements Page<Row> {
    @Field(() => [row])
    items!: Row[];

    @Field(() => Int, { description: "How many rows match; at most 1,000 when totalIsCapped." })
    total!: number;

    @Field(() => Boolean, { description: "More rows match than are counted; say '1,000+'." })
    totalIsCapped!: boolean;

    @Field(() => UUID, { nullable: true, description: "Pass as `after` to get the next page." })
    endCursor!: string | null;

    @Field(() => Boolean)
    hasNextPage!: boolean;
  }
  return PageType;
}

/** How a list is read: SQL in sight of its feature, put together here. All parts are constants; values are bound from $1 on. */
export interface ListQuery {
  /** The columns of a row, each AS "itsField". */
  select: string;
  from: string;
  /** Joined to the rows of the page only, never to what is counted. */
  join?: string;
  where: readonly string[];
  values: readonly unknown[];
  /** What orders the list, ending with a unique id; the same index serves filter and order. */
  order: readonly string[];
  descending: boolean;
  after: string | null | undefined;
  first: number;
}

const counted = 1_000;

/** One statement: the page by its key, and the total up to the cap. */
export async function readPage<Row extends { id: string }>(
  database: ReadDatabase,
  list: ListQuery,
): Promise<Page<Row>> {
  if (list.first < 1 || list.first > limits.pageSize)
    throw badInput({ first: `Ask for 1 to ${limits.pageSize} rows.` });
  const where = list.where.length > 0 ? list.where.join(" AND ") : "true";
  const table = list.from.split(" ")[0] as string;
  const values = list.after ? [...list.values, list.after] : [...list.values];
  const key = `(${list.order.join(", ")})`;
  const cursor = list.after
    ? ` AND ${key} ${list.descending ? "<" : ">"} (SELECT ${list.order.join(", ")} FROM ${table} WHERE ${table}.id = $${values.length})`
    : "";
  const direction = list.descending ? " DESC" : "";
  const row = await database.one<{ items: Row[]; total: number }>(
    `SELECT (SELECT count(*)::int FROM (SELECT FROM ${list.from} WHERE ${where} LIMIT ${counted + 1}) AS counted) AS total,
            (SELECT coalesce(json_agg(page), '[]') FROM (
               SELECT ${list.select} FROM (
                 SELECT * FROM ${list.from} WHERE ${where}${cursor}
                 ORDER BY ${list.order.map((column) => column + direction).join(", ")} LIMIT $${values.length + 1}
               ) AS ${table} ${list.join ?? ""}
               ORDER BY ${list.order.map((column) => column + direction).join(", ")}
             ) AS page) AS items`,
    [...values, list.first + 1],
  );
  const items = row?.items ?? [];
  const hasNextPage = items.length > list.first;
  if (hasNextPage) items.pop();
  const total = row?.total ?? 0;
  return {
    items,
    total: Math.min(total, counted),
    totalIsCapped: total > counted,
    endCursor: items.at(-1)?.id ?? null,
    hasNextPage,
  };
}
