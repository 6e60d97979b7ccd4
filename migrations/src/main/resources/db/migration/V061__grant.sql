-- What a sign-in left behind. Codes and tokens are kept as SHA-256 digests: who reads this table
-- cannot sign in with what it holds.
CREATE TABLE authorization_code (
    digest         bytea       PRIMARY KEY CHECK (octet_length(digest) = 32),
    account_id     uuid        NOT NULL REFERENCES account,
    client         text        NOT NULL CHECK (client <> ''),
    redirect_uri   text        NOT NULL CHECK (redirect_uri <> ''),
    code_challenge text        NOT NULL CHECK (code_challenge <> ''),
    expires_at     timestamptz NOT NULL,
    redeemed_at    timestamptz
);

-- Each use of a refresh token yields the next of its family; a second use of one means that it was
-- copied, and ends the family.
CREATE TABLE refresh_token (
    digest      bytea       PRIMARY KEY CHECK (octet_length(digest) = 32),
    family      uuid        NOT NULL,
    account_id  uuid        NOT NULL REFERENCES account,
    client      text        NOT NULL CHECK (client <> ''),
    expires_at  timestamptz NOT NULL,
    redeemed_at timestamptz,
    revoked_at  timestamptz
);

CREATE INDEX refresh_token_family ON refresh_token (family);

-- Assertions of programs are good once.
CREATE TABLE spent_assertion (
    account_id uuid        NOT NULL REFERENCES account,
    jti        text        NOT NULL CHECK (jti <> ''),
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, jti)
);

-- The keys that sign access tokens, shared by every process on this database. The newest signs, all
-- of them verify.
CREATE TABLE signing_key (
    id         text        PRIMARY KEY CHECK (id <> ''),
    jwk        text        NOT NULL CHECK (jwk IS JSON OBJECT),
    created_at timestamptz NOT NULL
);

GRANT SELECT, INSERT ON authorization_code, refresh_token, spent_assertion, signing_key TO rongqiao_app;
GRANT UPDATE (redeemed_at) ON authorization_code TO rongqiao_app;
GRANT UPDATE (redeemed_at, revoked_at) ON refresh_token TO rongqiao_app;
GRANT DELETE ON authorization_code, refresh_token, spent_assertion TO rongqiao_app;
