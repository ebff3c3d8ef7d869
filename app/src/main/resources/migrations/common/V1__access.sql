-- Who a person is and how they sign in. No password anywhere.
CREATE TABLE person (
  id ${id},
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE session (
  id ${id},
  token_hash TEXT NOT NULL UNIQUE,
  person_id BIGINT NOT NULL REFERENCES person(id),
  device TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX session_person ON session(person_id);

-- A code typed from a mail: single use, ten minutes, ten tries, bound to the tab that asked.
CREATE TABLE sign_in_code (
  tab_hash TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  tries INTEGER NOT NULL,
  used_at BIGINT
);
CREATE INDEX sign_in_code_email ON sign_in_code(email, asked_at);

-- Who runs the server: whoever used the one-time address.
CREATE TABLE operator (
  person_id BIGINT NOT NULL PRIMARY KEY REFERENCES person(id),
  since_at BIGINT NOT NULL
);

-- The one-time address printed by the first start.
CREATE TABLE set_up_link (
  token_hash TEXT NOT NULL PRIMARY KEY,
  printed_at BIGINT NOT NULL,
  used_at BIGINT
);
