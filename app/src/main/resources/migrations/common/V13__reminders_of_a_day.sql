-- A meeting moved to another day is reminded of again.
ALTER TABLE reminder ADD COLUMN starts_at BIGINT NOT NULL DEFAULT 0;
UPDATE reminder SET starts_at = (SELECT m.starts_at FROM meeting m WHERE m.id = reminder.meeting_id);

-- How long a link works follows from its meeting as it stands.
ALTER TABLE preparation_link DROP COLUMN expires_at;
