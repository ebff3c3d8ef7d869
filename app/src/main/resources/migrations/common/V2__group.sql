-- A networking group, who is in it, and who holds which office.
CREATE TABLE networking_group (
  id ${id},
  name TEXT NOT NULL,
  word TEXT NOT NULL,
  country TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  founded_by BIGINT NOT NULL REFERENCES person(id),
  founded_at BIGINT NOT NULL
);

-- Settings with history: the latest row is in force, the earlier ones say how it was.
CREATE TABLE group_setting (
  id ${id},
  group_id BIGINT NOT NULL REFERENCES networking_group(id),
  cadence TEXT NOT NULL,
  programme TEXT NOT NULL,
  meeting_minutes INTEGER NOT NULL,
  turn_seconds INTEGER NOT NULL,
  set_by BIGINT NOT NULL REFERENCES person(id),
  set_at BIGINT NOT NULL
);
CREATE INDEX group_setting_group ON group_setting(group_id, id);

CREATE TABLE membership (
  id ${id},
  group_id BIGINT NOT NULL REFERENCES networking_group(id),
  person_id BIGINT NOT NULL REFERENCES person(id),
  profession TEXT NOT NULL,
  business TEXT NOT NULL,
  joined_at BIGINT NOT NULL,
  left_at BIGINT
);
CREATE INDEX membership_group ON membership(group_id);
CREATE INDEX membership_person ON membership(person_id);

CREATE TABLE office (
  id ${id},
  membership_id BIGINT NOT NULL REFERENCES membership(id),
  office TEXT NOT NULL,
  given_by BIGINT NOT NULL REFERENCES person(id),
  since_at BIGINT NOT NULL,
  until_at BIGINT
);
CREATE INDEX office_membership ON office(membership_id);

CREATE TABLE invitation (
  id ${id},
  group_id BIGINT NOT NULL REFERENCES networking_group(id),
  token_hash TEXT NOT NULL UNIQUE,
  email TEXT,
  invited_by BIGINT NOT NULL REFERENCES person(id),
  invited_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  last_used_at BIGINT
);
CREATE INDEX invitation_group ON invitation(group_id);
