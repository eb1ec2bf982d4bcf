-- Besides switching: showing less, which is due the same day, and entering an outcome in the clinical record (BR-CL-11).
-- What is entered stands in `entry`; the SNOMED code that goes with it, where one is verified, is the program's (domain.md 4.2).
ALTER TABLE clinical_system_item
  ALTER COLUMN service_access_id DROP NOT NULL,
  ALTER COLUMN service DROP NOT NULL,
  ADD COLUMN entry text,
  DROP CONSTRAINT clinical_system_item_action,
  ADD CONSTRAINT clinical_system_item_action CHECK (action IN ('SWITCH_ON', 'SWITCH_OFF', 'SUSPEND', 'CHANGE', 'SHOW_LESS', 'ENTER')),
  ADD CONSTRAINT clinical_system_item_entry CHECK (entry IN ('DECLINED', 'DECLINE_ENDED', 'REFUSED', 'REVIEW_NEEDED', 'REVIEW_NOT_NEEDED', 'GRANTED_AFTER_REVIEW', 'WITHHELD_AFTER_REVIEW')),
  ADD CONSTRAINT clinical_system_item_about CHECK ((action = 'ENTER') = (entry IS NOT NULL) AND (action = 'ENTER') = (service_access_id IS NULL) AND (action = 'ENTER' OR service IS NOT NULL));

-- A code about online access that stands in a patient's clinical record, as somebody saw it there, a file brought it or it was entered from here.
CREATE TABLE record_code (
  practice_id   uuid        NOT NULL,
  id            uuid        NOT NULL,
  patient_id    uuid        NOT NULL,
  code          text        NOT NULL CONSTRAINT record_code_code CHECK (code IN ('DECLINED', 'REVIEW_NEEDED', 'REVIEW_NOT_NEEDED')),
  coded_on      date        NOT NULL,
  source        text        NOT NULL CONSTRAINT record_code_source CHECK (source IN ('SEEN', 'FILE', 'ENTERED')),
  noted_by      uuid,
  noted_at      timestamptz NOT NULL,
  superseded_at timestamptz,
  superseded_by uuid,
  CONSTRAINT record_code_key PRIMARY KEY (practice_id, id),
  CONSTRAINT record_code_once UNIQUE (practice_id, patient_id, code, coded_on),
  CONSTRAINT record_code_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT record_code_superseded CHECK ((superseded_at IS NULL) = (superseded_by IS NULL))
);
SELECT keep_to_practice('record_code');
GRANT SELECT, INSERT, UPDATE (superseded_at, superseded_by) ON record_code TO gatehouse_app;
