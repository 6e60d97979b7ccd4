-- What providers deliver, and what became of it.
--
-- A load is the receiving and running of one file: a resource with a state, which changes. A delivery is
-- the fact that its rows were taken in: written once, in the transaction that stores them. No delivery,
-- no rows; so a load that was killed is told from one that was not.
CREATE SEQUENCE delivery_number;

CREATE TABLE load (
    id              uuid        PRIMARY KEY,
    provider        text        NOT NULL CHECK (provider ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
    idempotency_key text        NOT NULL CHECK (length(idempotency_key) BETWEEN 1 AND 200),
    kind            text        NOT NULL CHECK (kind <> ''),
    period_from     date,
    period_to       date,
    supersedes      uuid        REFERENCES load (id),
    masked_ids      boolean     NOT NULL DEFAULT false,
    state           text        NOT NULL CHECK (state IN ('RECEIVING', 'QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    process         text        NOT NULL,
    spool           text,
    content_digest  bytea       CHECK (octet_length(content_digest) = 32),
    attempt         integer     NOT NULL DEFAULT 1 CHECK (attempt > 0),
    bytes_total     bigint      CHECK (bytes_total >= 0),
    bytes_read      bigint      NOT NULL DEFAULT 0 CHECK (bytes_read >= 0),
    rows_read       bigint      NOT NULL DEFAULT 0 CHECK (rows_read >= 0),
    rows_stored     bigint      NOT NULL DEFAULT 0 CHECK (rows_stored >= 0),
    rows_repeated   bigint      NOT NULL DEFAULT 0 CHECK (rows_repeated >= 0),
    rows_corrected  bigint      NOT NULL DEFAULT 0 CHECK (rows_corrected >= 0),
    rows_rejected   bigint      NOT NULL DEFAULT 0 CHECK (rows_rejected >= 0),
    rows_withdrawn  bigint      NOT NULL DEFAULT 0 CHECK (rows_withdrawn >= 0),
    failure         text,
    received_at     timestamptz NOT NULL,
    started_at      timestamptz,
    finished_at     timestamptz,
    UNIQUE (provider, idempotency_key),
    CHECK (period_from <= period_to),
    CHECK ((state = 'FAILED') = (failure IS NOT NULL))
);

COMMENT ON COLUMN load.masked_ids IS 'Enterprises are named by ids of the provider''s own that are no social credit codes; unknown ones get a test code.';
COMMENT ON COLUMN load.process IS 'The process whose folder holds the spool file.';

CREATE INDEX load_unfinished ON load (state) WHERE state IN ('RECEIVING', 'QUEUED', 'RUNNING');
CREATE INDEX load_newest ON load (received_at DESC, id);

GRANT SELECT, INSERT, UPDATE ON load TO rongqiao_app;

CREATE TABLE delivery (
    id             bigint      PRIMARY KEY,
    load_id        uuid        NOT NULL UNIQUE REFERENCES load (id),
    provider       text        NOT NULL,
    kind           text        NOT NULL,
    period_from    date,
    period_to      date,
    supersedes     bigint      REFERENCES delivery (id),
    content_digest bytea       NOT NULL CHECK (octet_length(content_digest) = 32),
    rows_read      bigint      NOT NULL,
    rows_stored    bigint      NOT NULL,
    rows_repeated  bigint      NOT NULL,
    rows_corrected bigint      NOT NULL,
    rows_rejected  bigint      NOT NULL,
    rows_withdrawn bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT now(),
    CHECK (rows_read = rows_stored + rows_repeated + rows_corrected + rows_rejected)
);

GRANT USAGE ON SEQUENCE delivery_number TO rongqiao_app;
-- The platform writes those of identities itself; evidence is the loader's.
GRANT SELECT, INSERT ON delivery TO rongqiao_app;
GRANT INSERT ON delivery TO rongqiao_loader;

-- Rows that were not taken in. A second attempt at a load reports anew.
CREATE TABLE load_error (
    load_id  uuid    NOT NULL REFERENCES load (id),
    attempt  integer NOT NULL,
    position integer NOT NULL,
    line     bigint  NOT NULL,
    field    text    NOT NULL,
    value    text    NOT NULL,
    rule     text    NOT NULL,
    PRIMARY KEY (load_id, attempt, position)
);

COMMENT ON COLUMN load_error.value IS 'Shortened; masked where the column holds personal data.';

GRANT SELECT, INSERT ON load_error TO rongqiao_app;
