-- A database to measure on, of any size; every value follows from its row's number, so two seeds of a size are alike.
-- Sizes are given as settings: bench.patients, bench.practices, bench.staff (in each practice).
CREATE SCHEMA seed;
CREATE FUNCTION seed.size(name text) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT current_setting('bench.' || name)::bigint $$;

-- A number from 0 to 1 that looks like chance.
CREATE FUNCTION seed.chance(n bigint, salt text) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (hashtextextended(n || salt, 0) & 2147483647) / 2147483648.0::float8 $$;

-- An id as the server would make it: UUIDv7, in order of time.
CREATE FUNCTION seed.id(n bigint, salt text, at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(m, 1, 3) || '8' || substr(m, 4, 15))::uuid
    FROM md5(n || salt) AS m $$;

CREATE FUNCTION seed.one_of(words text[], n bigint, salt text, steep float8 DEFAULT 1) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT words[1 + floor(power(seed.chance(n, salt), steep) * cardinality(words))::int] $$;

-- The tenth digit of an NHS number of the test range; none where the sum forbids the number.
CREATE FUNCTION seed.nhs_number(n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN check_digit <> 10 THEN nine || check_digit % 11 END
    FROM (SELECT (999000000 + n)::text AS nine) AS number,
  LATERAL (SELECT (11 - sum(substr(nine, place, 1)::int * (11 - place))::int % 11) AS check_digit FROM generate_series(1, 9) AS place) AS sum $$;

CREATE FUNCTION seed.surnames() RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(name ORDER BY md5(name)) FROM (
    SELECT initcap(start || ending) AS name
      FROM unnest('{ash,barn,beck,black,brad,bram,brook,burn,cald,carl,char,clay,cold,crom,dal,den,dun,ed,ell,fair,farn,gar,glen,green,hal,ham,har,hart,haw,hol,hunt,ing,kel,kirk,lang,law,len,lin,lock,mar,mel,mid,mor,nor,oak,old,pem,pen,pick,rad,red,rich,rock,ros,row,san,shel,sher,sil,stan,stock,strat,sut,thorn,til,tre,wake,wal,war,wat,wel,whit,wil,win,wood,wy}'::text[]) AS start,
           unnest('{ford,ton,ley,ham,wood,well,field,worth,by,son,man,er,bridge,croft,dale,den,gate,hurst,land,more,shaw,stone,wick}'::text[]) AS ending) AS every $$;

INSERT INTO practice (id, ods_code, name, supplier, opened_at)
SELECT seed.id(n, 'practice', '2024-04-01'), 'B' || lpad(n::text, 5, '0'), 'Practice ' || n, CASE n % 2 WHEN 0 THEN 'EMIS' ELSE 'SYSTMONE' END, '2024-04-01'
  FROM generate_series(1, seed.size('practices')) AS n;

CREATE TABLE seed.member AS
SELECT n, (n - 1) / seed.size('staff') + 1 AS practice_number, seed.id(n, 'staff', '2024-04-02') AS staff_id
  FROM generate_series(1, seed.size('practices') * seed.size('staff')) AS n;
CREATE TABLE seed.practice AS
SELECT substr(ods_code, 2)::bigint AS number, id AS practice_id, ARRAY(SELECT staff_id FROM seed.member WHERE practice_number = substr(ods_code, 2)::bigint ORDER BY n) AS staff FROM practice;

INSERT INTO staff (id, email, name, created_at)
SELECT staff_id, 'staff' || n || '@practice.example', 'Staff Member ' || n, '2024-04-02' FROM seed.member;
INSERT INTO staff_password SELECT staff_id, 'nobody signs in', false, '2024-04-02' FROM seed.member;
INSERT INTO membership (practice_id, staff_id, roles, clinical, can_vouch, active_from, version)
SELECT practice_id, staff_id, ARRAY['RECEPTION', 'VERIFIER'], false, false, '2024-04-02', 1
  FROM seed.member JOIN seed.practice ON number = practice_number;
INSERT INTO session (token_hash, staff_id, started_at, last_used_at)
SELECT sha256(convert_to('bench-' || n, 'UTF8')), staff_id, '2026-11-02', '2026-11-02' FROM seed.member;

CREATE TABLE seed.patient AS
WITH names AS MATERIALIZED (SELECT seed.surnames() AS surnames)
SELECT n, practice_id, staff[1 + n % cardinality(staff)] AS staff_id, seed.id(n, 'patient', '2024-04-03'::timestamptz + n * interval '1 second') AS id,
       seed.one_of(surnames, n, 'surname', 1.6) AS family,
       seed.one_of('{Olivia,Amelia,Isla,Ava,Mia,Freya,Lily,Florence,Grace,Evie,Noah,Oliver,George,Arthur,Muhammad,Leo,Harry,Oscar,Archie,Henry,Margaret,Susan,Patricia,Christine,Jean,David,John,Michael,Peter,Robert,Aisha,Fatima,Priya,Wei,Zofia,Mateusz,Andrei,Elena,Ngozi,Kwame}', n, 'given', 1.3) AS given,
       '1932-01-01'::date + (power(seed.chance(n, 'born'), 0.9) * 33000)::int AS born
  FROM generate_series(1, seed.size('patients')) AS n
  JOIN seed.practice ON number = (n - 1) * seed.size('practices') / seed.size('patients') + 1
 CROSS JOIN names;
CREATE INDEX ON seed.patient (n);

INSERT INTO patient (practice_id, id, nhs_number, nhs_number_status, local_id, title, given_name, family_name, given_search, family_search, born, sex, died_on, death_status,
                     address_lines, postcode, confidentiality, mobile, email, language, registered_on, removal_reason, removed_on, usual_gp, source, imported_at, version)
SELECT practice_id, id, seed.nhs_number(n), '01', n::text, CASE n % 3 WHEN 0 THEN 'Ms' ELSE 'Mr' END, given, family, lower(given), lower(family), born,
       CASE WHEN seed.chance(n, 'sex') < 0.51 THEN 'FEMALE' ELSE 'MALE' END, CASE WHEN died THEN '2026-03-01'::date END, CASE WHEN died THEN '2' END,
       CASE WHEN open THEN ARRAY[(1 + n % 180) || ' ' || seed.one_of('{Orchard Lane,High Street,Mill Road,Station Road,Church Lane,The Green}', n, 'street'), 'Beckford'] ELSE '{}' END,
       CASE WHEN open THEN 'ZZ' || (10 + n % 89) || ' ' || n % 10 || 'AB' END, CASE WHEN open THEN 'U' ELSE 'R' END,
       CASE WHEN open THEN '07700 900' || lpad((n % 1000)::text, 3, '0') END, CASE WHEN open AND n % 2 = 0 THEN 'patient' || n || '@mail.example' END,
       CASE WHEN n % 14 = 0 THEN 'pl' ELSE 'en' END, '2010-01-01'::date + (seed.chance(n, 'registered') * 5800)::int,
       CASE WHEN gone THEN 'EMB' END, CASE WHEN gone THEN '2026-06-01'::date END, CASE WHEN open THEN 'Dr ' || seed.one_of('{Patel,Okafor,Hughes,Ahmed,Lewis}', n, 'gp') END,
       'COHORT_CSV', '2026-10-01', 1
  FROM seed.patient, LATERAL (SELECT seed.chance(n, 'open') > 0.01 AS open, n % 180 = 7 AS died, n % 120 = 11 AS gone) AS facts;

INSERT INTO declared_relative SELECT practice_id, staff_id, id, 'RELATIVE', '2026-01-05' FROM seed.patient WHERE n % 1500 = 77;

-- Three in ten patients have applied; of the applications about half are closed and a good many wait for a check.
CREATE TABLE seed.application AS
SELECT n, practice_id, staff_id, id AS patient_id, at, seed.id(n, 'application', at) AS id, state,
       state IN ('ACTIVE', 'REFUSED', 'WITHDRAWN') AS closed, state NOT IN ('INCOMPLETE', 'ID_CHECK') AS verified
  FROM (SELECT *, '2025-11-01'::timestamptz + seed.chance(n, 'received') * interval '360 days' AS at,
               seed.one_of('{ACTIVE,ACTIVE,ACTIVE,ACTIVE,ACTIVE,REFUSED,WITHDRAWN,INCOMPLETE,ID_CHECK,ID_CHECK,CHECKS,CHECKS,REVIEW,AUTHORISE,CREDENTIAL}', n, 'state') AS state
          FROM seed.patient WHERE seed.chance(n, 'applied') < 0.3 AND born < '2008-01-01' AND n % 180 <> 7 AND n % 120 <> 11) AS applied;

INSERT INTO application (practice_id, id, reference, patient_id, channel, initiated_by, received_on, declarations, signed_on, consent_email, consent_sms, leaflet_version, leaflet_format,
                         leaflet_on, capacity_doubt, guidance_version, guidance_format, guidance_by, guidance_at, state, state_since, on_hold, owner_id, due_on, received_at, taken_by, closed_at, version)
SELECT practice_id, id, 'GHS-' || upper(substr(md5(n::text), 1, 8)), patient_id, CASE n % 3 WHEN 0 THEN 'PAPER' WHEN 1 THEN 'PRACTICE_WEB' ELSE 'NHS_APP' END, 'PATIENT', at::date,
       CASE WHEN state = 'INCOMPLETE' THEN '{LEAFLET_READ}' ELSE '{LEAFLET_READ,SECURITY,SHARING,MISUSE,WRONG_CONTENT}'::text[] END, at::date, true, n % 2 = 0, '2026.1', 'STANDARD', at::date, false,
       CASE WHEN closed THEN '2026.1' END, CASE WHEN closed THEN 'STANDARD' END, CASE WHEN closed THEN staff_id END, CASE WHEN closed THEN at + interval '5 days' END,
       state, at + interval '2 days', false, CASE WHEN NOT closed AND n % 3 = 0 THEN staff_id END, at::date + 28, at, staff_id, CASE WHEN closed THEN at + interval '6 days' END, 1
  FROM seed.application;

-- Why each open one waits, and in which queue, as its steps would have left it.
UPDATE application SET pending_since = state_since, last_contact_on = received_on, queue = waits.queue,
       pending = (SELECT jsonb_agg(jsonb_build_object('reason', reason, 'since', application.state_since, 'services', '[]'::jsonb)) FROM unnest(waits.reasons) AS reason)
  FROM (VALUES ('INCOMPLETE', 'CHECKS', '{AWAITING_DECLARATIONS,AWAITING_ID,AWAITING_CHECKS}'::text[]), ('ID_CHECK', 'ID_WAITING', '{AWAITING_ID,AWAITING_CHECKS}'),
               ('CHECKS', 'CHECKS', '{AWAITING_CHECKS}'), ('REVIEW', 'RECORD_REVIEW', '{AWAITING_RECORD_REVIEW}'),
               ('AUTHORISE', 'AUTHORISE', '{AWAITING_AUTHORISATION}'), ('CREDENTIAL', 'CREDENTIAL_HAND_OVER', '{AWAITING_CREDENTIAL}')) AS waits (state, queue, reasons)
 WHERE application.state = waits.state AND application.closed_at IS NULL;

INSERT INTO requested_service (practice_id, application_id, service, outcome, decided_by, decided_at, refusal_reason, discussed_on, discussed_how, alternative, review_on)
SELECT practice_id, id, service, CASE state WHEN 'ACTIVE' THEN 'ENABLED' WHEN 'REFUSED' THEN 'REFUSED' WHEN 'WITHDRAWN' THEN 'WITHDRAWN' END,
       CASE WHEN closed THEN staff_id END, CASE WHEN closed THEN at + interval '6 days' END,
       CASE state WHEN 'REFUSED' THEN 'IDENTITY_NOT_ESTABLISHED' END, CASE state WHEN 'REFUSED' THEN at::date + 6 END, CASE state WHEN 'REFUSED' THEN 'PHONE' END,
       CASE state WHEN 'REFUSED' THEN 'By telephone' END, CASE state WHEN 'REFUSED' THEN at::date + 90 END
  FROM seed.application, unnest('{APPOINTMENTS,PRESCRIPTIONS,DETAILED_CODED_RECORD,FULL_PROSPECTIVE_RECORD}'::text[]) AS service
 WHERE service IN ('APPOINTMENTS', 'PRESCRIPTIONS') OR seed.chance(n, service) < 0.4;

INSERT INTO verification (practice_id, id, patient_id, application_id, method, verified_by, verified_at, record_matched_confirmed)
SELECT practice_id, seed.id(n, 'verification', at), patient_id, id, 'DOCUMENTS', staff_id, at + interval '1 day', true FROM seed.application WHERE verified;
INSERT INTO evidence (practice_id, verification_id, position, type, issuer_country, issued_on, expires_on, seen_original)
SELECT practice_id, seed.id(n, 'verification', at), position, CASE position WHEN 1 THEN 'PASSPORT' ELSE 'UTILITY_BILL' END, CASE position WHEN 1 THEN 'GB' END, '2022-01-01', '2031-12-31', true
  FROM seed.application, generate_series(1, 2) AS position WHERE verified;

-- Where the state is CHECKS the coercion check is missing, so that recording the other one again leaves the state as it is.
INSERT INTO registration_check (practice_id, id, application_id, patient_id, kind, outcome, seen_alone, restricted, checked_by, checked_at)
SELECT practice_id, seed.id(n, kind, at), id, patient_id, kind, 'CLEAR', CASE kind WHEN 'COERCION' THEN 'YES' END, false, staff_id, at + interval '2 days'
  FROM seed.application, unnest('{RESPONSIBILITIES,COERCION}'::text[]) AS kind WHERE verified AND (state <> 'CHECKS' OR kind = 'RESPONSIBILITIES');

-- Services that are on, from applications and from before Gatehouse; of some an earlier row tells how it was.
CREATE TABLE seed.access AS
SELECT n, practice_id, staff_id, patient_id, service, application_id, at, seed.id(n, service, at) AS id FROM (
  SELECT practice_id, a.n, a.staff_id, a.patient_id, r.service, a.id AS application_id, a.at + interval '6 days' AS at
    FROM seed.application a JOIN requested_service r USING (practice_id) WHERE r.application_id = a.id AND a.state = 'ACTIVE'
  UNION ALL
  SELECT practice_id, n, staff_id, id, service, NULL, '2025-01-01'::timestamptz + seed.chance(n, 'before') * interval '300 days'
    FROM seed.patient, unnest('{APPOINTMENTS,PRESCRIPTIONS,SUMMARY_RECORD}'::text[]) AS service
   WHERE seed.chance(n, 'online') < 0.5 AND NOT EXISTS (SELECT FROM seed.application a WHERE a.n = patient.n)) AS every;
INSERT INTO service_access (practice_id, id, patient_id, service, state, reason, visible_from, application_id, decided_by, from_at, until_at)
SELECT practice_id, id, patient_id, service, 'ACTIVE', 'AUTHORISED', CASE WHEN service LIKE '%RECORD' THEN at::date END, application_id, staff_id, at, NULL FROM seed.access
UNION ALL
SELECT practice_id, seed.id(n, service || 'before', at), patient_id, service, 'PENDING', 'APPLICATION', NULL, application_id, NULL, at - interval '6 days', at FROM seed.access WHERE application_id IS NOT NULL;
INSERT INTO clinical_system_item (practice_id, id, patient_id, application_id, service_access_id, service, action, opened_at, due_on, confirmed_by, confirmed_at, version)
SELECT practice_id, seed.id(n, service || 'item', at), patient_id, application_id, id, service, 'SWITCH_ON', at, at::date + 3,
       CASE WHEN NOT waits THEN staff_id END, CASE WHEN NOT waits THEN at + interval '1 day' END, 1
  FROM seed.access, LATERAL (SELECT seed.chance(n, 'confirmed') < 0.05 AS waits) AS facts WHERE application_id IS NOT NULL;

INSERT INTO credential (practice_id, id, patient_id, application_id, kind, state, issued_by, issued_at, expires_on, handed_over_by, handed_over_at, channel, version)
SELECT practice_id, seed.id(n, 'credential', at), patient_id, id, 'LINKAGE_KEY', 'USED', staff_id, at + interval '5 days', at::date + 60, staff_id, at + interval '6 days', 'IN_PERSON', 1
  FROM seed.application WHERE state = 'ACTIVE';
INSERT INTO decline (practice_id, id, patient_id, services, reason, declined_on, recorded_by, recorded_at)
SELECT practice_id, seed.id(n, 'decline', '2026-05-01'), id, '{MESSAGING,DOCUMENTS}', 'Prefers the telephone', '2026-05-01', staff_id, '2026-05-01' FROM seed.patient WHERE n % 23 = 5;

INSERT INTO event (practice_id, id, patient_id, application_id, kind, at, staff_id, restricted, facts)
SELECT practice_id, seed.id(n, kind, at + after * interval '1 day'), patient_id, id, kind, at + after * interval '1 day', staff_id, false, '{}'
  FROM seed.application, unnest('{takeApplication,verifyByDocuments,recordCheck,enableService,recordGuidance,handOverCredential}'::text[]) WITH ORDINALITY AS steps (kind, after)
 WHERE after = 1 OR (verified AND after <= 3) OR closed;

-- Entries of the audit in their true form; the chain's hashes are not computed, so `audit verify` finds this database wanting.
INSERT INTO audit_entry (practice_id, seq, body, hash)
SELECT practice_id, row_number() OVER (PARTITION BY practice_id ORDER BY n, look),
       json_build_object('at', '2026-10-01T09:00:00.000Z', 'actor', staff_id, 'event', 'patient', 'outcome', 'LOOKED', 'subjectType', 'patient', 'subject', id, 'patient', id,
                         'correlation', seed.id(n, look::text, '2026-10-01'))::text, sha256(int8send(n))
  FROM seed.patient, generate_series(1, 2) AS look;
INSERT INTO audit_head SELECT practice_id, max(seq), sha256(practice_id::text::bytea) FROM audit_entry GROUP BY practice_id;

-- The presses of a day, so that statements about them are planned as on any other day.
INSERT INTO idempotency (practice_id, staff_id, key, operation, variables_hash, answer, at)
SELECT practice_id, staff_id, md5(n::text), 'recordCheck', sha256(int8send(n)), to_json(repeat(md5(n::text), 40)), '2026-11-01T09:00:00Z'::timestamptz + n * interval '1 second'
  FROM seed.patient WHERE n % 25 = 3;

DROP SCHEMA seed CASCADE;
