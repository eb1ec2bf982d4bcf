-- A code about online access that stands in a patient's clinical record, as somebody saw it there, a file brought it or
-- it was entered from here (BR-EN-02, 03, BR-CL-22).
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
