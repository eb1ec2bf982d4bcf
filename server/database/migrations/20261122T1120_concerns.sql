-- One table of what somebody is worried about: misuse, a lost credential, coercion, safeguarding, wrong or contested
-- entries (BR-CL-21). What was said is in concern_note, encrypted by the program; coercion and safeguarding are holds
-- that do not show (BR-CL-20), and a concern is kept from the people named in kept_from.
CREATE TABLE concern (
  practice_id          uuid        NOT NULL CONSTRAINT concern_practice REFERENCES practice (id),
  id                   uuid        NOT NULL,
  patient_id           uuid        NOT NULL,
  application_id       uuid,
  kind                 text        NOT NULL CONSTRAINT concern_kind CHECK (kind IN ('MISUSE', 'LOST_CREDENTIAL', 'COERCION', 'SAFEGUARDING', 'WRONG_PATIENT_INFO', 'CONTESTED_ENTRY')),
  restricted           boolean     NOT NULL,
  severity             text        NOT NULL CONSTRAINT concern_severity CHECK (severity IN ('LOW', 'MEDIUM', 'HIGH')),
  state                text        NOT NULL CONSTRAINT concern_state CHECK (state IN ('OPEN', 'TRIAGED', 'ACTIONED', 'CLOSED')),
  kept_from            uuid[]      NOT NULL,
  suspension_requested boolean     NOT NULL,
  noticed_on           date        NOT NULL,
  raised_by            uuid        NOT NULL,
  raised_at            timestamptz NOT NULL,
  owner_id             uuid,
  due_on               date        NOT NULL,
  before_suspension    jsonb,
  suspended_at         timestamptz,
  restored_by          uuid,
  restored_at          timestamptz,
  outcome              text        CONSTRAINT concern_outcome CHECK (outcome IN ('UNFOUNDED', 'RESOLVED', 'CREDENTIALS_RESET', 'PROXY_REMOVED', 'PERMANENT_REMOVAL', 'BREACH', 'CORRECTED', 'DISAGREEMENT_NOTED')),
  talked_alone_on      date,
  breach_due_at        timestamptz,
  closed_by            uuid,
  closed_at            timestamptz,
  version              integer     NOT NULL,
  CONSTRAINT concern_key PRIMARY KEY (practice_id, id),
  CONSTRAINT concern_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT concern_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT concern_owner FOREIGN KEY (practice_id, owner_id) REFERENCES membership (practice_id, staff_id),
  CONSTRAINT concern_does_not_show CHECK (restricted = (kind IN ('COERCION', 'SAFEGUARDING'))),
  CONSTRAINT concern_closed CHECK ((closed_at IS NOT NULL) = (state = 'CLOSED') AND (closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (outcome IS NULL)),
  CONSTRAINT concern_suspended CHECK ((before_suspension IS NULL) = (suspended_at IS NULL)),
  CONSTRAINT concern_restored CHECK ((restored_at IS NULL) = (restored_by IS NULL))
);
SELECT keep_to_practice('concern');
CREATE INDEX concern_open ON concern (practice_id, due_on, id) WHERE closed_at IS NULL;
CREATE INDEX concern_of_patient ON concern (practice_id, patient_id);
CREATE INDEX concern_holding ON concern (practice_id, patient_id) WHERE restricted AND closed_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON concern TO gatehouse_app;

CREATE TABLE concern_note (
  practice_id uuid        NOT NULL,
  id          uuid        NOT NULL,
  concern_id  uuid        NOT NULL,
  sealed_text text        NOT NULL,
  written_by  uuid        NOT NULL,
  written_at  timestamptz NOT NULL,
  CONSTRAINT concern_note_key PRIMARY KEY (practice_id, id),
  CONSTRAINT concern_note_concern FOREIGN KEY (practice_id, concern_id) REFERENCES concern (practice_id, id)
);
SELECT keep_to_practice('concern_note');
CREATE INDEX concern_note_of_concern ON concern_note (practice_id, concern_id);
GRANT SELECT, INSERT ON concern_note TO gatehouse_app;
CREATE TRIGGER concern_note_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON concern_note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A concern that a coercion check found and that nobody has closed yet.
INSERT INTO concern (practice_id, id, patient_id, application_id, kind, restricted, severity, state, kept_from, suspension_requested, noticed_on, raised_by, raised_at, due_on, version)
SELECT practice_id, gen_random_uuid(), patient_id, application_id, 'COERCION', true, 'HIGH', 'OPEN', '{}', false,
       (checked_at AT TIME ZONE 'Europe/London')::date, checked_by, checked_at, (checked_at AT TIME ZONE 'Europe/London')::date, 1
  FROM (SELECT DISTINCT ON (practice_id, patient_id) * FROM registration_check
         WHERE kind = 'COERCION' ORDER BY practice_id, patient_id, checked_at DESC, id DESC) AS newest
 WHERE outcome = 'CONCERN';

-- The note of a coercion check is encrypted by the program from here on (BR-CO-03).
ALTER TABLE registration_check ADD COLUMN sealed_note text;

-- A suspension or its end names the concern it came from.
ALTER TABLE service_access ADD COLUMN concern_id uuid;
ALTER TABLE service_access ADD CONSTRAINT service_access_concern FOREIGN KEY (practice_id, concern_id) REFERENCES concern (practice_id, id);

-- How a patient may be reached without anybody else learning of it (BR-CO-04); superseded, never edited.
CREATE TABLE safe_contact (
  practice_id   uuid        NOT NULL,
  id            uuid        NOT NULL,
  patient_id    uuid        NOT NULL,
  allowed       text[]      NOT NULL CONSTRAINT safe_contact_allowed CHECK (allowed <@ ARRAY['EMAIL', 'SMS', 'POST', 'PHONE', 'IN_PERSON']),
  do_not        text[]      NOT NULL CONSTRAINT safe_contact_do_not CHECK (do_not <@ ARRAY['EMAIL', 'SMS', 'POST', 'PHONE', 'IN_PERSON']),
  sealed_note   text,
  set_by        uuid        NOT NULL,
  set_at        timestamptz NOT NULL,
  superseded_at timestamptz,
  CONSTRAINT safe_contact_key PRIMARY KEY (practice_id, id),
  CONSTRAINT safe_contact_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT safe_contact_one_way CHECK (NOT allowed && do_not)
);
SELECT keep_to_practice('safe_contact');
CREATE UNIQUE INDEX safe_contact_now ON safe_contact (practice_id, patient_id) WHERE superseded_at IS NULL;
GRANT SELECT, INSERT, UPDATE (superseded_at) ON safe_contact TO gatehouse_app;

-- Entries about restricted concerns are few: counted, they give the others the number they are shown under.
CREATE INDEX audit_entry_restricted ON audit_entry (practice_id, seq) WHERE restricted;
