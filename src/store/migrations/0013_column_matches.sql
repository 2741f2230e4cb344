-- Which column of a table that was taken in is which field, by the digest of its header.

CREATE TABLE column_match (
    header TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    fields TEXT NOT NULL
) STRICT;
