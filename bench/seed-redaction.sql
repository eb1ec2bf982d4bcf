-- Redaction work beside the rest: a review for every twentieth patient, in 40 tasks each, and in one review of each
-- practice entries to be decided again and again. The text of these is sealed afterwards, by the program.
UPDATE membership SET roles = roles || 'REDACTION_REVIEWER'::text;

CREATE TEMP TABLE reviewed AS
SELECT practice_id, id AS patient_id, md5(id || 'review')::uuid AS review_id, n, row_number() OVER (PARTITION BY practice_id ORDER BY n) AS place
  FROM (SELECT practice_id, id, row_number() OVER (ORDER BY id) AS n FROM patient p
         WHERE NOT EXISTS (SELECT FROM declared_relative r WHERE r.practice_id = p.practice_id AND r.patient_id = p.id)) AS p WHERE n % 20 = 0;

INSERT INTO redaction_review (practice_id, id, patient_id, purpose, services, until_on, state, opened_at, due_on, version)
SELECT practice_id, review_id, patient_id, 'HISTORIC_ACCESS', '{FULL_HISTORIC_RECORD}', '2026-10-01', 'IN_PROGRESS', '2026-10-01', '2026-11-01'::date + (n % 28)::int, 1 FROM reviewed;

INSERT INTO redaction_task (practice_id, id, review_id, patient_id, entry_group, from_on, until_on, state, due_on, entries, flagged, undecided, minutes, version)
SELECT practice_id, md5(review_id || 't' || part)::uuid, review_id, patient_id, (ARRAY['CONSULTATIONS', 'RESULTS', 'MEDICATION', 'DOCUMENTS'])[1 + part % 4],
       make_date(1986 + part, 1, 1), make_date(1986 + part, 12, 31), CASE WHEN (n + part) % 5 < 2 THEN 'SUBMITTED' WHEN (n + part) % 5 = 2 THEN 'IN_PROGRESS' ELSE 'OPEN' END,
       '2026-11-01'::date + (n % 28)::int, 240, 12, 0, (part % 30), 1
  FROM reviewed, generate_series(1, 40) AS part;
-- What is decided in the measurement stays open.
UPDATE redaction_task t SET state = 'IN_PROGRESS' FROM reviewed WHERE reviewed.place = 1 AND t.practice_id = reviewed.practice_id AND t.review_id = reviewed.review_id;

INSERT INTO record_import (practice_id, id, patient_id, file_name, file_hash, format, matched_by, resources, resource_types, entries_new, entries_changed, entries_same, supporting, refused, labels, problems, at)
SELECT practice_id, md5(review_id || 'import')::uuid, patient_id, 'record.json', '\x00', 'GP_CONNECT_STU3', 'NHS_NUMBER', 240, '[]', 240, 0, 0, 0, 0, 0, '[]', '2026-10-01' FROM reviewed WHERE place = 1;
INSERT INTO record_entry (practice_id, id, patient_id, identity, resource_type, kind, is_repeat, happened_on, filed, labelled, content_hash, links, score, flagged, import_id, arrived_at, decision, ask_again, signed_off, version)
SELECT practice_id, md5(review_id || 'e' || e)::uuid, patient_id, 'bench|' || e, 'Observation', 'OBSERVATION', false, '1987-01-01'::date + e::int, true, false, sha256(int8send(e)), '[]', 0, false,
       md5(review_id || 'import')::uuid, '2026-10-01', 'SHOW', false, false, 2
  FROM (SELECT practice_id, review_id, patient_id FROM reviewed WHERE place = 1) AS r, generate_series(1, 240) AS e;
INSERT INTO redaction_review_entry (practice_id, review_id, entry_id, task_id)
SELECT practice_id, review_id, md5(review_id || 'e' || e)::uuid, md5(review_id || 't1')::uuid FROM reviewed, generate_series(1, 240) AS e WHERE place = 1;
INSERT INTO redaction_decision (practice_id, id, entry_id, review_id, decision, origin, content_hash, decided_at)
SELECT practice_id, md5(review_id || 'd' || e)::uuid, md5(review_id || 'e' || e)::uuid, review_id, 'SHOW', 'ENTRY', sha256(int8send(e)), '2026-10-02' FROM reviewed, generate_series(1, 240) AS e WHERE place = 1;
DROP TABLE reviewed;
