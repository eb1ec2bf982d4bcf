import type { DataSource, EntityTarget } from "typeorm";
import { conflict, notFound } from "../errors.ts";
import type { AuditFact, AuditOutcome } from "../audit/audit-body.ts";
import { selectOf, tableOf } from "./data-source.ts";

/** The columns of an entity, without its field resolvers and helpers. */
export type Columns<E> = { [K in keyof E as E[K] extends (...args: never[]) => unknown ? never : K]: E[K] };

/** Keys never change, so rows that refer to a locked one may still be written: FOR UPDATE would deadlock with their foreign keys. */
const forChange = "FOR NO KEY UPDATE";

/** Reads a practice's rows; handed out by the door, and of no use once the door is shut. */
export class ReadDatabase {
  constructor(
    protected readonly source: DataSource,
    readonly practiceId: string,
    readonly staffId: string | null,
    private readonly run: (
      text: string,
      values: readonly unknown[],
    ) => Promise<{ rows: unknown[]; rowCount: number | null }>,
  ) {}

  /** Rows of a statement; its text is a constant, its values are bound. */
  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.run(text, values)).rows as Row[];
  }

  async one<Row>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(text, values))[0];
  }

  /** The rows with these ids; a dataloader puts them in order. */
  byIds<E extends { id: string }>(entity: EntityTarget<E>, ids: readonly string[]): Promise<E[]> {
    const table = tableOf(this.source, entity);
    return this.query(`SELECT ${table.select} FROM ${table.name} WHERE id = ANY ($1)`, [ids]);
  }

  /** Rows that have these values. */
  find<E extends object>(
    entity: EntityTarget<E>,
    where: Partial<Columns<E>>,
    lock: "" | typeof forChange = "",
  ): Promise<E[]> {
    const table = tableOf(this.source, entity);
    const { sql, values } = this.matching(entity, where, 0);
    return this.query(`SELECT ${table.select} FROM ${table.name} WHERE ${sql} ${lock}`, values);
  }

  /** A table's columns, each under its property's name; for statements that read whole rows among others. */
  columns(table: string): string {
    return selectOf(this.source, table);
  }

  protected matching<E extends object>(entity: EntityTarget<E>, where: Partial<Columns<E>>, bound: number) {
    const { columns } = tableOf(this.source, entity);
    const values: unknown[] = [];
    const tests = columns
      .filter(({ property }) => property in where)
      .map(({ property, column }) => {
        const value = where[property as keyof typeof where];
        return value === null ? `${column} IS NULL` : `${column} = $${bound + values.push(value)}`;
      });
    return { sql: tests.join(" AND "), values };
  }
}

/** Reads and changes a practice's rows in one transaction, with what happened and who did it. */
export class ChangeDatabase extends ReadDatabase {
  /** Written as the last statement before COMMIT. */
  readonly audited: { fact: AuditFact; outcome: AuditOutcome }[] = [];
  readonly waiting: Promise<unknown>[] = [];

  /** What the database alone can refuse: it travels with the COMMIT, which then becomes a rollback. */
  readonly travelling: Promise<unknown>[] = [];

  withCommit(sent: Promise<unknown>) {
    sent.catch(() => undefined);
    this.travelling.push(sent);
  }

  /** A statement whose answer nobody needs: it travels with what follows, and the COMMIT waits for it. */
  beforeCommit(sent: Promise<unknown>) {
    sent.catch(() => undefined);
    this.waiting.push(sent);
  }

  /** Locks the row until the change is over, where it is read with others; NOT_FOUND for another practice's as for none. */
  async lock<E extends { id: string }>(entity: EntityTarget<E>, id: string, what: string): Promise<void> {
    const { name } = tableOf(this.source, entity);
    const rows = await this.query(`SELECT true FROM ${name} WHERE id = $1 ${forChange}`, [id]);
    if (rows.length === 0) throw notFound(what);
  }

  /** The row, locked until the change is over; NOT_FOUND for another practice's as for none. */
  async locked<E extends { id: string }>(entity: EntityTarget<E>, id: string, what: string): Promise<E> {
    const table = tableOf(this.source, entity);
    const [row] = await this.query<E>(`SELECT ${table.select} FROM ${table.name} WHERE id = $1 ${forChange}`, [id]);
    if (!row) throw notFound(what);
    return row;
  }

