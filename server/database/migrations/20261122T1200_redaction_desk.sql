-- A GP record that came in for a patient, and what became of its resources (BR-CL-51). Clinical text is sealed by the
-- program with a key that is not in the database; what stands here without a seal says nothing of what was written.
CREATE TABLE record_import (
  practice_id     uuid        NOT NULL,
  id              uuid        NOT NULL,
  patient_id      uuid        NOT NULL,
  file_name       text        NOT NULL,
  file_hash       bytea       NOT NULL,
  format          text        NOT NULL CONSTRAINT record_import_format CHECK (format IN ('GP_CONNECT_STU3', 'UK_CORE_R4', 'ENTRIES_CSV')),
  matched_by      text        NOT NULL CONSTRAINT record_import_matched_by CHECK (matched_by IN ('NHS_NUMBER', 'PERSON')),
  sender_supplier text        CONSTRAINT record_import_sender CHECK (sender_supplier IN ('EMIS', 'SYSTMONE', 'VISION', 'MEDICUS', 'OTHER')),
  interaction     text        CONSTRAINT record_import_interaction CHECK (interaction IN ('UK06', 'UK07')),
  resources       integer     NOT NULL,
  resource_types  jsonb       NOT NULL,
  entries_new     integer     NOT NULL,
  entries_changed integer     NOT NULL,
  entries_same    integer     NOT NULL,
  supporting      integer     NOT NULL,
  refused         integer     NOT NULL,
  labels          integer     NOT NULL,
  problems        jsonb       NOT NULL,
  support         text,
  purged_at       timestamptz,
  staff_id        uuid,
  at              timestamptz NOT NULL,
  CONSTRAINT record_import_key PRIMARY KEY (practice_id, id),
  CONSTRAINT record_import_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT record_import_counts CHECK (resources = entries_new + entries_changed + entries_same + supporting + refused),
  CONSTRAINT record_import_transfer CHECK (interaction IS NULL OR sender_supplier IS NOT NULL),
  CONSTRAINT record_import_purged CHECK (purged_at IS NULL OR support IS NULL)
);
SELECT keep_to_practice('record_import');
CREATE INDEX record_import_newest ON record_import (practice_id, at, id);
CREATE INDEX record_import_of_patient ON record_import (practice_id, patient_id, at);
GRANT SELECT, INSERT, UPDATE (support, purged_at) ON record_import TO gatehouse_app;

-- One item of the GP record, as it was last brought in. The decision that stands is repeated here, so that what is
-- visible is answered from one row; ask_again means it was made about another text (BR-CL-52).
CREATE TABLE record_entry (
  practice_id   uuid        NOT NULL,
  id            uuid        NOT NULL,
  patient_id    uuid        NOT NULL,
  identity      text        NOT NULL,
  resource_type text        NOT NULL,
  kind          text        NOT NULL CONSTRAINT record_entry_kind CHECK (kind IN (
    'CONSULTATION', 'PROBLEM', 'OBSERVATION', 'RESULT', 'MEDICATION', 'ALLERGY', 'IMMUNISATION', 'REFERRAL', 'DOCUMENT', 'DIARY')),
  is_repeat     boolean     NOT NULL,
  happened_on   date,
  recorded_at   timestamptz,
  filed         boolean     NOT NULL,
  labelled      boolean     NOT NULL,
  content_hash  bytea       NOT NULL,
  set_id        uuid,
  links         jsonb       NOT NULL,
  body          text,
  source        text,
  score         integer     NOT NULL CONSTRAINT record_entry_score CHECK (score BETWEEN 0 AND 1000),
  flagged       boolean     NOT NULL,
  import_id     uuid        NOT NULL,
  arrived_at    timestamptz NOT NULL,
  decision      text        CONSTRAINT record_entry_decision CHECK (decision IN ('SHOW', 'HIDE', 'ESCALATE')),
  ask_again     boolean     NOT NULL,
  signed_off    boolean     NOT NULL,
  version       integer     NOT NULL,
  CONSTRAINT record_entry_key PRIMARY KEY (practice_id, id),
  CONSTRAINT record_entry_identity UNIQUE (practice_id, patient_id, identity),
  CONSTRAINT record_entry_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT record_entry_import FOREIGN KEY (practice_id, import_id) REFERENCES record_import (practice_id, id),
  CONSTRAINT record_entry_decided CHECK (decision IS NOT NULL OR NOT (ask_again OR signed_off)),
  CONSTRAINT record_entry_text CHECK ((body IS NULL) = (source IS NULL))
);
SELECT keep_to_practice('record_entry');
CREATE INDEX record_entry_of_patient ON record_entry (practice_id, patient_id, happened_on);
CREATE INDEX record_entry_with_text ON record_entry (practice_id, patient_id) WHERE body IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON record_entry TO gatehouse_app;

