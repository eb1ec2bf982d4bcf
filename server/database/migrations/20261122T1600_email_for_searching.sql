-- Under row-level security an index on lower(email) is not used: lower() might tell of rows that the policy hides, so every
-- patient of the practice was read for each page. The folded address is a column of its own, kept by the database.
ALTER TABLE patient ADD COLUMN email_search text COLLATE "C";
UPDATE patient SET email_search = lower(email) WHERE email IS NOT NULL;

CREATE FUNCTION fold_email() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.email_search := lower(NEW.email);
  RETURN NEW;
END $$;
CREATE TRIGGER patient_email_folded BEFORE INSERT OR UPDATE OF email, email_search ON patient
  FOR EACH ROW EXECUTE FUNCTION fold_email();

DROP INDEX patient_of_email;
CREATE INDEX patient_of_email ON patient (practice_id, email_search) WHERE email_search IS NOT NULL;
