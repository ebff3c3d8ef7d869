-- Rows that could not be read, whole, with the headings of their file: to be mended and brought
-- back. Cells are parted by the character that is made for it (U+001F).
ALTER TABLE client_import ADD COLUMN headings TEXT NOT NULL DEFAULT '';
ALTER TABLE client_import_problem ADD COLUMN cells TEXT NOT NULL DEFAULT '';
