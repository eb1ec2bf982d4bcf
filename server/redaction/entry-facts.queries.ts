import type { ReadDatabase } from "../database/practice-database.ts";
import { notFound } from "../errors.ts";
import type { EntryKind } from "../record-entry/record-entry.words.ts";
import type { EntryFacts } from "./decide.rules.ts";

/** An entry of a review as a decision about it has to see it. */
export interface FactsRow extends EntryFacts {
  id: string;
  patientId: string;
  taskId: string;
  setId: string | null;
  version: number;
  decisionId: string | null;
  kind: EntryKind;
  isRepeat: boolean;
  happenedOn: string | null;
  filed: boolean;
}

const sql = `
  SELECT json_build_object('isThere', EXISTS (SELECT FROM redaction_review WHERE id = $1), 'rows', (SELECT coalesce(json_agg(r), '[]') FROM (
    SELECT e.id, e.patient_id AS "patientId", held.task_id AS "taskId", e.set_id AS "setId", e.version, e.decision, e.kind, e.is_repeat AS "isRepeat", e.happened_on AS "happenedOn", e.filed, e.ask_again AS "askAgain",
           e.signed_off AS "signedOff", e.flagged, e.labelled, e.body IS NULL AS "isTextGone", t.state AS "taskState", v.state AS "reviewState",
           d.id AS "decisionId", d.reason, d.decided_by AS "decidedBy", d.second_by AS "secondBy",
           EXISTS (SELECT FROM declared_relative r WHERE r.patient_id = e.patient_id AND r.staff_id = $3) AS "isRelated"
      FROM redaction_review v JOIN redaction_review_entry held ON held.review_id = v.id
      JOIN record_entry e ON e.id = held.entry_id JOIN redaction_task t ON t.id = held.task_id
      LEFT JOIN redaction_decision d ON d.entry_id = e.id AND d.superseded_at IS NULL AND d.lifted_at IS NULL
     WHERE v.id = $1 AND held.entry_id = ANY ($2)) AS r)) AS row`;

/** The entries of these ids that are in the review; others are not in the answer. */
export async function entryFacts(database: ReadDatabase, reviewId: string, ids: readonly string[]) {
  const found = await database.one<{ row: { isThere: boolean; rows: FactsRow[] } }>(sql, [
    reviewId,
    ids,
    database.staffId,
  ]);
  if (!found?.row.isThere) throw notFound("redaction review");
  return new Map(found.row.rows.map((row) => [row.id, row]));
}
