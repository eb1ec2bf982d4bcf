-- What a practice says in its own words. A version is never changed once kept; where there is none, Gatehouse's own
-- wording stands, which is version 0 (domain.md 13.4).
CREATE TABLE notice_wording (
  practice_id uuid        NOT NULL,
  template    text        NOT NULL,
  version     integer     NOT NULL CONSTRAINT notice_wording_version CHECK (version > 0),
  subject     text        NOT NULL CONSTRAINT notice_wording_subject CHECK (length(subject) <= 200),
  body        text        NOT NULL CONSTRAINT notice_wording_body CHECK (length(body) <= 10000),
  reason      text        NOT NULL,
  written_by  uuid        NOT NULL,
  written_at  timestamptz NOT NULL,
  CONSTRAINT notice_wording_key PRIMARY KEY (practice_id, template, version),
  CONSTRAINT notice_wording_writer FOREIGN KEY (practice_id, written_by) REFERENCES membership (practice_id, staff_id)
);
SELECT keep_to_practice('notice_wording');
GRANT SELECT, INSERT ON notice_wording TO gatehouse_app;

-- Letters printed together: one PDF with a list of what is in it.
CREATE TABLE print_batch (
  practice_id uuid        NOT NULL CONSTRAINT print_batch_practice REFERENCES practice (id),
  id          uuid        NOT NULL,
  number      integer     NOT NULL,
  letters     integer     NOT NULL CONSTRAINT print_batch_letters CHECK (letters > 0),
  made_by     uuid        NOT NULL,
  made_at     timestamptz NOT NULL,
  printed     integer     NOT NULL,
  posted_by   uuid,
  posted_at   timestamptz,
  version     integer     NOT NULL,
  CONSTRAINT print_batch_key PRIMARY KEY (practice_id, id),
  CONSTRAINT print_batch_number UNIQUE (practice_id, number),
  CONSTRAINT print_batch_maker FOREIGN KEY (practice_id, made_by) REFERENCES membership (practice_id, staff_id),
  CONSTRAINT print_batch_posted CHECK ((posted_at IS NULL) = (posted_by IS NULL))
);
SELECT keep_to_practice('print_batch');
CREATE INDEX print_batch_newest ON print_batch (practice_id, id DESC);
GRANT SELECT, INSERT, UPDATE (printed, posted_by, posted_at, version) ON print_batch TO gatehouse_app;

ALTER TABLE notice
  DROP CONSTRAINT notice_template,
  DROP CONSTRAINT notice_state,
  DROP CONSTRAINT notice_one_an_event,
  -- The person it goes to; none for the patient.
  ADD COLUMN person_id       uuid,
  -- What it tells of, so that the same event twice gives one notice (BR-NT-03).
  ADD COLUMN cause           text,
  ADD COLUMN wording         integer     NOT NULL DEFAULT 0,
  ADD COLUMN channel         text        CONSTRAINT notice_channel CHECK (channel IN ('EMAIL', 'SMS', 'LETTER', 'PRINT')),
  -- Why a person has to tell the patient (BR-NT-02, BR-CO-04).
  ADD COLUMN need            text        CONSTRAINT notice_need CHECK (need IN ('FORMAT', 'LANGUAGE', 'SAFE_CONTACT', 'NO_ADDRESS', 'CALL', 'TOO_LONG')),
  -- Its being there would show a hold (BR-CL-20).
  ADD COLUMN restricted      boolean     NOT NULL DEFAULT false,
  ADD COLUMN attempts        integer     NOT NULL DEFAULT 0,
  ADD COLUMN attempted_at    timestamptz,
  ADD COLUMN not_before      timestamptz,
  ADD COLUMN carrier         text        CONSTRAINT notice_carrier CHECK (carrier IN ('NOTIFY', 'SMTP')),
  ADD COLUMN carrier_id      text,
  ADD COLUMN carrier_status  text,
  ADD COLUMN problem         text,
  ADD COLUMN sent_at         timestamptz,
  -- What was sent, as it was sent: a later wording or address changes nothing of it.
  ADD COLUMN document        jsonb,
  ADD COLUMN batch_id        uuid,
  ADD COLUMN settled_by      uuid,
  ADD COLUMN settled_at      timestamptz,
  ADD COLUMN settled_how     text        CONSTRAINT notice_settled_how CHECK (settled_how IN ('PHONE', 'IN_PERSON', 'INTERPRETER', 'BRAILLE', 'AUDIO', 'OTHER', 'NOT_NEEDED')),
  ADD COLUMN version         integer     NOT NULL DEFAULT 1;
