-- Who an enterprise is. The only table that names one: evidence carries the key alone, and erasure
-- blanks this row.
CREATE TABLE enterprise (
    enterprise_key        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- GB 32100-2015 by form only; failed check characters are a warning, for legal codes fail them.
    uscc                  text        UNIQUE CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'),
    name                  text        CHECK (name <> ''),
    established_on        date,
    -- GB/T 4754-2017, as deep as the source says it: section, division, group or class.
    industry              text        CHECK (industry ~ '^[A-T]([0-9]{2,4})?$'),
    division              text        CHECK (division ~ '^[0-9]{6}$'),
    employees             integer     CHECK (employees >= 0),
    revenue_amount        numeric(19, 2) CHECK (revenue_amount >= 0),
    revenue_currency      char(3)     CHECK (revenue_currency ~ '^[A-Z]{3}$'),
    total_assets_amount   numeric(19, 2) CHECK (total_assets_amount >= 0),
    total_assets_currency char(3)     CHECK (total_assets_currency ~ '^[A-Z]{3}$'),
    registered_at         timestamptz NOT NULL,
    updated_at            timestamptz NOT NULL,
    erased_at             timestamptz,
    version               bigint      NOT NULL DEFAULT 0,
    CHECK ((revenue_amount IS NULL) = (revenue_currency IS NULL)),
    CHECK ((total_assets_amount IS NULL) = (total_assets_currency IS NULL)),
    CONSTRAINT enterprise_is_named_or_erased CHECK (
        CASE WHEN erased_at IS NULL THEN uscc IS NOT NULL AND name IS NOT NULL
             ELSE num_nonnulls(uscc, name, established_on, industry, division, employees,
                               revenue_amount, total_assets_amount) = 0
        END)
);

COMMENT ON TABLE enterprise IS 'Identity of an enterprise; mutable, and blank once erased.';
COMMENT ON COLUMN enterprise.revenue_amount IS 'Of the last full year known to the registry, by which the size class is judged.';

-- Policies follow with consent (V014); until then nobody sees a row.
ALTER TABLE enterprise ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON enterprise TO rongqiao_app;
GRANT UPDATE (uscc, name, established_on, industry, division, employees, revenue_amount, revenue_currency,
              total_assets_amount, total_assets_currency, updated_at, erased_at, version)
    ON enterprise TO rongqiao_app;

-- The day by which validity is judged: the platform's business date, which a demonstration or a test
-- sets to one of its own; otherwise the day in China of the moment the unit of work began.
CREATE FUNCTION current_business_date() RETURNS date
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(
        nullif(current_setting('rongqiao.business_date', true), '')::date,
        (current_moment() AT TIME ZONE 'Asia/Shanghai')::date);

-- The platform's own bookkeeping: somebody acts, but for no enterprise, consent or institution.
-- Without a unit of work nobody acts, and nothing is shown.
CREATE FUNCTION acts_for_platform() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN current_actor() IS NOT NULL
        AND num_nonnulls(current_enterprise(), current_consent(), current_institution()) = 0;
