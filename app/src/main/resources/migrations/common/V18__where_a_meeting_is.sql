-- Where a meeting is held, in the words of whoever planned it.
ALTER TABLE meeting ADD COLUMN place TEXT NOT NULL DEFAULT '';
