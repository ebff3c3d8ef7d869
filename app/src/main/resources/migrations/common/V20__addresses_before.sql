-- The addresses people signed in with before. What was written to one until it was left is theirs;
-- what came after is of whoever has it next.
CREATE TABLE left_address (
  id ${id},
  person_id BIGINT NOT NULL REFERENCES person(id),
  email TEXT NOT NULL,
  left_at BIGINT NOT NULL
);
CREATE INDEX left_address_person ON left_address(person_id);
CREATE INDEX left_address_email ON left_address(email, left_at);
