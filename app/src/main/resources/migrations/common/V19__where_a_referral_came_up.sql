-- Where it came up, as whoever wrote it down said. In a round its meeting stands beside it.
ALTER TABLE referral ADD COLUMN arose TEXT NOT NULL DEFAULT 'OUTSIDE';
UPDATE referral SET arose = 'ROUND' WHERE meeting_id IS NOT NULL;
