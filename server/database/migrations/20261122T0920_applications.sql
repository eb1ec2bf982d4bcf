-- A patient's own choice not to have some services; superseded, never deleted (BR-REG-01).
CREATE TABLE decline (
  practice_id   uuid        NOT NULL,
  id            uuid        NOT NULL,
  patient_id    uuid        NOT NULL,
  services      text[]      NOT NULL CONSTRAINT decline_services CHECK (cardinality(services) > 0),
  reason        text,
  declined_on   date        NOT NULL,
  recorded_by   uuid        NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz,
  superseded_by uuid,
  CONSTRAINT decline_key PRIMARY KEY (practice_id, id),
  CONSTRAINT decline_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT decline_superseded CHECK ((superseded_at IS NULL) = (superseded_by IS NULL))
);
SELECT keep_to_practice('decline');
CREATE INDEX decline_of_patient ON decline (practice_id, patient_id);
GRANT SELECT, INSERT, UPDATE (superseded_at, superseded_by) ON decline TO gatehouse_app;

-- A request to register for services: it gathers; gates and outcomes belong to each requested service (BR-CL-01).
CREATE TABLE application (
  practice_id                uuid        NOT NULL CONSTRAINT application_practice REFERENCES practice (id),
  id                         uuid        NOT NULL,
  reference                  text        NOT NULL,
  patient_id                 uuid        NOT NULL,
  channel                    text        NOT NULL CONSTRAINT application_channel CHECK (channel IN ('PAPER', 'PRACTICE_WEB', 'NHS_APP', 'PROXY_SERVICE', 'IN_PERSON', 'PHONE')),
  initiated_by               text        NOT NULL CONSTRAINT application_initiated_by CHECK (initiated_by IN ('PATIENT', 'STAFF')),
  received_on                date        NOT NULL,
  declarations               text[]      NOT NULL CONSTRAINT application_declarations CHECK (declarations <@ ARRAY['LEAFLET_READ', 'SECURITY', 'SHARING', 'MISUSE', 'WRONG_CONTENT']),
  signed_on                  date,
  responsibilities_format    text        CONSTRAINT application_responsibilities_format CHECK (responsibilities_format IN ('STANDARD', 'LARGE_PRINT', 'EASY_READ', 'SPOKEN', 'INTERPRETED')),
  responsibilities_by        uuid,
  responsibilities_at        timestamptz,
  consent_email              boolean     NOT NULL,
  consent_sms                boolean     NOT NULL,
  leaflet_version            text        NOT NULL,
  leaflet_format             text        NOT NULL CONSTRAINT application_leaflet_format CHECK (leaflet_format IN ('STANDARD', 'LARGE_PRINT', 'EASY_READ', 'SPOKEN', 'INTERPRETED')),
  leaflet_on                 date        NOT NULL,
  capacity_doubt             boolean     NOT NULL,
  historic_requested_on      date,
  historic_request_form      text        CONSTRAINT application_historic_request_form CHECK (historic_request_form IN ('LETTER', 'FORM', 'EMAIL', 'ONLINE')),
  historic_is_access_request boolean,
  guidance_version           text,
  guidance_format            text        CONSTRAINT application_guidance_format CHECK (guidance_format IN ('STANDARD', 'LARGE_PRINT', 'EASY_READ', 'SPOKEN', 'INTERPRETED')),
  guidance_by                uuid,
  guidance_at                timestamptz,
  no_credential_reason       text        CONSTRAINT application_no_credential_reason CHECK (no_credential_reason IN ('NHS_LOGIN', 'NOT_COLLECTED')),
  state                      text        NOT NULL CONSTRAINT application_state CHECK (state IN ('INCOMPLETE', 'ID_CHECK', 'CHECKS', 'REVIEW', 'AUTHORISE', 'CREDENTIAL', 'ACTIVE', 'REFUSED', 'WITHDRAWN', 'ENTERED_IN_ERROR')),
  state_since                timestamptz NOT NULL,
  on_hold                    boolean     NOT NULL,
  id_not_possible_until      date,
  owner_id                   uuid,
  due_on                     date        NOT NULL,
  received_at                timestamptz NOT NULL,
  taken_by                   uuid        NOT NULL,
  entered_in_error_at        timestamptz,
  entered_in_error_by        uuid,
  entered_in_error_reason    text,
  closed_at                  timestamptz,
  version                    integer     NOT NULL,
  CONSTRAINT application_key PRIMARY KEY (practice_id, id),
  CONSTRAINT application_reference UNIQUE (practice_id, reference),
  CONSTRAINT application_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT application_owner FOREIGN KEY (practice_id, owner_id) REFERENCES membership (practice_id, staff_id),
  CONSTRAINT application_closed CHECK ((closed_at IS NOT NULL) = (state IN ('ACTIVE', 'REFUSED', 'WITHDRAWN', 'ENTERED_IN_ERROR'))),
  CONSTRAINT application_guidance CHECK ((guidance_at IS NULL) = (guidance_version IS NULL) AND (guidance_at IS NULL) = (guidance_by IS NULL)),
  CONSTRAINT application_entered_in_error CHECK ((entered_in_error_at IS NOT NULL) = (state = 'ENTERED_IN_ERROR') AND (entered_in_error_at IS NULL) = (entered_in_error_by IS NULL) AND (entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)),
  CONSTRAINT application_responsibilities CHECK ((responsibilities_at IS NULL) = (responsibilities_by IS NULL))
);
SELECT keep_to_practice('application');
CREATE UNIQUE INDEX application_one_open ON application (practice_id, patient_id) WHERE closed_at IS NULL;
CREATE INDEX application_of_patient ON application (practice_id, patient_id);
CREATE INDEX application_worklist ON application (practice_id, state, received_at DESC, id DESC);
CREATE INDEX application_by_receipt ON application (practice_id, received_at DESC, id DESC);
CREATE INDEX application_due ON application (practice_id, due_on, id) WHERE closed_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON application TO gatehouse_app;

