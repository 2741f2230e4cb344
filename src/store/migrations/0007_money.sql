-- Money: what budgets are made of, how contributions come in, what was committed and spent, and rates of exchange.
--
-- Percentages and rates are plain decimal numbers as text ("12.5"), so that they are kept exactly; the model checks them.

-- A line of a project's budget.
CREATE TABLE budget_line (
    id TEXT NOT NULL PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    heading TEXT NOT NULL CHECK (heading IN ('human_resources', 'travel', 'equipment_and_supplies', 'office', 'other_costs_and_services', 'other')),
    title TEXT NOT NULL,
    amount_raw TEXT NOT NULL,
    amount_minor INTEGER CHECK (amount_minor >= 0),
    amount_currency TEXT,
    note TEXT NOT NULL,
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL))
) STRICT;
CREATE INDEX budget_line_by_project ON budget_line (project_id);

-- A part of a contribution that comes by itself. It has come once `received` says when.
CREATE TABLE instalment (
    id TEXT NOT NULL PRIMARY KEY,
    contribution_id TEXT NOT NULL REFERENCES contribution (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    amount_raw TEXT NOT NULL,
    amount_minor INTEGER CHECK (amount_minor >= 0),
    amount_currency TEXT,
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
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL)),
    CHECK ((due_edtf IS NULL) = (due_earliest IS NULL AND due_latest IS NULL)),
    CHECK (due_earliest <= due_latest),
    CHECK ((received_edtf IS NULL) = (received_earliest IS NULL AND received_latest IS NULL)),
    CHECK (received_earliest <= received_latest)
) STRICT;
CREATE INDEX instalment_by_contribution ON instalment (contribution_id);

-- That money of a project was committed or spent (IATI's transactions).
CREATE TABLE financial_transaction (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('commitment', 'expenditure')),
    project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    budget_line_id TEXT REFERENCES budget_line (id) ON DELETE SET NULL,
    activity_id TEXT REFERENCES activity (id) ON DELETE SET NULL,
    amount_raw TEXT NOT NULL,
    amount_minor INTEGER CHECK (amount_minor >= 0),
    amount_currency TEXT,
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    description TEXT NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL)),
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;
CREATE INDEX financial_transaction_by_project ON financial_transaction (project_id, date_earliest);
CREATE INDEX financial_transaction_by_budget_line ON financial_transaction (budget_line_id);
CREATE INDEX financial_transaction_by_activity ON financial_transaction (activity_id);

-- How much of one currency a unit of another was on a day, as a person entered it.
CREATE TABLE exchange_rate (
    id TEXT NOT NULL PRIMARY KEY,
    from_currency TEXT NOT NULL,
    to_currency TEXT NOT NULL,
    rate TEXT NOT NULL,
    date_raw TEXT NOT NULL,
    date_edtf TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    date_precision TEXT NOT NULL CHECK (date_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day')),
    date_duration_months INTEGER,
    date_starts_at TEXT,
    date_ends_at TEXT,
    date_time_zone TEXT,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    CHECK (from_currency <> to_currency),
    CHECK ((date_edtf IS NULL) = (date_earliest IS NULL AND date_latest IS NULL)),
    CHECK (date_earliest <= date_latest)
) STRICT;

-- From when to when costs can be charged to a project, and what part of its budget overheads take.
ALTER TABLE project ADD COLUMN eligibility_raw TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN eligibility_edtf TEXT;
ALTER TABLE project ADD COLUMN eligibility_earliest TEXT;
ALTER TABLE project ADD COLUMN eligibility_latest TEXT CHECK (eligibility_earliest <= eligibility_latest)
    CHECK ((eligibility_edtf IS NULL) = (eligibility_earliest IS NULL AND eligibility_latest IS NULL));
ALTER TABLE project ADD COLUMN eligibility_precision TEXT NOT NULL DEFAULT 'none' CHECK (eligibility_precision IN ('none', 'duration_only', 'year', 'quarter', 'month', 'day'));
ALTER TABLE project ADD COLUMN eligibility_duration_months INTEGER;
ALTER TABLE project ADD COLUMN eligibility_starts_at TEXT;
ALTER TABLE project ADD COLUMN eligibility_ends_at TEXT;
ALTER TABLE project ADD COLUMN eligibility_time_zone TEXT;
ALTER TABLE project ADD COLUMN overhead TEXT;

-- The share of the project's budget that a contribution covers.
ALTER TABLE contribution ADD COLUMN share TEXT;
