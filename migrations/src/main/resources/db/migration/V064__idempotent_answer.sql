-- Answers given to creating requests, so that the same request sent twice is carried out once.
CREATE TABLE idempotent_answer (
    account_id  uuid        NOT NULL REFERENCES account,
    key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    fingerprint bytea       NOT NULL CHECK (octet_length(fingerprint) = 32),
    begun_at    timestamptz NOT NULL,
    status      integer     CHECK (status BETWEEN 200 AND 599),
    body        text,
    PRIMARY KEY (account_id, key)
);

COMMENT ON COLUMN idempotent_answer.fingerprint IS 'Of method, path and body: a key is for one request only.';

GRANT SELECT, INSERT, DELETE ON idempotent_answer TO rongqiao_app;
GRANT UPDATE (status, body) ON idempotent_answer TO rongqiao_app;
