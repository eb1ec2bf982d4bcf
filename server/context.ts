import type { Logger } from "pino";
import { auditBody, type AuditFact, type AuditOutcome } from "./audit/audit-body.ts";
import type { Looks } from "./audit/looks.ts";
import type { Door, Who } from "./database/door.ts";
import { ChangeDatabase, type ReadDatabase } from "./database/practice-database.ts";
import { unauthenticated } from "./errors.ts";
import { loadFrom } from "./load.ts";
import { holds, type Permission, type StaffRole } from "./permissions.ts";
import type { Settings } from "./settings.ts";
import type { Sessions } from "./staff/sessions.ts";
import { dayOf } from "./time.ts";

/** A member of staff at work in one practice. */
export interface Actor {
  id: string;
  roles: readonly StaffRole[];
  /** Of a program: the permissions it was given; it has no role. */
  scopes?: readonly Permission[];
  clinical: boolean;
  canVouch: boolean;
}

/** The session that came with a request, before any practice. */
export interface SessionOf {
  staffId: string;
  tokenHash: Buffer;
  endsAt: string;
  mustChangePassword: boolean;
}

/** What one server is made of; the same for all its requests. */
export interface Server {
  settings: Settings;
  door: Door;
  looks: Looks;
  sessions: Sessions;
  log: Logger;
  searchKey: Buffer;
  clock: () => Date;
}

/** What one request works with: who asks, in which practice, when, and the practice's rows. */
export class Context implements Who {
  readonly now: Date;
  readonly looking: Promise<void>[] = [];
  load = loadFrom(() => this.db);
  readonly headers: Record<string, string> = {};
  private database: ReadDatabase | undefined;
  private london: string | undefined;

  constructor(
    readonly server: Server,
    readonly correlation: string,
    readonly request: { ip: string; cookie: string | undefined; key: string | undefined },
    readonly session: SessionOf | undefined,
    private readonly member: Actor | undefined,
    private readonly practice: string | undefined,
  ) {
    this.now = server.clock();
  }

  get today() {
    return (this.london ??= dayOf(this.now));
  }

  get staffId() {
    return this.session?.staffId ?? null;
  }

  get actor(): Actor {
    if (!this.member) throw unauthenticated();
    return this.member;
  }

  /** A program with a token, not a person. */
  get isProgram() {
    return this.member?.scopes !== undefined;
  }

  get isInPractice() {
    return this.member !== undefined;
  }

  get practiceId(): string {
    if (!this.practice) throw unauthenticated();
    return this.practice;
  }

  may(permission: Permission) {
    return holds(this.actor, permission);
  }

  /** The practice's rows, as far as this operation may use them: reads for a query, changes for a mutation. */
  get db(): ReadDatabase {
    return (this.database ??= this.server.door.read(this, this.practiceId));
  }

  /** The change under way; the door is opened around each mutation. */
  get change(): ChangeDatabase {
    if (!(this.database instanceof ChangeDatabase)) throw new Error("Only a mutation may change a practice's rows.");
    return this.database;
  }

  within(database: ReadDatabase | undefined) {
    this.database = database;
    this.load = loadFrom(() => this.db);
  }

  /** Notes that somebody looked; the answer waits until the entry is written. Within a change it is written with the change. */
  look(fact: AuditFact) {
    if (this.database instanceof ChangeDatabase) this.database.audited.push({ fact, outcome: "LOOKED" });
    else this.looking.push(this.note("LOOKED", fact));
  }

  /** Writes an entry outside any transaction: for looks, and for attempts that came to nothing. */
  note(outcome: AuditOutcome, fact: AuditFact): Promise<void> {
    const body = auditBody(this.now, this.staffId, outcome, this.correlation, fact);
    const written = this.server.looks.add({ practiceId: this.practiceId, body });
    written.catch(() => undefined);
    return written;
  }
}
