-- A clinician decides whether a patient whose record says 104 may see it (domain.md 4.4).
CREATE TABLE enhanced_review (
  practice_id      uuid        NOT NULL,
  id               uuid        NOT NULL,
  patient_id       uuid        NOT NULL,
  kind             text        NOT NULL CONSTRAINT enhanced_review_kind CHECK (kind IN ('INITIAL', 'RE_REVIEW', 'TRANSFER_IN')),
  cause            text        NOT NULL CONSTRAINT enhanced_review_cause CHECK (cause IN ('CODE_FOUND', 'CODED_AFTER_ACCESS', 'JOINED_WITH_CODE', 'RAISED_HERE', 'REVIEW_DUE')),
  reasons          text[]      NOT NULL CONSTRAINT enhanced_review_reasons CHECK (reasons <@ ARRAY['CHILD_PROTECTION', 'ADULT_PROTECTION', 'DOMESTIC_ABUSE', 'COERCIVE_CONTROL', 'MENTAL_HEALTH', 'CAPACITY_IN_DOUBT', 'THIRD_PARTIES', 'LOOKED_AFTER_OR_ADOPTED', 'MIXED_RECORDS']),
  state            text        NOT NULL CONSTRAINT enhanced_review_state CHECK (state IN ('OPEN', 'IN_REVIEW', 'DECIDED')),
  raised_by        uuid,
  raised_at        timestamptz NOT NULL,
  due_on           date        NOT NULL,
  owner_id         uuid,
  reviewer_id      uuid,
  started_at       timestamptz,
  talked_on        date,
  talked_alone     text        CONSTRAINT enhanced_review_talked_alone CHECK (talked_alone IN ('YES', 'NO', 'NOT_POSSIBLE')),
  talk_outcome     text        CONSTRAINT enhanced_review_talk_outcome CHECK (talk_outcome IN ('WANTS_ACCESS', 'WANTS_LESS', 'WANTS_NONE', 'NOT_REACHED')),
  lead_consulted   boolean,
  decision         text        CONSTRAINT enhanced_review_decision CHECK (decision IN ('GRANT_FULL_PROSPECTIVE', 'GRANT_LIMITED', 'GRANT_WITH_REDACTION', 'WITHHOLD', 'PATIENT_DECLINED', 'DEFER')),
  granted_services text[],
  next_review_on   date,
  told_on          date,
  decided_by       uuid,
  decided_at       timestamptz,
  version          integer     NOT NULL,
  CONSTRAINT enhanced_review_key PRIMARY KEY (practice_id, id),
  CONSTRAINT enhanced_review_patient FOREIGN KEY (practice_id, patient_id) REFERENCES patient (practice_id, id),
  CONSTRAINT enhanced_review_owner FOREIGN KEY (practice_id, owner_id) REFERENCES membership (practice_id, staff_id),
  CONSTRAINT enhanced_review_started CHECK ((state = 'OPEN') = (reviewer_id IS NULL) AND (reviewer_id IS NULL) = (started_at IS NULL)),
  CONSTRAINT enhanced_review_decided CHECK ((state = 'DECIDED') = (decision IS NOT NULL) AND (decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)),
  CONSTRAINT enhanced_review_next CHECK (decision IS NULL OR decision NOT IN ('WITHHOLD', 'DEFER') OR next_review_on IS NOT NULL)
);
SELECT keep_to_practice('enhanced_review');
CREATE UNIQUE INDEX enhanced_review_one_open ON enhanced_review (practice_id, patient_id) WHERE state <> 'DECIDED';
CREATE INDEX enhanced_review_of_patient ON enhanced_review (practice_id, patient_id, raised_at DESC, id DESC);
CREATE INDEX enhanced_review_due ON enhanced_review (practice_id, due_on, id) WHERE state <> 'DECIDED';
GRANT SELECT, INSERT, UPDATE ON enhanced_review TO gatehouse_app;
