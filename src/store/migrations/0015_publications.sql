-- Where the office's calendar is published, and how far each place follows.

CREATE TABLE publication (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('shared_file', 'webdav', 'caldav')),
    address TEXT NOT NULL,
    user_name TEXT NOT NULL,
    body_id TEXT REFERENCES body (id),
    project_id TEXT REFERENCES project (id),
    feed TEXT NOT NULL CHECK (feed IN ('known_to_the_day', 'not_known_to_the_day')),
    projects TEXT NOT NULL CHECK (projects IN ('left_out', 'span', 'start_and_end')),
    deadlines TEXT NOT NULL CHECK (deadlines IN ('left_out', 'all_day', 'half_hour', 'tasks')),
    language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
    note TEXT NOT NULL,
    CHECK (body_id IS NULL OR project_id IS NULL)
) STRICT;
CREATE INDEX publication_by_body ON publication (body_id);
CREATE INDEX publication_by_project ON publication (project_id);

-- What follows is no part of the office's history: undo takes back what the office says, and cannot take back what
-- stands on a server. No foreign key: a publication that was deleted comes back by undo, and must know its resources.

CREATE TABLE publication_state (
    publication_id TEXT NOT NULL PRIMARY KEY,
    -- The address that the state is of: at another address nothing was written yet.
    address TEXT NOT NULL,
    succeeded_at TEXT,
    failed_at TEXT,
    failure TEXT,
    -- How often it failed since it last succeeded.
    failures INTEGER NOT NULL CHECK (failures >= 0),
    retry_at TEXT,
    CHECK ((failure IS NULL) = (failed_at IS NULL))
) STRICT;

CREATE TABLE publication_resource (
    publication_id TEXT NOT NULL,
    uid TEXT NOT NULL,
    href TEXT NOT NULL,
    etag TEXT,
    digest TEXT NOT NULL,
    PRIMARY KEY (publication_id, uid)
) STRICT, WITHOUT ROWID;

-- Of which UIDs a person decided that what stands there stays. It holds while both sides say what they said then.
CREATE TABLE publication_yield (
    publication_id TEXT NOT NULL,
    uid TEXT NOT NULL,
    -- Digests; NULL where the office wanted nothing to stand there, or nothing stood there.
    ours TEXT,
    theirs TEXT,
    PRIMARY KEY (publication_id, uid)
) STRICT, WITHOUT ROWID;