-- The case: who may see what of a range of the record, for a purpose (BR-CL-50).
CREATE TABLE redaction_review (
  practice_id      uuid        NOT NULL,
  id               uuid        NOT NULL,
  patient_id       uuid        NOT NULL,
  purpose          text        NOT NULL CONSTRAINT redaction_review_purpose CHECK (purpose IN (
    'HISTORIC_ACCESS', 'CODED_RECORD', 'TRANSFER_IN', 'PROXY', 'ACCESS_REQUEST', 'NEW_ITEM')),
  services         text[]      NOT NULL CONSTRAINT redaction_review_services CHECK (cardinality(services) > 0),
  from_on          date,
  until_on         date        NOT NULL,
  application_id   uuid,
  person_id        uuid,
  sender_supplier  text        CONSTRAINT redaction_review_sender CHECK (sender_supplier IN ('EMIS', 'SYSTMONE', 'VISION', 'MEDICUS', 'OTHER')),
  interaction      text        CONSTRAINT redaction_review_interaction CHECK (interaction IN ('UK06', 'UK07')),
  state            text        NOT NULL CONSTRAINT redaction_review_state CHECK (state IN (
    'OPEN', 'IN_PROGRESS', 'SUBMITTED', 'SENT_BACK', 'SIGNED_OFF', 'REOPENED', 'CANCELLED')),
  opened_by        uuid,
  opened_at        timestamptz NOT NULL,
  due_on           date        NOT NULL,
  submitted_at     timestamptz,
  sent_back_by     uuid,
  sent_back_at     timestamptz,
  sent_back_reason text,
  signed_off_by    uuid,
  signed_off_at    timestamptz,
  sign_off_reason  text,
  reopened_at      timestamptz,
  cancelled_reason text,
  marked_by        uuid,
  marked_at        timestamptz,
  version          integer     NOT NULL,
  CONSTRAINT redaction_review_key PRIMARY KEY (practice_id, id),
  CONSTRAINT redaction_review_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT redaction_review_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT redaction_review_person FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
  CONSTRAINT redaction_review_range CHECK (from_on <= until_on),
  CONSTRAINT redaction_review_signed_off CHECK (state <> 'SIGNED_OFF' OR (signed_off_by IS NOT NULL AND signed_off_at IS NOT NULL)),
  CONSTRAINT redaction_review_marked CHECK ((marked_by IS NULL) = (marked_at IS NULL))
);
SELECT keep_to_practice('redaction_review');
CREATE INDEX redaction_review_of_patient ON redaction_review (practice_id, patient_id, opened_at);
CREATE INDEX redaction_review_open ON redaction_review (practice_id, due_on, id) WHERE state NOT IN ('SIGNED_OFF', 'CANCELLED');
CREATE INDEX redaction_review_newest ON redaction_review (practice_id, opened_at, id);
GRANT SELECT, INSERT, UPDATE ON redaction_review TO gatehouse_app;

-- A part of a review that one person works through: a period and some types of entries, claimed for a while.
CREATE TABLE redaction_task (
  practice_id   uuid        NOT NULL,
  id            uuid        NOT NULL,
  review_id     uuid        NOT NULL,
  patient_id    uuid        NOT NULL,
  entry_group   text        NOT NULL CONSTRAINT redaction_task_group CHECK (entry_group IN ('CONSULTATIONS', 'RESULTS', 'MEDICATION', 'DOCUMENTS', 'LATE')),
  from_on       date,
  until_on      date,
  state         text        NOT NULL CONSTRAINT redaction_task_state CHECK (state IN ('OPEN', 'IN_PROGRESS', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'CANCELLED')),
  due_on        date        NOT NULL,
  entries       integer     NOT NULL,
  flagged       integer     NOT NULL,
  undecided     integer     NOT NULL,
  claimed_by    uuid,
  claimed_until timestamptz,
  minutes       integer     NOT NULL CONSTRAINT redaction_task_minutes CHECK (minutes >= 0),
  left_at_entry uuid,
  submitted_by  uuid,
  submitted_at  timestamptz,
  sent_back_reason text,
  approved_by   uuid,
  approved_at   timestamptz,
  version       integer     NOT NULL,
  CONSTRAINT redaction_task_key PRIMARY KEY (practice_id, id),
  CONSTRAINT redaction_task_review FOREIGN KEY (practice_id, review_id) REFERENCES redaction_review (practice_id, id),
  CONSTRAINT redaction_task_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT redaction_task_claimed_by FOREIGN KEY (practice_id, claimed_by) REFERENCES membership (practice_id, staff_id),
  CONSTRAINT redaction_task_claim CHECK ((claimed_by IS NULL) = (claimed_until IS NULL)),
  CONSTRAINT redaction_task_counts CHECK (undecided BETWEEN 0 AND entries AND flagged BETWEEN 0 AND entries),
  CONSTRAINT redaction_task_approved CHECK ((state = 'APPROVED') = (approved_at IS NOT NULL))
);
SELECT keep_to_practice('redaction_task');
CREATE INDEX redaction_task_of_review ON redaction_task (practice_id, review_id);
CREATE INDEX redaction_task_due ON redaction_task (practice_id, due_on, id) WHERE state IN ('OPEN', 'IN_PROGRESS', 'SENT_BACK');
CREATE INDEX redaction_task_worklist ON redaction_task (practice_id, state, due_on, id);
CREATE INDEX redaction_task_mine ON redaction_task (practice_id, claimed_by, due_on, id) WHERE claimed_by IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON redaction_task TO gatehouse_app;

