-- An id of the time it is made (UUIDv7), as the server makes them, for statements that write many rows at once.
CREATE FUNCTION new_id(at timestamptz) RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(random, 14, 3) || substr(random, 17))::uuid
    FROM replace(gen_random_uuid()::text, '-', '') AS random
$$;
REVOKE ALL ON FUNCTION new_id FROM PUBLIC;
GRANT EXECUTE ON FUNCTION new_id TO gatehouse_app;

-- A file goes through stages: uploaded, checked, in review, committing, committed. Nothing of it is live before a person commits it.
ALTER TABLE import_batch
  DROP CONSTRAINT import_batch_format,
  DROP CONSTRAINT import_batch_state,
  DROP CONSTRAINT import_batch_nothing_new,
  ADD COLUMN kind          text        NOT NULL DEFAULT 'PATIENTS',
  ADD COLUMN is_whole      boolean     NOT NULL DEFAULT false,
  ADD COLUMN reading       text        NOT NULL DEFAULT '',
  ADD COLUMN headings      jsonb,
  ADD COLUMN mapping       jsonb,
  ADD COLUMN rows_leaver   integer     NOT NULL DEFAULT 0,
  ADD COLUMN rows_return   integer     NOT NULL DEFAULT 0,
  ADD COLUMN rows_death    integer     NOT NULL DEFAULT 0,
  ADD COLUMN rows_read     integer     NOT NULL DEFAULT 0,
  ADD COLUMN rows_to_write integer     NOT NULL DEFAULT 0,
  ADD COLUMN rows_written  integer     NOT NULL DEFAULT 0,
  ADD COLUMN written_to    uuid,
  ADD COLUMN run           uuid,
  ADD COLUMN list_size     integer,
  ADD COLUMN checked_at    timestamptz,
  ADD COLUMN committed_at  timestamptz,
  ADD COLUMN committed_by  uuid,
  ADD COLUMN commit_reason text,
  ADD COLUMN finished_at   timestamptz,
  ADD COLUMN version       integer     NOT NULL DEFAULT 1,
  ADD CONSTRAINT import_batch_kind CHECK (kind IN ('PATIENTS', 'ONLINE_USERS', 'PROXIES', 'CODES', 'EQUALITY')),
  ADD CONSTRAINT import_batch_format CHECK (format IN ('COHORT_CSV', 'EMIS_CSV', 'SYSTMONE_CSV', 'MAPPED_CSV', 'FHIR_PATIENT')),
  ADD CONSTRAINT import_batch_state CHECK (state IN (
    'UPLOADED', 'NEEDS_MAPPING', 'CHECKED', 'IN_REVIEW', 'COMMITTING', 'COMMITTED', 'NOTHING_NEW', 'CANCELLED', 'REFUSED')),
  ADD CONSTRAINT import_batch_committed CHECK (state NOT IN ('COMMITTING', 'COMMITTED') OR committed_at IS NOT NULL);
-- What was loaded before was checked and committed in one.
UPDATE import_batch SET checked_at = at, finished_at = at, state = CASE WHEN state = 'COMMITTED' AND rows_new + rows_changed = 0 THEN 'NOTHING_NEW' ELSE state END,
       committed_at = CASE WHEN state = 'COMMITTED' THEN at END, committed_by = staff_id,
       rows_to_write = rows_new + rows_changed, rows_written = rows_new + rows_changed;
ALTER TABLE import_batch ADD CONSTRAINT import_batch_nothing_new CHECK (same_as IS NULL OR state = 'NOTHING_NEW');
-- One list of a practice at a time is being written.
CREATE UNIQUE INDEX import_batch_one_committing ON import_batch (practice_id) WHERE state = 'COMMITTING';
GRANT UPDATE ON import_batch TO gatehouse_app;

-- A row of a file as it waits: what it says, what was found, and what a person decided. A new patient bears the id of the
-- row that brought them. A possible leaver has no line: it is the file that does not name them.
DROP INDEX import_row_in_order;
ALTER TABLE import_row
  DROP COLUMN rank,
  DROP CONSTRAINT import_row_outcome,
  DROP CONSTRAINT import_row_refused_blank,
  ALTER COLUMN line DROP NOT NULL,
  ALTER COLUMN outcome DROP NOT NULL,
  ADD COLUMN claim      jsonb,
  ADD COLUMN seen       integer,
  ADD COLUMN reasons    text[]      NOT NULL DEFAULT '{}',
  ADD COLUMN flags      text[]      NOT NULL DEFAULT '{}',
  ADD COLUMN changes    jsonb       NOT NULL DEFAULT '[]',
  ADD COLUMN candidates uuid[]      NOT NULL DEFAULT '{}',
  ADD COLUMN decision   text        CONSTRAINT import_row_decision CHECK (decision IN ('TAKE', 'KEEP_OURS', 'SAME_PERSON', 'ANOTHER_PERSON', 'LEAVE')),
  ADD COLUMN decided_by uuid,
  ADD COLUMN decided_at timestamptz,
  ADD CONSTRAINT import_row_outcome CHECK (outcome IN ('NEW', 'CHANGED', 'SAME', 'REFUSED', 'NEEDS_PERSON', 'LEAVER', 'RETURN', 'DEATH')),
  ADD CONSTRAINT import_row_refused_blank CHECK (outcome <> 'REFUSED' OR (incoming IS NULL AND claim IS NULL AND patient_id IS NULL)),
  ADD COLUMN rank smallint GENERATED ALWAYS AS (
    array_position(ARRAY['REFUSED', 'NEEDS_PERSON', 'LEAVER', 'DEATH', 'RETURN', 'CHANGED', 'NEW', 'SAME'], outcome)) STORED,
  ADD COLUMN place integer NOT NULL GENERATED ALWAYS AS (coalesce(line, 0)) STORED;
