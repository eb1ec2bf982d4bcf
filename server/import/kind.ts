import type { Server } from "../context.ts";
import type { ChangeDatabase } from "../database/practice-database.ts";
import type { ImportBatch } from "./import.entity.ts";
import type { ImportKind } from "./import.words.ts";
import { patients } from "./patients.kind.ts";
import { codes } from "../supplier-report/codes.kind.ts";
import { equality } from "../supplier-report/equality.kind.ts";
import { onlineUsers } from "../supplier-report/online-users.kind.ts";
import { proxies } from "../supplier-report/proxies.kind.ts";

/** When a file is checked or written. */
export interface Day {
  now: Date;
  /** In Europe/London. */
  today: string;
}

/** One step of a commit: the rows after `from` up to `upTo`, in the order of their ids. */
export interface WriteStep extends Day {
  server: Server;
  batch: ImportBatch;
  from: string | null;
  upTo: string;
}

/** A step as whoever committed the file takes it, for what other features do in it. */
export const acting = (database: ChangeDatabase, { server, batch, now, today }: WriteStep) => {
  const { practiceId } = database;
  return { server, practiceId, change: database, now, today, staffId: batch.committedBy };
};

/** What one kind of file does differently; the stages around it are the same for all. */
export interface Kind {
  /**
   * Finds, for every row of the file at once, what it would change: outcome, reasons, changes, patient and the version
   * seen. Before, each row has `incoming` (what it says), or `claim` where it is refused; afterwards none has a claim.
   */
  match(database: ChangeDatabase, batch: ImportBatch, day: Day): Promise<void>;
  /** Says of rows anew what they would change, after somebody named their patient. */
  reconsider(database: ChangeDatabase, batch: ImportBatch, rows: readonly string[], day: Day): Promise<unknown>;
  /** Writes the rows of a step that are taken (isTaken), with all that follows from them; answers how many. */
  write(database: ChangeDatabase, step: WriteStep): Promise<number>;
}

/** How each kind of file is matched and written. */
export const kinds: Record<ImportKind, Kind> = {
  PATIENTS: patients,
  ONLINE_USERS: onlineUsers,
  PROXIES: proxies,
  CODES: codes,
  EQUALITY: equality,
};

export const kindOf = ({ kind }: Pick<ImportBatch, "kind">): Kind => kinds[kind];
