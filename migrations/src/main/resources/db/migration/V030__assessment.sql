-- What was concluded about an enterprise, as it was concluded: never changed, replaced by a later row.

-- The families that the current unit of work may read: all of the own enterprise, else those of the live
-- consent it names; none otherwise. Runs as the owner for the reason that readable_enterprise does.
CREATE FUNCTION readable_families() RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT CASE
        WHEN current_enterprise() IS NOT NULL
            THEN ARRAY['INVOICE', 'TAX', 'UTILITY', 'RECEIVABLE', 'REGISTRY', 'JUDICIAL',
                       'SOCIAL_INSURANCE', 'CREDIT', 'OUTCOME']
        ELSE coalesce(
            (SELECT consent.families
             FROM consent
             WHERE consent.id = current_consent()
               AND consent.purpose = current_purpose()
               AND consent_is_live(consent.id)),
            ARRAY[]::text[])
    END;
END;

CREATE TABLE assessment (
    position       bigint      GENERATED ALWAYS AS IDENTITY,
    enterprise_key bigint      NOT NULL,
    id             uuid        NOT NULL,
    -- The consent it was made under, or asked for under in vain; then it need not exist.
    consent_id     uuid        NOT NULL,
    as_of          date        NOT NULL,
    families       text[]      NOT NULL,
    outcome        text        NOT NULL CHECK (outcome IN ('GRADED', 'REFERRED', 'CONSENT_MISSING', 'IN_LIQUIDATION', 'TOO_LITTLE_EVIDENCE')),
    points         integer,
    grade          text        CHECK (grade IN ('A', 'B', 'C', 'D', 'E')),
    feature_set    text        NOT NULL CHECK (feature_set <> ''),
    scorecard      text        NOT NULL CHECK (scorecard <> ''),
    watermark      timestamptz NOT NULL,
    -- Text, not jsonb: the seal is over these bytes.
    document       text        NOT NULL CHECK (document IS JSON OBJECT),
    digest         text        NOT NULL CHECK (digest = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    sealed_at      timestamptz NOT NULL,
    PRIMARY KEY (enterprise_key, id),
    CHECK ((outcome = 'GRADED') = (points IS NOT NULL)),
    CHECK ((outcome = 'GRADED') = (grade IS NOT NULL)),
    CHECK ((outcome = 'CONSENT_MISSING') = (cardinality(families) = 0))
) PARTITION BY HASH (enterprise_key);

COMMENT ON TABLE assessment IS 'Sealed credit profiles; the columns beside the document repeat it for those who search.';
COMMENT ON COLUMN assessment.families IS 'What it rests on: who may not read all of these may not read it.';

CALL create_hash_partitions('assessment', 16);

CREATE INDEX assessment_latest ON assessment (enterprise_key, position DESC);

ALTER TABLE assessment ENABLE ROW LEVEL SECURITY;

-- The own enterprise, the platform and an institution under a consent: the last two only while the
-- consent is live, and only what rests on no more than it covers.
CREATE POLICY readable ON assessment FOR SELECT TO rongqiao_app
    USING (
        enterprise_key = (SELECT identifiable_enterprise())
        AND families <@ (SELECT readable_families()));

CREATE POLICY concluded ON assessment FOR INSERT TO rongqiao_app
    WITH CHECK (
        (enterprise_key = (SELECT identifiable_enterprise())
         AND families <@ (SELECT readable_families()))
        OR (outcome = 'CONSENT_MISSING' AND (SELECT acts_for_platform())));

GRANT SELECT, INSERT ON assessment TO rongqiao_app;

-- How many there are, for the operator, who may read none.
CREATE FUNCTION assessment_count() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT count(*) FROM assessment;
END;
