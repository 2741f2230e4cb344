-- What calendars made elsewhere call the meetings that were taken in from them, so that they are recognised when they
-- come again.

CREATE TABLE calendar_component (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    uid TEXT NOT NULL,
    recurrence_id TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    changed_at TEXT NOT NULL,
    digest TEXT NOT NULL,
    note_digest TEXT NOT NULL
) STRICT;
CREATE INDEX calendar_component_by_meeting ON calendar_component (meeting_id);
CREATE INDEX calendar_component_by_uid ON calendar_component (uid, recurrence_id);
