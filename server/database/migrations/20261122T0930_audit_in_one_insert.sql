-- The audit is written at every look and every change, so its writer is made cheap: one INSERT for all entries of a chain,
-- and no foreign key from each entry to the practice, which took a lock on the practice's row for every entry: an entry is
-- written only behind its chain's head, and the head has that key.
ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_practice;

-- The only writer of the audit. Heads are locked in order of practice, so that two appends never wait for each other in a ring.
CREATE OR REPLACE FUNCTION audit_append(practices uuid[], bodies text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  chain  uuid;
  own    text[];
  body   text;
  hashes bytea[];
  last   bigint;
  prev   bytea;
BEGIN
  FOR chain IN SELECT DISTINCT practice FROM unnest(practices) AS practice ORDER BY practice LOOP
    SELECT h.seq, h.hash INTO last, prev FROM audit_head h WHERE h.practice_id = chain FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO audit_head VALUES (chain, 0, '\x') ON CONFLICT DO NOTHING;
      SELECT h.seq, h.hash INTO STRICT last, prev FROM audit_head h WHERE h.practice_id = chain FOR UPDATE;
    END IF;
    own := ARRAY(SELECT e.body FROM unnest(practices, bodies) WITH ORDINALITY AS e (practice, body, place) WHERE e.practice = chain ORDER BY e.place);
    hashes := '{}';
    FOREACH body IN ARRAY own LOOP
      prev := sha256(prev || uuid_send(chain) || int8send(last + cardinality(hashes) + 1) || convert_to(body, 'UTF8'));
      hashes := hashes || prev;
    END LOOP;
    INSERT INTO audit_entry (practice_id, seq, body, hash)
      SELECT chain, last + e.place, e.body, e.hash FROM unnest(own, hashes) WITH ORDINALITY AS e (body, hash, place);
    UPDATE audit_head h SET seq = last + cardinality(own), hash = prev WHERE h.practice_id = chain;
  END LOOP;
END $$;
