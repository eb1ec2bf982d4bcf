-- The people of a practice's list. What the source does not say is null; search columns are written by server/patient/name.ts.
CREATE TABLE patient (
  practice_id          uuid        NOT NULL CONSTRAINT patient_practice REFERENCES practice (id),
  id                   uuid        NOT NULL,
  nhs_number           text        CONSTRAINT patient_nhs_number_digits CHECK (nhs_number ~ '^[0-9]{10}$'),
  nhs_number_status    text        CONSTRAINT patient_nhs_number_status CHECK (nhs_number_status ~ '^0[1-8]$'),
  local_id             text,
  title                text,
  given_name           text        NOT NULL,
  middle_names         text,
  family_name          text        NOT NULL,
  previous_names       text[]      NOT NULL DEFAULT '{}',
  preferred_name       text,
  given_search         text        COLLATE "C" NOT NULL,
  family_search        text        COLLATE "C" NOT NULL,
  born                 date        NOT NULL,
  sex                  text        NOT NULL CONSTRAINT patient_sex CHECK (sex IN ('FEMALE', 'MALE', 'INDETERMINATE', 'NOT_KNOWN')),
  died_on              date,
  death_status         text        CONSTRAINT patient_death_status CHECK (death_status IN ('1', '2', 'U')),
  address_lines        text[]      NOT NULL DEFAULT '{}',
  postcode             text,
  confidentiality      text        NOT NULL CONSTRAINT patient_confidentiality CHECK (confidentiality IN ('U', 'R', 'V', 'REDACTED')),
  mobile               text,
  home_phone           text,
  email                text,
  language             text,
  interpreter_required boolean,
  contact_method       text        CONSTRAINT patient_contact_method CHECK (contact_method ~ '^[1-9]$'),
  written_format       text        CONSTRAINT patient_written_format CHECK (written_format IN ('11', '12', '13')),
  ethnicity            text,
  registered_on        date,
  removal_reason       text,
  removed_on           date,
  usual_gp             text,
  flags                text[]      NOT NULL DEFAULT '{}',
  source               text        NOT NULL CONSTRAINT patient_source CHECK (source IN ('COHORT_CSV', 'FHIR_PATIENT', 'DEMONSTRATION')),
  imported_at          timestamptz NOT NULL,
  version              integer     NOT NULL,
  CONSTRAINT patient_key PRIMARY KEY (practice_id, id),
  CONSTRAINT patient_nhs_number UNIQUE (practice_id, nhs_number),
  CONSTRAINT patient_restricted_blank CHECK (
    confidentiality = 'U' OR (address_lines = '{}' AND postcode IS NULL AND mobile IS NULL AND home_phone IS NULL AND email IS NULL AND usual_gp IS NULL))
);
SELECT keep_to_practice('patient');
CREATE INDEX patient_by_name ON patient (practice_id, family_search, given_search, id);
CREATE INDEX patient_by_birth ON patient (practice_id, born, id);
GRANT SELECT, INSERT, UPDATE ON patient TO gatehouse_app;

