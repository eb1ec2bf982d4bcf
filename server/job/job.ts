import type { z } from "zod";
import type { Server } from "../context.ts";
import type { Who } from "../database/door.ts";
import type { ChangeDatabase, ReadDatabase } from "../database/practice-database.ts";

/** What a job works with: one practice, through the door. */
export interface JobAt {
  server: Server;
  practiceId: string;
  /** Nobody: a job is no member of staff. Who asked for it is `askedBy`. */
  who: Who;
  /** The member of staff in whose change the job was added; null for what runs by the clock. */
  askedBy: string | null;
  /** Aborted when the server stops: end at the next safe place by throwing, and the job is taken up again. */
  signal: AbortSignal;
  read: ReadDatabase;
  change<T>(work: (database: ChangeDatabase) => Promise<T>): Promise<T>;
}

/**
 * A piece of work that is done after the change that asked for it, by any server, at least once: it has to find what
 * it did before and go on from there.
 */
export interface Job<P> {
  /** In lower case with dots: import.check. It is stored; never give an old name a new meaning. */
  name: string;
  /** Ids only, never a patient's details. */
  payload: z.ZodType<P>;
  /** How often it is tried before it is kept as given up; the waits between grow from 3 seconds to 6 hours. */
  attempts?: number;
  /** Jobs of one practice are run one after another. */
  oneByOne?: boolean;
  /** When it runs by itself in every practice, as cron writes it in UTC: '15 3 * * *'. Its payload is then {}. */
  every?: string;
  run(at: JobAt, payload: P): Promise<void>;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each job has a payload of its own
export type AnyJob = Job<any>;

/** Names the payload's type once. */
export const job = <P>(definition: Job<P>): Job<P> => definition;
