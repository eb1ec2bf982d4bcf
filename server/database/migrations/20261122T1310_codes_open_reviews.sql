-- A 104 after access is decided in an enhanced review, as where it is noted by hand; it has one home (BR-EN-01, domain.md 13.3).
INSERT INTO enhanced_review (practice_id, id, patient_id, kind, cause, reasons, state, raised_at, due_on, version)
SELECT practice_id, id, patient_id, 'RE_REVIEW', 'CODED_AFTER_ACCESS', '{}', 'OPEN', opened_at, (opened_at AT TIME ZONE 'Europe/London')::date + 28, 1
  FROM register_difference AS asked
 WHERE kind = 'REVIEW_CODE_AFTER_ACCESS' AND closed_at IS NULL
   AND NOT EXISTS (SELECT FROM enhanced_review AS open WHERE open.practice_id = asked.practice_id AND open.patient_id = asked.patient_id AND open.state IN ('OPEN', 'IN_REVIEW'));
UPDATE register_difference SET closed_at = opened_at, outcome = 'GONE', version = version + 1
 WHERE kind = 'REVIEW_CODE_AFTER_ACCESS' AND closed_at IS NULL;
