-- Who takes part in a meeting, in which of its sessions, and when a body can decide; and in which language a second
-- name is, so that lists of participants can be made in either.

-- A sitting of a meeting, for which attendance is taken.
CREATE TABLE meeting_session (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
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
CREATE INDEX meeting_session_by_meeting ON meeting_session (meeting_id);

-- Somebody who takes part in a meeting. Invariant: an organisation, a person or both.
CREATE TABLE participant (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    organisation_id TEXT REFERENCES organisation (id),
    person_id TEXT REFERENCES person (id),
    capacity TEXT NOT NULL CHECK (capacity IN ('party', 'observer', 'ad_hoc', 'expert', 'secretariat', 'interpreter', 'other')),
    stage TEXT NOT NULL CHECK (stage IN ('invited', 'nominated', 'confirmed', 'declined', 'replaced')),
    delegation_role TEXT NOT NULL CHECK (delegation_role IN ('none', 'head', 'deputy', 'member')),
    credentials TEXT NOT NULL CHECK (credentials IN ('not_required', 'awaited', 'received', 'accepted', 'refused')),
    languages TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL)
) STRICT;
CREATE INDEX participant_by_meeting ON participant (meeting_id);
CREATE INDEX participant_by_organisation ON participant (organisation_id);
CREATE INDEX participant_by_person ON participant (person_id);

-- That a participant was, or was not, at a session. Where there is no row, nothing was recorded.
CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    session_id TEXT NOT NULL REFERENCES meeting_session (id) ON DELETE CASCADE,
    presence TEXT NOT NULL CHECK (presence IN ('present', 'online', 'absent', 'excused')),
    UNIQUE (participant_id, session_id)
) STRICT;
CREATE INDEX attendance_by_participant ON attendance (participant_id);
CREATE INDEX attendance_by_session ON attendance (session_id);

-- How many parties must be present for a body to decide.
CREATE TABLE quorum_rule (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL UNIQUE REFERENCES body (id) ON DELETE CASCADE,
    basis TEXT NOT NULL CHECK (basis IN ('share', 'count')),
    threshold TEXT NOT NULL CHECK (threshold IN ('at_least', 'more_than')),
    numerator INTEGER CHECK (numerator > 0),
    denominator INTEGER CHECK (denominator > 0),
    party_count INTEGER CHECK (party_count >= 0),
    remote TEXT NOT NULL CHECK (remote IN ('online_counts', 'online_does_not_count')),
    note TEXT NOT NULL,
    CHECK (numerator <= denominator)
) STRICT;

-- The language of a second name, where it is a translation.
ALTER TABLE alias ADD COLUMN language TEXT NOT NULL DEFAULT 'not_stated' CHECK (language IN ('not_stated', 'en', 'fr'));
