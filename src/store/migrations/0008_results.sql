-- Results: what came of activities and who took part in them, and what projects achieve, in IATI's terms.
--
-- Values of indicators are plain decimal numbers as text ("12.5"), so that they are kept exactly; the model checks them.

-- What came of an activity, and what it costs on which line of the budget.
ALTER TABLE activity ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN budget_line_id TEXT REFERENCES budget_line (id) ON DELETE SET NULL;
ALTER TABLE activity ADD COLUMN cost_raw TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN cost_minor INTEGER CHECK (cost_minor >= 0);
ALTER TABLE activity ADD COLUMN cost_currency TEXT CHECK ((cost_minor IS NULL) = (cost_currency IS NULL));
CREATE INDEX activity_by_budget_line ON activity (budget_line_id);

-- Who took part in an activity for a state: how many, and from which institution. A number that is not known is null.
CREATE TABLE activity_participation (
    id TEXT NOT NULL PRIMARY KEY,
    activity_id TEXT NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL CHECK (role IN ('participant', 'trainer', 'organiser')),
    institution TEXT NOT NULL,
    institution_kind TEXT NOT NULL CHECK (institution_kind IN ('not_stated', 'prosecution', 'police', 'court', 'ministry', 'other')),
    women INTEGER CHECK (women >= 0),
    men INTEGER CHECK (men >= 0),
    not_recorded INTEGER CHECK (not_recorded >= 0),
    source TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX activity_participation_by_activity ON activity_participation (activity_id);
CREATE INDEX activity_participation_by_organisation ON activity_participation (organisation_id);

-- That a state lies in a region. Regions overlap.
CREATE TABLE region_state (
    id TEXT NOT NULL PRIMARY KEY,
    region_id TEXT NOT NULL REFERENCES region (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
    UNIQUE (region_id, organisation_id)
) STRICT;
CREATE INDEX region_state_by_organisation ON region_state (organisation_id);

-- What a project is to achieve.
CREATE TABLE result (
    id TEXT NOT NULL PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('output', 'outcome', 'impact', 'other')),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX result_by_project ON result (project_id);

-- What a result is measured by.
CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY,
    result_id TEXT NOT NULL REFERENCES result (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    title TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('unit', 'percentage', 'nominal', 'ordinal', 'qualitative')),
    unit TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('ascending', 'descending')),
    baseline TEXT,
    baseline_date_raw TEXT NOT NULL,
    baseline_date_edtf TEXT,
    baseline_date_earliest TEXT,
    baseline_date_latest TEXT,
    baseline_date_precision TEXT NOT NULL CHECK (baseline_date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    baseline_date_duration_months INTEGER,
    baseline_date_starts_at TEXT,
    baseline_date_ends_at TEXT,
    baseline_date_time_zone TEXT,
    baseline_comment TEXT NOT NULL,
    target TEXT,
    target_date_raw TEXT NOT NULL,
    target_date_edtf TEXT,
    target_date_earliest TEXT,
    target_date_latest TEXT,
    target_date_precision TEXT NOT NULL CHECK (target_date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    target_date_duration_months INTEGER,
    target_date_starts_at TEXT,
    target_date_ends_at TEXT,
    target_date_time_zone TEXT,
    target_comment TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((baseline_date_edtf IS NULL) = (baseline_date_earliest IS NULL AND baseline_date_latest IS NULL)),
    CHECK (baseline_date_earliest <= baseline_date_latest),
    CHECK ((target_date_edtf IS NULL) = (target_date_earliest IS NULL AND target_date_latest IS NULL)),
    CHECK (target_date_earliest <= target_date_latest)
) STRICT;
CREATE INDEX indicator_by_result ON indicator (result_id);

-- What was measured for a period.
CREATE TABLE indicator_value (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    period_raw TEXT NOT NULL,
    period_edtf TEXT,
    period_earliest TEXT,
    period_latest TEXT,
    period_precision TEXT NOT NULL CHECK (period_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    period_duration_months INTEGER,
    period_starts_at TEXT,
    period_ends_at TEXT,
    period_time_zone TEXT,
    value TEXT,
    source TEXT NOT NULL,
    comment TEXT NOT NULL,
    CHECK ((period_edtf IS NULL) = (period_earliest IS NULL AND period_latest IS NULL)),
    CHECK (period_earliest <= period_latest)
) STRICT;
CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator_id);
