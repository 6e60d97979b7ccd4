-- What the tax authority knows: returns, and the credit grade (纳税信用等级) it publishes each year.
--
-- Each row is one revision of one fact; the highest revision holds. retracted: a later delivery no longer
-- has it.

CREATE TABLE tax_filing (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    valid_from     date          NOT NULL CHECK (extract(day FROM valid_from) = 1),
    known_on       date          NOT NULL,
    ordinal        integer       NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint      NOT NULL CHECK (revision >= 0),
    retracted      boolean       NOT NULL DEFAULT false,
    tax            text          NOT NULL CHECK (tax IN ('VAT', 'CORPORATE_INCOME', 'SURCHARGE', 'OTHER')),
    due_on         date          NOT NULL,
    filed_on       date,
    paid_on        date,
    sales          numeric(19,2) NOT NULL,
    payable        numeric(19,2) NOT NULL,
    paid           numeric(19,2) NOT NULL CHECK (paid >= 0),
    arrears        numeric(19,2) NOT NULL CHECK (arrears >= 0),
    currency       char(3)       NOT NULL DEFAULT 'CNY' CHECK (currency ~ '^[A-Z]{3}$'),
    PRIMARY KEY (enterprise_key, tax, valid_from, ordinal, revision),
    CHECK (paid_on IS NULL OR filed_on IS NOT NULL)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN tax_filing.valid_from IS 'The month, or the last month of the quarter or year, filed for.';

CALL create_hash_partitions('tax_filing', 4);
ALTER TABLE tax_filing ENABLE ROW LEVEL SECURITY;
CREATE POLICY tax_filing_readable ON tax_filing FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('TAX')));
GRANT SELECT ON tax_filing TO rongqiao_app;
GRANT INSERT ON tax_filing TO rongqiao_loader;

CREATE TABLE tax_grade (
    enterprise_key bigint      NOT NULL,
    delivery_id    bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT now(),
    valid_from     date        NOT NULL GENERATED ALWAYS AS (make_date(year, 1, 1)) STORED,
    known_on       date        NOT NULL,
    ordinal        integer     NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint    NOT NULL CHECK (revision >= 0),
    retracted      boolean     NOT NULL DEFAULT false,
    year           smallint    NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    grade          text        NOT NULL CHECK (grade IN ('A', 'B', 'M', 'C', 'D')),
    published_on   date        NOT NULL,
    PRIMARY KEY (enterprise_key, year, ordinal, revision)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN tax_grade.valid_from IS 'The first day of the year judged.';

CALL create_hash_partitions('tax_grade', 4);
ALTER TABLE tax_grade ENABLE ROW LEVEL SECURITY;
CREATE POLICY tax_grade_readable ON tax_grade FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('TAX')));
GRANT SELECT ON tax_grade TO rongqiao_app;
GRANT INSERT ON tax_grade TO rongqiao_loader;
