-- Step 2: the record was looked at for earlier declines, existing accounts and codes, by whom and when (BR-CL-22).
CREATE TABLE record_look (
  practice_id    uuid        NOT NULL,
  id             uuid        NOT NULL,
  application_id uuid        NOT NULL,
  patient_id     uuid        NOT NULL,
  account        text        NOT NULL CONSTRAINT record_look_account CHECK (account IN ('NONE', 'HERE', 'ELSEWHERE')),
  looked_by      uuid        NOT NULL,
  looked_at      timestamptz NOT NULL,
  CONSTRAINT record_look_key PRIMARY KEY (practice_id, id),
  CONSTRAINT record_look_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT record_look_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('record_look');
CREATE INDEX record_look_of_application ON record_look (practice_id, application_id, looked_at DESC, id DESC);
GRANT SELECT, INSERT ON record_look TO gatehouse_app;
CREATE TRIGGER record_look_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_look FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Applications that were open before step 2 was a gate: whoever took them had to look (domain.md 1).
INSERT INTO record_look (practice_id, id, application_id, patient_id, account, looked_by, looked_at)
SELECT practice_id, gen_random_uuid(), id, patient_id, 'NONE', taken_by, received_at FROM application WHERE closed_at IS NULL;

-- The patient's own request after a decline that stands in the record (BR-CL-22).
ALTER TABLE application ADD COLUMN own_request_on date;
