-- An enterprise's leave to read named families of its evidence, for a purpose, until a day. Rows are
-- never changed: a revocation is a row of its own.
CREATE TABLE consent (
    id                  uuid        PRIMARY KEY,
    enterprise_key      bigint      NOT NULL REFERENCES enterprise,
    -- NULL: granted to the platform itself
    grantee_institution uuid,
    purpose             text        NOT NULL CHECK (purpose IN ('CREDIT_PROFILE', 'LEAD_DELIVERY', 'MODEL_TRAINING')),
    families            text[]      NOT NULL CHECK (
        cardinality(families) > 0
        AND families <@ ARRAY['INVOICE', 'TAX', 'UTILITY', 'RECEIVABLE', 'REGISTRY', 'JUDICIAL',
                              'SOCIAL_INSURANCE', 'CREDIT', 'OUTCOME']),
    granted_at          timestamptz NOT NULL,
    granted_by          text        NOT NULL CHECK (granted_by <> ''),
    valid_until         date        NOT NULL,
    -- Ed25519 over the canonical content, and which of the platform's keys made it
    signature           bytea       NOT NULL CHECK (octet_length(signature) = 64),
    signing_key         text        NOT NULL CHECK (signing_key <> '')
);

COMMENT ON COLUMN consent.valid_until IS 'The last day on which it holds, judged by the platform''s business date.';

CREATE INDEX consent_enterprise ON consent (enterprise_key, granted_at);
CREATE INDEX consent_grantee ON consent (grantee_institution, enterprise_key);

CREATE TABLE consent_revocation (
    consent_id uuid        PRIMARY KEY REFERENCES consent,
    revoked_at timestamptz NOT NULL,
    revoked_by text        NOT NULL CHECK (revoked_by <> '')
);

ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_revocation ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON consent FOR SELECT TO rongqiao_app
    USING (enterprise_key = (SELECT current_enterprise()));
CREATE POLICY at_hand ON consent FOR SELECT TO rongqiao_app
    USING (id = (SELECT current_consent()));
CREATE POLICY grantee ON consent FOR SELECT TO rongqiao_app
    USING (grantee_institution = (SELECT current_institution()));
CREATE POLICY platform ON consent FOR SELECT TO rongqiao_app
    USING ((SELECT acts_for_platform()));

-- Nobody consents for another.
CREATE POLICY own_grant ON consent FOR INSERT TO rongqiao_app
    WITH CHECK (enterprise_key = (SELECT current_enterprise()));

-- A revocation is seen by whoever sees the consent: the inner query stands under the policies above.
CREATE POLICY with_consent ON consent_revocation FOR SELECT TO rongqiao_app
    USING (EXISTS (SELECT FROM consent WHERE consent.id = consent_id));

-- The platform revokes when it erases an enterprise.
CREATE POLICY own_revocation ON consent_revocation FOR INSERT TO rongqiao_app
    WITH CHECK (
        (SELECT acts_for_platform())
        OR EXISTS (
            SELECT FROM consent
            WHERE consent.id = consent_id AND consent.enterprise_key = (SELECT current_enterprise())));

GRANT SELECT, INSERT ON consent, consent_revocation TO rongqiao_app;
