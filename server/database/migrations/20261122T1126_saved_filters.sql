-- A filter somebody keeps for a list, for themselves or for the practice; codes and ids alone, never a name.
CREATE TABLE saved_filter (
  practice_id uuid        NOT NULL,
  id          uuid        NOT NULL,
  staff_id    uuid        NOT NULL,
  list        text        NOT NULL CONSTRAINT saved_filter_list CHECK (list IN ('APPLICATIONS', 'WORK', 'PATIENTS', 'CONCERNS', 'NOTICES')),
  name        text        NOT NULL,
  filter      jsonb       NOT NULL,
  is_shared   boolean     NOT NULL,
  saved_at    timestamptz NOT NULL,
  version     integer     NOT NULL,
  CONSTRAINT saved_filter_key PRIMARY KEY (practice_id, id),
  CONSTRAINT saved_filter_name UNIQUE (practice_id, list, staff_id, name),
  CONSTRAINT saved_filter_staff FOREIGN KEY (practice_id, staff_id) REFERENCES membership (practice_id, staff_id)
);
SELECT keep_to_practice('saved_filter');
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_filter TO gatehouse_app;
