-- Searches of the register, kept as they were answered, and reminders to debtors, each sent once.
CREATE TABLE receivable_search (
    id          uuid        PRIMARY KEY,
    institution uuid        NOT NULL REFERENCES institution,
    client_key  text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    searched_by text        NOT NULL CHECK (searched_by <> ''),
    searched_at timestamptz NOT NULL,
    -- The moment that the answer is about
    as_of       timestamptz NOT NULL CHECK (as_of <= searched_at),
    -- Text, not jsonb: what was answered stays byte for byte
    result      text        NOT NULL CHECK (result IS JSON OBJECT),
    UNIQUE (institution, client_key)
);

CREATE INDEX receivable_search_list ON receivable_search (institution, searched_at DESC, id DESC);

ALTER TABLE receivable_search ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON receivable_search TO rongqiao_app
    USING (institution = (SELECT current_institution()))
    WITH CHECK (institution = (SELECT current_institution()));
GRANT SELECT, INSERT ON receivable_search TO rongqiao_app;

CREATE TABLE receivable_reminder (
    receivable_id uuid        NOT NULL REFERENCES receivable,
    stage         text        NOT NULL CHECK (stage IN ('SOON', 'LAST_DAY', 'PASSED')),
    reminded_at   timestamptz NOT NULL,
    PRIMARY KEY (receivable_id, stage)
);

ALTER TABLE receivable_reminder ENABLE ROW LEVEL SECURITY;
CREATE POLICY platform_keeps ON receivable_reminder TO rongqiao_app
    USING ((SELECT acts_for_platform()))
    WITH CHECK ((SELECT acts_for_platform()));
GRANT SELECT, INSERT ON receivable_reminder TO rongqiao_app;
