-- After a return somebody decides, with a reason, that an earlier verification counts for this registration too (BR-LE-11); the verification itself is never edited.
CREATE TABLE identity_reuse (
  practice_id     uuid        NOT NULL,
  id              uuid        NOT NULL,
  patient_id      uuid        NOT NULL,
  verification_id uuid        NOT NULL,
  application_id  uuid        NOT NULL,
  reason          text        NOT NULL CONSTRAINT identity_reuse_reason CHECK (length(reason) BETWEEN 5 AND 500),
  decided_by      uuid        NOT NULL,
  decided_at      timestamptz NOT NULL,
  CONSTRAINT identity_reuse_key PRIMARY KEY (practice_id, id),
  CONSTRAINT identity_reuse_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT identity_reuse_verification FOREIGN KEY (practice_id, verification_id) REFERENCES verification (practice_id, id),
  CONSTRAINT identity_reuse_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id)
);
SELECT keep_to_practice('identity_reuse');
CREATE INDEX identity_reuse_of_verification ON identity_reuse (practice_id, verification_id, decided_at);
CREATE INDEX identity_reuse_of_patient ON identity_reuse (practice_id, patient_id);
GRANT SELECT, INSERT ON identity_reuse TO gatehouse_app;
CREATE TRIGGER identity_reuse_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON identity_reuse FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
