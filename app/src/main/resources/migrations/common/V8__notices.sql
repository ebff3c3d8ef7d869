-- The outbox: written in the transaction of what it tells, sent afterwards.
CREATE TABLE notice (
  id ${id},
  group_id BIGINT,
  to_email TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  tries INTEGER NOT NULL,
  try_after_at BIGINT NOT NULL,
  sent_at BIGINT,
  problem TEXT
);
CREATE INDEX notice_waiting ON notice(sent_at, try_after_at);
