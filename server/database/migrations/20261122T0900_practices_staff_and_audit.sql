-- One practice sees one practice. Called once for each table that has practice_id; the sub-select makes the
-- setting an InitPlan and the policy an index condition.
CREATE FUNCTION keep_to_practice(kept regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own CONSTANT text := 'practice_id = (SELECT nullif(current_setting(''app.practice'', true), '''')::uuid)';
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', kept);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', kept);
  EXECUTE format('CREATE POLICY practice ON %s USING (%s) WITH CHECK (%s)', kept, own, own);
  EXECUTE format('CREATE POLICY migration ON %s TO gatehouse_owner USING (true) WITH CHECK (true)', kept);
END $$;

-- An instant written as text with its zone always means the same, so it may be indexed and generated.
CREATE FUNCTION instant(written text) RETURNS timestamptz
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT written::timestamptz $$;

CREATE TABLE practice (
  id         uuid        CONSTRAINT practice_key PRIMARY KEY,
  ods_code   text        NOT NULL CONSTRAINT practice_ods_code UNIQUE,
  name       text        NOT NULL,
  supplier   text        NOT NULL CONSTRAINT practice_supplier CHECK (supplier IN ('EMIS', 'SYSTMONE', 'VISION', 'MEDICUS', 'OTHER')),
  policy     jsonb       NOT NULL DEFAULT '{}',
  opened_at  timestamptz NOT NULL
);
ALTER TABLE practice ENABLE ROW LEVEL SECURITY;
ALTER TABLE practice FORCE ROW LEVEL SECURITY;
CREATE POLICY practice ON practice USING (id = (SELECT nullif(current_setting('app.practice', true), '')::uuid));
CREATE POLICY migration ON practice TO gatehouse_owner USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (policy) ON practice TO gatehouse_app;

-- A member of staff is a person, known once however many practices they work for.
CREATE TABLE staff (
  id         uuid        CONSTRAINT staff_key PRIMARY KEY,
  email      text        NOT NULL CONSTRAINT staff_email UNIQUE CONSTRAINT staff_email_folded CHECK (email = lower(email)),
  name       text        NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE membership (
  practice_id                       uuid    NOT NULL CONSTRAINT membership_practice REFERENCES practice (id),
  staff_id                          uuid    NOT NULL CONSTRAINT membership_staff REFERENCES staff (id),
  roles                             text[]  NOT NULL CONSTRAINT membership_roles CHECK (roles <@ ARRAY[
    'RECEPTION', 'VERIFIER', 'REGISTRAR', 'AUTHORISER', 'REDACTION_REVIEWER', 'SAFEGUARDING_LEAD', 'PRACTICE_MANAGER',
    'INFORMATION_GOVERNANCE', 'CHAMPION', 'AUDITOR', 'ICB_READER', 'SYSTEM_ADMINISTRATOR']),
  job_title                         text,
  clinical                          boolean NOT NULL,
  can_vouch                         boolean NOT NULL,
  professional_number               text,
  information_governance_trained_on date,
  identity_trained_on               date,
  redaction_trained_on              date,
  active_from                       date    NOT NULL,
  active_to                         date,
  version                           integer NOT NULL,
  CONSTRAINT membership_key PRIMARY KEY (practice_id, staff_id),
  CONSTRAINT membership_period CHECK (active_to IS NULL OR active_to >= active_from)
);
SELECT keep_to_practice('membership');
GRANT SELECT, INSERT, UPDATE ON membership TO gatehouse_app;

-- A practice sees the people who work or worked for it.
ALTER TABLE staff ENABLE ROW LEVEL SECURITY;
ALTER TABLE staff FORCE ROW LEVEL SECURITY;
CREATE POLICY practice ON staff FOR SELECT
  USING (EXISTS (SELECT FROM membership WHERE membership.practice_id = (SELECT nullif(current_setting('app.practice', true), '')::uuid)
                                          AND membership.staff_id = staff.id));
CREATE POLICY migration ON staff TO gatehouse_owner USING (true) WITH CHECK (true);
GRANT SELECT ON staff TO gatehouse_app;

-- The app reads neither hashes nor sessions; it asks the functions below.
CREATE TABLE staff_password (
  staff_id    uuid        CONSTRAINT staff_password_key PRIMARY KEY CONSTRAINT staff_password_staff REFERENCES staff (id),
  hash        text        NOT NULL,
  must_change boolean     NOT NULL,
  set_at      timestamptz NOT NULL
);

CREATE TABLE session (
  token_hash   bytea       CONSTRAINT session_key PRIMARY KEY,
  staff_id     uuid        NOT NULL CONSTRAINT session_staff REFERENCES staff (id),
  started_at   timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL
);
CREATE INDEX session_of_staff ON session (staff_id);

CREATE FUNCTION sign_in(address text) RETURNS TABLE (staff_id uuid, hash text, must_change boolean, practices uuid[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT staff.id, staff_password.hash, staff_password.must_change,
         ARRAY(SELECT membership.practice_id FROM membership WHERE membership.staff_id = staff.id AND membership.active_to IS NULL)
    FROM staff JOIN staff_password ON staff_password.staff_id = staff.id
   WHERE staff.email = lower(address)
$$;

CREATE FUNCTION start_session(of_staff uuid, hash bytea, at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM session WHERE last_used_at < at - interval '1 day';
  INSERT INTO session (token_hash, staff_id, started_at, last_used_at) VALUES (hash, of_staff, at, at);
$$;

CREATE FUNCTION end_session(hash bytea) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM session WHERE token_hash = hash RETURNING staff_id
$$;

-- Who asks, in which practice, with which roles; no row when the session is over or the person does not work there now.
-- It notes the use of the session, at most once a minute.
CREATE FUNCTION session(hash bytea, ods text, at timestamptz, today date, idle interval, longest interval)
RETURNS TABLE (staff_id uuid, practice_id uuid, roles text[], clinical boolean, can_vouch boolean, ends_at timestamptz, must_change boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  held session;
BEGIN
  SELECT * INTO held FROM session s WHERE s.token_hash = hash AND s.last_used_at > at - idle AND s.started_at > at - longest;
  IF NOT FOUND THEN RETURN; END IF;
  IF held.last_used_at < at - interval '1 minute' THEN
    UPDATE session s SET last_used_at = at WHERE s.token_hash = hash;
  END IF;
  RETURN QUERY
    SELECT held.staff_id, p.id, m.roles, m.clinical, m.can_vouch,
           least(greatest(held.last_used_at, at - interval '1 minute') + idle, held.started_at + longest), w.must_change
      FROM staff_password w
      LEFT JOIN practice p ON p.ods_code = ods
      LEFT JOIN membership m ON m.practice_id = p.id AND m.staff_id = held.staff_id
                            AND m.active_from <= today AND (m.active_to IS NULL OR m.active_to > today)
     WHERE w.staff_id = held.staff_id AND (ods IS NULL OR m.staff_id IS NOT NULL);
END $$;

CREATE FUNCTION my_practices(hash bytea, at timestamptz, today date, idle interval, longest interval)
RETURNS TABLE (staff_id uuid, email text, name text, practice_id uuid, ods_code text, practice_name text, supplier text, roles text[], clinical boolean, can_vouch boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT staff.id, staff.email, staff.name, practice.id, practice.ods_code, practice.name, practice.supplier, membership.roles, membership.clinical, membership.can_vouch
    FROM session JOIN staff ON staff.id = session.staff_id
    LEFT JOIN membership ON membership.staff_id = staff.id AND membership.active_from <= today
                        AND (membership.active_to IS NULL OR membership.active_to > today)
    LEFT JOIN practice ON practice.id = membership.practice_id
   WHERE session.token_hash = hash AND session.last_used_at > at - idle AND session.started_at > at - longest
   ORDER BY practice.name
$$;

-- Makes a person known, or finds them by their address; a person of another practice keeps their name and password.
CREATE FUNCTION enrol_staff(new_id uuid, address text, called text, first_hash text, must_change boolean, at timestamptz) RETURNS TABLE (staff_id uuid, is_new boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO staff (id, email, name, created_at) VALUES (new_id, lower(address), called, at) ON CONFLICT (email) DO NOTHING;
  IF FOUND THEN
    INSERT INTO staff_password VALUES (new_id, first_hash, must_change, at);
    RETURN QUERY SELECT new_id, true;
  ELSE
    RETURN QUERY SELECT staff.id, false FROM staff WHERE staff.email = lower(address);
  END IF;
END $$;

CREATE FUNCTION open_practice(new_id uuid, ods text, called text, system text, at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  INSERT INTO practice (id, ods_code, name, supplier, opened_at) VALUES (new_id, ods, called, system, at)
$$;

-- A practice's id by its code, for commands, which have no session.
CREATE FUNCTION practice_named(ods text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM practice WHERE ods_code = ods
$$;

CREATE FUNCTION practice_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT id FROM practice ORDER BY id
$$;

-- A person sets their own password; every other session of theirs ends.
CREATE FUNCTION set_password(held bytea, new_hash text, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  person uuid;
BEGIN
  SELECT s.staff_id INTO STRICT person FROM session s WHERE s.token_hash = held;
  UPDATE staff_password SET hash = new_hash, must_change = false, set_at = at WHERE staff_password.staff_id = person;
  DELETE FROM session s WHERE s.staff_id = person AND s.token_hash <> held;
END $$;

-- Counts of attempts, shared by all servers; keys are hashes.
CREATE TABLE attempt (
  key    varchar(255) CONSTRAINT attempt_key PRIMARY KEY,
  points integer      NOT NULL,
  expire bigint
);
GRANT SELECT, INSERT, UPDATE, DELETE ON attempt TO gatehouse_app;

CREATE TABLE idempotency (
  practice_id    uuid        NOT NULL CONSTRAINT idempotency_practice REFERENCES practice (id),
  staff_id       uuid        NOT NULL,
  key            text        NOT NULL,
  operation      text        NOT NULL,
  variables_hash bytea       NOT NULL,
  answer         json,
  at             timestamptz NOT NULL,
  CONSTRAINT idempotency_key PRIMARY KEY (practice_id, staff_id, key)
);
SELECT keep_to_practice('idempotency');
CREATE INDEX idempotency_age ON idempotency (practice_id, at);
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency TO gatehouse_app;

-- The audit: one chain a practice. The hash covers the exact text; every other column is generated from that text.
CREATE TABLE audit_head (
  practice_id uuid   CONSTRAINT audit_head_key PRIMARY KEY CONSTRAINT audit_head_practice REFERENCES practice (id),
  seq         bigint NOT NULL,
  hash        bytea  NOT NULL
);
SELECT keep_to_practice('audit_head');
CREATE POLICY chain ON audit_head TO gatehouse_audit USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON audit_head TO gatehouse_audit;
GRANT SELECT ON audit_head TO gatehouse_app;

CREATE TABLE audit_entry (
  practice_id  uuid        NOT NULL CONSTRAINT audit_entry_practice REFERENCES practice (id),
  seq          bigint      NOT NULL,
  body         text        NOT NULL,
  hash         bytea       NOT NULL,
  at           timestamptz NOT NULL GENERATED ALWAYS AS (instant(body::json ->> 'at')) STORED,
  actor_id     uuid        GENERATED ALWAYS AS ((body::json ->> 'actor')::uuid) STORED,
  event        text        NOT NULL GENERATED ALWAYS AS (body::json ->> 'event') STORED,
  subject_type text        GENERATED ALWAYS AS (body::json ->> 'subjectType') STORED,
  subject_id   uuid        GENERATED ALWAYS AS ((body::json ->> 'subject')::uuid) STORED,
  patient_id   uuid        GENERATED ALWAYS AS ((body::json ->> 'patient')::uuid) STORED,
  outcome      text        NOT NULL GENERATED ALWAYS AS (body::json ->> 'outcome') STORED,
  restricted   boolean     NOT NULL GENERATED ALWAYS AS (coalesce((body::json ->> 'restricted')::boolean, false)) STORED,
  CONSTRAINT audit_entry_key PRIMARY KEY (practice_id, seq)
);
SELECT keep_to_practice('audit_entry');
CREATE POLICY chain ON audit_entry TO gatehouse_audit USING (true) WITH CHECK (true);
CREATE INDEX audit_entry_of_patient ON audit_entry (practice_id, patient_id, seq DESC) WHERE patient_id IS NOT NULL;
CREATE INDEX audit_entry_of_actor ON audit_entry (practice_id, actor_id, seq DESC);
GRANT SELECT, INSERT ON audit_entry TO gatehouse_audit;
GRANT SELECT ON audit_entry TO gatehouse_app;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The only writer of the audit. Heads are locked in order of practice, so that two appends never wait for each other in a ring.
CREATE FUNCTION audit_append(practices uuid[], bodies text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  chain  record;
  body   text;
  number bigint;
  prev   bytea;
BEGIN
  FOR chain IN
    SELECT e.practice, array_agg(e.body ORDER BY e.place) AS bodies
      FROM unnest(practices, bodies) WITH ORDINALITY AS e (practice, body, place) GROUP BY e.practice ORDER BY e.practice
  LOOP
    SELECT h.seq, h.hash INTO number, prev FROM audit_head h WHERE h.practice_id = chain.practice FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO audit_head VALUES (chain.practice, 0, '\x') ON CONFLICT DO NOTHING;
      SELECT h.seq, h.hash INTO STRICT number, prev FROM audit_head h WHERE h.practice_id = chain.practice FOR UPDATE;
    END IF;
    FOREACH body IN ARRAY chain.bodies LOOP
      number := number + 1;
      prev := sha256(prev || uuid_send(chain.practice) || int8send(number) || convert_to(body, 'UTF8'));
      INSERT INTO audit_entry (practice_id, seq, body, hash) VALUES (chain.practice, number, body, prev);
    END LOOP;
    UPDATE audit_head h SET seq = number, hash = prev WHERE h.practice_id = chain.practice;
  END LOOP;
END $$;
ALTER FUNCTION audit_append OWNER TO gatehouse_audit;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT EXECUTE ON FUNCTION instant, sign_in, start_session, end_session, session, my_practices, enrol_staff, set_password, open_practice, practice_named,
  practice_ids, audit_append TO gatehouse_app;
GRANT EXECUTE ON FUNCTION instant, refuse_change TO gatehouse_audit;