UPDATE import_row SET changes = (SELECT coalesce(jsonb_agg(jsonb_build_object('field', field, 'before', NULL, 'after', NULL)), '[]') FROM unnest(changed) AS field)
 WHERE changed <> '{}';
ALTER TABLE import_row DROP COLUMN changed;
CREATE INDEX import_row_in_order ON import_row (practice_id, batch_id, rank, place, id);
CREATE INDEX import_row_to_write ON import_row (practice_id, batch_id, id);
GRANT UPDATE, DELETE ON import_row TO gatehouse_app;

-- The file as it came, in pieces, each sealed by a key that is not in the database; gone when the file is committed or cancelled.
CREATE TABLE import_piece (
  practice_id uuid    NOT NULL,
  batch_id    uuid    NOT NULL,
  position    integer NOT NULL,
  sealed      bytea   NOT NULL,
  CONSTRAINT import_piece_key PRIMARY KEY (practice_id, batch_id, position),
  CONSTRAINT import_piece_batch FOREIGN KEY (practice_id, batch_id) REFERENCES import_batch (practice_id, id)
);
SELECT keep_to_practice('import_piece');
GRANT SELECT, INSERT, DELETE ON import_piece TO gatehouse_app;

ALTER TABLE patient
  DROP CONSTRAINT patient_source,
  ADD COLUMN returned_at timestamptz,
  ADD CONSTRAINT patient_source CHECK (source IN ('COHORT_CSV', 'EMIS_CSV', 'SYSTMONE_CSV', 'MAPPED_CSV', 'FHIR_PATIENT', 'DEMONSTRATION'));
CREATE INDEX patient_of_mobile ON patient (practice_id, mobile) WHERE mobile IS NOT NULL;
CREATE INDEX patient_of_email ON patient (practice_id, lower(email)) WHERE email IS NOT NULL;

-- A number that a patient no longer bears; a search and a list find them by it still (BR-NN-03).
CREATE TABLE former_nhs_number (
  practice_id uuid        NOT NULL,
  nhs_number  text        NOT NULL CONSTRAINT former_nhs_number_digits CHECK (nhs_number ~ '^[0-9]{10}$'),
  patient_id  uuid        NOT NULL,
  until_at    timestamptz NOT NULL,
  CONSTRAINT former_nhs_number_key PRIMARY KEY (practice_id, nhs_number, patient_id),
  CONSTRAINT former_nhs_number_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('former_nhs_number');
CREATE INDEX former_nhs_number_of_patient ON former_nhs_number (practice_id, patient_id);
GRANT SELECT, INSERT ON former_nhs_number TO gatehouse_app;

-- A time on the list that is over; the present one is the patient's registered_on (BR-LE-11).
CREATE TABLE past_registration (
  practice_id   uuid NOT NULL,
  id            uuid NOT NULL,
  patient_id    uuid NOT NULL,
  registered_on date,
  left_on       date NOT NULL,
  reason        text,
  returned_at   timestamptz NOT NULL,
  CONSTRAINT past_registration_key PRIMARY KEY (practice_id, id),
  CONSTRAINT past_registration_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('past_registration');
CREATE INDEX past_registration_of_patient ON past_registration (practice_id, patient_id);
GRANT SELECT, INSERT ON past_registration TO gatehouse_app;

-- Why the register closed an application by itself (BR-LE-10, BR-CL-14).
ALTER TABLE application
  ADD COLUMN closed_cause text CONSTRAINT application_closed_cause CHECK (closed_cause IN ('LEFT_PRACTICE', 'DIED'));

-- An unsent notice of somebody who left or died is not sent.
ALTER TABLE notice
  DROP CONSTRAINT notice_state,
  ADD CONSTRAINT notice_state CHECK (state IN ('QUEUED', 'NEEDS_PERSON', 'CANCELLED'));
GRANT UPDATE (state) ON notice TO gatehouse_app;
