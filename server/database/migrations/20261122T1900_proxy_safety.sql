-- A carer from whom more than a little has to be hidden: a clinician and the safeguarding lead say whether sharing is safe,
-- and until both do, the signed-off review opens nothing to the carer (BR-PX-19).
ALTER TABLE redaction_review ADD COLUMN safety text
  CONSTRAINT redaction_review_safety CHECK (safety IS NULL OR (safety IN ('ASKED', 'SAFE', 'UNSAFE') AND purpose = 'PROXY'));
CREATE INDEX redaction_review_safety_asked ON redaction_review (practice_id, signed_off_at, id) WHERE safety = 'ASKED';

CREATE TABLE redaction_safety_answer (
  practice_id   uuid        NOT NULL,
  id            uuid        NOT NULL,
  review_id     uuid        NOT NULL,
  part          text        NOT NULL CONSTRAINT redaction_safety_answer_part CHECK (part IN ('CLINICIAN', 'SAFEGUARDING_LEAD')),
  is_safe       boolean     NOT NULL,
  reason        text        NOT NULL,
  answered_by   uuid        NOT NULL,
  answered_at   timestamptz NOT NULL,
  superseded_at timestamptz,
  CONSTRAINT redaction_safety_answer_key PRIMARY KEY (practice_id, id),
  CONSTRAINT redaction_safety_answer_review FOREIGN KEY (practice_id, review_id) REFERENCES redaction_review (practice_id, id),
  CONSTRAINT redaction_safety_answer_by FOREIGN KEY (practice_id, answered_by) REFERENCES membership (practice_id, staff_id)
);
SELECT keep_to_practice('redaction_safety_answer');
CREATE UNIQUE INDEX redaction_safety_answer_once ON redaction_safety_answer (practice_id, review_id, part) WHERE superseded_at IS NULL;
GRANT SELECT, INSERT, UPDATE (superseded_at) ON redaction_safety_answer TO gatehouse_app;
