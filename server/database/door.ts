import type { Writable } from "node:stream";
import type { PoolClient, QueryConfig, QueryResult } from "pg";
import type { DataSource } from "typeorm";
import { auditBody } from "../audit/audit-body.ts";
import { poolOf } from "./data-source.ts";
import { InContext } from "./in-context.ts";
import { ChangeDatabase, ReadDatabase } from "./practice-database.ts";
import { statement } from "./statement.ts";
import { rowsOf } from "./stream.ts";

/** Who passes the door, and what the audit says of them. A job or a command has no staff id. */
export interface Who {
  staffId: string | null;
  now: Date;
  correlation: string;
}

const context = "SELECT set_config('app.practice', $1, true), set_config('app.staff', $2, true)";
const readContext =
  "SELECT set_config('transaction_read_only', 'on', true), set_config('app.practice', $1, true), set_config('app.staff', $2, true)";
const append = "SELECT audit_append($1, $2)";

/** The only way to a practice's rows, for operations, uploads, exports, jobs and commands. */
export class Door {
  constructor(readonly source: DataSource) {
    // A connection that breaks while somebody works with it tells their statement; unheard, it would end the program.
    // TypeORM opened the first one before we were here, so each is met when it is taken.
    this.pool.on("acquire", (client) => {
      if (!client.listeners("error").includes(toldElsewhere)) client.on("error", toldElsewhere);
    });
  }

  private get pool() {
    return poolOf(this.source);
  }

  /** A read: each statement is one round trip and one read-only transaction under its own context. */
  read(who: Pick<Who, "staffId">, practiceId: string): ReadDatabase {
    const settings = statement(readContext, [practiceId, who.staffId ?? ""]);
    return new ReadDatabase(this.source, practiceId, who.staffId, (text, values) =>
      this.inContext(settings, text, values),
    );
  }

  private async inContext(settings: ReturnType<typeof statement>, text: string, values: readonly unknown[]) {
    const client = await this.pool.connect();
    return new Promise<QueryResult>((resolve, reject) => {
      const query = new InContext(settings, statement(text, values), (error, result) => {
        client.release(error !== null && (query.isUncertain || isOutdated(error)));
        if (error) reject(error);
        else resolve(result);
      });
      client.query(query);
    });
  }

  /** The rows of one statement, as they are asked for: for exports, whose rows are never all in memory. */
  stream<Row>(who: Pick<Who, "staffId">, practiceId: string, text: string, values: readonly unknown[]) {
    const { url } = this.source.options as { url?: string };
    return rowsOf<Row>(url as string, who, practiceId, text, values);
  }

  /** Several reads of one moment: REPEATABLE READ, read-only. */
  snapshot<T>(who: Who, practiceId: string, work: (database: ReadDatabase) => Promise<T>): Promise<T> {
    return this.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", who, practiceId, (run) =>
      work(new ReadDatabase(this.source, practiceId, who.staffId, run)).then((result) => ({
        result,
        waiting: [],
      })),
    );
  }

  /**
   * A change: one transaction for the change, its event and its audit entry, which is the last statement before
   * COMMIT. Statements that do not wait for each other travel together; the COMMIT is sent when each has its answer,
   * for a guarded update that found no row is no error to the database.
   */
  change<T>(who: Who, practiceId: string, work: (database: ChangeDatabase) => Promise<T>): Promise<T> {
    return this.transaction("BEGIN", who, practiceId, async (run) => {
      const database = new ChangeDatabase(this.source, practiceId, who.staffId, run);
      const result = await work(database);
      await Promise.all(database.waiting);
      const { audited } = database;
      const bodies = audited.map(({ fact, outcome }) =>
        auditBody(who.now, who.staffId, outcome, who.correlation, fact),
      );
      const appended = bodies.length > 0 ? [run(append, [bodies.map(() => practiceId), bodies])] : [];
      return { result, waiting: [...database.travelling, ...appended] };
    });
  }

  private async transaction<T>(
    begin: string,
    who: Who,
    practiceId: string,
    work: (run: Run) => Promise<{ result: T; waiting: readonly Promise<unknown>[] }>,
  ) {
    const client = await this.pool.connect();
    const open = new OpenTransaction(client);
    let isBroken = false;
    try {
      const opened = [open.send(begin), open.run(context, [practiceId, who.staffId ?? ""])];
      const refused = Promise.all(opened).then(() => undefined);
      refused.catch(() => undefined);
      const { result, waiting } = await work(open.run);
      const all = await Promise.all([refused, ...waiting, open.send("COMMIT").then(({ command }) => command)]);
      if (all.at(-1) !== "COMMIT") throw new Error("The database undid the transaction.");
      return result;
    } catch (error) {
      const cause = open.causeOf(error);
      isBroken = isOutdated(cause);
      open.shut();
      await client.query("ROLLBACK").catch(() => (isBroken = true));
      throw cause;
    } finally {
      open.shut();
      client.release(isBroken);
    }
  }

  /** Appends entries of several practices at once; for looks and for attempts that were refused. */
  async appendAudit(entries: readonly { practiceId: string; body: string }[]) {
    await this.pool.query(bind(append, [entries.map((entry) => entry.practiceId), entries.map((entry) => entry.body)]));
  }

  /** A function that reads before a practice is known: sign_in, session, my_practices and their like; no table of a practice. */
  async call<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.pool.query(bind(text, values))).rows as Row[];
  }

  async isReachable() {
    await this.pool.query("SELECT 1");
  }
}

const toldElsewhere = () => undefined;

/** pg takes its values as an array it might change; ours are never changed. */
const bind = (text: string, values: readonly unknown[]) => statement(text, values) as QueryConfig;

/** The tables changed under a prepared statement; the connection has to forget what it prepared. */
const isOutdated = (error: unknown) => ["0A000", "26000"].includes((error as { code?: string } | null)?.code ?? "");

type Run = (text: string, values: readonly unknown[]) => Promise<QueryResult>;

/** One transaction's way to its connection: of no use once it is over, or a straggler would speak in the next one's. */
class OpenTransaction {
  private isShut = false;
  private first: unknown;

  constructor(private readonly client: PoolClient) {}

  readonly run: Run = async (text, values) => {
    if (this.isShut) throw new Error("The transaction is over.");
    try {
      return await this.send(bind(text, values));
    } catch (error) {
      if (!isAfterwards(error)) this.first = error;
      throw error;
    }
  };

  /** What is asked in one go leaves in one piece: each write is a call of the system, and wakes the database. */
  send(query: QueryConfig | string): Promise<QueryResult> {
    const { stream } = (this.client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    return this.client.query(query);
  }

  shut() {
    this.isShut = true;
  }

  /** Statements that travel together all fail after the first; what is told is why the first did. */
  causeOf(error: unknown) {
    return isAfterwards(error) && this.first ? this.first : error;
  }
}

/** in_failed_sql_transaction: an earlier statement is to blame. */
const isAfterwards = (error: unknown) => (error as { code?: string } | null)?.code === "25P02";
