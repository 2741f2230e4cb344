-- By what an organisation is known wherever aid is published.

ALTER TABLE organisation ADD COLUMN iati_identifier TEXT NOT NULL DEFAULT '';
