-- Bills of electricity, water and gas; and claims on buyers.
--
-- Each row is one revision of one fact; the highest revision holds. retracted: a later delivery no longer
-- has it.

CREATE TABLE utility_bill (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    valid_from     date          NOT NULL CHECK (extract(day FROM valid_from) = 1),
    known_on       date          NOT NULL,
    ordinal        integer       NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint      NOT NULL CHECK (revision >= 0),
    retracted      boolean       NOT NULL DEFAULT false,
    utility        text          NOT NULL CHECK (utility IN ('ELECTRICITY', 'WATER', 'GAS')),
    meter          text          NOT NULL CHECK (meter <> ''),
    usage          numeric(19,3) NOT NULL CHECK (usage >= 0),
    amount         numeric(19,2) NOT NULL,
    currency       char(3)       NOT NULL DEFAULT 'CNY' CHECK (currency ~ '^[A-Z]{3}$'),
    due_on         date          NOT NULL,
    paid_on        date,
    PRIMARY KEY (enterprise_key, utility, meter, valid_from, ordinal, revision)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN utility_bill.valid_from IS 'The month of use.';

CALL create_hash_partitions('utility_bill', 4);
ALTER TABLE utility_bill ENABLE ROW LEVEL SECURITY;
CREATE POLICY utility_bill_readable ON utility_bill FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('UTILITY')));
GRANT SELECT ON utility_bill TO rongqiao_app;
GRANT INSERT ON utility_bill TO rongqiao_loader;

CREATE TABLE receivable_record (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    valid_from     date          NOT NULL,
    known_on       date          NOT NULL,
    ordinal        integer       NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint      NOT NULL CHECK (revision >= 0),
    retracted      boolean       NOT NULL DEFAULT false,
    number         text          NOT NULL CHECK (number <> ''),
    debtor         text          NOT NULL CHECK (debtor <> ''),
    amount         numeric(19,2) NOT NULL CHECK (amount >= 0),
    currency       char(3)       NOT NULL DEFAULT 'CNY' CHECK (currency ~ '^[A-Z]{3}$'),
    due_on         date          NOT NULL,
    confirmed_on   date,
    paid_on        date,
    paid           numeric(19,2) NOT NULL CHECK (paid >= 0),
    PRIMARY KEY (enterprise_key, number, debtor, ordinal, revision),
    CHECK (due_on >= valid_from),
    CHECK (paid <= amount)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN receivable_record.valid_from IS 'The day of issue.';

CALL create_hash_partitions('receivable_record', 4);
ALTER TABLE receivable_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY receivable_record_readable ON receivable_record FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('RECEIVABLE')));
GRANT SELECT ON receivable_record TO rongqiao_app;
GRANT INSERT ON receivable_record TO rongqiao_loader;
