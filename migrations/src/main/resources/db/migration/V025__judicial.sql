-- Courts, penalties, public lists and notices of winding up.
--
-- Each row is one revision of one fact; the highest revision holds. retracted: a later delivery no longer
-- has it.

CREATE TABLE court_record (
    enterprise_key     bigint        NOT NULL,
    delivery_id        bigint        NOT NULL,
    recorded_at        timestamptz   NOT NULL DEFAULT now(),
    valid_from         date          NOT NULL,
    known_on           date          NOT NULL,
    ordinal            integer       NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision           smallint      NOT NULL CHECK (revision >= 0),
    retracted          boolean       NOT NULL DEFAULT false,
    reference          text          NOT NULL CHECK (reference <> ''),
    role               text          NOT NULL CHECK (role IN ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY')),
    kind               text          NOT NULL CHECK (kind IN ('LOAN_DISPUTE', 'CONTRACT', 'LABOUR', 'ENFORCEMENT', 'BANKRUPTCY', 'CRIMINAL', 'OTHER')),
    published_on       date          NOT NULL,
    closed_on          date,
    amount             numeric(19,2) CHECK (amount >= 0),
    currency           char(3)       CHECK (currency ~ '^[A-Z]{3}$'),
    case_number_sealed bytea,
    text_sealed        bytea,
    PRIMARY KEY (enterprise_key, reference, role, ordinal, revision),
    CHECK ((amount IS NULL) = (currency IS NULL))
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN court_record.valid_from IS 'The day the case was filed.';

CALL create_hash_partitions('court_record', 4);
ALTER TABLE court_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY court_record_readable ON court_record FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('JUDICIAL')));
GRANT SELECT ON court_record TO rongqiao_app;
GRANT INSERT ON court_record TO rongqiao_loader;

CREATE TABLE penalty (
    enterprise_key  bigint        NOT NULL,
    delivery_id     bigint        NOT NULL,
    recorded_at     timestamptz   NOT NULL DEFAULT now(),
    valid_from      date          NOT NULL,
    known_on        date          NOT NULL,
    ordinal         integer       NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision        smallint      NOT NULL CHECK (revision >= 0),
    retracted       boolean       NOT NULL DEFAULT false,
    reference       text          NOT NULL CHECK (reference <> ''),
    area            text          NOT NULL CHECK (area IN ('TAX', 'MARKET', 'ENVIRONMENT', 'SAFETY', 'LABOUR', 'CUSTOMS', 'OTHER')),
    serious         boolean       NOT NULL,
    published_on    date          NOT NULL,
    repaired_on     date,
    fine            numeric(19,2) CHECK (fine >= 0),
    currency        char(3)       CHECK (currency ~ '^[A-Z]{3}$'),
    document_sealed bytea,
    text_sealed     bytea,
    PRIMARY KEY (enterprise_key, reference, ordinal, revision),
    CHECK ((fine IS NULL) = (currency IS NULL))
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN penalty.valid_from IS 'The day of the decision.';

CALL create_hash_partitions('penalty', 4);
ALTER TABLE penalty ENABLE ROW LEVEL SECURITY;
CREATE POLICY penalty_readable ON penalty FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('JUDICIAL')));
GRANT SELECT ON penalty TO rongqiao_app;
GRANT INSERT ON penalty TO rongqiao_loader;

CREATE TABLE list_record (
    enterprise_key bigint      NOT NULL,
    delivery_id    bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT now(),
    valid_from     date        NOT NULL,
    known_on       date        NOT NULL,
    ordinal        integer     NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint    NOT NULL CHECK (revision >= 0),
    retracted      boolean     NOT NULL DEFAULT false,
    list           text        NOT NULL CHECK (list IN ('DISHONEST_DEBTOR', 'SERIOUS_VIOLATION', 'TAX_VIOLATION', 'ABNORMAL_OPERATION', 'WAGE_ARREARS', 'OVERDUE_TO_SMALL', 'HONOUR')),
    authority      text        NOT NULL CHECK (authority <> ''),
    removed_on     date        CHECK (removed_on >= valid_from),
    PRIMARY KEY (enterprise_key, list, authority, valid_from, ordinal, revision)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN list_record.valid_from IS 'The day of listing.';

CALL create_hash_partitions('list_record', 4);
ALTER TABLE list_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY list_record_readable ON list_record FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('JUDICIAL')));
GRANT SELECT ON list_record TO rongqiao_app;
GRANT INSERT ON list_record TO rongqiao_loader;

CREATE TABLE liquidation_notice (
    enterprise_key bigint      NOT NULL,
    delivery_id    bigint      NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT now(),
    valid_from     date        NOT NULL,
    known_on       date        NOT NULL,
    ordinal        integer     NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint    NOT NULL CHECK (revision >= 0),
    retracted      boolean     NOT NULL DEFAULT false,
    kind           text        NOT NULL CHECK (kind IN ('VOLUNTARY_LIQUIDATION', 'BANKRUPTCY', 'LICENCE_REVOKED', 'DEREGISTRATION')),
    reference      text        NOT NULL CHECK (reference <> ''),
    withdrawn_on   date        CHECK (withdrawn_on >= valid_from),
    PRIMARY KEY (enterprise_key, kind, reference, ordinal, revision)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN liquidation_notice.valid_from IS 'The day of the notice.';

CALL create_hash_partitions('liquidation_notice', 4);
ALTER TABLE liquidation_notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY liquidation_notice_readable ON liquidation_notice FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('JUDICIAL')));
GRANT SELECT ON liquidation_notice TO rongqiao_app;
GRANT INSERT ON liquidation_notice TO rongqiao_loader;