-- A member of staff who is a patient here, or is related to one (BR-RO-04, BR-CL-23).
CREATE TABLE declared_relative (
  practice_id uuid        NOT NULL,
  staff_id    uuid        NOT NULL,
  patient_id  uuid        NOT NULL,
  relation    text        NOT NULL CONSTRAINT declared_relative_relation CHECK (relation IN ('SELF', 'RELATIVE')),
  declared_at timestamptz NOT NULL,
  CONSTRAINT declared_relative_key PRIMARY KEY (practice_id, staff_id, patient_id),
  CONSTRAINT declared_relative_staff FOREIGN KEY (practice_id, staff_id) REFERENCES membership (practice_id, staff_id),
  CONSTRAINT declared_relative_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('declared_relative');
GRANT SELECT, INSERT, DELETE ON declared_relative TO gatehouse_app;

-- What happened to a patient's registration, in order; written in the transaction of the step it tells of.
CREATE TABLE event (
  practice_id    uuid        NOT NULL CONSTRAINT event_practice REFERENCES practice (id),
  id             uuid        NOT NULL,
  patient_id     uuid        NOT NULL,
  application_id uuid,
  kind           text        NOT NULL,
  at             timestamptz NOT NULL,
  staff_id       uuid,
  restricted     boolean     NOT NULL,
  facts          jsonb       NOT NULL,
  CONSTRAINT event_key PRIMARY KEY (practice_id, id),
  CONSTRAINT event_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('event');
CREATE INDEX event_of_patient ON event (practice_id, patient_id, id DESC);
GRANT SELECT, INSERT ON event TO gatehouse_app;
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A file that came in; its rows, counted by what became of them, are where the next week's review starts from.
CREATE TABLE import_batch (
  practice_id  uuid        NOT NULL CONSTRAINT import_batch_practice REFERENCES practice (id),
  id           uuid        NOT NULL,
  file_name    text        NOT NULL,
  file_hash    bytea       NOT NULL,
  format       text        CONSTRAINT import_batch_format CHECK (format IN ('COHORT_CSV', 'FHIR_PATIENT')),
  state        text        NOT NULL CONSTRAINT import_batch_state CHECK (state IN ('COMMITTED', 'REFUSED')),
  rows_new     integer     NOT NULL,
  rows_changed integer     NOT NULL,
  rows_same    integer     NOT NULL,
  rows_refused integer     NOT NULL,
  rows_person  integer     NOT NULL,
  problems     jsonb       NOT NULL,
  same_as      uuid,
  staff_id     uuid,
  at           timestamptz NOT NULL,
  CONSTRAINT import_batch_key PRIMARY KEY (practice_id, id),
  CONSTRAINT import_batch_same_as FOREIGN KEY (practice_id, same_as) REFERENCES import_batch (practice_id, id),
  CONSTRAINT import_batch_nothing_new CHECK ((same_as IS NULL AND state = 'COMMITTED') OR (rows_new = 0 AND rows_changed = 0))
);
SELECT keep_to_practice('import_batch');
CREATE INDEX import_batch_newest ON import_batch (practice_id, at DESC, id DESC);
CREATE INDEX import_batch_same_file ON import_batch (practice_id, file_hash);
GRANT SELECT, INSERT ON import_batch TO gatehouse_app;

-- A row of a file and what became of it. Of a refused row nothing is kept but its line and its problems; 'incoming' is
-- what the source said where that is new, without the address and contacts of a restricted patient.
CREATE TABLE import_row (
  practice_id uuid     NOT NULL,
  id          uuid     NOT NULL,
  batch_id    uuid     NOT NULL,
  line        integer  NOT NULL,
  outcome     text     NOT NULL CONSTRAINT import_row_outcome CHECK (outcome IN ('NEW', 'CHANGED', 'SAME', 'REFUSED', 'NEEDS_PERSON')),
  rank        smallint NOT NULL GENERATED ALWAYS AS (array_position(ARRAY['REFUSED', 'NEEDS_PERSON', 'CHANGED', 'NEW', 'SAME'], outcome)) STORED,
  patient_id  uuid,
  changed     text[]   NOT NULL,
  incoming    jsonb,
  problems    jsonb    NOT NULL,
  CONSTRAINT import_row_key PRIMARY KEY (practice_id, id),
  CONSTRAINT import_row_line UNIQUE (practice_id, batch_id, line),
  CONSTRAINT import_row_refused_blank CHECK (outcome <> 'REFUSED' OR (incoming IS NULL AND patient_id IS NULL)),
  CONSTRAINT import_row_batch FOREIGN KEY (practice_id, batch_id) REFERENCES import_batch (practice_id, id),
  CONSTRAINT import_row_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('import_row');
CREATE INDEX import_row_in_order ON import_row (practice_id, batch_id, rank, line);
CREATE INDEX import_row_patient ON import_row (practice_id, patient_id);
GRANT SELECT, INSERT ON import_row TO gatehouse_app;
