-- What a review hides is to be marked in EMIS or SystmOne by a day, and stands in My work until somebody confirms it by name (BR-CL-11).
ALTER TABLE redaction_review ADD COLUMN mark_by date;
CREATE INDEX redaction_review_to_mark ON redaction_review (practice_id, mark_by, id) WHERE mark_by IS NOT NULL;

UPDATE redaction_review SET mark_by = (signed_off_at AT TIME ZONE 'Europe/London')::date
 WHERE state = 'SIGNED_OFF' AND marked_at IS NULL
   AND EXISTS (SELECT FROM redaction_review_entry held JOIN record_entry e ON e.practice_id = held.practice_id AND e.id = held.entry_id
                WHERE held.practice_id = redaction_review.practice_id AND held.review_id = redaction_review.id
                  AND (e.decision = 'HIDE' OR (e.decision = 'SHOW' AND e.labelled)));
