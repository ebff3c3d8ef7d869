-- The outbox: written in the transaction of what it tells, sent afterwards.
CREATE TABLE notice (
  id ${id},
  to_email TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  useless_at BIGINT,
  tries INTEGER NOT NULL,
  try_after_at BIGINT NOT NULL,
  sent_at BIGINT,
  given_up_at BIGINT,
  problem TEXT
);
CREATE INDEX notice_waiting ON notice(sent_at, given_up_at, try_after_at);
