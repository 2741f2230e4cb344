-- Clashes that the office accepts. What clashes follows from the records, and is not stored.

CREATE TABLE accepted_clash (
    id TEXT NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    target_table TEXT NOT NULL,
    target_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('same_days', 'back_to_back', 'day_off', 'deadline_inside')),
    digest TEXT NOT NULL,
    reason TEXT NOT NULL,
    CHECK (subject_id <> target_id)
) STRICT;
CREATE INDEX accepted_clash_by_subject ON accepted_clash (subject_id);
CREATE INDEX accepted_clash_by_target ON accepted_clash (target_id);
