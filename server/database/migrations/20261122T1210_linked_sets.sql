-- The entries of a linked set are found by its name (BR-RD-07).
CREATE INDEX record_entry_of_set ON record_entry (practice_id, set_id) WHERE set_id IS NOT NULL;
