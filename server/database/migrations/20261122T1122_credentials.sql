-- What was issued is the patient's, with or without an application; used once, over after 14 days, and followed up (BR-CR-02 to 04).
ALTER TABLE credential ALTER COLUMN application_id DROP NOT NULL;
ALTER TABLE credential ADD COLUMN used_at timestamptz;
ALTER TABLE credential ADD COLUMN chase_on date;
ALTER TABLE credential ADD CONSTRAINT credential_used CHECK (used_at IS NULL OR state IN ('USED', 'REVOKED'));
CREATE INDEX credential_of_patient ON credential (practice_id, patient_id, issued_at DESC, id DESC);
CREATE INDEX credential_to_expire ON credential (practice_id, expires_on) WHERE state IN ('ISSUED', 'HANDED_OVER');
CREATE INDEX credential_to_chase ON credential (practice_id, chase_on, id) WHERE chase_on IS NOT NULL;

-- What was issued and not used, or has expired, is asked after; each try is kept.
UPDATE credential SET chase_on = expires_on - 7 WHERE state = 'HANDED_OVER';

CREATE TABLE credential_chase (
  practice_id   uuid        NOT NULL,
  id            uuid        NOT NULL,
  credential_id uuid        NOT NULL,
  channel       text        NOT NULL CONSTRAINT credential_chase_channel CHECK (channel IN ('PHONE', 'SMS', 'EMAIL', 'POST', 'IN_PERSON')),
  outcome       text        NOT NULL CONSTRAINT credential_chase_outcome CHECK (outcome IN ('NO_ANSWER', 'WILL_USE_IT', 'WILL_COME_IN', 'NOT_WANTED')),
  chased_by     uuid        NOT NULL,
  chased_at     timestamptz NOT NULL,
  CONSTRAINT credential_chase_key PRIMARY KEY (practice_id, id),
  CONSTRAINT credential_chase_credential FOREIGN KEY (practice_id, credential_id) REFERENCES credential (practice_id, id)
);
SELECT keep_to_practice('credential_chase');
CREATE INDEX credential_chase_of_credential ON credential_chase (practice_id, credential_id);
GRANT SELECT, INSERT ON credential_chase TO gatehouse_app;
CREATE TRIGGER credential_chase_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON credential_chase FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whose contacts somebody else has as well (BR-CL-24).
CREATE INDEX patient_by_mobile ON patient (practice_id, mobile) WHERE mobile IS NOT NULL;
CREATE INDEX patient_by_email ON patient (practice_id, email) WHERE email IS NOT NULL;
