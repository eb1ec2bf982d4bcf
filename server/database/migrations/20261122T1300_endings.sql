-- What a patient's leaving or death ends (BR-LE-10, BR-CL-14).

-- An enhanced review that nobody decides any more is closed with its cause, which is no decision about the patient.
DROP INDEX enhanced_review_one_open, enhanced_review_due;
ALTER TABLE enhanced_review
  ADD COLUMN closed_cause text CONSTRAINT enhanced_review_closed_cause CHECK (closed_cause IN ('LEFT_PRACTICE', 'DIED')),
  ADD COLUMN closed_at timestamptz,
  DROP CONSTRAINT enhanced_review_state,
  DROP CONSTRAINT enhanced_review_started,
  ADD CONSTRAINT enhanced_review_state CHECK (state IN ('OPEN', 'IN_REVIEW', 'DECIDED', 'CLOSED')),
  ADD CONSTRAINT enhanced_review_started CHECK ((reviewer_id IS NULL) = (started_at IS NULL)
    AND (state <> 'OPEN' OR reviewer_id IS NULL) AND (state NOT IN ('IN_REVIEW', 'DECIDED') OR reviewer_id IS NOT NULL)),
  ADD CONSTRAINT enhanced_review_closed CHECK ((state = 'CLOSED') = (closed_cause IS NOT NULL) AND (closed_cause IS NULL) = (closed_at IS NULL));
CREATE UNIQUE INDEX enhanced_review_one_open ON enhanced_review (practice_id, patient_id) WHERE state IN ('OPEN', 'IN_REVIEW');
CREATE INDEX enhanced_review_due ON enhanced_review (practice_id, due_on, id) WHERE state IN ('OPEN', 'IN_REVIEW');

-- A list that is committed at the command line ends a link or an offer of help in nobody's name.
ALTER TABLE nhs_login_link DROP CONSTRAINT nhs_login_link_ended,
  ADD CONSTRAINT nhs_login_link_ended CHECK ((ended_on IS NOT NULL OR ended_by IS NULL) AND ended_on >= linked_on);
ALTER TABLE help_offer DROP CONSTRAINT help_offer_closed,
  ADD CONSTRAINT help_offer_closed CHECK ((outcome IS NULL) = (closed_at IS NULL) AND (outcome IS NOT NULL OR closed_by IS NULL));

-- A carer of somebody who left or died acts for nobody here; where the supplier had them on, somebody switches them off there.
ALTER TABLE reported_proxy
  ADD COLUMN ended_reason text CONSTRAINT reported_proxy_ended_reason CHECK (ended_reason IN ('ROLE_DEACTIVATED_PATIENT_GP_TRANSFERRED', 'ROLE_DEACTIVATED_PATIENT_DECEASED')),
  DROP CONSTRAINT reported_proxy_state,
  ADD CONSTRAINT reported_proxy_state CHECK (state IN ('WAITING', 'TAKEN', 'GONE', 'ENDED')),
  ADD CONSTRAINT reported_proxy_ended CHECK ((state = 'ENDED') = (ended_reason IS NOT NULL));
ALTER TABLE register_difference
  DROP CONSTRAINT register_difference_kind,
  ADD CONSTRAINT register_difference_kind CHECK (kind IN (
    'ONLINE_BUT_NOT_HERE', 'HERE_BUT_NOT_ONLINE', 'ANOTHER_VISIBLE_FROM', 'ONLINE_AFTER_LEAVING', 'CARER_AFTER_LEAVING', 'REVIEW_CODE_AFTER_ACCESS'));

-- Where a death is reported and not yet certain, nothing is sent and nobody rings: a person decides what becomes of it (BR-LE-12).
ALTER TABLE notice DROP CONSTRAINT notice_need,
  ADD CONSTRAINT notice_need CHECK (need IN ('FORMAT', 'LANGUAGE', 'SAFE_CONTACT', 'NO_ADDRESS', 'CALL', 'TOO_LONG', 'DEATH'));
