-- Each time the practice approached a patient about online services, and what came of it (BR-DC-05).
CREATE TABLE approach (
  practice_id uuid        NOT NULL,
  id          uuid        NOT NULL,
  patient_id  uuid        NOT NULL,
  approached_on date      NOT NULL,
  channel     text        NOT NULL CONSTRAINT approach_channel CHECK (channel IN ('IN_PERSON', 'PHONE', 'LETTER', 'SMS', 'EMAIL')),
  outcome     text        NOT NULL CONSTRAINT approach_outcome CHECK (outcome IN ('NO_ANSWER', 'THINKING', 'ACCEPTED', 'DECLINED', 'UNABLE')),
  recorded_by uuid        NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT approach_key PRIMARY KEY (practice_id, id),
  CONSTRAINT approach_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('approach');
CREATE INDEX approach_of_patient ON approach (practice_id, patient_id, approached_on);
GRANT SELECT, INSERT ON approach TO gatehouse_app;
CREATE TRIGGER approach_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON approach FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who is unable is offered help; that is no decline, and no approach (BR-CL-26).
CREATE TABLE help_offer (
  practice_id uuid        NOT NULL,
  id          uuid        NOT NULL,
  patient_id  uuid        NOT NULL,
  kinds       text[]      NOT NULL CONSTRAINT help_offer_kinds CHECK (cardinality(kinds) > 0 AND kinds <@ ARRAY['DEVICE', 'EMAIL', 'ID', 'LANGUAGE', 'DISABILITY']),
  owner_id    uuid,
  opened_at   timestamptz NOT NULL,
  outcome     text        CONSTRAINT help_offer_outcome CHECK (outcome IN ('HELPED', 'NOT_WANTED', 'NOT_POSSIBLE')),
  closed_by   uuid,
  closed_at   timestamptz,
  version     integer     NOT NULL,
  CONSTRAINT help_offer_key PRIMARY KEY (practice_id, id),
  CONSTRAINT help_offer_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT help_offer_owner FOREIGN KEY (practice_id, owner_id) REFERENCES membership (practice_id, staff_id),
  CONSTRAINT help_offer_closed CHECK ((outcome IS NULL) = (closed_by IS NULL) AND (outcome IS NULL) = (closed_at IS NULL))
);
SELECT keep_to_practice('help_offer');
CREATE INDEX help_offer_of_patient ON help_offer (practice_id, patient_id);
CREATE INDEX help_offer_open ON help_offer (practice_id, opened_at, id) WHERE closed_at IS NULL;
GRANT SELECT, INSERT, UPDATE (outcome, closed_by, closed_at, owner_id, version) ON help_offer TO gatehouse_app;

-- When a new patient was told in writing that they will have prospective access unless they choose not to (BR-REG-08).
CREATE TABLE told_of_access (
  practice_id uuid        NOT NULL,
  patient_id  uuid        NOT NULL,
  told_on     date        NOT NULL,
  recorded_by uuid        NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT told_of_access_key PRIMARY KEY (practice_id, patient_id, told_on),
  CONSTRAINT told_of_access_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('told_of_access');
GRANT SELECT, INSERT ON told_of_access TO gatehouse_app;
