-- The office: its records, and the journal of every change made to them.
--
-- Records are declared in src/model; a test compares their columns with these. Dates are ISO 8601 text, `*_edtf` is
-- EDTF (ISO 8601-2), amounts are whole minor units of an ISO 4217 currency. NULL is "not known", '' is "none given".
-- What belongs to a record goes with it (CASCADE); what merely mentions it forgets it (SET NULL); what cannot do
-- without it keeps it from being deleted. References to a record of any kind (`*_table`, `*_id`) are kept whole by
-- the triggers that src/store/trigger.rs makes for the writing connection; the file itself holds no trigger.

-- The office that this file holds. Invariant: exactly one row, made with the file.
CREATE TABLE office_info (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL
) STRICT;

-- A state or an organisation. Invariant: only a state has a country code.
CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('state', 'intergovernmental', 'agency', 'company', 'non_governmental', 'academic', 'other')),
    country_code TEXT NOT NULL,
    web_address TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (country_code = '' OR kind = 'state')
) STRICT;

-- A person.
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id) ON DELETE SET NULL,
    function TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    languages TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_organisation ON person (organisation_id);

-- A region that projects and activities work in.
CREATE TABLE region (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- A convention, protocol or other standard.
CREATE TABLE instrument (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('established', 'proposed', 'ended')),
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    supplements_id TEXT REFERENCES instrument (id) ON DELETE SET NULL,
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;
CREATE INDEX instrument_by_supplements ON instrument (supplements_id);

-- An article of an instrument, down to its letter ("18.1.b").
CREATE TABLE article (
    id TEXT NOT NULL PRIMARY KEY,
    instrument_id TEXT NOT NULL REFERENCES instrument (id) ON DELETE CASCADE,
    number TEXT NOT NULL,
    heading TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_instrument ON article (instrument_id);

-- A committee or a working group.
CREATE TABLE body (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('committee', 'bureau', 'working_group', 'other')),
    parent_id TEXT REFERENCES body (id) ON DELETE SET NULL,
    standing TEXT NOT NULL CHECK (standing IN ('established', 'proposed', 'ended')),
    task TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (parent_id <> id)
) STRICT;
CREATE INDEX body_by_parent ON body (parent_id);

-- One line of what a body is composed of: a category, and how many where that is known.
CREATE TABLE body_composition (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    category TEXT NOT NULL,
    member_count INTEGER CHECK (member_count >= 0),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX body_composition_by_body ON body_composition (body_id);

-- An organisation's or a person's seat in a body. Invariant: at least one of the two is named.
CREATE TABLE membership (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    organisation_id TEXT REFERENCES organisation (id),
    person_id TEXT REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('member', 'observer', 'ad_hoc', 'chair', 'vice_chair', 'secretariat')),
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest),
    CHECK (organisation_id IS NOT NULL OR person_id IS NOT NULL)
) STRICT;
CREATE INDEX membership_by_body ON membership (body_id);
CREATE INDEX membership_by_organisation ON membership (organisation_id);
CREATE INDEX membership_by_person ON membership (person_id);

