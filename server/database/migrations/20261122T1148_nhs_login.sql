-- NHS login, as somebody saw it linked in the clinical system: its level and until when; never an identifier of the account (domain.md 2.5).
CREATE TABLE nhs_login_link (
  practice_id    uuid        NOT NULL,
  id             uuid        NOT NULL,
  patient_id     uuid        NOT NULL,
  application_id uuid        NOT NULL,
  level          text        NOT NULL CONSTRAINT nhs_login_link_level CHECK (level IN ('P0', 'P5', 'P9')),
  linked_on      date        NOT NULL,
  noted_by       uuid        NOT NULL,
  noted_at       timestamptz NOT NULL,
  ended_on       date,
  ended_by       uuid,
  CONSTRAINT nhs_login_link_key PRIMARY KEY (practice_id, id),
  CONSTRAINT nhs_login_link_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT nhs_login_link_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT nhs_login_link_ended CHECK ((ended_on IS NULL) = (ended_by IS NULL) AND ended_on >= linked_on)
);
SELECT keep_to_practice('nhs_login_link');
CREATE UNIQUE INDEX nhs_login_link_one_live ON nhs_login_link (practice_id, patient_id) WHERE ended_on IS NULL;
GRANT SELECT, INSERT, UPDATE (ended_on, ended_by) ON nhs_login_link TO gatehouse_app;
