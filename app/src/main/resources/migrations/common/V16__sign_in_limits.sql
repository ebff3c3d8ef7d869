-- Codes asked for from a browser that signed in as this person before are counted apart from all
-- others, so that a stranger's asking does not shut its owner out. Empty: no such browser.
ALTER TABLE sign_in_code ADD COLUMN browser TEXT NOT NULL DEFAULT '';

-- The page on which the code was typed: a second tap there is the same tap.
ALTER TABLE sign_in_code ADD COLUMN used_key TEXT;

-- One row an address, so that askings at once are counted one after the other.
CREATE TABLE sign_in_address (
  email TEXT NOT NULL PRIMARY KEY,
  asked_at BIGINT NOT NULL
);