-- A recommendation, or an assessment with its recommendations.
CREATE TABLE recommendation (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    purpose TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;
CREATE INDEX recommendation_by_body ON recommendation (body_id);

-- One of the options that a body considers, with what it would rest on.
CREATE TABLE considered_option (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    title TEXT NOT NULL,
    instrument_id TEXT REFERENCES instrument (id) ON DELETE SET NULL,
    article_id TEXT REFERENCES article (id) ON DELETE SET NULL,
    recommendation_id TEXT REFERENCES recommendation (id) ON DELETE SET NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX considered_option_by_body ON considered_option (body_id);
CREATE INDEX considered_option_by_instrument ON considered_option (instrument_id);
CREATE INDEX considered_option_by_article ON considered_option (article_id);
CREATE INDEX considered_option_by_recommendation ON considered_option (recommendation_id);

-- A project.
CREATE TABLE project (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    full_title TEXT NOT NULL,
    life_cycle TEXT NOT NULL CHECK (life_cycle IN ('pipeline', 'current', 'closed')),
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    funding TEXT NOT NULL,
    budget_raw TEXT NOT NULL,
    budget_minor INTEGER CHECK (budget_minor >= 0),
    budget_currency TEXT,
    focus TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest),
    CHECK ((budget_minor IS NULL) = (budget_currency IS NULL))
) STRICT;
CREATE INDEX project_by_date ON project (date_earliest, date_latest);

-- That one project follows on from another.
CREATE TABLE project_lineage (
    id TEXT NOT NULL PRIMARY KEY,
    predecessor_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    successor_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    note TEXT NOT NULL,
    CHECK (predecessor_id <> successor_id)
) STRICT;
CREATE INDEX project_lineage_by_predecessor ON project_lineage (predecessor_id);
CREATE INDEX project_lineage_by_successor ON project_lineage (successor_id);

-- That a project works in a region.
CREATE TABLE project_region (
    id TEXT NOT NULL PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    region_id TEXT NOT NULL REFERENCES region (id) ON DELETE CASCADE,
    UNIQUE (project_id, region_id)
) STRICT;
CREATE INDEX project_region_by_project ON project_region (project_id);
CREATE INDEX project_region_by_region ON project_region (region_id);

-- What one donor gives to one project. A donor without an amount is still a donor.
CREATE TABLE contribution (
    id TEXT NOT NULL PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    amount_raw TEXT NOT NULL,
    amount_minor INTEGER CHECK (amount_minor >= 0),
    amount_currency TEXT,
    stage TEXT NOT NULL CHECK (stage IN ('not_stated', 'sought', 'announced', 'pledged', 'agreed', 'received')),
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
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
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL)),
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;
CREATE INDEX contribution_by_project ON contribution (project_id);
CREATE INDEX contribution_by_organisation ON contribution (organisation_id);

-- Funding of a project for which no donor is known yet.
CREATE TABLE funding_need (
    id TEXT NOT NULL PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    amount_raw TEXT NOT NULL,
    amount_minor INTEGER CHECK (amount_minor >= 0),
    amount_currency TEXT,
    note TEXT NOT NULL,
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL))
) STRICT;
CREATE INDEX funding_need_by_project ON funding_need (project_id);

