-- Why an application waits, since when, and in which queue: derived from its gates and written with each step, never typed (BR-PD-01, 02, 03).
ALTER TABLE application
  ADD COLUMN queue text CONSTRAINT application_queue CHECK (queue IN (
    'ID_WAITING', 'CHECKS', 'RECORD_REVIEW', 'REVIEW_104', 'AUTHORISE', 'CREDENTIAL_HAND_OVER', 'CONCERNS', 'DECLINE_FOLLOW_UP', 'REFUSALS_TO_DISCUSS', 'LEAVERS')),
  ADD COLUMN pending jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN pending_since timestamptz,
  ADD COLUMN last_contact_on date,
  DROP CONSTRAINT application_state,
  ADD CONSTRAINT application_state CHECK (state IN ('INCOMPLETE', 'ID_CHECK', 'CHECKS', 'REVIEW', 'AUTHORISE', 'CREDENTIAL', 'ACTIVE', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'ENTERED_IN_ERROR')),
  DROP CONSTRAINT application_closed,
  ADD CONSTRAINT application_closed CHECK ((closed_at IS NOT NULL) = (state IN ('ACTIVE', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'ENTERED_IN_ERROR')));

UPDATE application SET last_contact_on = received_on;

-- Until the first step or the night's sweep says more exactly, what was open waits as its state says, since it stands so.
UPDATE application
   SET pending_since = state_since,
       queue = CASE WHEN on_hold THEN 'CONCERNS' WHEN state = 'ID_CHECK' THEN 'ID_WAITING' WHEN state = 'REVIEW' THEN 'RECORD_REVIEW'
                    WHEN state = 'AUTHORISE' THEN 'AUTHORISE' WHEN state = 'CREDENTIAL' THEN 'CREDENTIAL_HAND_OVER' ELSE 'CHECKS' END
 WHERE closed_at IS NULL;

CREATE INDEX application_by_queue ON application (practice_id, queue, pending_since, id) WHERE closed_at IS NULL;
CREATE INDEX application_waiting ON application (practice_id, pending_since, id) WHERE closed_at IS NULL;

ALTER TABLE requested_service
  ADD COLUMN proposed_at timestamptz,
  DROP CONSTRAINT requested_service_outcome,
  ADD CONSTRAINT requested_service_outcome CHECK (outcome IN ('ENABLED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'));
