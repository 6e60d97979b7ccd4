-- What was done to the platform and by whom, each record chained to the one before it by its digest,
-- so that a record changed or removed later breaks the chain.
CREATE TABLE audit_record (
    position  bigint      PRIMARY KEY CHECK (position > 0),
    at        timestamptz NOT NULL,
    actor     text        NOT NULL CHECK (actor <> ''),
    deed      text        NOT NULL CHECK (deed <> ''),
    subject   text        NOT NULL,
    detail    text        NOT NULL CHECK (detail IS JSON OBJECT),
    previous  bytea       NOT NULL CHECK (octet_length(previous) = 32),
    digest    bytea       NOT NULL UNIQUE CHECK (octet_length(digest) = 32)
);

GRANT SELECT, INSERT ON audit_record TO rongqiao_app;
