-- Meetings of thousands: delegations are counted, and papers listed, from an index alone.

DROP INDEX participant_by_meeting;
CREATE INDEX participant_by_meeting ON participant (meeting_id, organisation_id, capacity, person_id, stage);

DROP INDEX attendance_by_session;
CREATE INDEX attendance_by_session ON attendance (session_id, presence);

-- Papers as they are listed: without a symbol first, figures at the end as a number.
CREATE INDEX paper_as_listed ON paper (
    symbol <> '',
    rtrim(symbol, '0123456789') COLLATE NOCASE DESC,
    length(symbol) DESC,
    symbol DESC,
    id
);
