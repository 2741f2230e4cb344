-- States of the office that are kept under a name. What the office held then, operation_change has already: each row's
-- image from before every change made since.

CREATE TABLE freeze (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;