CREATE TABLE requested_service (
  practice_id          uuid        NOT NULL,
  application_id       uuid        NOT NULL,
  service              text        NOT NULL,
  visible_from         date,
  outcome              text        CONSTRAINT requested_service_outcome CHECK (outcome IN ('ENABLED', 'REFUSED', 'WITHDRAWN')),
  decided_by           uuid,
  decided_at           timestamptz,
  refusal_reason       text,
  refusal_text         text,
  discussed_on         date,
  discussed_by         uuid,
  discussed_how        text        CONSTRAINT requested_service_discussed_how CHECK (discussed_how IN ('IN_PERSON', 'PHONE', 'VIDEO')),
  not_discussed_reason text,
  alternative          text,
  review_on            date,
  expected_on          date,
  CONSTRAINT requested_service_key PRIMARY KEY (practice_id, application_id, service),
  CONSTRAINT requested_service_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT requested_service_decided CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  CONSTRAINT requested_service_refused CHECK (outcome IS DISTINCT FROM 'REFUSED' OR
    (refusal_reason IS NOT NULL AND alternative IS NOT NULL AND review_on IS NOT NULL AND (discussed_on IS NOT NULL OR not_discussed_reason IS NOT NULL)))
);
SELECT keep_to_practice('requested_service');
GRANT SELECT, INSERT, UPDATE ON requested_service TO gatehouse_app;

-- A person who is not a patient here and whose identity is checked because they act for one.
CREATE TABLE person (
  practice_id uuid        NOT NULL CONSTRAINT person_practice REFERENCES practice (id),
  id          uuid        NOT NULL,
  given_name  text        NOT NULL,
  family_name text        NOT NULL,
  born        date        NOT NULL,
  nhs_number  text        CONSTRAINT person_nhs_number_digits CHECK (nhs_number ~ '^[0-9]{10}$'),
  created_at  timestamptz NOT NULL,
  CONSTRAINT person_key PRIMARY KEY (practice_id, id),
  CONSTRAINT person_nhs_number UNIQUE (practice_id, nhs_number)
);
SELECT keep_to_practice('person');
GRANT SELECT, INSERT ON person TO gatehouse_app;

