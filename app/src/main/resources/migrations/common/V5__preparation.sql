-- What a member has written for the next meeting: read by its owner alone until it is spoken.
CREATE TABLE sheet_line (
  id ${id},
  membership_id BIGINT NOT NULL REFERENCES membership(id),
  meeting_id BIGINT NOT NULL REFERENCES meeting(id),
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  company TEXT NOT NULL,
  whom TEXT NOT NULL,
  offer TEXT NOT NULL,
  client_id BIGINT,
  carried_from_id BIGINT,
  written_at BIGINT NOT NULL,
  UNIQUE (membership_id, meeting_id, kind, position)
);
CREATE INDEX sheet_line_meeting ON sheet_line(meeting_id);

-- A prospect of the last sheet that its owner no longer wants to meet.
CREATE TABLE dropped_prospect (
  sheet_line_id BIGINT NOT NULL PRIMARY KEY,
  dropped_at BIGINT NOT NULL
);

-- In a classic programme nothing is prepared but one line: whom one would like to be sent.
CREATE TABLE blanket_ask (
  membership_id BIGINT NOT NULL REFERENCES membership(id),
  meeting_id BIGINT NOT NULL REFERENCES meeting(id),
  words TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (membership_id, meeting_id)
);

-- A link in a reminder: opens one member's sheet for one meeting without signing in.
CREATE TABLE preparation_link (
  token_hash TEXT NOT NULL PRIMARY KEY,
  membership_id BIGINT NOT NULL REFERENCES membership(id),
  meeting_id BIGINT NOT NULL REFERENCES meeting(id),
  made_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE TABLE reminder (
  membership_id BIGINT NOT NULL REFERENCES membership(id),
  meeting_id BIGINT NOT NULL REFERENCES meeting(id),
  occasion TEXT NOT NULL,
  sent_by BIGINT REFERENCES person(id),
  sent_at BIGINT NOT NULL,
  PRIMARY KEY (membership_id, meeting_id, occasion)
);
CREATE INDEX reminder_meeting ON reminder(meeting_id);
