import "reflect-metadata";
import pg from "pg";
import { DataSource, DefaultNamingStrategy, type EntityTarget } from "typeorm";
import { entities } from "./entities.ts";

// A civil date stays the text it is, or a birthday shifts by a day; an instant becomes ISO 8601 in UTC.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text.replace(" ", "T").replace(/\+00$/, "Z"));

export interface DataSourceOptions {
  url: string;
  pool: number;
}

/** givenName in TypeScript and GraphQL is given_name in SQL. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined) {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/** TypeORM knows the tables; the door is the only one to take a connection from it. */
export const dataSource = ({ url, pool }: DataSourceOptions) =>
  new DataSource({
    type: "postgres",
    url,
    entities,
    namingStrategy: new SnakeCase(),
    applicationName: "gatehouse",
    uuidExtension: "pgcrypto",
    installExtensions: false,
    // A connection keeps what it has planned; after the usual ten quiet seconds the next to come would plan it all again.
    extra: { pipeline: true, max: pool, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 300_000, keepAlive: true },
  });

/** The pool behind a data source. */
export const poolOf = (source: DataSource) => (source.driver as unknown as { master: pg.Pool }).master;

export interface Table {
  name: string;
  columns: readonly { property: string; column: string; isJson: boolean }[];
  isVersioned: boolean;
  /** Every column under its property's name. */
  select: string;
}

const tables = new WeakMap<DataSource, Map<EntityTarget<object>, Table>>();

/** An entity's table as SQL needs it. */
export function tableOf(source: DataSource, entity: EntityTarget<object>): Table {
  let known = tables.get(source);
  if (!known) tables.set(source, (known = new Map()));
  let table = known.get(entity);
  if (!table) {
    const metadata = source.getMetadata(entity);
    const columns = metadata.columns.map((column) => ({
      property: column.propertyName,
      column: column.databaseName,
      isJson: column.type === "jsonb" || column.type === "json",
    }));
    table = {
      name: metadata.tableName,
      columns,
      isVersioned: columns.some(({ property }) => property === "version"),
      select: columns.map(({ property, column }) => `${metadata.tableName}.${column} AS "${property}"`).join(", "),
    };
    known.set(entity, table);
  }
  return table;
}

const selects = new WeakMap<DataSource, Map<string, string>>();

/** The columns of a table by its name in SQL. */
export function selectOf(source: DataSource, table: string): string {
  let known = selects.get(source);
  if (!known) {
    known = new Map(source.entityMetadatas.map(({ tableName, target }) => [tableName, tableOf(source, target).select]));
    selects.set(source, known);
  }
  const select = known.get(table);
  if (!select) throw new Error(`No entity has the table ${table}.`);
  return select;
}
