-- Agendas with times, papers with symbols and versions, follow-up, and who has implemented what.

ALTER TABLE agenda_item ADD COLUMN duration_minutes INTEGER CHECK (duration_minutes >= 0);
ALTER TABLE agenda_item ADD COLUMN annotation TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN starts_at TEXT;
ALTER TABLE agenda_item ADD COLUMN decision_id TEXT REFERENCES decision (id) ON DELETE SET NULL;
CREATE INDEX agenda_item_by_decision ON agenda_item (decision_id);

-- Follow-up is looked for by how far it has come and by when it is due.
CREATE INDEX decision_by_state ON decision (state, due_latest);

-- How a body numbers its papers.
CREATE TABLE paper_series (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    pattern TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX paper_series_by_body ON paper_series (body_id);

-- A paper.
CREATE TABLE paper (
    id TEXT NOT NULL PRIMARY KEY,
    symbol TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('working_document', 'report', 'information', 'agenda', 'other')),
    body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
    meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
    agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
    note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX paper_by_symbol ON paper (symbol) WHERE symbol <> '';
CREATE INDEX paper_by_body ON paper (body_id);
CREATE INDEX paper_by_meeting ON paper (meeting_id);
CREATE INDEX paper_by_agenda_item ON paper (agenda_item_id);

-- One version of a paper in one language.
CREATE TABLE paper_version (
    id TEXT NOT NULL PRIMARY KEY,
    paper_id TEXT NOT NULL REFERENCES paper (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    language TEXT NOT NULL,
    due_raw TEXT NOT NULL,
    due_edtf TEXT,
    due_earliest TEXT,
    due_latest TEXT,
    due_precision TEXT NOT NULL CHECK (due_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    due_duration_months INTEGER,
    due_starts_at TEXT,
    due_ends_at TEXT,
    due_time_zone TEXT,
    received_raw TEXT NOT NULL,
    received_edtf TEXT,
    received_earliest TEXT,
    received_latest TEXT,
    received_precision TEXT NOT NULL CHECK (received_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    received_duration_months INTEGER,
    received_starts_at TEXT,
    received_ends_at TEXT,
    received_time_zone TEXT,
    note TEXT NOT NULL,
    CHECK ((due_edtf IS NULL) = (due_earliest IS NULL AND due_latest IS NULL)),
    CHECK (due_earliest <= due_latest),
    CHECK ((received_edtf IS NULL) = (received_earliest IS NULL AND received_latest IS NULL)),
    CHECK (received_earliest <= received_latest),
    UNIQUE (paper_id, revision, language)
) STRICT;
CREATE INDEX paper_version_awaited ON paper_version (due_latest) WHERE received_raw = '';

-- How far one state has implemented one recommendation.
CREATE TABLE implementation (
    id TEXT NOT NULL PRIMARY KEY,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    state TEXT NOT NULL CHECK (state IN ('not_stated', 'not_started', 'under_way', 'partly', 'fully', 'not_applicable')),
    since_raw TEXT NOT NULL,
    since_edtf TEXT,
    since_earliest TEXT,
    since_latest TEXT,
    since_precision TEXT NOT NULL CHECK (since_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    since_duration_months INTEGER,
    since_starts_at TEXT,
    since_ends_at TEXT,
    since_time_zone TEXT,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((since_edtf IS NULL) = (since_earliest IS NULL AND since_latest IS NULL)),
    CHECK (since_earliest <= since_latest),
    UNIQUE (recommendation_id, organisation_id)
) STRICT;
CREATE INDEX implementation_by_organisation ON implementation (organisation_id);

-- A symbol that was ever given is not given again: the images of papers are looked through for them.
CREATE INDEX operation_change_of_papers ON operation_change (operation_seq) WHERE table_name = 'paper';
