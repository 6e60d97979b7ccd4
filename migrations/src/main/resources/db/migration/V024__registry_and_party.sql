-- What public registers hold about an enterprise, and who stands behind it.
--
-- Each row is one revision of one fact; the highest revision holds. retracted: a later delivery no longer
-- has it.

CREATE TABLE registry_record (
    enterprise_key bigint        NOT NULL,
    delivery_id    bigint        NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT now(),
    valid_from     date          NOT NULL,
    known_on       date          NOT NULL,
    ordinal        integer       NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint      NOT NULL CHECK (revision >= 0),
    retracted      boolean       NOT NULL DEFAULT false,
    kind           text          NOT NULL CHECK (kind IN ('ESTABLISHMENT', 'CAPITAL', 'EMPLOYEES', 'REVENUE', 'ASSETS', 'LICENCE', 'PATENT', 'TRADEMARK', 'HIGH_TECH', 'SPECIALIZED_NEW', 'ENTREPRENEUR_GROUP', 'CHANGE')),
    reference      text          NOT NULL,
    content        text,
    valid_until    date          CHECK (valid_until >= valid_from),
    figure         bigint        CHECK (figure >= 0),
    amount         numeric(19,2) CHECK (amount >= 0),
    currency       char(3)       CHECK (currency ~ '^[A-Z]{3}$'),
    PRIMARY KEY (enterprise_key, kind, reference, valid_from, ordinal, revision),
    CHECK ((amount IS NULL) = (currency IS NULL))
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN registry_record.valid_from IS 'The first day it holds.';

CALL create_hash_partitions('registry_record', 4);
ALTER TABLE registry_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY registry_record_readable ON registry_record FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('REGISTRY')));
GRANT SELECT ON registry_record TO rongqiao_app;
GRANT INSERT ON registry_record TO rongqiao_loader;

CREATE TABLE enterprise_party (
    enterprise_key bigint       NOT NULL,
    delivery_id    bigint       NOT NULL,
    recorded_at    timestamptz  NOT NULL DEFAULT now(),
    valid_from     date         NOT NULL,
    known_on       date         NOT NULL,
    ordinal        integer      NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    revision       smallint     NOT NULL CHECK (revision >= 0),
    retracted      boolean      NOT NULL DEFAULT false,
    role           text         NOT NULL CHECK (role IN ('LEGAL_REPRESENTATIVE', 'SHAREHOLDER', 'CONTROLLER', 'DIRECTOR', 'SUPERVISOR', 'MANAGER')),
    party          text         NOT NULL CHECK (party <> ''),
    natural_person boolean      NOT NULL,
    name_sealed    bytea,
    share          numeric(9,8) CHECK (share BETWEEN 0 AND 1),
    valid_until    date         CHECK (valid_until >= valid_from),
    PRIMARY KEY (enterprise_key, role, party, valid_from, ordinal, revision)
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN enterprise_party.valid_from IS 'The first day it holds.';

CALL create_hash_partitions('enterprise_party', 4);
ALTER TABLE enterprise_party ENABLE ROW LEVEL SECURITY;
CREATE POLICY enterprise_party_readable ON enterprise_party FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT readable_enterprise('REGISTRY')));
GRANT SELECT ON enterprise_party TO rongqiao_app;
GRANT INSERT ON enterprise_party TO rongqiao_loader;