-- That an organisation is a partner of a project. A partner is not a donor.
CREATE TABLE partnership (
    id TEXT NOT NULL PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL CHECK (role IN ('partner', 'implementing', 'accountable', 'beneficiary')),
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX partnership_by_project ON partnership (project_id);
CREATE INDEX partnership_by_organisation ON partnership (organisation_id);

-- An activity.
CREATE TABLE activity (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    project_id TEXT REFERENCES project (id) ON DELETE SET NULL,
    region_id TEXT REFERENCES region (id) ON DELETE SET NULL,
    place TEXT NOT NULL,
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;
CREATE INDEX activity_by_project ON activity (project_id);
CREATE INDEX activity_by_region ON activity (region_id);
CREATE INDEX activity_by_date ON activity (date_earliest, date_latest);
CREATE INDEX activity_lasting ON activity (date_earliest, date_latest)
    WHERE date_latest IS NULL OR julianday(date_latest) - julianday(date_earliest) > 31;

-- Several meetings held together, whose own days are not told apart.
CREATE TABLE meeting_block (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;
CREATE INDEX meeting_block_by_date ON meeting_block (date_earliest, date_latest);
CREATE INDEX meeting_block_lasting ON meeting_block (date_earliest, date_latest)
    WHERE date_latest IS NULL OR julianday(date_latest) - julianday(date_earliest) > 31;

-- A meeting. Inside a block its own date may be empty: it is then known only to fall within the block's.
CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('plenary', 'bureau', 'working_group', 'hearing', 'conference', 'workshop', 'ceremony', 'other')),
    block_id TEXT REFERENCES meeting_block (id) ON DELETE SET NULL,
    project_id TEXT REFERENCES project (id) ON DELETE SET NULL,
    place TEXT NOT NULL,
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
    online_link TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;
CREATE INDEX meeting_by_block ON meeting (block_id);
CREATE INDEX meeting_by_project ON meeting (project_id);
-- With the block, so that those outside blocks are told apart without their rows.
CREATE INDEX meeting_by_date ON meeting (date_earliest, date_latest, block_id);
CREATE INDEX meeting_lasting ON meeting (date_earliest, date_latest)
    WHERE date_latest IS NULL OR julianday(date_latest) - julianday(date_earliest) > 31;
-- Those of a block that have a date of their own.
CREATE INDEX meeting_dated_in_block ON meeting (date_earliest)
    WHERE block_id IS NOT NULL AND (date_raw <> '' OR date_edtf IS NOT NULL);

-- That a body convenes a meeting. A meeting can have several, in order.
CREATE TABLE meeting_body (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    body_id TEXT NOT NULL REFERENCES body (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    UNIQUE (meeting_id, body_id)
) STRICT;
CREATE INDEX meeting_body_by_meeting ON meeting_body (meeting_id);
CREATE INDEX meeting_body_by_body ON meeting_body (body_id);

-- A point on the agenda of a meeting or of a whole block. Invariant: of exactly one of the two.
CREATE TABLE agenda_item (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT REFERENCES meeting (id) ON DELETE CASCADE,
    block_id TEXT REFERENCES meeting_block (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    title TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    note TEXT NOT NULL,
    CHECK ((meeting_id IS NULL) <> (block_id IS NULL))
) STRICT;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id);
CREATE INDEX agenda_item_by_block ON agenda_item (block_id);

-- A decision and its follow-up.
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    body_id TEXT REFERENCES body (id) ON DELETE SET NULL,
    meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
    agenda_item_id TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    owner_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    due_raw TEXT NOT NULL,
    due_edtf TEXT,
    due_earliest TEXT,
    due_latest TEXT,
    due_precision TEXT NOT NULL CHECK (due_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    due_duration_months INTEGER,
    due_starts_at TEXT,
    due_ends_at TEXT,
    due_time_zone TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'done', 'dropped')),
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest),
    CHECK ((due_edtf IS NULL) = (due_earliest IS NULL AND due_latest IS NULL)),
    CHECK (due_earliest <= due_latest)
) STRICT;
CREATE INDEX decision_by_body ON decision (body_id);
CREATE INDEX decision_by_meeting ON decision (meeting_id);
CREATE INDEX decision_by_agenda_item ON decision (agenda_item_id);
CREATE INDEX decision_by_date ON decision (date_earliest, date_latest);
CREATE INDEX decision_by_owner ON decision (owner_id);

-- A network of contact points.
CREATE TABLE network (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('established', 'proposed', 'ended')),
    instrument_id TEXT REFERENCES instrument (id) ON DELETE SET NULL,
    host_id TEXT REFERENCES organisation (id) ON DELETE SET NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX network_by_instrument ON network (instrument_id);
CREATE INDEX network_by_host ON network (host_id);

