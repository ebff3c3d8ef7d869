-- A dated gathering. What happens in it is a row a thing, in order, and nothing else.
CREATE TABLE meeting (
  id ${id},
  group_id BIGINT NOT NULL REFERENCES networking_group(id),
  starts_at BIGINT NOT NULL,
  minutes INTEGER NOT NULL,
  programme TEXT NOT NULL,
  turn_seconds INTEGER NOT NULL,
  pin TEXT NOT NULL UNIQUE,
  planned_by BIGINT NOT NULL REFERENCES person(id),
  planned_at BIGINT NOT NULL
);
CREATE INDEX meeting_group ON meeting(group_id, starts_at);

CREATE TABLE meeting_event (
  meeting_id BIGINT NOT NULL REFERENCES meeting(id),
  seq BIGINT NOT NULL,
  tap TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  happened_at BIGINT NOT NULL,
  PRIMARY KEY (meeting_id, seq)
);

-- A seat is bound to a device's token, never to a typed name. A proven device was known to be
-- its member's own (signed in, or came by the personal link) and then names the membership; only such
-- a device may ask the list, and it loses its seat with the membership.
CREATE TABLE seat_device (
  token_hash TEXT NOT NULL PRIMARY KEY,
  meeting_id BIGINT NOT NULL REFERENCES meeting(id),
  seat INTEGER NOT NULL,
  membership_id BIGINT REFERENCES membership(id),
  knock TEXT NOT NULL,
  bound_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX seat_device_seat ON seat_device(meeting_id, seat);

-- How the minutes of a meeting are given out beside its round.
CREATE TABLE meeting_agenda (
  meeting_id BIGINT NOT NULL PRIMARY KEY REFERENCES meeting(id),
  open_minutes INTEGER NOT NULL,
  closing_minutes INTEGER NOT NULL
);

CREATE TABLE meeting_cancellation (
  meeting_id BIGINT NOT NULL PRIMARY KEY REFERENCES meeting(id),
  cancelled_by BIGINT NOT NULL REFERENCES person(id),
  cancelled_at BIGINT NOT NULL
);