  /** The rows that have these values, locked until the change is over. */
  lockedWhere<E extends object>(entity: EntityTarget<E>, where: Partial<Columns<E>>): Promise<E[]> {
    return this.find(entity, where, forChange);
  }

  /** A row that nobody reads back: it travels with what follows, and the COMMIT waits for it. */
  insertBeforeCommit<E extends object>(entity: EntityTarget<E>, values: Omit<Columns<E>, "practiceId">) {
    const { sql, bound } = this.insertion(entity, values);
    this.beforeCommit(this.query(sql, bound));
  }

  async insert<E extends object>(entity: EntityTarget<E>, values: Omit<Columns<E>, "practiceId">): Promise<E> {
    const { sql, bound } = this.insertion(entity, values);
    const [inserted] = await this.query<E>(`${sql} RETURNING ${tableOf(this.source, entity).select}`, bound);
    return inserted as E;
  }

  private insertion<E extends object>(entity: EntityTarget<E>, values: Omit<Columns<E>, "practiceId">) {
    const table = tableOf(this.source, entity);
    const row: Record<string, unknown> = { ...values, practiceId: this.practiceId };
    const set = table.columns.filter(({ property }) => row[property] !== undefined);
    return {
      sql: `INSERT INTO ${table.name} (${set.map(({ column }) => column).join(", ")})
       VALUES (${set.map((_, at) => `$${at + 1}`).join(", ")})`,
      bound: set.map(({ property, isJson }) => bound(row[property], isJson)),
    };
  }

  /** The same as `update` where nobody reads the row back: it travels with what follows, and the COMMIT waits for it. */
  updateBeforeCommit<E extends object>(
    entity: EntityTarget<E>,
    where: Partial<Columns<E>>,
    changes: Partial<Columns<E>>,
  ) {
    const { sql, bound } = this.alteration(entity, where, changes);
    const changed = this.query(`${sql} RETURNING true`, bound).then(({ length }) => {
      if (length !== 1) throw conflict();
    });
    this.beforeCommit(changed);
  }

  /** Changes the one row that still is as it was seen; CONFLICT when there is none. A versioned row gets its next version. */
  async update<E extends object>(
    entity: EntityTarget<E>,
    where: Partial<Columns<E>>,
    changes: Partial<Columns<E>>,
  ): Promise<E> {
    const { sql, bound } = this.alteration(entity, where, changes);
    const rows = await this.query<E>(`${sql} RETURNING ${tableOf(this.source, entity).select}`, bound);
    if (rows.length !== 1) throw conflict();
    return rows[0] as E;
  }

  private alteration<E extends object>(
    entity: EntityTarget<E>,
    where: Partial<Columns<E>>,
    changes: Partial<Columns<E>>,
  ) {
    const table = tableOf(this.source, entity);
    const set = table.columns.filter(
      ({ property }) => changes[property as keyof typeof changes] !== undefined && property !== "version",
    );
    const values = set.map(({ property, isJson }) => bound(changes[property as keyof typeof changes], isJson));
    const assignments = set.map(({ column }, at) => `${column} = $${at + 1}`);
    if (table.isVersioned) assignments.push("version = version + 1");
    const matching = this.matching(entity, where, values.length);
    return {
      sql: `UPDATE ${table.name} SET ${assignments.join(", ")} WHERE ${matching.sql}`,
      bound: [...values, ...matching.values],
    };
  }

  /** Takes away the one row; NOT_FOUND when there is none. */
  async remove<E extends object>(entity: EntityTarget<E>, where: Partial<Columns<E>>, what: string): Promise<void> {
    const { sql, values } = this.matching(entity, where, 0);
    const rows = await this.query(
      `DELETE FROM ${tableOf(this.source, entity).name} WHERE ${sql} RETURNING true`,
      values,
    );
    if (rows.length !== 1) throw notFound(what);
  }

  /** Notes who did what; no change without its entry, no entry without its change. */
  audit(fact: AuditFact) {
    this.audited.push({ fact, outcome: "DONE" });
  }
}

const bound = (value: unknown, isJson: boolean) => (isJson && value !== null ? JSON.stringify(value) : value);
