-- Planning backwards: templates of steps, deadlines, and the days on which the office does not work.

-- The steps that a kind of meeting usually takes.
CREATE TABLE deadline_template (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('plenary', 'bureau', 'working_group', 'hearing', 'conference', 'workshop', 'ceremony', 'other')),
    note TEXT NOT NULL
) STRICT;

-- A step of a template. It hangs on the meeting, or on another step, which cannot be deleted as long as it does.
CREATE TABLE template_step (
    id TEXT NOT NULL PRIMARY KEY,
    template_id TEXT NOT NULL REFERENCES deadline_template (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    offset_count INTEGER NOT NULL CHECK (offset_count >= 0),
    offset_unit TEXT NOT NULL CHECK (offset_unit IN ('weeks', 'days', 'working_days', 'months')),
    offset_side TEXT NOT NULL CHECK (offset_side IN ('before', 'after')),
    after_step_id TEXT REFERENCES template_step (id),
    function TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (after_step_id <> id)
) STRICT;
CREATE INDEX template_step_by_template ON template_step (template_id);
CREATE INDEX template_step_by_after_step ON template_step (after_step_id);

-- What has to be done for a meeting. Its day follows from the meeting's by the offset, unless one was set by hand.
CREATE TABLE deadline (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    offset_count INTEGER NOT NULL CHECK (offset_count >= 0),
    offset_unit TEXT NOT NULL CHECK (offset_unit IN ('weeks', 'days', 'working_days', 'months')),
    offset_side TEXT NOT NULL CHECK (offset_side IN ('before', 'after')),
    after_deadline_id TEXT REFERENCES deadline (id),
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    function TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('needs_action', 'in_process', 'completed', 'cancelled')),
    completed_raw TEXT NOT NULL,
    completed_edtf TEXT,
    completed_earliest TEXT,
    completed_latest TEXT,
    completed_precision TEXT NOT NULL CHECK (completed_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    completed_duration_months INTEGER,
    completed_starts_at TEXT,
    completed_ends_at TEXT,
    completed_time_zone TEXT,
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    note TEXT NOT NULL,
    CHECK (after_deadline_id <> id),
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest),
    CHECK ((completed_edtf IS NULL) = (completed_earliest IS NULL AND completed_latest IS NULL)),
    CHECK (completed_earliest <= completed_latest)
) STRICT;
CREATE INDEX deadline_by_meeting ON deadline (meeting_id);
CREATE INDEX deadline_by_after_deadline ON deadline (after_deadline_id);
CREATE INDEX deadline_by_person ON deadline (person_id);
CREATE INDEX deadline_open ON deadline (meeting_id) WHERE state IN ('needs_action', 'in_process');

-- That the office heeds the public holidays of a state (ISO 3166-1) or of a part of one (ISO 3166-2).
CREATE TABLE holiday_observance (
    id TEXT NOT NULL PRIMARY KEY,
    calendar TEXT NOT NULL UNIQUE CHECK (calendar IN ('AT', 'BE', 'CH-BS', 'CH-GE', 'CZ', 'DE-BB', 'DE-BE', 'DE-BW', 'DE-BY', 'DE-HB', 'DE-HE', 'DE-HH', 'DE-MV', 'DE-NI', 'DE-NW', 'DE-RP', 'DE-SH', 'DE-SL', 'DE-SN', 'DE-ST', 'DE-TH', 'DK', 'EE', 'ES', 'FI', 'FR', 'FR-57', 'FR-6AE', 'GB-ENG', 'GB-NIR', 'GB-SCT', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'US')),
    effect TEXT NOT NULL CHECK (effect IN ('office_closed', 'meetings_only')),
    note TEXT NOT NULL
) STRICT;

-- Days on which the office itself does not work.
CREATE TABLE closure (
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
