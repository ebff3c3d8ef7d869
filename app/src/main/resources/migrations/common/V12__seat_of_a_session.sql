-- The session of the browser that took the seat: who signs out, or is signed out from afar, leaves it too.
ALTER TABLE seat_device ADD COLUMN session_id BIGINT REFERENCES session(id);
