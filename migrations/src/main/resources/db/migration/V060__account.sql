-- Who may sign in: people with a password, programs with a key of their own, or either through an
-- issuer of the operator's, which then needs neither here.
CREATE TABLE account (
    id             uuid        PRIMARY KEY,
    login          text        NOT NULL UNIQUE CHECK (login <> ''),
    display_name   text        NOT NULL CHECK (display_name <> ''),
    role           text        NOT NULL CHECK (role IN (
        'ENTERPRISE', 'LENDER', 'GUARANTOR', 'DEBTOR', 'PROVIDER', 'REGULATOR', 'OPERATOR')),
    enterprise_key bigint      REFERENCES enterprise,
    institution    uuid,
    password_hash  text        CHECK (password_hash LIKE '$argon2id$%'),
    public_keys    text        CHECK (public_keys IS JSON OBJECT),
    failures       integer     NOT NULL DEFAULT 0 CHECK (failures >= 0),
    locked_until   timestamptz,
    disabled_at    timestamptz,
    created_at     timestamptz NOT NULL,
    CHECK (num_nonnulls(password_hash, public_keys) <= 1),
    CHECK (role <> 'ENTERPRISE' OR enterprise_key IS NOT NULL),
    CHECK (role NOT IN ('LENDER', 'GUARANTOR') OR institution IS NOT NULL)
);

COMMENT ON COLUMN account.public_keys IS 'A JSON Web Key Set: the keys with which a program signs its assertions (private_key_jwt).';
COMMENT ON COLUMN account.failures IS 'Wrong passwords since the last right one; each further one locks for longer.';

GRANT SELECT, INSERT ON account TO rongqiao_app;
GRANT UPDATE (display_name, password_hash, public_keys, failures, locked_until, disabled_at)
    ON account TO rongqiao_app;