-- What waited before there was a channel is printed, or told by a person where print is of no use.
UPDATE notice SET cause = event_id::text,
                  channel = CASE WHEN format IN ('STANDARD', 'LARGE_PRINT') THEN 'PRINT' END,
                  state = CASE WHEN format IN ('STANDARD', 'LARGE_PRINT') THEN state ELSE 'NEEDS_PERSON' END,
                  need = CASE WHEN format NOT IN ('STANDARD', 'LARGE_PRINT') THEN 'FORMAT' END;
ALTER TABLE notice
  ALTER COLUMN cause SET NOT NULL,
  ALTER COLUMN wording DROP DEFAULT, ALTER COLUMN restricted DROP DEFAULT, ALTER COLUMN attempts DROP DEFAULT, ALTER COLUMN version DROP DEFAULT,
  ADD CONSTRAINT notice_template CHECK (template IN (
    'DELAY', 'READY', 'REFUSED', 'REFUSED_WITH_REASON', 'NEEDS_MORE_ID', 'APPLICATION_EXPIRED', 'APPLICATION_WITHDRAWN',
    'DECLINE_ACKNOWLEDGED', 'ACCESS_OFFER', 'OFFER_OF_HELP', 'ACCESS_SUSPENDED', 'ACCESS_SUSPENDED_WITH_REASON', 'ACCESS_RESTORED',
    'ACCESS_ENDED', 'CREDENTIAL_RUNNING_OUT', 'CREDENTIAL_EXPIRED', 'SAFE_USE_GUIDANCE', 'REPORT_CONCERN', 'DISAGREE_WITH_CONTENT',
    'PROXY_APPROVED', 'PROXY_REFUSED', 'PROXY_ENDING', 'PROXY_SUSPENDED', 'PROXY_WITHDRAWN', 'YOUNG_PERSON_AT_11', 'YOUNG_PERSON_AT_13',
    'YOUNG_PERSON_AT_16', 'PARENT_AT_11', 'PARENT_AT_13', 'PARENT_AT_16', 'CARE_HOME_USER_STARTED', 'CARE_HOME_USER_ENDED',
    'ACCESS_REQUEST_ACKNOWLEDGED', 'ACCESS_REQUEST_EXTENDED', 'ACCESS_REQUEST_ID_NEEDED', 'ACCESS_REQUEST_RELEASED',
    'ACCESS_REQUEST_REFUSED', 'ACCESS_REQUEST_REFUSED_WITH_REASON', 'RECTIFICATION_OUTCOME', 'DEDUCTION_CHECK_CALL')),
  ADD CONSTRAINT notice_state CHECK (state IN (
    'QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'UNCERTAIN', 'PRINTED', 'POSTED', 'NEEDS_PERSON', 'TOLD', 'CANCELLED')),
  ADD CONSTRAINT notice_person FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
  ADD CONSTRAINT notice_batch FOREIGN KEY (practice_id, batch_id) REFERENCES print_batch (practice_id, id),
  ADD CONSTRAINT notice_needs CHECK ((need IS NOT NULL) OR state <> 'NEEDS_PERSON'),
  ADD CONSTRAINT notice_has_channel CHECK (channel IS NOT NULL OR state IN ('NEEDS_PERSON', 'TOLD', 'CANCELLED')),
  ADD CONSTRAINT notice_kept CHECK (document IS NOT NULL OR state IN ('QUEUED', 'NEEDS_PERSON', 'TOLD', 'CANCELLED')),
  ADD CONSTRAINT notice_settled CHECK ((settled_at IS NULL) = (settled_how IS NULL));
DROP INDEX notice_queued;
CREATE UNIQUE INDEX notice_once ON notice (practice_id, patient_id, person_id, template, cause) NULLS NOT DISTINCT;
-- What waits for somebody or something, and the newest of all.
CREATE INDEX notice_open ON notice (practice_id, state, id) WHERE state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'PRINTED', 'NEEDS_PERSON');
CREATE INDEX notice_newest ON notice (practice_id, id DESC);
CREATE INDEX notice_of_patient ON notice (practice_id, patient_id, id DESC);
CREATE INDEX notice_of_application ON notice (practice_id, application_id) WHERE application_id IS NOT NULL;
CREATE INDEX notice_of_batch ON notice (practice_id, batch_id) WHERE batch_id IS NOT NULL;
GRANT UPDATE (format, channel, state, need, restricted, attempts, attempted_at, not_before, carrier, carrier_id, carrier_status, problem,
              sent_at, document, batch_id, settled_by, settled_at, settled_how, version) ON notice TO gatehouse_app;
