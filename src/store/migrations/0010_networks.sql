-- Networks: who is still in post, since when a contact point is one, and when and with whom an opportunity for
-- networking arises.

ALTER TABLE contact_point ADD COLUMN incumbency TEXT NOT NULL DEFAULT 'in_post' CHECK (incumbency IN ('in_post', 'has_left'));
ALTER TABLE contact_point ADD COLUMN date_raw TEXT NOT NULL DEFAULT '';
ALTER TABLE contact_point ADD COLUMN date_edtf TEXT;
ALTER TABLE contact_point ADD COLUMN date_earliest TEXT;
ALTER TABLE contact_point ADD COLUMN date_latest TEXT CHECK (date_earliest <= date_latest)
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL));
ALTER TABLE contact_point ADD COLUMN date_precision TEXT NOT NULL DEFAULT 'none' CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day'));
ALTER TABLE contact_point ADD COLUMN date_duration_months INTEGER;
ALTER TABLE contact_point ADD COLUMN date_starts_at TEXT;
ALTER TABLE contact_point ADD COLUMN date_ends_at TEXT;
ALTER TABLE contact_point ADD COLUMN date_time_zone TEXT;

ALTER TABLE opportunity ADD COLUMN date_raw TEXT NOT NULL DEFAULT '';
ALTER TABLE opportunity ADD COLUMN date_edtf TEXT;
ALTER TABLE opportunity ADD COLUMN date_earliest TEXT;
ALTER TABLE opportunity ADD COLUMN date_latest TEXT CHECK (date_earliest <= date_latest)
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL));
ALTER TABLE opportunity ADD COLUMN date_precision TEXT NOT NULL DEFAULT 'none' CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day'));
ALTER TABLE opportunity ADD COLUMN date_duration_months INTEGER;
ALTER TABLE opportunity ADD COLUMN date_starts_at TEXT;
ALTER TABLE opportunity ADD COLUMN date_ends_at TEXT;
ALTER TABLE opportunity ADD COLUMN date_time_zone TEXT;
ALTER TABLE opportunity ADD COLUMN partner_id TEXT REFERENCES organisation (id) ON DELETE SET NULL;
ALTER TABLE opportunity ADD COLUMN region_id TEXT REFERENCES region (id) ON DELETE SET NULL;
CREATE INDEX opportunity_by_partner ON opportunity (partner_id);
CREATE INDEX opportunity_by_region ON opportunity (region_id);
