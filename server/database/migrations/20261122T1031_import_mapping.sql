-- Which heading of a list holds which fact, as the practice said; remembered for lists with the same headings.
CREATE TABLE import_mapping (
  practice_id uuid        NOT NULL CONSTRAINT import_mapping_practice REFERENCES practice (id),
  kind        text        NOT NULL CONSTRAINT import_mapping_kind CHECK (kind IN ('PATIENTS', 'ONLINE_USERS', 'PROXIES', 'CODES', 'EQUALITY')),
  headings    text        NOT NULL,
  mapping     jsonb       NOT NULL,
  set_by      uuid        NOT NULL CONSTRAINT import_mapping_set_by REFERENCES staff (id),
  set_at      timestamptz NOT NULL,
  CONSTRAINT import_mapping_key PRIMARY KEY (practice_id, kind, headings)
);
SELECT keep_to_practice('import_mapping');
GRANT SELECT, INSERT, UPDATE ON import_mapping TO gatehouse_app;
