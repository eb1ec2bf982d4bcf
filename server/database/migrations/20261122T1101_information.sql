-- What a practice puts into its leaflet, guidance and form: named contacts, other ways to get care, where news is
-- posted. A version is never changed once kept, so that what a patient was given can be printed again.
CREATE TABLE practice_information (
  practice_id uuid        NOT NULL,
  version     integer     NOT NULL CONSTRAINT practice_information_version CHECK (version > 0),
  contents    jsonb       NOT NULL,
  written_by  uuid        NOT NULL,
  written_at  timestamptz NOT NULL,
  CONSTRAINT practice_information_key PRIMARY KEY (practice_id, version),
  CONSTRAINT practice_information_writer FOREIGN KEY (practice_id, written_by) REFERENCES membership (practice_id, staff_id)
);
SELECT keep_to_practice('practice_information');
GRANT SELECT, INSERT ON practice_information TO gatehouse_app;

-- Which version of which information a patient was given, in which form; append-only.
CREATE TABLE information_given (
  practice_id    uuid        NOT NULL,
  id             uuid        NOT NULL,
  patient_id     uuid        NOT NULL,
  application_id uuid,
  kind           text        NOT NULL CONSTRAINT information_given_kind CHECK (kind IN ('LEAFLET', 'GUIDANCE', 'FORM')),
  edition        text        NOT NULL,
  format         text        NOT NULL CONSTRAINT information_given_format CHECK (format IN ('STANDARD', 'LARGE_PRINT', 'EASY_READ', 'SPOKEN', 'INTERPRETED')),
  given_on       date        NOT NULL,
  given_by       uuid        NOT NULL,
  given_at       timestamptz NOT NULL,
  CONSTRAINT information_given_key PRIMARY KEY (practice_id, id),
  CONSTRAINT information_given_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT information_given_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT information_given_giver FOREIGN KEY (practice_id, given_by) REFERENCES membership (practice_id, staff_id)
);
SELECT keep_to_practice('information_given');
CREATE INDEX information_given_to_patient ON information_given (practice_id, patient_id, id DESC);
GRANT SELECT, INSERT ON information_given TO gatehouse_app;
CREATE TRIGGER information_given_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON information_given FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
