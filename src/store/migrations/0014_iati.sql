-- What aid transparency asks for: by what an organisation is known wherever aid is published, what a project is for,
-- and for when a line of its budget is.

ALTER TABLE organisation ADD COLUMN iati_identifier TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN sectors TEXT NOT NULL DEFAULT '';

ALTER TABLE budget_line ADD COLUMN period_raw TEXT NOT NULL DEFAULT '';
ALTER TABLE budget_line ADD COLUMN period_edtf TEXT;
ALTER TABLE budget_line ADD COLUMN period_earliest TEXT;
ALTER TABLE budget_line ADD COLUMN period_latest TEXT CHECK (period_earliest <= period_latest)
    CHECK ((period_edtf IS NULL) = (period_earliest IS NULL AND period_latest IS NULL));
ALTER TABLE budget_line ADD COLUMN period_precision TEXT NOT NULL DEFAULT 'none' CHECK (period_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day'));
ALTER TABLE budget_line ADD COLUMN period_duration_months INTEGER;
ALTER TABLE budget_line ADD COLUMN period_starts_at TEXT;
ALTER TABLE budget_line ADD COLUMN period_ends_at TEXT;
ALTER TABLE budget_line ADD COLUMN period_time_zone TEXT;
