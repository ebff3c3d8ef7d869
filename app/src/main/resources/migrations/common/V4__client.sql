-- A member's private list of clients and contacts. It belongs to a membership and dies with it.
-- A list that is removed leaves no row behind.
CREATE TABLE client_list (
  id ${id},
  membership_id BIGINT NOT NULL UNIQUE REFERENCES membership(id),
  started_at BIGINT NOT NULL,
  paused_at BIGINT
);

-- A file on its way in: looked at, mapped, taken row by row. running_list_id lets a list have one
-- running import at a time.
CREATE TABLE client_import (
  id ${id},
  list_id BIGINT NOT NULL REFERENCES client_list(id),
  file_name TEXT NOT NULL,
  stored_as TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  mapping TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  uploaded_at BIGINT NOT NULL,
  started_at BIGINT,
  running_list_id BIGINT UNIQUE,
  done_count INTEGER NOT NULL,
  added_count INTEGER NOT NULL,
  changed_count INTEGER NOT NULL,
  already_count INTEGER NOT NULL,
  left_out_count INTEGER NOT NULL,
  ended_at BIGINT,
  outcome TEXT
);
CREATE INDEX client_import_list ON client_import(list_id);

CREATE TABLE client_import_problem (
  id ${id},
  import_id BIGINT NOT NULL REFERENCES client_import(id),
  row_number INTEGER NOT NULL,
  column_label TEXT NOT NULL,
  reason TEXT NOT NULL,
  left_out BOOLEAN NOT NULL,
  row_text TEXT NOT NULL
);
CREATE INDEX client_import_problem_import ON client_import_problem(import_id);

-- How a person mapped the columns of one program's export, kept for the next one.
CREATE TABLE client_mapping (
  id ${id},
  list_id BIGINT NOT NULL REFERENCES client_list(id),
  fingerprint TEXT NOT NULL,
  mapping TEXT NOT NULL,
  kept_at BIGINT NOT NULL,
  UNIQUE (list_id, fingerprint)
);

-- same_as: name, person and town as they first came in, folded and hashed; it stays when a person
-- corrects the row, so that the same file again finds it. found_by: what search and order look at.
CREATE TABLE client (
  id ${id},
  list_id BIGINT NOT NULL REFERENCES client_list(id),
  import_id BIGINT REFERENCES client_import(id),
  same_as TEXT NOT NULL,
  found_by TEXT NOT NULL,
  name TEXT NOT NULL,
  person TEXT NOT NULL,
  position TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  website TEXT NOT NULL,
  street TEXT NOT NULL,
  city TEXT NOT NULL,
  kind TEXT NOT NULL,
  tie TEXT NOT NULL,
  since DATE,
  added_at BIGINT NOT NULL,
  changed_at BIGINT
);
CREATE INDEX client_in_order ON client(list_id, found_by);
CREATE INDEX client_same ON client(list_id, same_as);
CREATE INDEX client_from_import ON client(import_id);