-- Which entries a review puts before somebody, and in which task.
CREATE TABLE redaction_review_entry (
  practice_id uuid NOT NULL,
  review_id   uuid NOT NULL,
  entry_id    uuid NOT NULL,
  task_id     uuid NOT NULL,
  CONSTRAINT redaction_review_entry_key PRIMARY KEY (practice_id, review_id, entry_id),
  CONSTRAINT redaction_review_entry_review FOREIGN KEY (practice_id, review_id) REFERENCES redaction_review (practice_id, id),
  CONSTRAINT redaction_review_entry_entry FOREIGN KEY (practice_id, entry_id) REFERENCES record_entry (practice_id, id),
  CONSTRAINT redaction_review_entry_task FOREIGN KEY (practice_id, task_id) REFERENCES redaction_task (practice_id, id)
);
SELECT keep_to_practice('redaction_review_entry');
CREATE INDEX redaction_review_entry_of_task ON redaction_review_entry (practice_id, task_id, entry_id);
CREATE INDEX redaction_review_entry_of_entry ON redaction_review_entry (practice_id, entry_id);
GRANT SELECT, INSERT, UPDATE (task_id) ON redaction_review_entry TO gatehouse_app;

-- What somebody decided about one whole entry (BR-RD-01); a later decision supersedes it, a lifted one stays readable (BR-RD-05).
CREATE TABLE redaction_decision (
  practice_id   uuid        NOT NULL,
  id            uuid        NOT NULL,
  entry_id      uuid        NOT NULL,
  review_id     uuid,
  decision      text        NOT NULL CONSTRAINT redaction_decision_decision CHECK (decision IN ('SHOW', 'HIDE', 'ESCALATE')),
  reason        text        CONSTRAINT redaction_decision_reason CHECK (reason IN (
    'SERIOUS_HARM', 'THIRD_PARTY', 'DOMESTIC_ABUSE', 'SAFEGUARDING', 'LEGAL_GENDER_RECOGNITION', 'LEGAL_FERTILITY', 'LEGAL_ADOPTION',
    'LEGAL_COURT_ORDER', 'WRONG_PATIENT', 'PATIENT_REQUEST', 'STAFF_SAFETY')),
  origin        text        NOT NULL CONSTRAINT redaction_decision_origin CHECK (origin IN ('ENTRY', 'GROUP', 'CARRIED')),
  note          text,
  content_hash  bytea       NOT NULL,
  carried_from  text,
  decided_by    uuid,
  decided_at    timestamptz NOT NULL,
  second_by     uuid,
  second_at     timestamptz,
  signed_off_by uuid,
  signed_off_at timestamptz,
  superseded_at timestamptz,
  lifted_by     uuid,
  lifted_at     timestamptz,
  lift_reason   text,
  CONSTRAINT redaction_decision_key PRIMARY KEY (practice_id, id),
  CONSTRAINT redaction_decision_entry FOREIGN KEY (practice_id, entry_id) REFERENCES record_entry (practice_id, id),
  CONSTRAINT redaction_decision_review FOREIGN KEY (practice_id, review_id) REFERENCES redaction_review (practice_id, id),
  CONSTRAINT redaction_decision_carried CHECK ((origin = 'CARRIED') = (carried_from IS NOT NULL)),
  CONSTRAINT redaction_decision_hide CHECK ((decision = 'HIDE') = (reason IS NOT NULL)),
  CONSTRAINT redaction_decision_second CHECK ((second_by IS NULL) = (second_at IS NULL) AND (second_by IS NULL OR second_by IS DISTINCT FROM decided_by)),
  CONSTRAINT redaction_decision_lifted CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_reason IS NULL))
);
SELECT keep_to_practice('redaction_decision');
CREATE UNIQUE INDEX redaction_decision_stands ON redaction_decision (practice_id, entry_id) WHERE superseded_at IS NULL AND lifted_at IS NULL;
CREATE INDEX redaction_decision_of_entry ON redaction_decision (practice_id, entry_id, decided_at);
CREATE INDEX redaction_decision_of_review ON redaction_decision (practice_id, review_id, decided_at);
GRANT SELECT, INSERT, UPDATE (second_by, second_at, signed_off_by, signed_off_at, superseded_at, lifted_by, lifted_at, lift_reason) ON redaction_decision TO gatehouse_app;