-- A state's or organisation's contact point in a network; often no person is named.
CREATE TABLE contact_point (
    id TEXT NOT NULL PRIMARY KEY,
    network_id TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    name_as_written TEXT NOT NULL,
    person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    institution TEXT NOT NULL CHECK (institution IN ('not_stated', 'prosecution', 'police', 'court', 'ministry', 'other')),
    languages TEXT NOT NULL,
    verified_raw TEXT NOT NULL,
    verified_edtf TEXT,
    verified_earliest TEXT,
    verified_latest TEXT,
    verified_precision TEXT NOT NULL CHECK (verified_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    verified_duration_months INTEGER,
    verified_starts_at TEXT,
    verified_ends_at TEXT,
    verified_time_zone TEXT,
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    note TEXT NOT NULL,
    CHECK ((verified_edtf IS NULL) = (verified_earliest IS NULL AND verified_latest IS NULL)),
    CHECK (verified_earliest <= verified_latest)
) STRICT;
CREATE INDEX contact_point_by_network ON contact_point (network_id);
CREATE INDEX contact_point_by_organisation ON contact_point (organisation_id);
CREATE INDEX contact_point_by_person ON contact_point (person_id);

-- An occasion for networking, marked on a record.
CREATE TABLE opportunity (
    id TEXT NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX opportunity_by_subject ON opportunity (subject_id);

-- A document that facts were taken from: a slide deck, a report, a letter.
CREATE TABLE source_document (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    header TEXT NOT NULL,
    author_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    web_address TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;
CREATE INDEX source_document_by_author ON source_document (author_id);

-- One slide or page of a source document. A slide without text is kept too.
CREATE TABLE source_slide (
    id TEXT NOT NULL PRIMARY KEY,
    source_document_id TEXT NOT NULL REFERENCES source_document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    heading TEXT NOT NULL,
    body_text TEXT NOT NULL,
    UNIQUE (source_document_id, number)
) STRICT;
CREATE INDEX source_slide_by_source_document ON source_slide (source_document_id);

-- The place in a source that a record's facts were read from, with the words as written.
CREATE TABLE citation (
    id TEXT NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    source_document_id TEXT NOT NULL REFERENCES source_document (id) ON DELETE CASCADE,
    source_slide_id TEXT REFERENCES source_slide (id) ON DELETE SET NULL,
    quote TEXT NOT NULL
) STRICT;
CREATE INDEX citation_by_subject ON citation (subject_id);
CREATE INDEX citation_by_source_document ON citation (source_document_id);
CREATE INDEX citation_by_source_slide ON citation (source_slide_id);

-- A second name of a record, found by search and kept as written.
CREATE TABLE alias (
    id TEXT NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('spelling', 'former_name', 'later_name', 'cited_as', 'translation')),
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
CREATE INDEX alias_by_subject ON alias (subject_id);

-- A link from one record to another. Invariant: never from a record to itself.
CREATE TABLE link (
    id TEXT NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('related_to', 'follows_up', 'may_be_same_as', 'concerns', 'close_links_to', 'takes_part_in')),
    target_table TEXT NOT NULL,
    target_id TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('established', 'proposed', 'ended')),
    certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'to_be_confirmed', 'queried')),
    note TEXT NOT NULL,
    CHECK (subject_id <> target_id)
) STRICT;
CREATE INDEX link_by_subject ON link (subject_id);
CREATE INDEX link_by_target ON link (target_id);

-- What was done: one row for each named write.
CREATE TABLE operation (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    subject_table TEXT,
    subject TEXT NOT NULL,
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    at TEXT NOT NULL,
    -- done: in force; undone: can be redone; abandoned: undone, and then something else was done instead.
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
    undone_at TEXT
) STRICT;
CREATE INDEX operation_by_state ON operation (state, seq);

-- Which rows it touched, with each row's image before and after as a JSON object of its columns.
CREATE TABLE operation_change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    operation_seq INTEGER NOT NULL REFERENCES operation (seq) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
    before TEXT,
    after TEXT,
    CHECK ((kind = 'insert') = (before IS NULL)),
    CHECK ((kind = 'delete') = (after IS NULL))
) STRICT;
CREATE INDEX operation_change_by_operation ON operation_change (operation_seq);
CREATE INDEX operation_change_by_row ON operation_change (row_id);

-- How often a calendar item was revised (RFC 5545, 3.8.7.4). Only grows, through undo and deletion too, because
-- those who subscribed have seen the higher number.
CREATE TABLE revision (
    record_id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT;

-- Who opened the office for writing last. Whether they still have it, the lock beside the file tells.
CREATE TABLE writer_session (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    author TEXT NOT NULL,
    device TEXT NOT NULL,
    opened_at TEXT NOT NULL
) STRICT;
