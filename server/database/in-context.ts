import pg from "pg";
// pg keeps this converter to itself; it is what pg's own Query binds with. pg is pinned, and a test notices a change.
import utils from "pg/lib/utils.js";

export interface Statement {
  name: string;
  text: string;
  values: readonly unknown[];
}

/** The part of pg's connection that a query speaks to. */
interface Connection {
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  describe(message: { type: "P"; name: string }): void;
  execute(message: object): void;
  sync(): void;
}

/** What pg's Query has beside its public type. */
interface PgQuery {
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}
const Query = pg.Query as unknown as new (
  statement: Statement,
  values: undefined,
  callback: (error: Error | null, result: pg.QueryResult) => void,
) => pg.Query & PgQuery;

/**
 * A read preceded by its context, both under one Sync: one round trip and one implicit transaction, which is
 * read-only and over, with its settings, when the answer is here.
 */
export class InContext extends Query {
  /** The connection may no longer say truly which statements it has prepared; it is not used again. */
  isUncertain = false;
  private isContext = true;

  constructor(
    private readonly context: Statement,
    private readonly statement: Statement,
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(statement, undefined, callback);
  }

  prepare(connection: Connection) {
    this.isUncertain = !connection.parsedStatements[this.statement.name];
    bind(connection, this.context);
    connection.execute({});
    bind(connection, this.statement);
    connection.describe({ type: "P", name: "" });
    connection.execute({});
    connection.sync();
  }

  override handleDataRow(message: unknown) {
    if (!this.isContext) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection) {
    if (!this.isContext) return super.handleCommandComplete(message, connection);
    this.isContext = false;
    connection.parsedStatements[this.context.name] ??= this.context.text;
  }
}

function bind(connection: Connection, { name, text, values }: Statement) {
  if (!connection.parsedStatements[name] && !connection.submittedNamedStatements[name]) {
    connection.parse({ name, text });
    connection.submittedNamedStatements[name] = text;
  }
  connection.bind({ statement: name, values, valueMapper: utils.prepareValue });
}
