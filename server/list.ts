import type { GraphQLScalarType } from "graphql";
import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import type { ReadDatabase } from "./database/practice-database.ts";
import { badInput } from "./errors.ts";
import { limits } from "./limits.ts";
import { UUID } from "./scalars.ts";

/** A page of a list: exact totals up to 1,000, '1,000+' beyond. */
export interface Page<Row, Cursor = string> {
  items: Row[];
  total: number;
  totalIsCapped: boolean;
  endCursor: Cursor | null;
  hasNextPage: boolean;
}

/** The type of a page of rows in the schema; the cursor is the key of its last row. */
export function pageOf<Row extends object>(row: ClassType<Row>, name: string, cursor: GraphQLScalarType = UUID) {
  @ObjectType(name, { simpleResolvers: true, description: "A page of a list, in the order asked for." })
  class PageType implements Page<Row, string | number> {
    @Field(() => [row])
    items!: Row[];

    @Field(() => Int, { description: "How many rows match; at most 1,000 when totalIsCapped." })
    total!: number;

    @Field(() => Boolean, { description: "More rows match than are counted; say '1,000+'." })
    totalIsCapped!: boolean;

    @Field(() => cursor, {
      nullable: true,
      description:
        "Pass as `after` to get the next page, which is empty where this row has left the list since: begin again.",
    })
    endCursor!: string | number | null;

    @Field(() => Boolean)
    hasNextPage!: boolean;
  }
  return PageType;
}

/** How a list is read: SQL in sight of its feature, put together here. All parts are constants; values are bound from $1 on. */
export interface ListQuery<Key extends string = "id"> {
  /** The columns of a row, each AS "itsField". */
  select: string;
  /** A table, or a query in parentheses. */
  from: string;
  /** The name of its rows in the other parts; the table's own where it is one. */
  as?: string;
  /** The unique column that names a row, alike in SQL and in the row. */
  key?: Key;
  /** Joined to the rows of the page only, never to what is counted. */
  join?: string;
  where: readonly string[];
  values: readonly unknown[];
  /** What orders the list, ending with a unique id; the same index serves filter and order. */
  order: readonly string[];
  descending: boolean;
  after: string | number | null | undefined;
  first: number;
}

const counted = 1_000;

/** One statement: the page by its key, and the total up to the cap. */
export async function readPage<Row extends { [K in Key]: string | number }, Key extends string = "id">(
  database: ReadDatabase,
  list: ListQuery<Key>,
): Promise<Page<Row, Row[Key]>> {
  if (list.first < 1 || list.first > limits.pageSize)
    throw badInput({ first: `Ask for 1 to ${limits.pageSize} rows.` });
  const where = list.where.length > 0 ? list.where.join(" AND ") : "true";
  const table = list.as ?? list.from;
  const from = list.as ? `${list.from} AS ${list.as}` : list.from;
  const values = list.after ? [...list.values, list.after] : [...list.values];
  const key = list.key ?? ("id" as Key);
  const place = `(${list.order.join(", ")})`;
  const cursor = list.after
    ? ` AND ${place} ${list.descending ? "<" : ">"} (SELECT ${list.order.join(", ")} FROM ${from} WHERE ${table}.${key} = $${values.length})`
    : "";
  const direction = list.descending ? " DESC" : "";
  const order = `ORDER BY ${list.order.map((column) => column + direction).join(", ")}`;
  const row = await database.one<{ items: Row[]; total: number }>(
    // Counting in the page's order keeps to the page's index, which stops at the cap; a bitmap would read every row first.
    `SELECT (SELECT count(*)::int FROM (SELECT FROM ${from} WHERE ${where} ${order} LIMIT ${counted + 1}) AS counted) AS total,
            (SELECT coalesce(json_agg(page), '[]') FROM (
               SELECT ${list.select} FROM (
                 SELECT * FROM ${from} WHERE ${where}${cursor}
                 ${order} LIMIT $${values.length + 1}
               ) AS ${table} ${list.join ?? ""} ${order}
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
    endCursor: items.at(-1)?.[key] ?? null,
    hasNextPage,
  };
}
