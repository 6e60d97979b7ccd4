-- VAT invoices, and the monthly sums that scoring reads.
--
-- An invoice is known by its natural key and by its ordinal, since feeds repeat numbers: two invoices
-- with one number are ordinals 0 and 1. What is learned later about it (voided, corrected, withdrawn by
-- its provider) is a further revision; the highest one holds. Text that is compared often is compared
-- byte by byte.
CREATE TABLE invoice (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    issued_on      date          NOT NULL,
    known_on       date          NOT NULL,
    voided_on      date,
    ordinal        integer       NOT NULL CHECK (ordinal >= 0),
    revision       smallint      NOT NULL CHECK (revision >= 0),
    direction      text          COLLATE "C" NOT NULL CHECK (direction IN ('IN', 'OUT')),
    status         text          COLLATE "C" NOT NULL CHECK (status IN ('VALID', 'RED', 'VOID', 'WITHDRAWN')),
    currency       char(3)       COLLATE "C" NOT NULL DEFAULT 'CNY',
    code           text          COLLATE "C" NOT NULL,
    number         text          COLLATE "C" NOT NULL CHECK (number <> ''),
    counterparty   text          COLLATE "C" NOT NULL,
    net            numeric(19,2) NOT NULL,
    tax            numeric(19,2) NOT NULL,
    gross          numeric(19,2) NOT NULL,
    PRIMARY KEY (enterprise_key, number, code, direction, ordinal, revision),
    CHECK (known_on >= issued_on),
    CHECK (voided_on >= issued_on),
    CHECK (status <> 'RED' OR gross < 0),
    CHECK (status <> 'VALID' OR gross >= 0)
) PARTITION BY HASH (enterprise_key);

COMMENT ON TABLE invoice IS 'VAT invoices of an enterprise, as buyer (IN) and seller (OUT).';
COMMENT ON COLUMN invoice.code IS 'Invoice code; empty beside a 20-digit number; @provider where the number is the provider''s own.';
COMMENT ON COLUMN invoice.known_on IS 'The day this revision became true for its source: issue, voiding, correction.';
COMMENT ON COLUMN invoice.status IS 'RED reduces an earlier invoice and is negative. WITHDRAWN: a later delivery no longer has it.';

CALL create_hash_partitions('invoice', 16);

-- Finds a delivery's rows when another supersedes it; deliveries lie together, so a block range is enough.
CREATE INDEX invoice_delivery ON invoice USING brin (delivery_id);

-- What each part of a delivery added to a month, by the month in which it became known. Never updated:
-- a void takes away in the month of voiding what the issue added. The sum is what holds.
CREATE TABLE invoice_month (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    month          date          NOT NULL CHECK (extract(day FROM month) = 1),
    known_month    date          NOT NULL CHECK (extract(day FROM known_month) = 1),
    part           integer       NOT NULL CHECK (part >= 0),
    direction      text          COLLATE "C" NOT NULL CHECK (direction IN ('IN', 'OUT')),
    currency       char(3)       COLLATE "C" NOT NULL,
    valid_count    bigint        NOT NULL,
    red_count      bigint        NOT NULL,
    void_count     bigint        NOT NULL,
    net            numeric(19,2) NOT NULL,
    tax            numeric(19,2) NOT NULL,
    gross          numeric(19,2) NOT NULL,
    red_gross      numeric(19,2) NOT NULL,
    voided_gross   numeric(19,2) NOT NULL,
    PRIMARY KEY (enterprise_key, direction, month, known_month, currency, delivery_id, part),
    CHECK (known_month >= month)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN invoice_month.valid_count IS 'Invoices that are not void, red-letter ones among them; net, tax and gross are theirs.';

CALL create_hash_partitions('invoice_month', 16);

CREATE TABLE counterparty_month (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    month          date          NOT NULL CHECK (extract(day FROM month) = 1),
    known_month    date          NOT NULL CHECK (extract(day FROM known_month) = 1),
    part           integer       NOT NULL CHECK (part >= 0),
    direction      text          COLLATE "C" NOT NULL CHECK (direction IN ('IN', 'OUT')),
    currency       char(3)       COLLATE "C" NOT NULL,
    counterparty   text          COLLATE "C" NOT NULL,
    valid_count    bigint        NOT NULL,
    gross          numeric(19,2) NOT NULL,
    PRIMARY KEY (enterprise_key, counterparty, month, known_month, direction, delivery_id, part, currency),
    CHECK (known_month >= month)
) PARTITION BY HASH (enterprise_key);

COMMENT ON TABLE counterparty_month IS 'The part of invoice_month that falls on one buyer or seller, void invoices left out.';

CALL create_hash_partitions('counterparty_month', 16);

ALTER TABLE invoice ENABLE ROW LEVEL SECURITY;
ALTER TABLE invoice_month ENABLE ROW LEVEL SECURITY;
ALTER TABLE counterparty_month ENABLE ROW LEVEL SECURITY;

CREATE POLICY invoice_readable ON invoice FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('INVOICE')));
CREATE POLICY invoice_month_readable ON invoice_month FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('INVOICE')));
CREATE POLICY counterparty_month_readable ON counterparty_month FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('INVOICE')));

GRANT SELECT ON invoice, invoice_month, counterparty_month TO rongqiao_app;
GRANT INSERT ON invoice, invoice_month, counterparty_month TO rongqiao_loader;
