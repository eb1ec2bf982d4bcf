import { v7 as uuid } from "uuid";
import type { ChangeDatabase } from "../database/practice-database.ts";
import { cut, type Part, type ToCut } from "./cut.rules.ts";
import type { RedactionReview } from "./redaction-review.entity.ts";
import { scopeOfAll } from "./scope.rules.ts";

type Reviewed = Pick<RedactionReview, "id" | "patientId" | "services" | "fromOn" | "untilOn" | "dueOn">;

/** The patient's entries that a review is about; one without a date belongs to the beginning. */
export const entriesInReview = (database: ChangeDatabase, review: Reviewed, ids: readonly string[] | null) => {
  const { kinds, repeats } = scopeOfAll(review.services);
  return database.query<ToCut>(
    `SELECT id, kind, happened_on AS "happenedOn" FROM record_entry
      WHERE patient_id = $1 AND (kind = ANY ($2) OR ($3 AND is_repeat)) AND ($6::uuid[] IS NULL OR id = ANY ($6))
        AND (($4::date IS NULL AND happened_on IS NULL) OR happened_on BETWEEN coalesce($4::date, '-infinity') AND $5::date)`,
    [review.patientId, kinds, repeats, review.fromOn, review.untilOn, ids],
  );
};

/** Cuts entries into tasks of a review; an entry that is in the review already moves to its new task. */
export async function cutInto(database: ChangeDatabase, review: Reviewed, parts: readonly Part[]) {
  if (parts.length === 0) return;
  const tasks = parts.map((part) => ({ ...part, id: uuid() }));
  await database.query(
    `INSERT INTO redaction_task (practice_id, review_id, patient_id, due_on, state, entries, flagged, undecided, minutes, version, id, entry_group, from_on, until_on)
     SELECT $1, $2, $3, $4, 'OPEN', 0, 0, 0, 0, 1, t.* FROM unnest($5::uuid[], $6::text[], $7::date[], $8::date[]) AS t`,
    [
      database.practiceId,
      review.id,
      review.patientId,
      review.dueOn,
      tasks.map(({ id }) => id),
      tasks.map(({ group }) => group),
      tasks.map(({ fromOn }) => fromOn),
      tasks.map(({ untilOn }) => untilOn),
    ],
  );
  await database.query(
    `INSERT INTO redaction_review_entry (practice_id, review_id, entry_id, task_id)
     SELECT $1, $2, e.entry, e.task FROM unnest($3::uuid[], $4::uuid[]) AS e (entry, task)
     ON CONFLICT (practice_id, review_id, entry_id) DO UPDATE SET task_id = excluded.task_id`,
    [
      database.practiceId,
      review.id,
      tasks.flatMap(({ ids }) => ids),
      tasks.flatMap(({ id, ids }) => ids.map(() => id)),
    ],
  );
}

/** Cuts all that a review is about; answers with how many tasks that made. */
export async function cutWhole(database: ChangeDatabase, review: Reviewed): Promise<number> {
  const parts = cut(await entriesInReview(database, review, null));
  await cutInto(database, review, parts);
  return parts.length;
}

/** What came late, in one task of its own. */
export function latePart(entries: readonly ToCut[]): Part[] {
  if (entries.length === 0) return [];
  const days = entries.flatMap(({ happenedOn }) => happenedOn ?? []).sort();
  return [{ group: "LATE", fromOn: days[0] ?? null, untilOn: days.at(-1) ?? null, ids: entries.map(({ id }) => id) }];
}

/** The counts of a review's tasks as their entries stand now. A task that lost all its entries is cancelled. */
export const recount = (database: ChangeDatabase, reviewIds: readonly string[]) =>
  database.query(
    `UPDATE redaction_task AS task SET entries = part.entries, flagged = part.flagged, undecided = part.undecided,
            state = CASE WHEN part.entries = 0 AND task.state <> 'APPROVED' THEN 'CANCELLED' ELSE task.state END
       FROM (SELECT t.id, count(e.id)::int AS entries, count(e.id) FILTER (WHERE e.flagged)::int AS flagged,
                    count(e.id) FILTER (WHERE e.decision IS NULL OR e.ask_again)::int AS undecided
               FROM redaction_task t LEFT JOIN redaction_review_entry held ON held.task_id = t.id LEFT JOIN record_entry e ON e.id = held.entry_id
              WHERE t.review_id = ANY ($1) GROUP BY t.id) AS part
      WHERE part.id = task.id AND (task.entries, task.flagged, task.undecided) IS DISTINCT FROM (part.entries, part.flagged, part.undecided)`,
    [reviewIds],
  );

/**
 * What was hidden in a review for a carer while the patient was a child is asked about again when the child is to see the
 * record themselves: it stays hidden until then, and the reviewer has both in mind (BR-RD-08). Answers the other reviews
 * that hold such an entry.
 */
export const askAgainAfterCarer = (database: ChangeDatabase, { id }: Pick<Reviewed, "id">) =>
  database.query<{ reviewId: string }>(
    `WITH asked AS (
       UPDATE record_entry SET ask_again = true, signed_off = false, version = record_entry.version + 1
         FROM redaction_review_entry held, redaction_decision d, redaction_review v, patient
        WHERE held.review_id = $1 AND record_entry.id = held.entry_id AND NOT record_entry.ask_again
          AND d.entry_id = record_entry.id AND d.superseded_at IS NULL AND d.lifted_at IS NULL AND d.decision = 'HIDE'
          AND v.id = d.review_id AND v.purpose = 'PROXY' AND patient.id = record_entry.patient_id
          AND (d.decided_at AT TIME ZONE 'Europe/London')::date < patient.born + interval '16 years'
       RETURNING record_entry.id)
     SELECT DISTINCT other.review_id AS "reviewId" FROM asked JOIN redaction_review_entry other ON other.entry_id = asked.id`,
    [id],
  );
