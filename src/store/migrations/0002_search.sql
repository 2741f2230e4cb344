-- Search over everything: one document for each record that has words, and the full-text index over them.
--
-- Both are derived from the records and can be made anew; they are not journalled.

CREATE TABLE search_document (
    id INTEGER PRIMARY KEY,
    record_table TEXT NOT NULL,
    record_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    title,
    content,
    content = 'search_document',
    content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2",
    prefix = '2 3'
);
