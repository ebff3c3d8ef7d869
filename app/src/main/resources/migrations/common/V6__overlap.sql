-- What an owner said about a name spoken at the table and a row of the own list: the same, another
-- business, not sure; or, without a row, whether they know the company. Only the owner reads it.
CREATE TABLE overlap_answer (
  id ${id},
  membership_id BIGINT NOT NULL REFERENCES membership(id),
  meeting_id BIGINT NOT NULL REFERENCES meeting(id),
  mention INTEGER NOT NULL,
  asked TEXT NOT NULL,
  folded TEXT NOT NULL,
  client_id BIGINT,
  answer TEXT NOT NULL,
  answered_at BIGINT NOT NULL,
  undone_at BIGINT
);
CREATE INDEX overlap_answer_owner ON overlap_answer(membership_id, folded);

-- Each use of a list: one row a company named and list asked. Said: what its owner then told the
-- room, if anything.
CREATE TABLE overlap_use (
  membership_id BIGINT NOT NULL REFERENCES membership(id),
  meeting_id BIGINT NOT NULL REFERENCES meeting(id),
  mention INTEGER NOT NULL,
  company TEXT NOT NULL,
  speaker TEXT NOT NULL,
  asked_at BIGINT NOT NULL,
  matched INTEGER NOT NULL,
  over_budget BOOLEAN NOT NULL,
  said TEXT,
  said_at BIGINT,
  PRIMARY KEY (membership_id, meeting_id, mention)
);
CREATE INDEX overlap_use_owner ON overlap_use(membership_id, asked_at);
