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
-- Two taps at once give one seat.
CREATE UNIQUE INDEX membership_present ON membership(group_id, person_id) WHERE left_at IS NULL;

CREATE TABLE office (
  id ${id},
  membership_id BIGINT NOT NULL REFERENCES membership(id),
  office TEXT NOT NULL,
  given_by BIGINT NOT NULL REFERENCES person(id),
  since_at BIGINT NOT NULL,
  until_at BIGINT
);
CREATE INDEX office_membership ON office(membership_id);
CREATE UNIQUE INDEX office_held ON office(membership_id, office) WHERE until_at IS NULL;

-- Mailed to one address, it gives a seat once. Without an address it is a link for many that only
-- lets them ask for one, so its secret may be kept and shown again.
CREATE TABLE invitation (
  id ${id},
  group_id BIGINT NOT NULL REFERENCES networking_group(id),
  token_hash TEXT NOT NULL UNIQUE,
  secret TEXT,
  email TEXT,
  invited_by BIGINT NOT NULL REFERENCES person(id),
  invited_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  accepted_at BIGINT
);
CREATE INDEX invitation_group ON invitation(group_id);

-- Somebody came by the link and asked for a seat; an officer answers.
CREATE TABLE seat_request (
  id ${id},
  group_id BIGINT NOT NULL REFERENCES networking_group(id),
  person_id BIGINT NOT NULL REFERENCES person(id),
  profession TEXT NOT NULL,
  business TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  answered_at BIGINT,
  answered_by BIGINT REFERENCES person(id),
  seated BOOLEAN
);
CREATE UNIQUE INDEX seat_request_open ON seat_request(group_id, person_id) WHERE answered_at IS NULL;

CREATE TABLE group_guest (
  id ${id},
  group_id BIGINT NOT NULL REFERENCES networking_group(id),
  person_id BIGINT NOT NULL REFERENCES person(id),
  since_at BIGINT NOT NULL,
  until_at BIGINT
);
CREATE UNIQUE INDEX group_guest_present ON group_guest(group_id, person_id) WHERE until_at IS NULL;
