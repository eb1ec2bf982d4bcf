-- A program that may use the API of one practice, within the permissions it was given. Its token is kept as a hash,
-- which the application itself cannot read.
CREATE TABLE api_client (
  practice_id  uuid        NOT NULL CONSTRAINT api_client_practice REFERENCES practice (id),
  id           uuid        NOT NULL,
  name         text        NOT NULL,
  scopes       text[]      NOT NULL CONSTRAINT api_client_scopes CHECK (cardinality(scopes) > 0),
  token_hash   bytea       NOT NULL,
  added_at     timestamptz NOT NULL,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  CONSTRAINT api_client_key PRIMARY KEY (practice_id, id),
  CONSTRAINT api_client_name UNIQUE (practice_id, name),
  CONSTRAINT api_client_token UNIQUE (practice_id, token_hash)
);
SELECT keep_to_practice('api_client');
GRANT SELECT (practice_id, id, name, scopes, added_at, last_used_at, revoked_at), INSERT, UPDATE (revoked_at) ON api_client TO gatehouse_app;

-- Which program asks, by the practice's code and the hash of its token; no row where it is unknown or revoked. It notes
-- the use, at most once a minute.
CREATE FUNCTION api_client(ods text, hash bytea, at timestamptz) RETURNS TABLE (client_id uuid, practice_id uuid, scopes text[])
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  held api_client;
BEGIN
  SELECT c.* INTO held FROM api_client c JOIN practice p ON p.id = c.practice_id
   WHERE p.ods_code = ods AND c.token_hash = hash AND c.revoked_at IS NULL;
  IF NOT FOUND THEN RETURN; END IF;
  IF held.last_used_at IS NULL OR held.last_used_at < at - interval '1 minute' THEN
    UPDATE api_client c SET last_used_at = at WHERE c.practice_id = held.practice_id AND c.id = held.id;
  END IF;
  RETURN QUERY SELECT held.id, held.practice_id, held.scopes;
END $$;
REVOKE ALL ON FUNCTION api_client FROM PUBLIC;
GRANT EXECUTE ON FUNCTION api_client TO gatehouse_app;

-- An application that came without saying which patient it is of: from the web form, a champion or a file (BR-CL-07).
-- Somebody matches it by hand; until then it is nobody's.
CREATE TABLE unmatched_application (
  practice_id    uuid        NOT NULL CONSTRAINT unmatched_application_practice REFERENCES practice (id),
  id             uuid        NOT NULL,
  reference      text        NOT NULL,
  source         text        NOT NULL CONSTRAINT unmatched_application_source CHECK (source IN ('WEB_FORM', 'CHAMPION', 'FILE')),
  given_name     text        NOT NULL,
  family_name    text        NOT NULL,
  born           date        NOT NULL,
  postcode       text,
  nhs_number     text        CONSTRAINT unmatched_application_nhs_number CHECK (nhs_number ~ '^[0-9]{10}$'),
  email          text,
  mobile         text,
  services       text[]      NOT NULL CONSTRAINT unmatched_application_services CHECK (cardinality(services) > 0),
  declarations   text[]      NOT NULL,
  signed_on      date,
  consent_email  boolean     NOT NULL,
  consent_sms    boolean     NOT NULL,
  leaflet        text        NOT NULL,
  received_on    date        NOT NULL,
  received_at    timestamptz NOT NULL,
  submitted_by   uuid        NOT NULL,
  source_key     bytea,
  state          text        NOT NULL CONSTRAINT unmatched_application_state CHECK (state IN ('WAITING', 'MATCHED', 'REJECTED')),
  application_id uuid,
  decided_by     uuid,
  decided_at     timestamptz,
  reject_reason  text        CONSTRAINT unmatched_application_reject_reason CHECK (reject_reason IN ('NOT_OUR_PATIENT', 'SENT_TWICE', 'NOT_SERIOUS', 'CANNOT_TELL_WHO')),
  version        integer     NOT NULL,
  CONSTRAINT unmatched_application_key PRIMARY KEY (practice_id, id),
  CONSTRAINT unmatched_application_reference UNIQUE (practice_id, reference),
  CONSTRAINT unmatched_application_once UNIQUE (practice_id, source_key),
  CONSTRAINT unmatched_application_application FOREIGN KEY (practice_id, application_id) REFERENCES application (practice_id, id),
  CONSTRAINT unmatched_application_decided CHECK ((state = 'WAITING') = (decided_at IS NULL) AND (state = 'MATCHED') = (application_id IS NOT NULL)
    AND (state = 'REJECTED') = (reject_reason IS NOT NULL))
);
SELECT keep_to_practice('unmatched_application');
CREATE INDEX unmatched_application_waiting ON unmatched_application (practice_id, received_at, id) WHERE state = 'WAITING';
CREATE INDEX unmatched_application_newest ON unmatched_application (practice_id, received_at, id);
GRANT SELECT, INSERT, UPDATE ON unmatched_application TO gatehouse_app;
