-- Social insurance, what is owed to lenders, and what became of it.
--
-- Each row is one revision of one fact; the highest revision holds. retracted: a later delivery no longer
-- has it.

CREATE TABLE social_insurance (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    valid_from     date          NOT NULL CHECK (extract(day FROM valid_from) = 1),
    known_on       date          NOT NULL,
    ordinal        integer       NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint      NOT NULL CHECK (revision >= 0),
    retracted      boolean       NOT NULL DEFAULT false,
    insured_heads  integer       NOT NULL CHECK (insured_heads >= 0),
    due_on         date          NOT NULL,
    paid_on        date,
    due            numeric(19,2) NOT NULL CHECK (due >= 0),
    paid           numeric(19,2) NOT NULL CHECK (paid >= 0),
    currency       char(3)       NOT NULL DEFAULT 'CNY' CHECK (currency ~ '^[A-Z]{3}$'),
    PRIMARY KEY (enterprise_key, valid_from, ordinal, revision),
    CHECK (paid <= due)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN social_insurance.valid_from IS 'The month insured.';

CALL create_hash_partitions('social_insurance', 4);
ALTER TABLE social_insurance ENABLE ROW LEVEL SECURITY;
CREATE POLICY social_insurance_readable ON social_insurance FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('SOCIAL_INSURANCE')));
GRANT SELECT ON social_insurance TO rongqiao_app;
GRANT INSERT ON social_insurance TO rongqiao_loader;

CREATE TABLE credit_exposure (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    valid_from     date          NOT NULL,
    known_on       date          NOT NULL,
    ordinal        integer       NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint      NOT NULL CHECK (revision >= 0),
    retracted      boolean       NOT NULL DEFAULT false,
    lender         text          NOT NULL CHECK (lender <> ''),
    account        text          NOT NULL CHECK (account <> ''),
    kind           text          NOT NULL CHECK (kind IN ('LOAN', 'CREDIT_LINE', 'BILL', 'GUARANTEE_GIVEN', 'LEASE')),
    limit_amount   numeric(19,2) NOT NULL CHECK (limit_amount >= 0),
    balance        numeric(19,2) NOT NULL CHECK (balance >= 0),
    currency       char(3)       NOT NULL DEFAULT 'CNY' CHECK (currency ~ '^[A-Z]{3}$'),
    days_overdue   integer       NOT NULL CHECK (days_overdue >= 0),
    matures_on     date,
    PRIMARY KEY (enterprise_key, lender, account, valid_from, ordinal, revision)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN credit_exposure.valid_from IS 'The day reported.';

CALL create_hash_partitions('credit_exposure', 4);
ALTER TABLE credit_exposure ENABLE ROW LEVEL SECURITY;
CREATE POLICY credit_exposure_readable ON credit_exposure FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('CREDIT')));
GRANT SELECT ON credit_exposure TO rongqiao_app;
GRANT INSERT ON credit_exposure TO rongqiao_loader;

CREATE TABLE default_outcome (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    valid_from     date          NOT NULL,
    known_on       date          NOT NULL,
    ordinal        integer       NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint      NOT NULL CHECK (revision >= 0),
    retracted      boolean       NOT NULL DEFAULT false,
    definition     text          NOT NULL CHECK (definition <> ''),
    defaulted      boolean       NOT NULL,
    observed_until date          NOT NULL CHECK (observed_until >= valid_from),
    defaulted_on   date,
    amount         numeric(19,2) CHECK (amount >= 0),
    currency       char(3)       CHECK (currency ~ '^[A-Z]{3}$'),
    PRIMARY KEY (enterprise_key, definition, valid_from, ordinal, revision),
    CHECK ((amount IS NULL) = (currency IS NULL)),
    CHECK (defaulted OR defaulted_on IS NULL),
    CHECK (defaulted_on BETWEEN valid_from AND observed_until)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN default_outcome.valid_from IS 'The first day of observation.';

CALL create_hash_partitions('default_outcome', 4);
ALTER TABLE default_outcome ENABLE ROW LEVEL SECURITY;
CREATE POLICY default_outcome_readable ON default_outcome FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('OUTCOME')));
GRANT SELECT ON default_outcome TO rongqiao_app;
GRANT INSERT ON default_outcome TO rongqiao_loader;
