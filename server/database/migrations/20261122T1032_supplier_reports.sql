-- What the supplier last reported of a patient's use online, service by service; what a decision here says stands in
-- service_access (BR-CL-12). ACCOUNT: the list names no service.
CREATE TABLE online_report (
  practice_id       uuid        NOT NULL,
  patient_id        uuid        NOT NULL,
  service           text        NOT NULL CONSTRAINT online_report_service CHECK (service IN (
    'APPOINTMENTS', 'PRESCRIPTIONS', 'MESSAGING', 'SUMMARY_RECORD', 'DETAILED_CODED_RECORD', 'DOCUMENTS', 'FULL_PROSPECTIVE_RECORD', 'FULL_HISTORIC_RECORD', 'ACCOUNT')),
  visible_from      date,
  enabled_on        date,
  activated_on      date,
  last_login_on     date,
  first_reported_at timestamptz NOT NULL,
  reported_at       timestamptz NOT NULL,
  batch_id          uuid        NOT NULL,
  CONSTRAINT online_report_key PRIMARY KEY (practice_id, patient_id, service),
  CONSTRAINT online_report_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT online_report_batch FOREIGN KEY (practice_id, batch_id) REFERENCES import_batch (practice_id, id)
);
SELECT keep_to_practice('online_report');
CREATE INDEX online_report_new ON online_report (practice_id, first_reported_at, patient_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON online_report TO gatehouse_app;

-- Where the register and the supplier, or the register and the record, do not agree: somebody finds out why.
CREATE TABLE register_difference (
  practice_id uuid        NOT NULL,
  id          uuid        NOT NULL,
  patient_id  uuid        NOT NULL,
  kind        text        NOT NULL CONSTRAINT register_difference_kind CHECK (kind IN (
    'ONLINE_BUT_NOT_HERE', 'HERE_BUT_NOT_ONLINE', 'ANOTHER_VISIBLE_FROM', 'ONLINE_AFTER_LEAVING', 'REVIEW_CODE_AFTER_ACCESS')),
  service     text        NOT NULL,
  ours        text,
  theirs      text,
  batch_id    uuid        NOT NULL,
  opened_at   timestamptz NOT NULL,
  due_on      date        NOT NULL,
  closed_at   timestamptz,
  closed_by   uuid,
  outcome     text        CONSTRAINT register_difference_outcome CHECK (outcome IN ('CORRECTED_THERE', 'CORRECTED_HERE', 'IS_RIGHT', 'GONE')),
  note        text,
  version     integer     NOT NULL,
  CONSTRAINT register_difference_key PRIMARY KEY (practice_id, id),
  CONSTRAINT register_difference_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT register_difference_batch FOREIGN KEY (practice_id, batch_id) REFERENCES import_batch (practice_id, id),
  CONSTRAINT register_difference_closed CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
SELECT keep_to_practice('register_difference');
CREATE UNIQUE INDEX register_difference_one_open ON register_difference (practice_id, patient_id, kind, service) WHERE closed_at IS NULL;
CREATE INDEX register_difference_open ON register_difference (practice_id, due_on, id) WHERE closed_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON register_difference TO gatehouse_app;

-- The weekly sweep of new links, done once a week, the week beginning on Monday (BR-LE-14).
CREATE TABLE weekly_sweep (
  practice_id uuid        NOT NULL CONSTRAINT weekly_sweep_practice REFERENCES practice (id),
  week        date        NOT NULL CONSTRAINT weekly_sweep_monday CHECK (extract(isodow FROM week) = 1),
  links       integer     NOT NULL,
  done_by     uuid        NOT NULL,
  done_at     timestamptz NOT NULL,
  CONSTRAINT weekly_sweep_key PRIMARY KEY (practice_id, week)
);
SELECT keep_to_practice('weekly_sweep');
GRANT SELECT, INSERT ON weekly_sweep TO gatehouse_app;

-- Who acts for a patient online, as the supplier reports it; each waits until the register of proxies takes it.
CREATE TABLE reported_proxy (
  practice_id  uuid        NOT NULL,
  id           uuid        NOT NULL,
  patient_id   uuid        NOT NULL,
  given_name   text        NOT NULL,
  family_name  text        NOT NULL,
  born         date,
  nhs_number   text        CONSTRAINT reported_proxy_nhs_number CHECK (nhs_number ~ '^[0-9]{10}$'),
  relationship text,
  services     text[]      NOT NULL,
  basis        text        NOT NULL DEFAULT 'UNK' CONSTRAINT reported_proxy_basis CHECK (basis = 'UNK'),
  enabled_on   date,
  ends_on      date,
  state        text        NOT NULL CONSTRAINT reported_proxy_state CHECK (state IN ('WAITING', 'TAKEN', 'GONE')),
  reported_at  timestamptz NOT NULL,
  batch_id     uuid        NOT NULL,
  CONSTRAINT reported_proxy_key PRIMARY KEY (practice_id, id),
  CONSTRAINT reported_proxy_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT reported_proxy_batch FOREIGN KEY (practice_id, batch_id) REFERENCES import_batch (practice_id, id)
);
SELECT keep_to_practice('reported_proxy');
CREATE INDEX reported_proxy_of_patient ON reported_proxy (practice_id, patient_id);
GRANT SELECT, INSERT, UPDATE ON reported_proxy TO gatehouse_app;

-- What a SNOMED code means here, beside the three that are verified (domain.md 4.2); ids are text, for they do not fit a number.
CREATE TABLE code_meaning (
  practice_id uuid        NOT NULL CONSTRAINT code_meaning_practice REFERENCES practice (id),
  concept_id  text        NOT NULL CONSTRAINT code_meaning_concept CHECK (concept_id ~ '^[1-9][0-9]{5,17}$'),
  meaning     text        NOT NULL CONSTRAINT code_meaning_meaning CHECK (meaning IN ('DECLINED', 'REVIEW_NEEDED', 'REVIEW_NOT_NEEDED')),
  term        text        NOT NULL,
  source      text        NOT NULL,
  set_by      uuid        NOT NULL CONSTRAINT code_meaning_set_by REFERENCES staff (id),
  set_at      timestamptz NOT NULL,
  ended_at    timestamptz,
  CONSTRAINT code_meaning_key PRIMARY KEY (practice_id, concept_id)
);
SELECT keep_to_practice('code_meaning');
GRANT SELECT, INSERT, UPDATE ON code_meaning TO gatehouse_app;

-- What figures on equality are made of; ethnic category, language and interpreter stand with the patient (BR-CL-61).
CREATE TABLE patient_equality (
  practice_id         uuid        NOT NULL,
  patient_id          uuid        NOT NULL,
  lsoa                text        CONSTRAINT patient_equality_lsoa CHECK (lsoa ~ '^[EW]0[0-9]{7}$'),
  imd_quintile        smallint    CONSTRAINT patient_equality_quintile CHECK (imd_quintile BETWEEN 1 AND 5),
  long_term_conditions smallint   CONSTRAINT patient_equality_conditions CHECK (long_term_conditions BETWEEN 0 AND 50),
  flags               text[]      NOT NULL DEFAULT '{}',
  updated_at          timestamptz NOT NULL,
  batch_id            uuid        NOT NULL,
  CONSTRAINT patient_equality_key PRIMARY KEY (practice_id, patient_id),
  CONSTRAINT patient_equality_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT patient_equality_batch FOREIGN KEY (practice_id, batch_id) REFERENCES import_batch (practice_id, id)
);
SELECT keep_to_practice('patient_equality');
GRANT SELECT, INSERT, UPDATE ON patient_equality TO gatehouse_app;
