-- A group one is in that does not meet here. Its owner's alone.
CREATE TABLE other_group (
  id ${id},
  person_id BIGINT NOT NULL REFERENCES person(id),
  name TEXT NOT NULL,
  cadence TEXT NOT NULL,
  meeting_minutes INTEGER NOT NULL,
  joined_on DATE NOT NULL,
  added_at BIGINT NOT NULL,
  removed_at BIGINT
);
CREATE INDEX other_group_person ON other_group(person_id);

-- What a member said of prices, in minor units of the currency; the latest row holds. A row without
-- a group is about the member: an hour, a client, what is left of 100 invoiced. A row with one is
-- about that group: the way there and back, preparation, dues a year and until when they are paid.
CREATE TABLE worth_terms (
  id ${id},
  person_id BIGINT NOT NULL REFERENCES person(id),
  membership_id BIGINT REFERENCES membership(id),
  other_group_id BIGINT REFERENCES other_group(id),
  currency TEXT,
  hour_value BIGINT,
  client_value BIGINT,
  margin_percent INTEGER,
  travel_minutes INTEGER,
  preparation_minutes INTEGER,
  dues BIGINT,
  paid_until DATE,
  stated_at BIGINT NOT NULL
);
CREATE INDEX worth_terms_person ON worth_terms(person_id, id);

-- What a member wrote down by hand, or brought from another group's report: meetings, one-to-ones,
-- advice, visibility, leads and what was invoiced. A one-to-one for two groups is two rows of one
-- tap. A day taken from a report without days is not known.
CREATE TABLE worth_entry (
  id ${id},
  person_id BIGINT NOT NULL REFERENCES person(id),
  membership_id BIGINT REFERENCES membership(id),
  other_group_id BIGINT REFERENCES other_group(id),
  kind TEXT NOT NULL,
  happened_on DATE NOT NULL,
  day_known BOOLEAN NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  amount BIGINT,
  margin BIGINT,
  lead_id BIGINT REFERENCES worth_entry(id),
  recorded_at BIGINT NOT NULL,
  tap TEXT NOT NULL,
  part INTEGER NOT NULL,
  parts INTEGER NOT NULL,
  taken_back_at BIGINT,
  UNIQUE (person_id, tap, part)
);
CREATE INDEX worth_entry_person ON worth_entry(person_id);

-- A report of slips between its upload and its import; what it holds is then deleted.
CREATE TABLE slip_report (
  id ${id},
  person_id BIGINT NOT NULL REFERENCES person(id),
  other_group_id BIGINT NOT NULL REFERENCES other_group(id),
  file_name TEXT NOT NULL,
  slips TEXT NOT NULL,
  received_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX slip_report_person ON slip_report(person_id);