-- The evidence that a patient or a person is who they say. Append-only: a new check is a new row (BR-ID-04).
CREATE TABLE verification (
  practice_id              uuid        NOT NULL,
  id                       uuid        NOT NULL,
  patient_id               uuid,
  person_id                uuid,
  application_id           uuid,
  method                   text        NOT NULL CONSTRAINT verification_method CHECK (method IN ('DOCUMENTS', 'VOUCH_PERSONAL', 'VOUCH_RECORD_CONFIRMATION', 'REMOTE_VOUCH')),
  verified_by              uuid        NOT NULL,
  verified_at              timestamptz NOT NULL,
  record_matched_confirmed boolean     NOT NULL CONSTRAINT verification_record_matched CHECK (record_matched_confirmed),
  relationship_basis       text        CONSTRAINT verification_relationship_basis CHECK (relationship_basis IN ('KNOWN_AS_PATIENT', 'KNOWN_PERSONALLY', 'REGULAR_ATTENDER')),
  known_since              date,
  question_categories      jsonb,
  no_documents_category    text        CONSTRAINT verification_no_documents CHECK (no_documents_category IN ('TRAVELLER', 'HOMELESS', 'REFUGEE_OR_ASYLUM_SEEKER', 'OTHER')),
  supersedes_id            uuid,
  CONSTRAINT verification_key PRIMARY KEY (practice_id, id),
  CONSTRAINT verification_superseded_once UNIQUE (practice_id, supersedes_id),
  CONSTRAINT verification_one_subject CHECK (num_nonnulls(patient_id, person_id) = 1),
  CONSTRAINT verification_vouch CHECK (method <> 'VOUCH_PERSONAL' OR (relationship_basis IS NOT NULL AND known_since IS NOT NULL)),
  CONSTRAINT verification_questions CHECK ((method IN ('VOUCH_RECORD_CONFIRMATION', 'REMOTE_VOUCH')) = (question_categories IS NOT NULL)),
  CONSTRAINT verification_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT verification_person FOREIGN KEY (practice_id, person_id) REFERENCES person (practice_id, id),
  CONSTRAINT verification_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT verification_supersedes FOREIGN KEY (practice_id, supersedes_id) REFERENCES verification (practice_id, id)
);
SELECT keep_to_practice('verification');
CREATE INDEX verification_of_patient ON verification (practice_id, patient_id, verified_at DESC);
CREATE INDEX verification_of_person ON verification (practice_id, person_id, verified_at DESC) WHERE person_id IS NOT NULL;
CREATE INDEX verification_newest ON verification (practice_id, verified_at DESC, id DESC);
GRANT SELECT, INSERT ON verification TO gatehouse_app;
CREATE TRIGGER verification_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON verification FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was seen: kinds and dates, never a number, never a copy (BR-ID-03, BR-CL-30).
CREATE TABLE evidence (
  practice_id     uuid    NOT NULL,
  verification_id uuid    NOT NULL,
  position        integer NOT NULL,
  type            text    NOT NULL,
  issuer_country  text    CONSTRAINT evidence_issuer_country CHECK (issuer_country ~ '^[A-Z]{2}$'),
  issued_on       date,
  expires_on      date,
  seen_original   boolean NOT NULL CONSTRAINT evidence_original CHECK (seen_original),
  CONSTRAINT evidence_key PRIMARY KEY (practice_id, verification_id, position),
  CONSTRAINT evidence_verification FOREIGN KEY (practice_id, verification_id) REFERENCES verification (practice_id, id)
);
SELECT keep_to_practice('evidence');
GRANT SELECT, INSERT ON evidence TO gatehouse_app;
CREATE TRIGGER evidence_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A registration check and its outcome; the newest of a kind counts. Restricted rows are a hold that does not show (BR-CL-20).
CREATE TABLE registration_check (
  practice_id    uuid        NOT NULL,
  id             uuid        NOT NULL,
  application_id uuid        NOT NULL,
  patient_id     uuid        NOT NULL,
  kind           text        NOT NULL CONSTRAINT registration_check_kind CHECK (kind IN ('RESPONSIBILITIES', 'COERCION', 'CAPACITY', 'COMPETENCE')),
  outcome        text        NOT NULL CONSTRAINT registration_check_outcome CHECK (outcome IN ('CLEAR', 'CONCERN')),
  seen_alone     text        CONSTRAINT registration_check_seen_alone CHECK (seen_alone IN ('YES', 'NO', 'NOT_POSSIBLE')),
  note           text,
  restricted     boolean     NOT NULL,
  checked_by     uuid        NOT NULL,
  checked_at     timestamptz NOT NULL,
  CONSTRAINT registration_check_key PRIMARY KEY (practice_id, id),
  CONSTRAINT registration_check_coercion CHECK (kind <> 'COERCION' OR seen_alone IS NOT NULL),
  CONSTRAINT registration_check_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT registration_check_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('registration_check');
CREATE INDEX registration_check_of_application ON registration_check (practice_id, application_id, kind, checked_at DESC, id DESC);
CREATE INDEX registration_check_coercion_of_patient ON registration_check (practice_id, patient_id, checked_at DESC, id DESC) WHERE kind = 'COERCION';
GRANT SELECT, INSERT ON registration_check TO gatehouse_app;
CREATE TRIGGER registration_check_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON registration_check FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What a patient may use, as dated rows: the row without an end is now, and any past day can be answered (BR-CL-03).
CREATE TABLE service_access (
  practice_id    uuid        NOT NULL,
  id             uuid        NOT NULL,
  patient_id     uuid        NOT NULL,
  service        text        NOT NULL CONSTRAINT service_access_service CHECK (service IN (
    'APPOINTMENTS', 'PRESCRIPTIONS', 'MESSAGING', 'SUMMARY_RECORD', 'DETAILED_CODED_RECORD', 'DOCUMENTS', 'FULL_PROSPECTIVE_RECORD', 'FULL_HISTORIC_RECORD')),
  state          text        NOT NULL CONSTRAINT service_access_state CHECK (state IN (
    'NOT_OFFERED', 'OFFERED', 'DECLINED', 'REQUESTED', 'PENDING', 'ACTIVE', 'REFUSED', 'SUSPENDED', 'ENDED')),
  reason         text        NOT NULL,
  visible_from   date,
  application_id uuid,
  decided_by     uuid,
  from_at        timestamptz NOT NULL,
  until_at       timestamptz,
  CONSTRAINT service_access_key PRIMARY KEY (practice_id, id),
  CONSTRAINT service_access_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT service_access_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT service_access_period CHECK (until_at > from_at)
);
SELECT keep_to_practice('service_access');
CREATE UNIQUE INDEX service_access_now ON service_access (practice_id, patient_id, service) WHERE until_at IS NULL;
CREATE INDEX service_access_history ON service_access (practice_id, patient_id, service, from_at);
GRANT SELECT, INSERT, UPDATE (until_at) ON service_access TO gatehouse_app;

-- A decision is not the deed: what somebody must do in EMIS or SystmOne, until a named person confirms it (BR-CL-11).
CREATE TABLE clinical_system_item (
  practice_id       uuid        NOT NULL,
  id                uuid        NOT NULL,
  patient_id        uuid        NOT NULL,
  application_id    uuid,
  service_access_id uuid        NOT NULL,
  service           text        NOT NULL,
  action            text        NOT NULL CONSTRAINT clinical_system_item_action CHECK (action IN ('SWITCH_ON', 'SWITCH_OFF', 'SUSPEND', 'CHANGE')),
  visible_from      date,
  owner_id          uuid,
  opened_at         timestamptz NOT NULL,
  due_on            date        NOT NULL,
  confirmed_by      uuid,
  confirmed_at      timestamptz,
  superseded_at     timestamptz,
  version           integer     NOT NULL,
  CONSTRAINT clinical_system_item_key PRIMARY KEY (practice_id, id),
  CONSTRAINT clinical_system_item_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT clinical_system_item_access FOREIGN KEY (practice_id, service_access_id) REFERENCES service_access (practice_id, id),
  CONSTRAINT clinical_system_item_owner FOREIGN KEY (practice_id, owner_id) REFERENCES membership (practice_id, staff_id),
  CONSTRAINT clinical_system_item_confirmed CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
);
SELECT keep_to_practice('clinical_system_item');
CREATE INDEX clinical_system_item_open ON clinical_system_item (practice_id, due_on, id) WHERE confirmed_at IS NULL AND superseded_at IS NULL;
CREATE INDEX clinical_system_item_of_patient ON clinical_system_item (practice_id, patient_id);
CREATE INDEX clinical_system_item_of_access ON clinical_system_item (practice_id, service_access_id);
GRANT SELECT, INSERT, UPDATE ON clinical_system_item TO gatehouse_app;

-- What was issued so that the patient can sign up; never the secret itself (BR-CR-01).
CREATE TABLE credential (
  practice_id    uuid        NOT NULL,
  id             uuid        NOT NULL,
  patient_id     uuid        NOT NULL,
  application_id uuid        NOT NULL,
  kind           text        NOT NULL CONSTRAINT credential_kind CHECK (kind IN ('LINKAGE_KEY', 'PASSPHRASE')),
  state          text        NOT NULL CONSTRAINT credential_state CHECK (state IN ('ISSUED', 'HANDED_OVER', 'USED', 'EXPIRED', 'VOIDED', 'REVOKED')),
  issued_by      uuid        NOT NULL,
  issued_at      timestamptz NOT NULL,
  expires_on     date        NOT NULL,
  handed_over_by uuid,
  handed_over_at timestamptz,
  channel        text        CONSTRAINT credential_channel CHECK (channel IN ('IN_PERSON', 'POST_TO_RECORDED_ADDRESS', 'VERIFIED_EMAIL')),
  voided_at      timestamptz,
  void_reason    text,
  version        integer     NOT NULL,
  CONSTRAINT credential_key PRIMARY KEY (practice_id, id),
  CONSTRAINT credential_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT credential_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT credential_handed_over CHECK ((handed_over_at IS NULL) = (handed_over_by IS NULL) AND (handed_over_at IS NULL) = (channel IS NULL))
);
SELECT keep_to_practice('credential');
CREATE UNIQUE INDEX credential_one_live ON credential (practice_id, patient_id) WHERE state IN ('ISSUED', 'HANDED_OVER');
CREATE INDEX credential_of_application ON credential (practice_id, application_id);
GRANT SELECT, INSERT, UPDATE ON credential TO gatehouse_app;

-- What a patient is to be told, waiting to be sent; one notice for one event (BR-NT-03).
CREATE TABLE notice (
  practice_id    uuid        NOT NULL,
  id             uuid        NOT NULL,
  patient_id     uuid        NOT NULL,
  application_id uuid,
  event_id       uuid        NOT NULL,
  template       text        NOT NULL CONSTRAINT notice_template CHECK (template IN ('DELAY')),
  format         text        NOT NULL CONSTRAINT notice_format CHECK (format IN ('STANDARD', 'LARGE_PRINT', 'BRAILLE', 'AUDIO')),
  merge_fields   jsonb       NOT NULL,
  state          text        NOT NULL CONSTRAINT notice_state CHECK (state IN ('QUEUED')),
  queued_at      timestamptz NOT NULL,
  CONSTRAINT notice_key PRIMARY KEY (practice_id, id),
  CONSTRAINT notice_one_an_event UNIQUE (practice_id, event_id, template),
  CONSTRAINT notice_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT notice_event FOREIGN KEY (practice_id, event_id) REFERENCES event (practice_id, id)
);
SELECT keep_to_practice('notice');
CREATE INDEX notice_queued ON notice (practice_id, state, queued_at);
GRANT SELECT, INSERT ON notice TO gatehouse_app;

-- Concerns for the information-governance lead: who opened their own or a relative's record (BR-CL-23), and access that was live for the wrong patient (BR-CL-08).
CREATE TABLE governance_alert (
  practice_id     uuid        NOT NULL,
  id              uuid        NOT NULL,
  kind            text        NOT NULL CONSTRAINT governance_alert_kind CHECK (kind IN ('OWN_OR_RELATIVE', 'WRONG_PATIENT')),
  patient_id      uuid        NOT NULL,
  staff_id        uuid        NOT NULL,
  relation        text,
  reason          text        NOT NULL,
  raised_at       timestamptz NOT NULL,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  version         integer     NOT NULL,
  CONSTRAINT governance_alert_key PRIMARY KEY (practice_id, id),
  CONSTRAINT governance_alert_relation CHECK ((kind = 'OWN_OR_RELATIVE') = (relation IS NOT NULL)),
  CONSTRAINT governance_alert_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id)
);
SELECT keep_to_practice('governance_alert');
CREATE INDEX governance_alert_open ON governance_alert (practice_id, raised_at) WHERE acknowledged_at IS NULL;
CREATE INDEX governance_alert_of_reader ON governance_alert (practice_id, staff_id, patient_id, raised_at);
GRANT SELECT, INSERT, UPDATE ON governance_alert TO gatehouse_app;

-- Every policy a practice has had, with who set it and why.
CREATE TABLE policy_version (
  practice_id uuid        NOT NULL CONSTRAINT policy_version_practice REFERENCES practice (id),
  at          timestamptz NOT NULL,
  policy      jsonb       NOT NULL,
  reason      text        NOT NULL,
  set_by      uuid        NOT NULL,
  CONSTRAINT policy_version_key PRIMARY KEY (practice_id, at)
);
SELECT keep_to_practice('policy_version');
GRANT SELECT, INSERT ON policy_version TO gatehouse_app;
