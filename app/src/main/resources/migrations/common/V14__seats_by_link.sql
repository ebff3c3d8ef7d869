-- A device that came by the personal link in a mail sits on its member's seat and asks no list:
-- a mail can be passed on.
ALTER TABLE seat_device ADD COLUMN by_link BOOLEAN NOT NULL DEFAULT FALSE;
