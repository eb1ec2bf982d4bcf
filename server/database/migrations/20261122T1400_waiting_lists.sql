-- The lists of what waits are counted up to 1,000 with each page. What a hold keeps from the reader decides whether a row counts,
-- so each index holds it: the count then reads the index alone, in its order, and stops at the cap.
DROP INDEX application_by_queue;
DROP INDEX application_waiting;
DROP INDEX application_due;
CREATE INDEX application_by_queue ON application (practice_id, queue, pending_since, id) INCLUDE (on_hold, patient_id) WHERE closed_at IS NULL;
CREATE INDEX application_waiting ON application (practice_id, pending_since, id) INCLUDE (on_hold, patient_id) WHERE closed_at IS NULL;
CREATE INDEX application_due ON application (practice_id, due_on, id) INCLUDE (on_hold, patient_id) WHERE closed_at IS NULL;
