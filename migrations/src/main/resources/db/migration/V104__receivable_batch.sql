-- Files of receivables, and what became of each row. A row that was taken in is a receivable under the
-- file's key and its line, so a file that was cut off by a crash is taken up where it stopped.
CREATE TABLE receivable_batch (
    id          uuid        PRIMARY KEY,
    party_key   bigint      NOT NULL REFERENCES enterprise,
    side        text        NOT NULL CHECK (side IN ('CREDITOR', 'DEBTOR')),
    client_key  text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    -- SHA-256 of the file as it was received
    digest      bytea       NOT NULL CHECK (octet_length(digest) = 32),
    received_at timestamptz NOT NULL,
    received_by text        NOT NULL CHECK (received_by <> ''),
    finished_at timestamptz,
    -- Why the rest of the file could not be read
    broken      text        CHECK (broken <> ''),
    UNIQUE (party_key, client_key)
);

CREATE TABLE receivable_batch_row (
    batch_id      uuid    NOT NULL REFERENCES receivable_batch,
    line          bigint  NOT NULL CHECK (line >= 1),
    outcome       text    NOT NULL CHECK (outcome IN ('UPLOADED', 'ALREADY_THERE', 'REFUSED')),
    receivable_id uuid    REFERENCES receivable,
    field         text,
    value         text,
    rule          text    CHECK (rule <> ''),
    PRIMARY KEY (batch_id, line),
    CHECK ((outcome = 'REFUSED') = (receivable_id IS NULL)),
    CHECK (outcome <> 'REFUSED' OR rule IS NOT NULL)
);

ALTER TABLE receivable_batch ENABLE ROW LEVEL SECURITY;
ALTER TABLE receivable_batch_row ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON receivable_batch TO rongqiao_app
    USING (party_key = (SELECT current_enterprise()))
    WITH CHECK (party_key = (SELECT current_enterprise()));
CREATE POLICY own ON receivable_batch_row TO rongqiao_app
    USING (EXISTS (SELECT FROM receivable_batch WHERE receivable_batch.id = batch_id))
    WITH CHECK (EXISTS (SELECT FROM receivable_batch WHERE receivable_batch.id = batch_id));

GRANT SELECT, INSERT ON receivable_batch, receivable_batch_row TO rongqiao_app;
GRANT UPDATE (finished_at, broken) ON receivable_batch TO rongqiao_app;
