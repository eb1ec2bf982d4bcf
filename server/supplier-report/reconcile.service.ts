import type { ChangeDatabase } from "../database/practice-database.ts";
import { addDays } from "../time.ts";
import { reconcile } from "./code-differences.queries.ts";

/** Somebody finds out within so many days which of the two is right. */
export const dueDays = 7;

interface At {
  now: Date;
  today: string;
  /** The list that told of them; null for the night. */
  batchId: string | null;
}

/** Compares the record's codes with what is on or refused for these patients, or for all: a 103 with access on, access that a clinician withheld, a refusal that no code tells (domain.md 13.2, BR-EN-03, 04). */
export const reconcileCodes = (database: ChangeDatabase, patients: readonly string[] | null, { now, today, batchId }: At) =>
  database.query(reconcile, [patients, database.practiceId, now, addDays(today, dueDays), today, batchId]); // prettier-ignore
